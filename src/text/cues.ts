/** Finds what a post's own words say about its writer: that they sell, are of a health profession, or in danger. */
import { hostChain } from '../links/address';
import { fold } from './fold';
import type { DistressKind, Role, SellingSign } from './languages/types';
import { type Lexicon, lexiconOf } from './lexicon';
import { normaliseText } from './normalise';
import { findPhrases, foldWords, hasPhrase, type PhraseHit } from './phrases';
import { tokenise } from './tokenise';
import type { PreparedText, Sentence } from './types';

export interface FoundSellingSign {
  sign: SellingSign;
  /** The words it was found in (normalised), or the host of a link. */
  phrase: string;
}

const AFFILIATE_HOSTS = new Set([
  'shareasale.com',
  'rstyle.me',
  'shopltk.com',
  'liketk.it',
  'clickbank.net',
  'awin1.com',
  'go.magik.ly',
  'shopstyle.it',
  'prf.hn',
  'skimresources.com',
]);
const AFFILIATE_PARAMETERS = ['aff', 'affid', 'aff_id', 'affiliate', 'affiliate_id', 'irclickid', 'hop'];
const MAX_LINKS = 50;

/** Signs that the post sells something, each once, in the order of the text; links last. */
export function findSellingSigns(
  text: PreparedText,
  links: readonly { href: string; text?: string | undefined }[],
): FoundSellingSign[] {
  const found = new Map<SellingSign, FoundSellingSign>();
  const lexicon = lexiconOf(text.language) ?? lexiconOf('en');
  for (const sentence of lexicon ? text.sentences : []) {
    for (const sign of signsIn(sentence, lexicon)) if (!found.has(sign.sign)) found.set(sign.sign, sign);
  }
  for (const { href } of links.slice(0, MAX_LINKS)) {
    const host = affiliateHost(href);
    if (host && !found.has('affiliate')) found.set('affiliate', { sign: 'affiliate', phrase: host });
  }
  return [...found.values()];
}

function signsIn({ words }: Sentence, lexicon: Lexicon | null): FoundSellingSign[] {
  if (!lexicon) return [];
  const folded = foldWords(words);
  const signs: FoundSellingSign[] = [];
  for (const [sign, phrases] of lexicon.selling) {
    const [hit] = findPhrases(folded, phrases);
    if (hit) signs.push({ sign, phrase: words.slice(hit.start, hit.end).join(' ') });
  }
  return signs.length > 0 && hasPhrase(folded, lexicon.sellingUndone) ? [] : signs;
}

function affiliateHost(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const host = url.hostname.replace(/^www\./, '');
  const isAmazon = /(?:^|\.)amazon\.[a-z.]{2,6}$/.test(host) && url.searchParams.has('tag');
  const named = AFFILIATE_PARAMETERS.some((name) => url.searchParams.has(name));
  const isShop = hostChain(host).some((name) => AFFILIATE_HOSTS.has(name));
  return isAmazon || named || isShop ? host : null;
}

/** The kind of danger the writer states of themself or of somebody with them now; `null` for news, prevention and jokes. */
export function findDistress(text: PreparedText): DistressKind | null {
  const lexicon = lexiconOf(text.language) ?? lexiconOf('en');
  if (!lexicon) return null;
  for (const [i, sentence] of text.sentences.entries()) {
    const kind = distressIn(sentence, lexicon);
    if (kind && !isUndone(text.sentences.slice(Math.max(0, i - 1), i + 2), lexicon)) return kind;
  }
  return null;
}

function distressIn(sentence: Sentence, lexicon: Lexicon): DistressKind | null {
  const words = foldWords(sentence.words);
  for (const [kind, phrases] of lexicon.distress) {
    const [hit] = findPhrases(words, phrases);
    if (hit && !isQuoted(sentence, hit.start)) return kind;
  }
  return null;
}

function isUndone(sentences: readonly Sentence[], { distressUndone }: Lexicon): boolean {
  return sentences.some(({ words }) => hasPhrase(foldWords(words), distressUndone));
}

/** Whether an odd number of quotation marks stands before the word: words of somebody else, or a title. */
function isQuoted({ text, words }: Sentence, at: number): boolean {
  let from = 0;
  for (const word of words.slice(0, at + 1)) {
    const place = text.indexOf(word, from);
    if (place >= 0) from = place + word.length;
  }
  return (text.slice(0, from).split('"').length - 1) % 2 === 1;
}

export interface StatedCredential {
  /** Canonical English role. */
  role: Role;
  /** As it stands in the name, bio or text (bio and text: normalised words). */
  phrase: string;
  where: 'name' | 'bio' | 'text';
}

/** Plain data of the writer, as an adapter reads it. */
export interface Writer {
  name?: string | undefined;
  bio?: string | undefined;
  handle?: string | undefined;
}

const LONGEST_NAME = 120;
const LONGEST_BIO = 600;
const SENTENCES = 40;
/** Adjectives that may stand between "as a" and the role. */
const BETWEEN = 3;

/** The first credential in name, bio, text; `null` when none is stated of the writer themself. */
export function findStatedCredential(author: Writer, text: PreparedText): StatedCredential | null {
  const lexicon = lexiconOf(text.language) ?? lexiconOf('en');
  if (!lexicon) return null;
  return (
    inName(author, lexicon) ?? inBio(author.bio ?? '', lexicon) ?? inText(text.sentences.slice(0, SENTENCES), lexicon)
  );
}

function inName({ name = '', handle = '' }: Writer, lexicon: Lexicon): StatedCredential | null {
  const words = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .split(/[\s,|/()·•]+/)
    .filter((word) => word !== '');
  const role = titleOf(words, lexicon) ?? lettersOf(words.slice(1), lexicon);
  if (role) return { role, phrase: name.trim(), where: 'name' };
  const parts = /^@?(Dr|dr_|Nurse|nurse_)([A-Z]?[a-z]+)/.exec(handle);
  const inHandle = parts ? titleOf([parts[1]?.replace('_', '') ?? '', parts[2] ?? ''], lexicon) : null;
  return inHandle ? { role: inHandle, phrase: handle, where: 'name' } : null;
}

/** "Dr. Jane Smith": a title, then a name that is no brand. */
function titleOf([first = '', second = '']: readonly string[], { data }: Lexicon): Role | null {
  const title = plain(first);
  const role = Object.hasOwn(data.credentials.titles, title) ? data.credentials.titles[title] : undefined;
  if (!role || plain(second) === '' || data.credentials.notNames.includes(plain(second))) return null;
  return role;
}

/** "MD", "M.D.", "PharmD": letters with at least two capitals. */
function lettersOf(words: readonly string[], { data }: Lexicon): Role | null {
  for (const word of words) {
    const key = plain(word);
    if ((word.match(/\p{Lu}/gu)?.length ?? 0) < 2 || !Object.hasOwn(data.credentials.letters, key)) continue;
    return data.credentials.letters[key] ?? null;
  }
  return null;
}

function plain(word: string): string {
  return fold(word.toLowerCase()).replace(/[^a-z]/g, '');
}

/** A bio names the role as a part of its own: "ICU nurse | mum of two". */
function inBio(bio: string, lexicon: Lexicon): StatedCredential | null {
  for (const part of bio.slice(0, LONGEST_BIO).split(/[|•·\n;!]|\s[-–—]\s|[.](?=\s|$)/)) {
    const letters = part.split(/[\s,&+]+/).filter((word) => word !== '');
    if (letters.length > 0 && letters.every((word) => lettersOf([word], lexicon) || /^ph\.?d\.?$/i.test(word))) {
      const role = lettersOf(letters, lexicon);
      if (role) return { role, phrase: part.trim(), where: 'bio' };
    }
    for (const piece of part.split(/[,/&]/)) {
      const found = inBioPiece(piece, lexicon);
      if (found) return found;
    }
  }
  return null;
}

function inBioPiece(piece: string, lexicon: Lexicon): StatedCredential | null {
  const words = foldWords(tokenise(normaliseText(piece), lexicon.elisions));
  if (words.length === 0 || hasPhrase(words, lexicon.credentials.undone)) return null;
  const title = titleOf(words, lexicon);
  if (title && words.length <= 5) return { role: title, phrase: piece.trim(), where: 'bio' };
  const hit = roleHits(words, lexicon).find(
    ({ hit }) => isOwnInBio(words, hit, lexicon) && !isPossessive(piece, words, hit),
  );
  return hit ? { role: hit.role, phrase: words.slice(hit.hit.start, hit.hit.end).join(' '), where: 'bio' } : null;
}

function isOwnInBio(words: readonly string[], { start, end }: PhraseHit, lexicon: Lexicon): boolean {
  const before = words[start - 1] ?? '';
  const after = words[end] ?? '';
  if (lexicon.data.credentials.othersAfter.includes(after)) return false;
  if (start === 0 || followsSelf(words, start, lexicon)) return true;
  return (
    start <= BETWEEN &&
    !lexicon.credentials.others.has(before) &&
    !words.slice(0, start).some((word) => lexicon.stop.has(word))
  );
}

function inText(sentences: readonly Sentence[], lexicon: Lexicon): StatedCredential | null {
  for (const sentence of sentences) {
    const words = foldWords(sentence.words);
    const found = roleHits(words, lexicon).find(
      ({ hit }) =>
        isOwnInText(words, hit, lexicon) && !isPossessive(sentence.text, words, hit) && !isQuoted(sentence, hit.start),
    );
    if (!found || hasPhrase(words, lexicon.credentials.undone)) continue;
    return {
      role: found.role,
      phrase: words.slice(Math.max(0, found.hit.start - BETWEEN), found.hit.end).join(' '),
      where: 'text',
    };
  }
  return null;
}

function isOwnInText(words: readonly string[], { start, end }: PhraseHit, lexicon: Lexicon): boolean {
  const after = words[end] ?? '';
  if (lexicon.data.credentials.othersAfter.includes(after)) return false;
  if (
    start <= 2 &&
    lexicon.data.credentials.selfAfter.includes(after) &&
    !words.slice(0, start).some((word) => lexicon.stop.has(word))
  )
    return true;
  return followsSelf(words, start, lexicon);
}

/** "as a board certified": the words of self-description end right before the role, with adjectives at most between. */
function followsSelf(words: readonly string[], start: number, lexicon: Lexicon): boolean {
  return findPhrases(words.slice(0, start), lexicon.credentials.selfBefore).some(({ end }) => {
    const between = words.slice(end, start);
    return (
      between.length <= BETWEEN &&
      !between.some((word) => lexicon.stop.has(word) || lexicon.credentials.others.has(word))
    );
  });
}

/** "a nurse's wife" speaks of somebody else; the possessive is gone from the words. */
function isPossessive(text: string, words: readonly string[], { end }: PhraseHit): boolean {
  const last = words[end - 1] ?? '';
  return text.toLowerCase().replaceAll('’', "'").includes(`${last}'s`);
}

/** Role phrases, the longest first, so that "student nurse" goes before "nurse". */
function roleHits(words: readonly string[], lexicon: Lexicon): { role: Role; hit: PhraseHit }[] {
  return findPhrases(words, lexicon.credentials.roles)
    .map((hit) => ({ role: lexicon.credentials.roleOf[hit.id], hit }))
    .filter((found): found is { role: Role; hit: PhraseHit } => found.role !== undefined)
    .sort((a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start) || a.hit.start - b.hit.start);
}
