/**
 * Nothing of what a reader reads, pastes or presses leaves the device or stays on it, but what they kept on purpose. One run
 * over all surfaces, watched by the server, by a proxy (Firefox) or the browser's own record of the network (Chromium), and
 * by a search through everything that is stored afterwards.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDay, type Seed } from '../../scripts/seeds';
import { EMBEDDED, packOf } from '../../src/cli/lookup';
import { loadRegistry } from '../../src/cli/registry/load';
import { CANARIES, type FoundInFile, findInFolder, findInText } from './harness/canaries';
import {
  checkThings,
  FEED,
  feedPage,
  keepCheck,
  PRIVATE_FEED,
  privateFeedPage,
  readFeed,
  readInPrivate,
} from './harness/curious-reader';
import type { BrowserName } from './harness/driver';
import { type KeptData, readKeptData } from './harness/kept-data';
import { launchObserved, type Observation, type ObservedRun } from './harness/observed';
import { SITE_HOSTS } from './harness/pages';
import { type PublisherServer, servePublishers } from './harness/publisher-sites';
import { BUILT_IN_SITE, packageWith, publisherOf, removePackage, SettingsPage } from './harness/reader';

const CLAIM_FILE = 'claims/vaccines/mmr-autism.yaml';
const OPTIONS = 'src/entrypoints/options/index.html';
const UPDATE = [
  '/wellsourced/metadata/1.root.json',
  '/wellsourced/metadata/2.root.json',
  '/wellsourced/metadata/timestamp.json',
  '/wellsourced/metadata/2.snapshot.json',
  '/wellsourced/metadata/2.targets.json',
  '/wellsourced/targets/diffs/*.2.diff.gz',
];
const unnamed = (url: string) => url.replace(/[0-9a-f]{64}/, '*');

/** Every line that either browser may send with such a request, its bytes fixed; `userAgent` is what all pages get. */
function knownLines(userAgent: string): (string | RegExp)[] {
  return [
    ...[
      'Host: updates.test',
      `User-Agent: ${userAgent}`,
      'Accept: */*',
      'Accept-Language: *',
      'Connection: keep-alive',
    ],
    ...['Cache-Control: no-cache', 'Pragma: no-cache', 'Sec-Fetch-Dest: empty', 'Sec-Fetch-Mode: cors'],
    ...[/^Sec-Fetch-Site: (?:none|same-origin)$/, /^Accept-Encoding: [a-z, ]+$/, /^Priority: u=\d(?:, i)?$/],
    ...['TE: trailers', 'Sec-Fetch-Storage-Access: none', /^sec-ch-ua(?:-mobile|-platform)?: [\w "?;=.,()/:-]+$/i],
  ];
}
const MUST_HAVE = ['Accept-Language: *', 'Cache-Control: no-cache'];

/** What the browsers themselves ask for, whatever we do. */
const HOUSEKEEPING =
  /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|gvt1|microsoft|msedge|mozilla|firefox|mozgcp|mozaws)\.(?:com|net|org)$/;

/** The browser's own notes on where the reader went; every browser keeps them, with and without us. */
const OF_THE_BROWSER = ['query', 'title'];

describe.each<BrowserName>(['chromium', 'firefox'])('a whole run in %s', (name) => {
  const builtIn = publisherOf('wellsourced', 'hospital', 31).publish();
  let extension: string;
  let server: PublisherServer;
  let run: ObservedRun;
  let seen: Observation;
  let kept: KeptData;
  let onDisk: ReturnType<typeof findInFolder>;
  let userAgent = '';
  const said = { badges: [] as string[], pasted: '', link: '', picture: '', popup: '', private: [] as string[] };

  beforeAll(async () => {
    server = await servePublishers((host, url) =>
      host !== 'x.com' || /favicon|png/.test(url)
        ? null
        : url.includes(CANARIES.private)
          ? privateFeedPage()
          : feedPage(),
    );
    server.publish(BUILT_IN_SITE, builtIn.files);
    extension = packageWith(name, builtIn, [oneClaim()]);
    run = await launchObserved(name, server, extension);
    const { driver } = run;
    Object.assign(said, await readFeed(driver));
    userAgent = await driver.evaluate<string>('navigator.userAgent');
    const check = await driver.ownPage('src/entrypoints/check/index.html');
    await keepCheck(check);
    Object.assign(said, await checkThings(check));
    builtIn.publish('moonbeam');
    const settings = await SettingsPage.open(driver);
    await settings.update();
    const own = { set: 'own', key: `account:x/${CANARIES.own}`, name: 'Somebody', choice: 'muted' };
    await settings.ask({ type: 'change-settings', change: own });
    await settings.close();
    await driver.open(FEED);
    await run.allowPrivate();
    const options = await driver.ownPage(OPTIONS);
    said.private = await readInPrivate(options);
    kept = await readKeptData(options);
    await options.close();
    seen = await run.end();
    onDisk = findInFolder(run.profile);
  });
  afterAll(async () => {
    run?.remove();
    await server?.close();
    if (extension) removePackage(extension);
  });

  it('does what a reader does: the canaries were read, and answered', () => {
    expect(said.badges).toContainEqual(expect.stringMatching(/Checked|Related/));
    expect(said.popup).toMatch(/What is known/);
    expect(said.pasted).toMatch(/vaccin/i);
    expect(said.link).toContain(CANARIES.pastedHost);
    expect(said.picture).toContain(CANARIES.pictureWords);
    expect(said.private).toContain('claim');
  });

  it('sends the requests of one update, and no other', () => {
    // The private window was opened by a page of ours, as the test had it.
    const ours = seen.requests.filter(
      ({ by, url }) => by === run.origin && url.startsWith('http') && url !== PRIVATE_FEED,
    );
    const wanted = UPDATE.map((path) => ({ method: 'GET', path: `https://updates.test${path}` }));
    expect(ours.map(({ method, url }) => ({ method, path: unnamed(url) }))).toEqual(wanted);
    expect(server.seen.map(({ method, url }) => `${method} ${unnamed(url)}`)).toEqual(
      UPDATE.map((path) => `GET ${path}`),
    );
  });

  it('sends nothing in them that is not the same for everybody, byte for byte', ({ task }) => {
    const known = knownLines(userAgent);
    const strange = server.seen.flatMap(({ head: [first = '', ...lines], url }) => [
      ...(first === `GET ${url} HTTP/1.1` ? [] : [first]),
      ...lines.filter((line) => !known.some((one) => (typeof one === 'string' ? one === line : one.test(line)))),
      ...MUST_HAVE.filter((line) => !lines.includes(line)).map((line) => `missing: ${line}`),
    ]);
    expect(strange).toEqual([]);
    const heads = new Set(server.seen.map(({ head }) => head.slice(1).join('\n')));
    expect(heads.size).toBe(1);
    Object.assign(task.meta, { figures: { 'the head of each request': [...heads].join().replaceAll('\n', ' | ') } });
  });

  it('lets pages load what they asked for themselves, once each time, and nobody else', () => {
    const pages = server.requests.filter(
      (asked) => !asked.startsWith('updates.test') && !asked.endsWith('favicon.ico'),
    );
    const count = (part: string) => pages.filter((asked) => asked.includes(part)).length;
    expect({ feed: count(FEED.slice(8)), private: count(PRIVATE_FEED.slice(8)) }).toEqual({ feed: 2, private: 1 });
    expect(pages.filter((asked) => !/^x\.com\/(?:search\?q=|\w+\.png)/.test(asked))).toEqual([]);
  });

  it('connects to no other host, ahead of a request neither', ({ task }) => {
    const hosts = new Set([...seen.hosts, ...seen.requests.map(({ url }) => new URL(url).hostname)]);
    const strange = [...hosts].filter((host) => host !== '' && !SITE_HOSTS.includes(host) && !HOUSEKEEPING.test(host));
    const inRequests = seen.requests.filter(({ by, url }) => by !== run.origin && url.startsWith('http'));
    expect(
      strange.filter(
        (host) => inRequests.some(({ url }) => new URL(url).hostname === host) || seen.hosts.includes(host),
      ),
    ).toEqual([]);
    const housekeeping = seen.requests.filter(({ url }) => HOUSEKEEPING.test(new URL(url).hostname));
    expect(findInText(JSON.stringify(housekeeping))).toEqual([]);
    Object.assign(task.meta, { figures: { hosts: [...hosts].filter((host) => host.includes('.')).join(', ') } });
  });

  it('shows nothing in the record of the network but the addresses that pages were opened at', () => {
    const found = findInText(seen.record).filter((one) => !/^(?:query|media|private) utf-8$/.test(one));
    expect(found).toEqual([]);
  });

  it('logs nothing of a page or of what was pasted', () => {
    expect(findInText(seen.logs)).toEqual([]);
  });

  it('keeps in its own storage what was kept on purpose, and nothing else', () => {
    const { rows, local, ...rest } = kept;
    const { own, ...settings } = local.settings as { own: Record<string, unknown> };
    expect(findInText(JSON.stringify([settings, { ...local, settings: null }, rest]))).toEqual([]);
    expect(Object.keys(own)).toEqual([`account:x/${CANARIES.own}`]);
    const found = Object.entries(rows).map(([store, all]) => [store, findInText(JSON.stringify(all))]);
    expect(Object.fromEntries(found)).toEqual({
      'wellsourced/packs': [],
      'wellsourced/trusted': [],
      'wellsourced-pins/pins': ['kept utf-8'],
    });
    expect(rest.cached).toEqual([]);
    expect(rest.files).toEqual([]);
    expect(rest.web).toEqual([[], [], '']);
  });

  it('leaves nothing on disk but that, however it is written', ({ task }) => {
    const isOurs = ({ file }: FoundInFile) => /extension/i.test(file) && file.includes(new URL(run.origin).hostname);
    const canariesIn = ({ found }: FoundInFile) => found.map((one) => one.split(' ')[0] ?? '');
    const wrong = onDisk.hits.flatMap((hit) => {
      const allowed = isOurs(hit) ? ['kept', 'own'] : OF_THE_BROWSER;
      return hit.found.filter((one) => !allowed.includes(one.split(' ')[0] ?? '')).map((one) => `${hit.file}: ${one}`);
    });
    expect(wrong).toEqual([]);
    // The search sees through the browser's formats: what is there on purpose is found.
    expect(new Set(onDisk.hits.filter(isOurs).flatMap(canariesIn))).toEqual(new Set(['kept', 'own']));
    expect(onDisk.hits.filter((hit) => !isOurs(hit)).flatMap(canariesIn)).toContain('query');
    Object.assign(task.meta, { figures: { 'files searched': onDisk.files, 'bytes searched': onDisk.bytes } });
  });

  it('leaves nothing of a private window anywhere', () => {
    expect(onDisk.hits.filter(({ found }) => found.some((one) => one.startsWith('private')))).toEqual([]);
  });
});

/** The claim that the posts are about, under another publisher's name, beside a publisher whose updates a test controls. */
function oneClaim(): Seed {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-records-'));
  try {
    cpSync(join(EMBEDDED, CLAIM_FILE), join(folder, CLAIM_FILE), { recursive: true });
    const about = { publisher: 'records', name: 'Records', date: buildDay() };
    return { publisher: 'records', sequence: 1, bytes: packOf(loadRegistry(folder), about) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
