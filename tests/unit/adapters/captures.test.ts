/** Real pages, kept outside the project: each post found once, with the author and words that were counted by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { ADAPTERS, adapterForPage } from '../../../src/adapters/index';
import type { PostFacts } from '../../../src/model/post-facts';
import { type PageReading, readPage } from '../../../src/scanner/read-page';

const FOLDER = process.env.WELLSOURCED_CAPTURES ?? '';
const INDEX = join(FOLDER, 'index.tsv');
/** Where a capture was taken when the index does not say; else the first host of its adapter. */
const MAIN_HOSTS: Record<string, string> = {
  reddit: 'www.reddit.com',
  mastodon: 'phanpy.social',
  nodebb: 'forum.example',
  publisher: 'www.webmd.com',
};

interface Capture {
  file: string;
  site: string;
  url: URL;
  verdict: string;
  unique: Range;
  withAuthor: Range;
  withText: Range;
  sample: Record<string, string | string[]>;
}
interface Range {
  least: number;
  most: number;
}

const captures = FOLDER !== '' && existsSync(INDEX) ? readIndex() : [];
if (captures.length === 0) console.log('captures.test: WELLSOURCED_CAPTURES is not set or holds no index.tsv; skipped');
const rows: Record<string, string | number>[] = [];

describe.skipIf(captures.length === 0)('real pages', () => {
  afterAll(() => console.table(rows));

  it.each(captures.map((capture) => [capture.file, capture] as const))('reads %s', (_file, capture) => {
    const { reading, milliseconds } = read(capture);
    const facts = reading.posts.map((post) => post.facts);
    const authors = facts.filter(({ author }) => author !== undefined).length;
    const texts = facts.filter(({ text }) => text !== '').length;
    const missed = missedPairs(capture, facts);
    rows.push({
      file: capture.file,
      posts: facts.length,
      wanted: show(capture.unique),
      authors,
      texts,
      missed: missed.length,
      health: reading.health,
      ms: milliseconds,
    });
    expect(missed).toEqual([]);
    expect(reading.health).toBe(capture.verdict === 'unchecked' ? 'not-recognised' : 'ok');
    expectWithin(facts.length, capture.unique);
    expectWithin(authors, capture.withAuthor, capture.unique);
    expectWithin(texts, capture.withText, capture.unique);
  });
});

function read(capture: Capture): { reading: PageReading; milliseconds: number } {
  const html = readFileSync(join(FOLDER, capture.file), 'utf8');
  const { document } = new JSDOM(html, { url: capture.url.href, virtualConsole: new VirtualConsole() }).window;
  const adapter = adapterForPage(capture.url.hostname, document);
  if (adapter === null) throw new Error(`no adapter for ${capture.url.hostname}`);
  const start = performance.now();
  const reading = readPage(adapter, document, { url: capture.url });
  return { reading, milliseconds: Math.round(performance.now() - start) };
}

/** Cards may be left out, which lowers every count by as many. */
function expectWithin(count: number, wanted: Range, unique: Range = wanted): void {
  expect(count).toBeGreaterThanOrEqual(Math.max(0, wanted.least - (unique.most - unique.least)));
  expect(count).toBeLessThanOrEqual(wanted.most);
}

function missedPairs(capture: Capture, facts: PostFacts[]): string[] {
  return Object.entries(capture.sample).flatMap(([authors, words]) =>
    [words]
      .flat()
      .filter((word) => !facts.some((fact) => plain(fact.text).includes(plain(word)) && isBy(fact, authors)))
      .map((word) => `${authors}: ${word}`),
  );
}

function isBy(fact: PostFacts, authors: string): boolean {
  const { handle, id, name, host } = fact.author ?? {};
  const local = host !== undefined && handle?.endsWith(`@${host}`) ? handle.slice(0, -host.length - 1) : undefined;
  const named = [handle ?? id ?? '', local, name, fact.article?.publisher];
  return authors.split('|').some((author) => named.includes(author));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readIndex(): Capture[] {
  const [head = '', ...lines] = readFileSync(INDEX, 'utf8').trim().split('\n');
  const names = head.split('\t');
  return lines
    .map((line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at] ?? '', value])))
    .map(captureOf);
}

function captureOf(row: Record<string, string>): Capture {
  const site = row.site ?? '';
  const firstHost = ADAPTERS.find(({ id }) => id === site)?.hosts[0];
  const host = row.file?.includes('old-thread') ? 'old.reddit.com' : row.url || (MAIN_HOSTS[site] ?? firstHost);
  const unique = range(row.unique ?? '');
  return {
    file: row.file ?? '',
    site,
    url: new URL(`https://${host?.replace(/^https:\/\//, '')}`),
    verdict: row.verdict ?? '',
    unique: { least: unique.least - range(row.cards ?? '0').most, most: unique.most },
    withAuthor: range(row.with_author ?? ''),
    withText: range(row.with_text ?? ''),
    sample: JSON.parse(row.sample ?? '{}'),
  };
}

function range(text: string): Range {
  const [least = 0, most = least] = text.split('-').map(Number);
  return { least, most };
}

function show({ least, most }: Range): string {
  return least === most ? String(most) : `${least}-${most}`;
}
