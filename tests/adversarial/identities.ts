/** Makes up names, handles and hosts that are near those on record, and says itself, from the records alone, who is on record. */
import { loadRegistry } from '../../src/cli/registry/load';
import { PROJECT_FOLDER } from '../architecture/source-tree';

export interface KnownAccount {
  platform: string;
  handle: string;
  /** The name of its source. */
  name: string;
}

/** Everybody on record, read from the files: not through the tables that are under test. */
export interface Known {
  accounts: KnownAccount[];
  hosts: string[];
  names: string[];
  /** Of the records that a person wrote: only these can be imitated, those out of lists are many and alike. */
  imitable: { accounts: KnownAccount[]; hosts: string[] };
}

export function knownIdentities(): Known {
  const known: Known = { accounts: [], hosts: [], names: [], imitable: { accounts: [], hosts: [] } };
  for (const folder of ['src/registry', 'tests/demo/registry']) {
    const { sources, imports } = loadRegistry(`${PROJECT_FOLDER}/${folder}`);
    for (const { record } of sources) {
      known.names.push(record.name, ...record.aka);
      known.hosts.push(...record.domains.map(({ host }) => host));
      for (const { platform, handle } of record.accounts) known.accounts.push({ platform, handle, name: record.name });
    }
    known.imitable = {
      accounts: [...known.imitable.accounts, ...ownAccounts(sources)],
      hosts: [...known.imitable.hosts, ...ownHosts(sources)],
    };
    for (const identity of imports.flatMap(({ identities }) => identities)) {
      known.names.push(identity.name);
      known.hosts.push(...(identity.hosts ?? []));
      for (const { platform, handle } of identity.accounts ?? [])
        known.accounts.push({ platform, handle, name: identity.name });
    }
  }
  return known;
}

type Sources = ReturnType<typeof loadRegistry>['sources'];

function ownAccounts(sources: Sources): KnownAccount[] {
  return sources.flatMap(({ record: { accounts, name } }) =>
    accounts
      .filter(({ verified, status }) => verified !== undefined && status === 'active')
      .map(({ platform, handle }) => ({ platform, handle, name })),
  );
}

/** A host that is shared has no name of its own to imitate. */
function ownHosts(sources: Sources): string[] {
  return sources.flatMap(({ record }) =>
    record.domains.filter(({ path }) => path === undefined).map(({ host }) => host),
  );
}

export type Pick = <T>(list: readonly T[]) => T;

export function picker(random: (limit: number) => number): Pick {
  return <T>(list: readonly T[]) => list[random(list.length)] as T;
}

/** Letters that pass for others, as an imitator would choose them. */
const DISGUISES: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'á'],
  c: ['с'],
  e: ['е', 'é'],
  i: ['l', '1', 'í'],
  l: ['1', 'I'],
  m: ['rn'],
  o: ['0', 'о', 'ö'],
  p: ['р'],
  s: ['5', 'ѕ'],
  y: ['у'],
};
const ASCII_DISGUISES = /^[\x20-\x7e]+$/;
const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u0301', '\ufe0f'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_.-';

/** One letter in another's clothes; `null` where there is none that can be dressed up. `plain`: in ASCII, as handles must be. */
export function disguised(text: string, pick: Pick, plain: boolean): string | null {
  const places = [...text].flatMap((letter, at) => {
    const choices = (DISGUISES[letter.toLowerCase()] ?? []).filter((choice) => !plain || ASCII_DISGUISES.test(choice));
    return choices.map((choice) => [at, choice] as const);
  });
  if (places.length === 0) return null;
  const [at, choice] = pick(places);
  return [...text].map((letter, i) => (i === at ? choice : letter)).join('');
}

/** Any small change: what comes out may be somebody else, nobody, or no name at all. */
export function mutated(text: string, random: (limit: number) => number): string {
  const pick = picker(random);
  const letters = [...text];
  const at = random(letters.length + 1);
  switch (random(9)) {
    case 0:
      return disguised(text, pick, false) ?? `${text}x`;
    case 1:
      return letters.toSpliced(at, 1).join('');
    case 2:
      return letters.toSpliced(at, 0, pick([...LETTERS])).join('');
    case 3:
      return letters.toSpliced(at, 1, pick([...LETTERS])).join('');
    case 4:
      return letters.toSpliced(at, 0, pick(INVISIBLE)).join('');
    case 5:
      return text + pick(['_official', '.evil.example', '/x', ' ', '@evil.example', '#x', '?x', ':443', '\u0000']);
    case 6:
      return pick(['real_', 'not.', 'x/', 'evil.example/', 'r/', 'company/', 'who.int@']) + text;
    case 7:
      return letters.reverse().join('');
    default:
      return Array.from({ length: 1 + random(24) }, () => pick([...LETTERS])).join('');
  }
}
