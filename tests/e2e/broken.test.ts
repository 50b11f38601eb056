/** A site that changed, and one that the registry switches off: no badge, and the popup says why and offers a report. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSeeds } from '../../scripts/seeds';
import { EMBEDDED, packOf } from '../../src/cli/lookup';
import { loadRegistry } from '../../src/cli/registry/load';
import { BUILT_IN_PUBLISHER } from '../../src/project';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { badgesOf, claimingPage, reportOf } from './harness/fixtures';
import { type PageServer, servePages } from './harness/pages';

const X = claimingPage('x', 'ordinary', 'Flu and COVID boosters start on Monday');
const BLUESKY = claimingPage('bluesky', 'ordinary', 'Mum walked to the gate today.');
/** The site no longer says who wrote what: names without marks and addresses. */
const NAMELESS = X.html
  .replaceAll(/ href="[^"]*"/g, '')
  .replaceAll('data-testid="User-Name"', '')
  .replaceAll(/data-testid="UserAvatar-Container-[^"]*"/g, '');

function serve(host: string): string | null {
  return host === 'x.com' ? NAMELESS : BLUESKY.html;
}

/** The built package with the real registry, which switches Bluesky off. */
function packageWithout(target: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-package-'));
  cpSync(resolve('dist', target), folder, { recursive: true });
  const registry = { ...loadRegistry(EMBEDDED), disabled: { adapters: ['bluesky'], signals: [] } };
  writeSeeds(folder, [{ publisher: BUILT_IN_PUBLISHER, sequence: 1, bytes: packOf(registry) }]);
  return folder;
}

describe.each<BrowserName>(['chromium', 'firefox'])('a site that is not read in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let folder: string;

  beforeAll(async () => {
    folder = packageWithout(name === 'chromium' ? 'chrome' : 'firefox');
    server = await servePages(serve);
    driver = await launch(name, server, folder);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows no badge where most posts name nobody, and a report that holds nothing of the page', async () => {
    await driver.open(X.url.href);
    const report = await eventually(
      () => reportOf(driver),
      (now) => now?.health === 'too-few-read',
    );
    expect(report).toMatchObject({ site: 'x', health: 'too-few-read', counts: { found: 3, read: 3, withAuthor: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await badgesOf(driver)).toEqual([]);
    const { words, copied } = await popupWords('Not working on this site today');
    expect(words).toContain('We found posts, but could not tell who wrote most of them.');
    expect(copied).toContain('Site: x\nState: too-few-read\nPosts: 3 found, 3 read, 0 with an author, 3 with words');
    expect(copied).toContain(name === 'chromium' ? 'Chrome ' : 'Firefox ');
    expect(copied).not.toMatch(/Oakfield|autism|https?:|x\.com/);
  });

  it('reads nothing on a site that the registry switches off, and says so', async () => {
    await driver.open(BLUESKY.url.href);
    const report = await eventually(
      () => reportOf(driver),
      (now) => now?.health === 'disabled',
    );
    expect(report).toMatchObject({ site: 'bluesky', health: 'disabled', counts: { found: 0 } });
    expect(await badgesOf(driver)).toEqual([]);
    const { words } = await popupWords('Not working on this site today');
    expect(words).toContain('We stopped reading this site because we may read it wrongly.');
  });

  async function popupWords(wanted: string): Promise<{ words: string; copied: string | null }> {
    const popup = await driver.popup();
    const words = await eventually(
      () => popup.evaluate<string>('document.body.textContent'),
      (text) => text.includes(wanted),
      5_000,
    );
    const copied = await popup.evaluate<string | null>(`document.querySelector('pre')?.textContent ?? null`);
    await popup.close();
    expect(words).toContain(wanted);
    return { words, copied };
  }
});
