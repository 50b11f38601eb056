/** `scan`: reads a saved page with the adapter of its site and assesses each post once. */
import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { adapterForPage } from '../../adapters/index';
import { bareHost } from '../../links/address';
import { type Assessment, unchecked } from '../../model/assessment';
import type { PostFacts } from '../../model/post-facts';
import type { Reader } from '../../model/settings';
import { readPage } from '../../scanner/read-page';
import { assessPost } from '../../signals/assess';
import { openLookup } from '../lookup';
import { write } from '../output';
import { InputError, readArguments, readToday, UsageError } from '../usage';

const OPTIONS = {
  url: { type: 'string' },
  ndjson: { type: 'boolean' },
  json: { type: 'boolean' },
  registry: { type: 'string' },
  today: { type: 'string' },
  language: { type: 'string' },
  country: { type: 'string' },
} as const;

interface ScannedPost {
  facts: PostFacts | null;
  assessment: Assessment;
}

export async function scan(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('scan needs one saved page: scan FILE.html --url URL');
  const url = readUrl(values.url);
  const today = readToday(values.today);
  const html = readHtml(file);
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  const adapter = adapterForPage(bareHost(url.hostname), document);
  if (adapter === null) {
    await writePosts([{ facts: null, assessment: unchecked('no-adapter') }], values);
    return 1;
  }
  const reading = readPage(adapter, document, { url });
  const reader: Reader = { own: {}, country: values.country ?? null, language: values.language ?? 'en', today };
  if (reading.health !== 'ok') {
    await writePosts([{ facts: null, assessment: unchecked(reading.health) }], values);
    return 0;
  }
  const lookup = openLookup(values.registry, today);
  await writePosts(
    reading.posts.map(({ facts }) => ({ facts, assessment: assessPost(facts, lookup, reader) })),
    values,
  );
  return 0;
}

function readUrl(text: string | undefined): URL {
  if (text === undefined) throw new UsageError('scan needs --url: the address that the page was saved from');
  if (!URL.canParse(text)) throw new UsageError(`--url takes a web address, got ${text}`);
  return new URL(text);
}

function readHtml(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new InputError(`no such file: ${file}`);
  return readFileSync(file, 'utf8');
}

async function writePosts(posts: ScannedPost[], { ndjson, json }: { ndjson?: boolean; json?: boolean }): Promise<void> {
  if (json) return write(`${JSON.stringify(posts)}\n`);
  for (const post of posts) await write(ndjson ? `${JSON.stringify(post)}\n` : `${describe(post)}\n`);
}

function describe({ facts, assessment }: ScannedPost): string {
  const author = facts?.author?.handle ?? facts?.author?.name ?? '(no author)';
  const words = (facts?.text ?? '').replace(/\s+/g, ' ').slice(0, 60);
  const found =
    assessment.status === 'unchecked'
      ? `unchecked: ${assessment.reason}`
      : assessment.findings.map(({ signal }) => signal).join(', ') || '–';
  return facts === null ? found : `${author.padEnd(24)} ${words.padEnd(62)} ${found}`;
}
