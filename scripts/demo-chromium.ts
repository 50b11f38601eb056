/** Shows the demo in Chromium: a window to look at, or a table and pictures. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HOST_ATTRIBUTE } from '../src/badge/chip';
import { DEMO_URLS } from '../tests/demo/pages';
import {
  attributeOf,
  type ChromiumRun,
  descendants,
  launchChromium,
  type PiercedNode,
  pierce,
} from '../tests/e2e/harness/chromium';
import type { DemoRun } from './demo-run';
import { type DemoRow, printTable } from './demo-table';

const SETTLE_MS = 1500;
const WIDTH = 760;

export async function showInChromium({ browser, extension, server, headless, dark, out }: DemoRun): Promise<void> {
  const run = await launchChromium({
    executable: browser.executable,
    branded: browser.branded,
    extension,
    server,
    headless,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: WIDTH, height: 1500 },
  });
  try {
    for (const url of DEMO_URLS) await openPage(run, url, headless, out);
    if (headless) await picturePopup(run, DEMO_URLS[0], out);
    else await untilClosed(run);
  } finally {
    await run.close();
  }
}

async function openPage(run: ChromiumRun, url: string, headless: boolean, out: string): Promise<void> {
  const page = await run.context.newPage();
  await page.goto(url);
  await waitForBadges(page);
  if (!headless) return;
  printTable(url, readRows(await pierce(page)));
  const picture = join(out, `${new URL(url).hostname}.png`);
  const height = await page.evaluate(() =>
    Math.ceil(document.getElementById('feed')?.getBoundingClientRect().bottom ?? 0),
  );
  await page.setViewportSize({ width: WIDTH, height: Math.max(height, 320) });
  await page.screenshot({ path: picture });
  console.log(picture);
}

/** The toolbar popup asks the tab in front, so its page is loaded behind that tab. */
async function picturePopup(run: ChromiumRun, url: string, out: string): Promise<void> {
  const popup = await run.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await run.context
    .pages()
    .find((page) => page.url() === url)
    ?.bringToFront();
  await popup.goto(`chrome-extension://${run.extensionId}/src/entrypoints/popup/index.html`);
  await popup.waitForTimeout(SETTLE_MS);
  const picture = join(out, 'popup.png');
  await popup.screenshot({ path: picture });
  console.log(picture);
}

/** Badges come when the worker has answered; a page without any is settled too. */
async function waitForBadges(page: Page): Promise<void> {
  await page.waitForSelector(`[${HOST_ATTRIBUTE}]`, { state: 'attached', timeout: 30_000 }).catch(() => undefined);
  await page.waitForTimeout(SETTLE_MS);
}

/** Rows from the page as drawn: its posts, and the names of the badges in their closed roots. */
function readRows(root: PiercedNode): DemoRow[] {
  return [...descendants(root)].filter(isPost).map((post) => {
    const parts = [...descendants(post)].filter((node) => !isInsideQuote(post, node));
    const badge = parts.find((node) => node.nodeName === 'BUTTON' && attributeOf(node, 'aria-haspopup') === 'dialog');
    return {
      author: textOf(parts.find((node) => node.nodeName === 'B')),
      text: textOf(parts.find(isWords)),
      badge: badge ? (attributeOf(badge, 'aria-label') ?? '') : '',
    };
  });
}

function isPost(node: PiercedNode): boolean {
  return (attributeOf(node, 'class') ?? '').split(' ').includes('post');
}

function isWords(node: PiercedNode): boolean {
  return (attributeOf(node, 'class') ?? '').split(' ').includes('text') || attributeOf(node, 'slot') === 'title';
}

function isInsideQuote(post: PiercedNode, node: PiercedNode): boolean {
  const quote = [...descendants(post)].find((inner) => attributeOf(inner, 'class') === 'quote');
  return quote !== undefined && [...descendants(quote)].includes(node);
}

function textOf(node: PiercedNode | undefined): string {
  if (!node) return '';
  return [...descendants(node)].map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : '')).join('');
}

function untilClosed(run: ChromiumRun): Promise<void> {
  console.log('Close the window to end.');
  return new Promise((resolve) => run.context.once('close', () => resolve()));
}
