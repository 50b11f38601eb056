/** The local page of the registry in a real browser: it looks as it should in light and dark, on a desk and on a phone. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../src/cli/lookup';
import { type RunningServer, startServer } from '../../src/cli/serve/server';
import { QUIET } from './harness/chromium';

const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer(EMBEDDED, '2026-11-22', 0);
  const executablePath = process.env.WELLSOURCED_CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: [...QUIET, ALONE] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the local page of the registry', () => {
  it.each([
    ['light', 1280, ''],
    ['dark', 1280, 'record/source/cdc'],
    ['light', 360, 'expiry'],
    ['dark', 360, 'records?q=vaccine'],
    ['light', 360, 'graph'],
  ] as const)('in %s at %i px shows /%s within its width, without a complaint', async (colorScheme, width, path) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(25, 24, 22)' : 'rgb(250, 247, 242)');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is searched and walked through by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('cdcgov');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Centers for Disease Control and Prevention' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/record/source/cdc');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Centers for Disease Control and Prevention',
    );
    await page.close();
  });
});
