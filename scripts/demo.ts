/** The main job, visible: builds, opens the demo feed with the extension in it; without a display, prints what it shows. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packOf } from '../src/cli/lookup';
import { loadRegistry } from '../src/cli/registry/load';
import { DEMO_URLS, demoPage } from '../tests/demo/pages';
import { servePages } from '../tests/e2e/harness/pages';
import { BROWSER_HELP, type FoundBrowser, findChromium, findFirefox, installBrowsers } from './browsers';
import { showInChromium } from './demo-chromium';
import { showInFirefox } from './demo-firefox';
import type { DemoRun } from './demo-run';
import { buildDay, builtInSeed, writeSeeds } from './seeds';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    browser: { type: 'string' },
    dark: { type: 'boolean' },
    out: { type: 'string' },
  },
});

function pickBrowser(): FoundBrowser | null {
  if (values.browser === 'firefox') return findFirefox();
  if (values.browser === 'chromium') return findChromium();
  return findChromium() ?? findFirefox();
}

function findOrInstall(): FoundBrowser | null {
  return (
    pickBrowser() ?? (installBrowsers([values.browser === 'firefox' ? 'firefox' : 'chromium']) ? pickBrowser() : null)
  );
}

/** A build says much that nobody asked for; its words are shown only when it fails. */
function buildQuietly(target: string): void {
  console.log('Building the extension…');
  const args = ['--import', 'tsx', 'scripts/build.ts', target];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

/** The package as built, with a second registry of invented sources beside the real one. */
function buildDemo(kind: FoundBrowser['kind']): string {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  buildQuietly(target);
  const extension = resolve('dist', `demo-${target}`);
  cpSync(resolve('dist', target), extension, { recursive: true });
  const invented = packOf(loadRegistry('tests/demo/registry'), {
    publisher: 'demo',
    name: 'Invented sources of the demo',
    date: buildDay(),
  });
  writeSeeds(extension, [builtInSeed(), { publisher: 'demo', sequence: 1, bytes: invented }]);
  return extension;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<number> {
  const browser = findOrInstall();
  if (!browser) {
    console.error(BROWSER_HELP);
    return 1;
  }
  const headless = values.headless ?? !hasDisplay();
  const extension = buildDemo(browser.kind);
  const out = resolve(values.out ?? join('artifacts', 'demo'));
  mkdirSync(out, { recursive: true });
  const server = await servePages(demoPage);
  const run: DemoRun = { browser, extension, server, headless, dark: values.dark ?? false, out };
  console.log(`${browser.executable}: ${DEMO_URLS.join(', ')} (all served from this machine)`);
  try {
    await (browser.kind === 'firefox' ? showInFirefox(run) : showInChromium(run));
    return 0;
  } finally {
    await server.close();
  }
}

process.exitCode = await main();
