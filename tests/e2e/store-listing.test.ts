/** What we tell stores and readers is what the built packages do: permissions, hosts, data, in both browsers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  incognito: string;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[]; optional?: string[] } } };
}

const read = (file: string) => readFileSync(file, 'utf8');
const manifestOf = (target: string) => JSON.parse(read(`dist/${target}/manifest.json`)) as Manifest;
const [chrome, firefox] = [manifestOf('chrome'), manifestOf('firefox')];
const LISTING = read('docs/store-listing.md');
const PRIVACY = read('PRIVACY.md');

/** What the first cells of a table's rows name in code: `storage`, `https://…`. */
function namedIn(page: string, heading: string): string[] {
  const section = page.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  const cells = section.split('\n').flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')).sort();
}

const permissions = [...new Set([...chrome.permissions, ...firefox.permissions])];

describe('the store listing', () => {
  it('gives a reason for each permission, and for no other', () => {
    const wanted = [...permissions, ...chrome.host_permissions, ...chrome.optional_host_permissions, 'manifest.json'];
    expect(namedIn(LISTING, 'Reason for each permission')).toEqual(wanted.sort());
  });

  it('has reasons of more than a word', () => {
    const rows = LISTING.split('\n').filter((line) => /^\| .*`/.test(line));
    expect(rows.filter((row) => (row.split('|')[2] ?? '').trim().length < 30)).toEqual([]);
  });

  it('says of Firefox’s data collection what the manifest says', () => {
    const { required, optional = [] } = firefox.browser_specific_settings?.gecko.data_collection_permissions ?? {
      required: [],
    };
    expect({ required, optional }).toEqual({ required: ['none'], optional: [] });
    expect(LISTING).toContain('`data_collection_permissions`: `none` required, nothing optional');
    expect(PRIVACY).toContain('answered with "none"');
  });

  it('opens with the summary that the package shows, which fits Chrome’s store in every language', () => {
    const messages = (language: string) =>
      JSON.parse(read(`dist/chrome/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
    expect(LISTING).toContain(messages('en').appDescription?.message ?? 'none');
    const long = ['ar', 'de', 'en', 'es', 'es_419', 'fr', 'it', 'pt', 'pt_BR', 'pt_PT'].filter(
      (language) => (messages(language).appDescription?.message.length ?? 999) > 132,
    );
    expect(long).toEqual([]);
  });

  it('states single purpose, limited use and that no site stands behind us', () => {
    for (const words of ['## Single purpose', 'Limited Use', 'Not affiliated with the sites'])
      expect(LISTING).toContain(words);
    expect(read('README.md')).toContain('## Not affiliated');
  });
});

describe('the privacy page', () => {
  it('names each permission, and no other', () => {
    const wanted = [...permissions, 'https://updates.example.org/'];
    expect(namedIn(PRIVACY, 'Permissions')).toEqual(wanted.sort());
  });

  it('names each site that is read from installation on', () => {
    const hosts = chrome.content_scripts.map(({ matches }) => matches[0] ?? '').join(' ');
    const names = ['x', 'facebook', 'instagram', 'threads', 'reddit', 'youtube', 'tiktok', 'linkedin', 'bsky'];
    expect(chrome.content_scripts.length).toBe(names.length);
    expect(names.filter((name) => !hosts.includes(`${name}.`))).toEqual([]);
    const told = ['X,', 'Facebook', 'Instagram', 'Threads', 'Reddit', 'YouTube', 'TikTok', 'LinkedIn', 'Bluesky'];
    expect(told.filter((name) => !PRIVACY.includes(name))).toEqual([]);
  });

  it('says of private windows what the manifests say: one copy of us, and only if allowed', () => {
    expect([chrome.incognito, firefox.incognito]).toEqual(['spanning', 'spanning']);
    expect(PRIVACY).toContain('**Private windows.**');
  });
});
