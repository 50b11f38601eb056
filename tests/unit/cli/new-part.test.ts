/** `new` writes parts that compile, pass the lint and are wired; it refuses bad names and never overwrites. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../../src/adapters/types';
import { newPart } from '../../../src/cli/commands/new-part';
import { InputError, UsageError } from '../../../src/cli/usage';
import { readPage } from '../../../src/scanner/read-page';

const PROJECT = join(import.meta.dirname, '../../..');
const ROOMS = [
  'src/adapters',
  'src/signals',
  'src/model',
  'src/explain',
  'src/links',
  'src/text',
  'src/pack',
  'src/scanner',
  'src/project.ts',
  'src/entrypoints',
  'src/messages',
  'src/badge',
  'src/platform',
];
const FILES = ['manifest.json', 'package.json', 'tsconfig.json', 'biome.json', 'public/_locales'];

const tree = mkdtempSync(join(tmpdir(), 'wellsourced-new-'));

function read(path: string): string {
  return readFileSync(join(tree, path), 'utf8');
}

/** Runs `new` in the copy and gives what it printed. */
async function made(...args: string[]): Promise<string> {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await newPart([...args, '--dir', tree])).toBe(0);
    return written.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    written.mockRestore();
  }
}

let printed: { adapter: string; wide: string; signal: string };

beforeAll(async () => {
  for (const path of [...ROOMS, ...FILES]) cpSync(join(PROJECT, path), join(tree, path), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(tree, 'node_modules'), 'dir');
  printed = {
    adapter: await made('adapter', 'my-forum', '--host', 'forum.example.org'),
    wide: await made('adapter', 'wide', '--host', '*.wide.example', '--main'),
    signal: await made('signal', 'good-news'),
  };
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('new adapter', () => {
  it('names every file it wrote, and what is left to do', () => {
    const [files = '', left = ''] = printed.adapter.split('\n\n');
    for (const file of files.split('\n')) expect(existsSync(join(tree, file)), file).toBe(true);
    expect(left).toContain("src/model/platforms.ts: 'my-forum' in PLATFORMS");
    expect(left).toContain('src/explain/words.ts');
    expect(left).toContain('npm run check');
  });

  it('adds a main site to the manifest and changes nothing else there', () => {
    const before = JSON.parse(readFileSync(join(PROJECT, 'manifest.json'), 'utf8'));
    before.content_scripts.push({
      matches: ['https://*.wide.example/*'],
      js: ['src/entrypoints/sites/wide.ts', 'src/entrypoints/content.ts'],
      run_at: 'document_idle',
    });
    expect(JSON.parse(read('manifest.json'))).toEqual(before);
    expect(printed.wide).toContain("src/model/settings.ts: 'wide' in MAIN_SITES");
  });

  it('leaves the manifest alone for a site that the reader grants', () => {
    expect(read('manifest.json')).not.toContain('forum.example.org');
    expect(printed.adapter).not.toContain('manifest.json');
    expect(read('src/adapters/granted-sites.ts')).toContain("import { myForumAdapter } from './my-forum';");
  });

  it('writes an adapter that reads its own fixture at once', async () => {
    const index = (await import(/* @vite-ignore */ pathToFileURL(join(tree, 'src/adapters/index.ts')).href)) as {
      adapterForHost(host: string): Adapter | null;
    };
    for (const [site, host] of [
      ['my-forum', 'forum.example.org'],
      ['wide', 'www.wide.example'],
    ] as const) {
      const adapter = index.adapterForHost(host);
      expect(adapter?.id).toBe(site);
      if (adapter === null) continue;
      const expected = JSON.parse(read(`tests/fixtures/posts/${site}/ordinary.facts.json`));
      const url = new URL(expected.url);
      const { document } = new JSDOM(read(`tests/fixtures/posts/${site}/ordinary.html`), { url: url.href }).window;
      const { posts, health } = readPage(adapter, document, { url });
      expect({ url: url.href, health, facts: posts.map(({ facts }) => facts) }).toEqual(expected);
    }
  });
});

describe('new signal', () => {
  it('wires the signal and gives it a case', () => {
    expect(read('src/signals/index.ts')).toContain("import { goodNews } from './good-news';");
    expect(read('src/signals/index.ts')).toMatch(/\bgoodNews,?\s*\];/);
    expect(JSON.parse(read('tests/reference/signals/good-news.json')).cases).toHaveLength(1);
  });

  it('says that id and words are missing', () => {
    expect(printed.signal).toContain("src/model/assessment.ts: 'good-news' in SIGNAL_IDS");
    expect(printed.signal).toContain('src/explain/explain-finding.ts: its words');
  });
});

describe('what new writes', () => {
  const FRESH = [
    'src/adapters/my-forum.ts',
    'src/adapters/wide.ts',
    'src/adapters/granted-sites.ts',
    'src/adapters/main-sites.ts',
    'src/entrypoints/sites/wide.ts',
    'manifest.json',
    'src/signals/good-news.ts',
    'src/signals/index.ts',
  ];

  it('passes the lint', async () => {
    const checked = promisify(execFile)('npx', ['biome', 'check', '--error-on-warnings', ...FRESH], { cwd: tree });
    await expect(
      checked.catch(({ stdout, stderr }) => Promise.reject(new Error(`${stdout}${stderr}`))),
    ).resolves.toBeDefined();
  });

  it('compiles, but for the id that a maintainer has yet to add', async () => {
    const { stdout } = await promisify(execFile)('npx', ['tsc'], { cwd: tree }).catch(
      (error: { stdout: string }) => error,
    );
    const errors = stdout.split('\n').filter((line) => FRESH.some((file) => line.startsWith(file)));
    expect(errors).toEqual([expect.stringContaining('"good-news"\' is not assignable to type')]);
  });
});

describe('new refuses', () => {
  it.each([
    ['a name with capitals', ['adapter', 'MyForum'], UsageError, 'MyForum'],
    ['a name with a slash', ['signal', '../evil'], UsageError, '../evil'],
    ['a name that begins with a digit', ['adapter', '4chan'], UsageError, '4chan'],
    ['the name of a helper', ['adapter', 'dom'], UsageError, 'dom'],
    ['an unknown part', ['badge', 'thing'], UsageError, 'new adapter SITE'],
    ['no name', ['signal'], UsageError, 'new adapter SITE'],
    ['two names', ['signal', 'a', 'b'], UsageError, 'new adapter SITE'],
    ['an address as host', ['adapter', 'forum', '--host', 'https://forum.example'], UsageError, '--host takes a host'],
    ['a host of everything', ['adapter', 'forum', '--host', '*'], UsageError, '--host takes a host'],
    [
      'a host for a signal',
      ['signal', 'thing', '--host', 'a.example'],
      UsageError,
      '--host and --main go with new adapter',
    ],
    ['an adapter that is there', ['adapter', 'bluesky'], InputError, 'src/adapters/bluesky.ts is already there'],
    [
      'a host that is read',
      ['adapter', 'other', '--host', 'bsky.app', '--main'],
      InputError,
      'bsky.app is already read',
    ],
    ['a signal that is there', ['signal', 'claim'], InputError, 'src/signals/claim.ts is already there'],
  ])('%s and writes nothing', async (_name, args, expectError, expectMessage) => {
    const before = readdirSync(tree, { recursive: true }).length;
    const refused = newPart([...args, '--dir', tree]);
    await expect(refused).rejects.toThrow(expectError);
    await expect(refused).rejects.toThrow(expectMessage);
    expect(readdirSync(tree, { recursive: true }).length).toBe(before);
  });

  it('a folder that is no project', async () => {
    await expect(newPart(['signal', 'thing', '--dir', tmpdir()])).rejects.toThrow('run this in the project');
  });
});
