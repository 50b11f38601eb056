/** Rule: what a claim tells its reader is said as the interface says it, *vous*, *tú* or *Sie*. */
import { problemAt, type Rule } from '../rule';
import { claimTexts } from '../shown-texts';

interface Address {
  name: string;
  /** Words that address the reader otherwise wherever they stand. */
  others: RegExp;
  /** Commands to the reader otherwise; the same forms say other things inside a sentence. */
  commands: RegExp;
}

const ADDRESSES: Readonly<Record<string, Address>> = {
  fr: address('vous', 'tu|toi|tes', 'demande|parle|arrête|garde|appelle|prends|bois|fais|va|évite|continue'),
  es: address(
    'tú',
    'usted|dígal[oa]s?|dígasel[oa]|consúltel[oa]|lável[oa]s?',
    '(?:no )?(?:acuda|avise|beba|busque|coma|consulte|cuente|deje|descanse|diga|enseñe|espere|evite|guarde|hable|haga' +
      '|lave|llame|mantenga|mire|muestre|ofrezca|pida|ponga|pregunte|retrase|siga|tenga|tome|use|vaya)',
  ),
  de: address(
    'Sie',
    'du|dich|dir|dein(?:e[mnrs]?)?',
    'bleib|frag|geh|halte?|hol|iss|lass|nimm|prüf|ruf|sag|setz|sprich|such|trink|wasche?|zeig',
  ),
};

function address(name: string, others: string, commands: string): Address {
  const end = String.raw`(?![\p{L}\p{N}])`;
  return {
    name,
    others: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${others})${end}`, 'iu'),
    commands: new RegExp(`^(?:${commands})${end}`, 'iu'),
  };
}

export const oneAddress: Rule = {
  name: 'one-address',
  reason: 'An answer stands beside our own words; two ways to address one reader sound like two speakers.',
  fix: 'Address the reader as the interface does in that language: French vous, Spanish tú, German Sie.',
  check: ({ registry }) =>
    registry.claims.flatMap((loaded) =>
      claimTexts(loaded.record).flatMap(({ path, language, text }) => {
        const expected = ADDRESSES[language];
        const word = expected && otherAddress(expected, text);
        return word
          ? [problemAt('one-address', loaded, path, `"${word}" does not say ${expected.name} to the reader`)]
          : [];
      }),
    ),
};

function otherAddress({ others, commands }: Address, text: string): string | undefined {
  const starts = text.split(/[.!?:;,]\s+/).map((part) => commands.exec(part)?.[0]);
  return others.exec(text)?.[0] ?? starts.find((word) => word !== undefined);
}
