/**
 * Skeletons of names, handles and hosts: two that a reader could mistake for each other have the same skeleton.
 * A small part of Unicode UTS #39: look-alike letters of Cyrillic, Greek and Latin, digits that pose as letters,
 * marks, case, spaces and punctuation. Equal skeletons are a hint to compare, never an identity.
 */

/** Each group folds to its first letter. */
const LOOK_ALIKES: readonly string[] = [
  'aаαạàáâãäåāăɑ',
  'bЬвβƅ',
  'cсϲçćč',
  'dԁđď',
  'eеєèéêëēėęэ',
  'fғƒ',
  'gɡğģ',
  'hһнħ',
  'iіïíìîīįıι!',
  'jјʝ',
  'kкκķ',
  'lӏłľļ1|',
  'mмṃ',
  'nпńñňņηո',
  'oоοσõöøóòôōő0օ',
  'pрρþ',
  'qԛ',
  'rгŕřɾ',
  'sѕśšşș5$',
  'tтτţťț',
  'uυùúûüūůűцս',
  'vνѵ',
  'wԝŵω',
  'xхχ',
  'yуýÿγў',
  'zżźžʐ',
];

const FOLD: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.flatMap((group) => [...group].map((letter) => [letter, [...group][0] ?? letter] as const)),
);

/** Longer names are cut: no recorded name is longer. What cannot be seen does not count. */
const MAX_LENGTH = 120;
const MAX_READ = 2000;
/** `!` and `|` pose as a letter only where a letter follows: "CDC!" and "CDC | Health" hold no `i`. */
const MARKS_ALONE = /[!|]+(?![\p{L}\p{N}])/gu;

/** The skeleton of a text; empty when it holds no letter or digit. `I`, `l` and `1` fall together, as do `rn` and `m`. */
export function skeleton(text: string): string {
  const flat = text
    .slice(0, MAX_READ)
    .replace(/\p{Cf}+/gu, '')
    .slice(0, MAX_LENGTH)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  let folded = '';
  for (const letter of flat.toLowerCase().replaceAll('ß', 'ss').replace(MARKS_ALONE, '')) {
    const plain = FOLD.get(letter) ?? letter;
    if (/[\p{L}\p{N}]/u.test(plain)) folded += plain;
  }
  return folded.replaceAll('i', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
