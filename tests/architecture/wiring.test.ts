/** Whatever is added in one place is wired in all the others; a failure names what is missing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, adapterForPage } from '../../src/adapters/index';
import { MAIN_ADAPTERS } from '../../src/adapters/main-sites';
import { NAMED_ADAPTERS } from '../../src/adapters/named-sites';
import { SITE_WORDS } from '../../src/explain/words';
import { SIGNAL_IDS } from '../../src/model/assessment';
import { NAMED_SITES, type NamedSite, namedSiteOf, patternsOf } from '../../src/model/named-sites';
import { PLATFORMS } from '../../src/model/platforms';
import type { PostFacts } from '../../src/model/post-facts';
import { MAIN_SITES } from '../../src/model/settings';
import { SIGNALS } from '../../src/signals/index';
import { KINDS, type Kind, SHOWN, WITHOUT_KINDS } from '../fixtures/kinds';
import { namesIn, readProjectFile } from './source-tree';

const NO_SITES = [
  'index',
  'main-sites',
  'granted-sites',
  'named-sites',
  'whole-page',
  'pick',
  'types',
  'dom',
  'facts',
  'post-links',
  'work',
  'bounded',
];
const NO_SIGNALS = ['index', 'types', 'assess', 'record-facts', 'claim-finding', 'writer', 'by-publisher'];

const siteIds = ADAPTERS.map(({ id }) => id);
const signalIds = SIGNALS.map(({ id }) => id);
const fixtureFolders = namesIn('tests/fixtures/posts');

/** Names of code files in a folder, without ending, without helpers. */
function partsIn(folder: string, helpers: readonly string[]): string[] {
  const files = namesIn(folder).filter((name) => name.endsWith('.ts'));
  return files.map((name) => name.replace(/\.ts$/, '')).filter((name) => !helpers.includes(name));
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.filter((name) => !there.includes(name));
}

interface ContentScript {
  matches: string[];
  js: string[];
}

const { content_scripts: scripts } = JSON.parse(readProjectFile('manifest.json')) as {
  content_scripts: ContentScript[];
};

/** Hosts of a match pattern; `*.reddit.com` there also covers `reddit.com` itself. */
function hostsOf({ matches }: ContentScript): string[] {
  return matches.flatMap((match) => {
    const host = /^https:\/\/([^/]+)\/\*$/.exec(match)?.[1];
    if (host === undefined) throw new Error(`manifest.json: ${match} is not https://HOST/*`);
    return host.startsWith('*.') ? [host.slice(2), `any${host.slice(1)}`] : [host];
  });
}

/** The site whose entrypoint a content script loads. */
function siteOf({ js }: ContentScript): string {
  return /^src\/entrypoints\/sites\/([^/]+)\.ts$/.exec(js[0] ?? '')?.[1] ?? `no site in ${js.join(', ')}`;
}

function readersOf(host: string): string[] {
  const reads = (pattern: string) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);
  return ADAPTERS.filter(({ hosts }) => hosts.some(reads)).map(({ id }) => id);
}

describe('a site', () => {
  it('has a file named after it, and every file of a site stands in the list', () => {
    const files = partsIn('src/adapters', NO_SITES);
    expect({ withoutFile: missing(siteIds, files), notInList: missing(files, siteIds) }).toEqual({
      withoutFile: [],
      notInList: [],
    });
  });

  it('is named once', () => {
    expect(new Set(siteIds).size).toBe(siteIds.length);
  });

  it('of the manifest is read by its own adapter and no other', () => {
    const wrong = scripts.flatMap((script) =>
      hostsOf(script)
        .filter((host) => readersOf(host).join() !== siteOf(script))
        .map((host) => `${host}: loads ${siteOf(script)}, read by ${readersOf(host).join(', ') || 'no adapter'}`),
    );
    expect(wrong).toEqual([]);
  });

  it('shares no host with another', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts.map((host) => host.replace(/^\*/, 'any')));
    expect(hosts.filter((host) => readersOf(host).length !== 1)).toEqual([]);
  });

  it('that is on after install stands in the manifest, in the settings and among the entrypoints', () => {
    const main = MAIN_ADAPTERS.map(({ id }) => id).sort();
    const entrypoints = namesIn('src/entrypoints/sites').map((name) => name.replace(/\.ts$/, ''));
    expect(scripts.map(siteOf).sort()).toEqual(main);
    expect([...MAIN_SITES].sort()).toEqual(main);
    expect(entrypoints).toEqual([...main, ...Object.keys(NAMED_SITES), 'granted'].sort());
  });

  it('that its hosts tell has an adapter of that name for just these hosts', () => {
    const named = Object.fromEntries(NAMED_ADAPTERS.map(({ id, hosts }) => [id, hosts]));
    const wanted = (Object.keys(NAMED_SITES) as NamedSite[]).map((site) => [site, patternsOf(site)]);
    expect(named).toEqual(Object.fromEntries(wanted));
    expect(namedSiteOf('de.pinterest.com')).toBe('pinterest');
    expect(namedSiteOf('Quora.com.')).toBe('quora');
    expect(namedSiteOf('notquora.com')).toBeNull();
  });

  it('loads its own entrypoint and then the script that all share', () => {
    for (const { js } of scripts) expect(js).toEqual([js[0], 'src/entrypoints/content.ts']);
  });

  it('has fixtures, an ordinary page among them', () => {
    const read = new Set(fixtureFolders.flatMap((folder) => fixtureSite(folder) ?? []));
    expect(missing(siteIds, [...read])).toEqual([]);
    expect(
      fixtureFolders.filter((folder) => !namesIn(`tests/fixtures/posts/${folder}`).includes('ordinary.html')),
    ).toEqual([]);
  });

  it('has facts beside each fixture, and a fixture beside all facts', () => {
    for (const folder of fixtureFolders) {
      const names = namesIn(`tests/fixtures/posts/${folder}`);
      const ending = (end: string) =>
        names.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
      expect(ending('.facts.json'), folder).toEqual(ending('.html'));
    }
  });

  it('is a platform whose accounts a record can name, and has a name to show', () => {
    const withAccounts = siteIds.filter((id) => !WITHOUT_ACCOUNTS.has(id));
    expect({ noPlatform: missing(withAccounts, PLATFORMS), noName: missing(siteIds, Object.keys(SITE_WORDS)) }).toEqual(
      {
        noPlatform: [],
        noName: [],
      },
    );
  });
});

describe('the fixtures of a site', () => {
  const sites = siteIds.filter((id) => !WITHOUT_KINDS.includes(id));

  it.each(sites)('%s show each kind of post, or say why the site has none', (site) => {
    const missing = KINDS.filter(
      (kind) => !shownBy(site, kind).some((name) => isThere(name)) && !isExplained(site, kind),
    );
    expect(missing).toEqual([]);
  });

  it.each(sites)('%s hold what they are said to show', (site) => {
    const wrong = KINDS.flatMap((kind) =>
      shownBy(site, kind)
        .filter(isThere)
        .filter((path) => !showsKind(path, kind))
        .map((path) => `${path} shows no ${kind}`),
    );
    expect(wrong).toEqual([]);
  });

  it('give no reason for a kind that they show', () => {
    const needless = Object.keys(SHOWN).flatMap((site) =>
      KINDS.filter((kind) => isExplained(site, kind) && isThere(`${site}/${kind}`)).map((kind) => `${site}: ${kind}`),
    );
    expect({ needless, unknown: missing(Object.keys(SHOWN), sites) }).toEqual({ needless: [], unknown: [] });
  });
});

/** Folders of variants (`reddit-old`) count for their site. */
function shownBy(site: string, kind: Kind): string[] {
  const named = SHOWN[site]?.[kind];
  if (named?.startsWith('none:')) return [];
  return fixtureFolders
    .filter((folder) => folder === site || folder.startsWith(`${site}-old`))
    .map((folder) => `${folder}/${named ?? kind}`);
}

function isExplained(site: string, kind: Kind): boolean {
  return (SHOWN[site]?.[kind] ?? '').startsWith('none: ');
}

function isThere(path: string): boolean {
  const [folder = '', name = ''] = path.split('/');
  return namesIn(`tests/fixtures/posts/${folder}`).includes(`${name}.html`);
}

/** What can be told from the facts, or from the page; of what is not on the page (`deleted`) and how it was opened, nothing can. */
function showsKind(path: string, kind: Kind): boolean {
  const { facts } = JSON.parse(readProjectFile(`tests/fixtures/posts/${path}.facts.json`)) as { facts: PostFacts[] };
  const html = readProjectFile(`tests/fixtures/posts/${path}.html`);
  const language = /<html[^>]*\blang="([a-z]+)/.exec(html)?.[1];
  const labels = facts.flatMap((post) => post.labels ?? []).map((label) => label.kind);
  const isShown: Partial<Record<Kind, boolean>> = {
    repost: facts.some(({ repostedBy }) => repostedBy !== undefined),
    quote: facts.some(({ quoted }) => quoted !== undefined),
    comment: facts.some((post) => post.kind === 'comment'),
    promoted: labels.includes('promoted'),
    label: labels.some((label) => label !== 'promoted'),
    'no-text': facts.some(({ text }) => text === ''),
    'other-language': language !== undefined && language !== 'en',
    'right-to-left': /<html[^>]*\bdir="rtl"/.test(html) || ['ar', 'fa', 'he', 'ur'].includes(language ?? ''),
  };
  return isShown[kind] ?? true;
}

/** They read pages of no known software, whose authors are names and no accounts. */
const WITHOUT_ACCOUNTS = new Set(['generic', 'article']);

/** The site that reads a folder's fixtures; the folder itself may be named after a variant (`reddit-old`). */
function fixtureSite(folder: string): string | null {
  const path = `tests/fixtures/posts/${folder}/ordinary`;
  if (!namesIn(`tests/fixtures/posts/${folder}`).includes('ordinary.facts.json')) return null;
  const { url } = JSON.parse(readProjectFile(`${path}.facts.json`)) as { url: string };
  const { document } = new JSDOM(readProjectFile(`${path}.html`), { url }).window;
  return adapterForPage(new URL(url).hostname, document)?.id ?? null;
}

describe('a signal', () => {
  it('has a file named after it, and every file of a signal stands in the list', () => {
    const files = partsIn('src/signals', NO_SIGNALS);
    expect({ withoutFile: missing(signalIds, files), notInList: missing(files, signalIds) }).toEqual({
      withoutFile: [],
      notInList: [],
    });
  });

  it('is in the list once', () => {
    expect(new Set(signalIds).size).toBe(signalIds.length);
  });

  it('of the design is written', () => {
    expect(missing(SIGNAL_IDS, signalIds)).toEqual([]);
  });

  it('has reference cases, and all cases have a signal', () => {
    const cases = namesIn('tests/reference/signals')
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace(/\.json$/, ''));
    expect({ withoutCases: missing(signalIds, cases), withoutSignal: missing(cases, signalIds) }).toEqual({
      withoutCases: [],
      withoutSignal: [],
    });
  });

  it('has words to explain it', () => {
    const source = readProjectFile('src/explain/explain-finding.ts');
    expect(SIGNAL_IDS.filter((id) => !source.includes(`\n  '${id}': `) && !source.includes(`\n  ${id}: `))).toEqual([]);
  });

  it('says what nobody may conclude from it', () => {
    expect(SIGNALS.filter(({ concludesNot }) => concludesNot.length < 10).map(({ id }) => id)).toEqual([]);
  });
});
