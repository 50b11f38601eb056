/**
 * Finds listed phrases in a text's words, without regular expressions made from data.
 *
 * A phrase is written in words: `used to believe`. Each word may be `a|b` (either), `vaccin*` (begins so), `_` (any one
 * word) or `..` (none to three words). Accents do not count, nor does a closing 's, as in the words of a text. Example: `no|zero evidence .. that` is found in "there is no
 * evidence whatsoever that", from word 2 to word 6. Phrases are kept by the first two letters of their first word, so
 * that a text of n words costs about n look-ups.
 */
import { fold } from './fold';
import { Memo } from './memo';

interface Atom {
  kind: 'word' | 'any' | 'gap';
  exact: ReadonlySet<string>;
  prefixes: readonly string[];
}

interface Phrase {
  id: number;
  atoms: readonly Atom[];
}

export interface PhraseSet {
  readonly phrases: readonly string[];
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
}

/** Words `start` (included) to `end` (excluded) are `phrases[id]`. */
export interface PhraseHit {
  id: number;
  start: number;
  end: number;
}

const LONGEST_GAP = 3;

export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const byStart = new Map<string, Phrase[]>();
  phrases.forEach((text, id) => {
    const phrase = { id, atoms: text.trim().split(/\s+/).map(readAtom) };
    for (const start of startsOf(phrase)) byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  });
  return { phrases, byStart };
}

function readAtom(text: string): Atom {
  if (text === '_') return { kind: 'any', exact: new Set(), prefixes: [] };
  if (text === '..') return { kind: 'gap', exact: new Set(), prefixes: [] };
  const parts = text.split('|').map((part) => fold(part.toLowerCase()).replace(/'s$/, ''));
  const prefixes = parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1));
  return { kind: 'word', exact: new Set(parts.filter((part) => !part.endsWith('*'))), prefixes };
}

function startsOf(phrase: Phrase): Set<string> {
  const first = phrase.atoms[0];
  if (first?.kind !== 'word') throw new Error('a phrase starts with a word');
  return new Set([...first.exact, ...first.prefixes].map((word) => word.slice(0, 2)));
}

const found = new Memo<readonly string[], PhraseSet, readonly PhraseHit[]>();

/** `words` lower case, without accents (`foldWords`). All hits in order of their start; at most one per phrase and start. */
export function findPhrases(words: readonly string[], set: PhraseSet): readonly PhraseHit[] {
  return found.of(words, set, () => searchPhrases(words, set));
}

function searchPhrases(words: readonly string[], set: PhraseSet): PhraseHit[] {
  const hits: PhraseHit[] = [];
  words.forEach((word, start) => {
    for (const phrase of set.byStart.get(word.slice(0, 2)) ?? []) {
      const end = matchAtoms(phrase.atoms, 0, words, start);
      if (end > 0) hits.push({ id: phrase.id, start, end });
    }
  });
  return hits;
}

export function hasPhrase(words: readonly string[], set: PhraseSet): boolean {
  return findPhrases(words, set).length > 0;
}

/** Whether a phrase stands at word `start`; the word after its end, or 0. */
export function phraseAt(words: readonly string[], start: number, set: PhraseSet): number {
  const word = words[start];
  if (word === undefined) return 0;
  let longest = 0;
  for (const phrase of set.byStart.get(word.slice(0, 2)) ?? [])
    longest = Math.max(longest, matchAtoms(phrase.atoms, 0, words, start));
  return longest;
}

/** The word after the phrase's end, or 0. Gaps are bounded, so is the recursion. */
function matchAtoms(atoms: readonly Atom[], at: number, words: readonly string[], position: number): number {
  const atom = atoms[at];
  if (!atom) return position;
  if (atom.kind === 'gap') {
    for (let skip = 0; skip <= LONGEST_GAP && position + skip <= words.length; skip++) {
      const end = matchAtoms(atoms, at + 1, words, position + skip);
      if (end > 0) return end;
    }
    return 0;
  }
  const word = words[position];
  if (word === undefined || (atom.kind === 'word' && !fits(atom, word))) return 0;
  return matchAtoms(atoms, at + 1, words, position + 1);
}

function fits(atom: Atom, word: string): boolean {
  if (atom.exact.has(word)) return true;
  return atom.prefixes.some((prefix) => word.startsWith(prefix));
}

const folded = new WeakMap<readonly string[], readonly string[]>();

/** The same list for the same words, so that what was found in it is known. */
export function foldWords(words: readonly string[]): readonly string[] {
  const before = folded.get(words);
  if (before) return before;
  const result = words.map(fold);
  folded.set(words, result);
  return result;
}
