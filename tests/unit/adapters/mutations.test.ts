/** A site changes its markup: posts may go unread, or tell less, but nobody's words are ever given to somebody else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { adapterForPage } from '../../../src/adapters/index';
import type { Author, PostFacts } from '../../../src/model/post-facts';
import { mutate } from './mutate';

const FOLDER = join(import.meta.dirname, '../../fixtures/posts');
/** All of them with WELLSOURCED_PROOF=1; a slice in each run of the tests. */
const SEEDS = process.env.WELLSOURCED_PROOF ? 200 : 25;
/** Milliseconds for all edits of one fixture. */
const TIME = 600_000;
/** Of the words of the shorter text, how many must stand in the longer one: an emoji may lose its description, two words may grow together. */
const SAME_SHARE = 0.8;
/** Letters from which on a text is somebody's: "no." and "thanks!" are in many. */
const TELLING = 12;

interface Count {
  site: string;
  fixtures: number;
  edited: number;
  /** Posts with an author on the unedited pages times seeds, and how many of them were still read with an author. */
  signed: number;
  stillSigned: number;
  /** Words that no post of the unedited page holds, with an author. */
  unknown: number;
  wrong: number;
}

const counts: Count[] = [];

describe.each(readdirSync(FOLDER))('%s', (site) => {
  const cases = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));
  const count: Count = { site, fixtures: cases.length, edited: 0, signed: 0, stillSigned: 0, unknown: 0, wrong: 0 };
  counts.push(count);

  it.each(cases)(
    `%s names no wrong author after any of ${SEEDS} edits`,
    (name) => {
      expect(wrongAuthors(site, name, count)).toEqual([]);
    },
    TIME,
  );

  it('still reads most authors', () => {
    expect(count.stillSigned).toBeGreaterThanOrEqual(count.signed / 2);
  });
});

afterAll(() => console.table(counts));

function wrongAuthors(site: string, name: string, count: Count): string[] {
  const page = openFixture(site, name);
  const read = postsOf(page.document, page.url);
  const standing = read.map((post) => ({ ...post.facts, says: wordsOf(post, read) }));
  const truth = read.flatMap(({ facts }) => [facts, ...quotedIn(facts)]);
  const failures: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    page.reset();
    const edits = mutate(page.document, seed);
    const posts = postsOf(page.document, page.url).flatMap(({ facts }) => [facts, ...quotedIn(facts)]);
    count.edited++;
    count.signed += signedPosts(truth);
    count.stillSigned += Math.min(signedPosts(posts), signedPosts(truth));
    const doubted = posts.filter((post) => !isRight(post, truth, page.url));
    const unknown = doubted.filter((post) => isUnknown(post, truth));
    const wrong = posts.filter(
      (post) => (doubted.includes(post) && !unknown.includes(post)) || holdsOthers(post, standing),
    );
    count.unknown += unknown.length;
    failures.push(...wrong.map((post) => `${site}/${name} seed ${seed}: ${edits.join('; ')} => ${told(post)}`));
  }
  count.wrong += failures.length;
  return failures;
}

/** One window a fixture, filled again for each seed: jsdom keeps what it knows of every document until its window is gone. */
function openFixture(site: string, name: string) {
  const file = join(FOLDER, site, name);
  const { url } = JSON.parse(readFileSync(file.replace(/\.html$/, '.facts.json'), 'utf8')) as { url: string };
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url, virtualConsole: new VirtualConsole() }).window;
  const root = document.documentElement;
  const html = root.innerHTML;
  const reset = () => {
    root.innerHTML = html;
  };
  return { document, url: new URL(url), reset };
}

/** Everything that stands on the page as a post; not through `readPage`, which leaves out what it has seen. */
function postsOf(document: Document, url: URL): Standing[] {
  const adapter = adapterForPage(url.hostname, document);
  if (adapter === null || !adapter.readsPage({ url })) return [];
  return adapter.findPosts(document).flatMap((element) => {
    const facts = adapter.readPost(element, { url });
    return facts === null ? [] : [{ element, facts }];
  });
}

interface Standing {
  element: Element;
  facts: PostFacts;
}

/** What stands in a post as its author's: their words, and what they quote as text rather than show as a post of its own. */
function wordsOf({ element, facts }: Standing, all: readonly Standing[]): string {
  const inside = all.filter((other) => other.element !== element && element.contains(other.element));
  const isShown = ({ text }: PostFacts) => inside.some((other) => haveSameWords(other.facts.text, text));
  return [facts, ...quotedIn(facts).filter((quoted) => !isShown(quoted))].map(({ text }) => joined(text)).join(' ');
}

function quotedIn({ quoted }: PostFacts): PostFacts[] {
  return quoted ? [quoted, ...quotedIn(quoted)] : [];
}

function signedPosts(posts: readonly PostFacts[]): number {
  return posts.filter(({ author }) => author !== undefined).length;
}

/**
 * By its words, unless it is but one and the post has a number; else by its number; a post with neither may be by anybody
 * who wrote something on this page. An article that names nobody is its host's: the browser itself vouches for that.
 */
function isRight(post: PostFacts, truth: readonly PostFacts[], { hostname }: URL): boolean {
  const { author, id, text } = post;
  if (author === undefined) return true;
  if (post.article !== undefined && author.handle === undefined && author.name === hostname.replace(/^www\./, ''))
    return true;
  const alike = text === '' ? [] : truth.filter((other) => haveSameWords(text, other.text));
  const same = truth.filter((other) => id !== undefined && other.id === id);
  const isTelling = alike.length > 0 && (same.length === 0 || /\s/.test(text));
  const writers = isTelling ? alike : same.length > 0 ? same : truth;
  return writers.some((other) => isSamePerson(author, other.author));
}

/** Two posts grown together: the words of one are given to the author of the other. */
function holdsOthers({ author, text }: PostFacts, standing: readonly (PostFacts & { says: string })[]): boolean {
  if (author === undefined) return false;
  const own = standing.filter((other) => isSamePerson(author, other.author)).map(({ says }) => says);
  return standing.some((other) => {
    const words = joined(other.text);
    const isOthers = other.article === undefined && other.author !== undefined && !isSamePerson(author, other.author);
    return (
      isOthers && words.length >= TELLING && joined(text).includes(words) && !own.some((one) => one.includes(words))
    );
  });
}

function joined(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Words that the unedited page gives to nobody, such as a draft whose mark of a draft is gone: there is no truth to compare with. */
function isUnknown({ text, id }: PostFacts, truth: readonly PostFacts[]): boolean {
  return !truth.some((other) => haveSameWords(text, other.text) || (id !== undefined && other.id === id));
}

/** Order, spaces and parts come and go with the edits: a part of a text, or a text with more around it, is still that text. */
function haveSameWords(one: string, other: string): boolean {
  return one === other || wordsIn(one, other) || wordsIn(other, one);
}

function wordsIn(part: string, whole: string): boolean {
  const words = part.split(/\s+/).filter(Boolean);
  const run = whole.replace(/\s+/g, '');
  return words.length > 0 && words.filter((word) => run.includes(word)).length >= words.length * SAME_SHARE;
}

/** Beside the right account a name may have caught a word more or less; a name alone must be exactly that. */
function isSamePerson({ handle, id, name }: Author, other: Author | undefined): boolean {
  if (other === undefined) return false;
  if (handle !== undefined && plain(handle) !== plain(other.handle)) return false;
  if (id !== undefined && id !== other.id) return false;
  if (name === undefined) return true;
  const names = [other.name, other.handle].map(plain).filter(Boolean);
  const isAlone = handle === undefined && id === undefined;
  return names.some((right) => plain(name) === right || (!isAlone && haveSameWords(plain(name), right)));
}

function plain(name: string | undefined): string {
  return (name ?? '').replace(/\s+/g, '').replace(/^@/, '').toLowerCase();
}

function told({ id, author, text }: PostFacts): string {
  return `${JSON.stringify(author)} says ${JSON.stringify(text.slice(0, 60))} (${id})`;
}
