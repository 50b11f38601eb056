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

  it.each(cases)(`%s names no wrong author after any of ${SEEDS} edits`, (name) => {
    expect(wrongAuthors(site, name, count)).toEqual([]);
  });

  it('still reads most authors', () => {
    expect(count.stillSigned / count.signed).toBeGreaterThan(0.5);
  });
});

afterAll(() => console.table(counts));

function wrongAuthors(site: string, name: string, count: Count): string[] {
  const file = join(FOLDER, site, name);
  const { url: address } = JSON.parse(readFileSync(file.replace(/\.html$/, '.facts.json'), 'utf8')) as { url: string };
  const url = new URL(address);
  const virtualConsole = new VirtualConsole();
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: address, virtualConsole }).window;
  const truth = postsOf(document, url);
  const failures: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const edited = document.cloneNode(true) as Document;
    const edits = mutate(edited, seed);
    const posts = postsOf(edited, url);
    count.edited++;
    count.signed += signedPosts(truth);
    count.stillSigned += Math.min(signedPosts(posts), signedPosts(truth));
    const doubted = posts.filter((post) => !isRight(post, truth));
    const wrong = doubted.filter((post) => !isUnknown(post, truth));
    count.unknown += doubted.length - wrong.length;
    count.wrong += wrong.length;
    failures.push(...wrong.map((post) => `${site}/${name} seed ${seed}: ${edits.join('; ')} => ${told(post)}`));
  }
  return failures;
}

/** Everything that stands on the page, quotations on their own too; not through `readPage`, which leaves out what it has seen. */
function postsOf(document: Document, url: URL): PostFacts[] {
  const adapter = adapterForPage(url.hostname, document);
  if (adapter === null || !adapter.readsPage({ url })) return [];
  const read = adapter.findPosts(document).map((post) => adapter.readPost(post, { url }));
  return read.flatMap((facts) => (facts === null ? [] : [facts, ...quotedIn(facts)]));
}

function quotedIn({ quoted }: PostFacts): PostFacts[] {
  return quoted ? [quoted, ...quotedIn(quoted)] : [];
}

function signedPosts(posts: readonly PostFacts[]): number {
  return posts.filter(({ author }) => author !== undefined).length;
}

/** By its words; a post without any by its number; one with neither may be by anybody who wrote something on this page. */
function isRight({ author, id, text }: PostFacts, truth: readonly PostFacts[]): boolean {
  if (author === undefined) return true;
  const alike = truth.filter((other) => haveSameWords(text, other.text));
  const same = truth.filter((other) => id !== undefined && other.id === id);
  const writers = text !== '' ? alike : same.length > 0 ? same : truth;
  return writers.some((other) => isSamePerson(author, other.author));
}

/** Words that the unedited page gives to nobody, such as a draft whose mark of a draft is gone: there is no truth to compare with. */
function isUnknown({ text, id }: PostFacts, truth: readonly PostFacts[]): boolean {
  const isNew = !truth.some((other) => haveSameWords(text, other.text));
  return truth.length === 0 || (isNew && !truth.some((other) => id !== undefined && other.id === id));
}

/** Spaces come and go with wrappers; a part of a text, or a text with more around it, is still that text. */
function haveSameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ''));
  return a === b || (a !== '' && b !== '' && (a?.includes(b ?? '') || b?.includes(a ?? '')) === true);
}

function isSamePerson(author: Author, other: Author | undefined): boolean {
  if (other === undefined) return false;
  const names = [other.name, other.handle].map(plain);
  return (
    (author.handle === undefined || plain(author.handle) === plain(other.handle)) &&
    (author.id === undefined || author.id === other.id) &&
    (author.name === undefined || names.includes(plain(author.name)))
  );
}

function plain(name: string | undefined): string {
  return (name ?? '').replace(/\s+/g, '').replace(/^@/, '').toLowerCase();
}

function told({ id, author, text }: PostFacts): string {
  return `${JSON.stringify(author)} says ${JSON.stringify(text.slice(0, 60))} (${id})`;
}
