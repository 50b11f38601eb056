/** Shows the demo in Firefox: a window to look at, or a table and pictures. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOST_ATTRIBUTE } from '../src/badge/chip';
import { DEMO_URLS } from '../tests/demo/pages';
import { type FirefoxRun, launchFirefox } from '../tests/e2e/harness/firefox';
import { badgeLabels } from '../tests/e2e/harness/firefox-badges';
import type { DemoRun } from './demo-run';
import { printTable } from './demo-table';

const LONGEST_WAIT_MS = 30_000;
const SETTLE_MS = 1500;

export async function showInFirefox({ browser, extension, server, headless, dark, out }: DemoRun): Promise<void> {
  const preferences = { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 };
  const run = await launchFirefox({ executable: browser.executable, extension, server, headless, preferences });
  try {
    for (const url of DEMO_URLS) await openPage(run, url, headless, out);
    if (!headless) await untilClosed(run);
  } finally {
    await run.close();
  }
}

async function openPage(run: FirefoxRun, url: string, headless: boolean, out: string): Promise<void> {
  const tab = await run.newTab();
  await run.open(url, tab);
  await waitForBadges(run, tab);
  if (!headless) return;
  const posts = await run.evaluate<{ author: string; text: string }[]>(
    `Array.from(document.querySelectorAll('.post'), (post) => ({ author: post.querySelector('b').textContent, text: (post.querySelector('.text') ?? post).textContent }))`,
    tab,
  );
  const labels = await badgeLabels(run, '.post', tab);
  printTable(
    url,
    posts.map((post, index) => ({ ...post, badge: labels[index] ?? '' })),
  );
  const { data } = await run.send<{ data: string }>('browsingContext.captureScreenshot', { context: tab });
  const picture = join(out, `${new URL(url).hostname}.png`);
  writeFileSync(picture, Buffer.from(data, 'base64'));
  console.log(picture);
}

async function waitForBadges(run: FirefoxRun, tab: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += 250) {
    if (await run.evaluate<boolean>(`document.querySelector('[${HOST_ATTRIBUTE}]') !== null`, tab)) break;
    await sleep(250);
  }
  await sleep(SETTLE_MS);
}

async function untilClosed(run: FirefoxRun): Promise<void> {
  console.log('Close the window to end.');
  while (
    await run.send('browsingContext.getTree').then(
      () => true,
      () => false,
    )
  )
    await sleep(1000);
}
