/** Rule: what a claim tells its reader is said as the interface says it, *vous*, *tú* or *Sie*. */
import { flatPhrase } from '../flat-phrase';
import { problemAt, type Rule } from '../rule';
import { claimTexts } from '../shown-texts';

interface Address {
  name: string;
  /** Words that address the reader otherwise wherever they stand. */
  others: ReadonlySet<string>;
  /** Commands to the reader otherwise; the same forms say other things inside a sentence. */
  commands: ReadonlySet<string>;
}

const ADDRESSES: Readonly<Record<string, Address>> = {
  fr: address('vous', 'tu toi tes', 'appelle arrête bois continue demande fais garde parle prends va évite'),
  es: address(
    'tú',
    'usted dígala dígalo dígasela dígaselo consúltela consúltelo lávela lávelo',
    `acuda avise beba busque coma consulte cuente deje descanse diga enseñe espere evite guarde hable haga lave llame
     mantenga mire muestre ofrezca pida ponga pregunte retrase siga tenga tome use vaya`,
  ),
  de: address(
    'Sie',
    'du dich dir dein deine deinem deinen deiner deines',
    'bleib frag geh halt halte hol iss lass nimm prüf ruf sag setz sprich such trink wasch wasche zeig',
  ),
};

function address(name: string, others: string, commands: string): Address {
  return { name, others: new Set(others.split(/\s+/)), commands: new Set(commands.split(/\s+/)) };
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
  const parts = text.split(/[.!?:;,]\s+/).map((part) => flatPhrase(part).split(' '));
  const starts = parts.map((words) => (words[0] === 'no' ? words[1] : words[0]) ?? '');
  return parts.flat().find((word) => others.has(word)) ?? starts.find((word) => commands.has(word));
}
