/** What the built packages ask for, allow and contain: what a reader and a store see, not what the source says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { parseSource } from '../architecture/parse-source';

interface BuiltManifest extends Record<string, unknown> {
  permissions: string[];
  content_scripts: { matches: string[]; js: string[] }[];
  content_security_policy: Record<string, string>;
}

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const COMMON = {
  action: expect.anything(),
  background: expect.anything(),
  commands: expect.anything(),
  content_scripts: expect.anything(),
  content_security_policy: expect.anything(),
  default_locale: 'en',
  description: '__MSG_appDescription__',
  host_permissions: ['https://updates.example.org/*'],
  icons: expect.anything(),
  incognito: 'spanning',
  manifest_version: 3,
  name: '__MSG_appName__',
  omnibox: { keyword: 'ws' },
  optional_host_permissions: ['https://*/*'],
  options_ui: expect.anything(),
  permissions: expect.anything(),
  version: source.version,
};
const PAGES_POLICY =
  "style-src 'self'; img-src 'self'; connect-src 'self' https:; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** All keys of a manifest. A key that is not here is none that we have: nothing web-accessible, nothing for other extensions. */
const MANIFESTS = {
  chrome: {
    ...COMMON,
    message_serialization: 'structured_clone',
    minimum_chrome_version: '148',
    sandbox: { pages: ['src/entrypoints/ocr/index.html', 'src/entrypoints/credentials/index.html'] },
    side_panel: { default_path: 'src/entrypoints/sidepanel/index.html' },
  },
  firefox: {
    ...COMMON,
    browser_specific_settings: {
      gecko: {
        id: expect.any(String),
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    sidebar_action: expect.objectContaining({ open_at_install: false }),
  },
} as const;
const POLICIES = {
  chrome: {
    extension_pages: `default-src 'none'; script-src 'self'; ${PAGES_POLICY}; frame-src 'self'`,
    sandbox: "sandbox allow-scripts; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  },
  firefox: {
    extension_pages: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ${PAGES_POLICY}; worker-src 'self'`,
  },
} as const;

/** Ways to the network, or to let somebody else go there. */
const WAYS_OUT = [
  ...['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'WebTransport'],
  ...['importScripts(', 'new Image(', 'new Audio(', 'new SharedWorker(', 'new Worker('],
];
/**
 * Where they stand, by the file's name without its digest. `background`: the one way out (`platform/http.ts`). `reader`:
 * files of the package itself (`platform/own-file.ts`). The engines' libraries could fetch their programs; they are handed
 * to them, and their policy lets no request out. `check` starts the engines' workers.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'assets/background.ts': ['fetch('],
  'assets/reader': ['fetch('],
  'assets/check': ['new Worker('],
  'src/entrypoints/credentials/engine.js': ['fetch('],
  'src/entrypoints/ocr/engine.js': ['fetch(', 'new Image('],
};

describe.each(['chrome', 'firefox'] as const)('the built package for %s', (target) => {
  const folder = join('dist', target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const scripts = new Map(
    files
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, parseSource(file, readFileSync(join(folder, file), 'utf8'))]),
  );
  const read = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

  it('has these keys in its manifest and no others', () => {
    expect(manifest).toEqual(MANIFESTS[target]);
  });

  it('asks for these permissions', () => {
    const own = target === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS, ...own].sort());
  });

  it('reads the hosts of the source’s manifest, in the top frame of ordinary pages only', () => {
    const hosts = (scripts: { matches: string[] }[]) => scripts.flatMap(({ matches }) => matches).sort();
    expect(hosts(manifest.content_scripts)).toEqual(hosts(source.content_scripts));
    for (const script of manifest.content_scripts)
      expect(Object.keys(script).sort()).toEqual(['js', 'matches', 'run_at']);
  });

  it('offers no file to pages and no door to other extensions', () => {
    expect(Object.keys(manifest).filter((key) => /web_accessible|externally|update_url|^key$/.test(key))).toEqual([]);
  });

  it('lets its pages load from the package alone', () => {
    expect(manifest.content_security_policy).toEqual(POLICIES[target]);
  });

  it('holds every file that the manifest names', () => {
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|html|png)"/g) ?? [];
    const missing = named.map((path) => path.slice(1, -1)).filter((path) => !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it('has pages without inline scripts and with nothing from elsewhere', () => {
    const pages = read('.html');
    const odd = pages.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /<(?:script|link|img|iframe|base|form)\b[^>]*>(?!<\/script>)|(?:src|href|action)="(?!\/)[^"]*"|\son\w+=|style=/gi,
        ),
      ]
        .map(([found]) => found)
        .filter((found) => !/^<(?:link|script)[^>]*(?:href|src)="\/[^"]*"[^>]*>$/.test(found))
        .filter((found) => !/^src="\.\/engine\.js"$/.test(found))
        .map((found) => `${file}: ${found}`),
    );
    expect(odd).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(5);
  });

  it('has style sheets that ask for nothing', () => {
    const asking = read('.css').filter(({ text }) => /url\(\s*["']?(?!data:|#)|@import/i.test(text));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });

  it('goes to the network in one place', () => {
    const found = [...scripts].flatMap(([file, { uses }]) => {
      const ways = WAYS_OUT.filter((way) => uses.has(way));
      return ways.length > 0 ? [[file.replace(/-[\w-]{8}\.js$/, ''), ways] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(ALLOWED);
  });

  it('loads no code while running', () => {
    const loading = [...scripts].filter(([, { imports }]) => imports.some(({ dynamic }) => dynamic));
    expect(loading.map(([file]) => file)).toEqual([]);
  });

  it('holds no map, no source and nothing of the machine that built it', () => {
    expect(files.filter((file) => /\.(?:map|tsx?|ya?ml|md)$|(?:^|\/)\./.test(file))).toEqual([]);
    const here = [process.cwd(), homedir()];
    const telling = [...read('.js'), ...read('.json'), ...read('.html')].filter(({ text }) =>
      here.some((one) => text.includes(one)),
    );
    expect(telling.map(({ file }) => file)).toEqual([]);
  });
});
