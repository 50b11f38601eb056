/** Words of pictures: 40 drawn screenshots give the findings of their texts. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/assessment';
import type { Inquiry } from '../../src/model/inquiry';
import { badPictures } from './harness/bad-pictures';
import { type CheckDriver, driveCheck, type OwnPage } from './harness/check-driver';
import { clearBox, dropFile, openCheckPage } from './harness/check-page';
import { type BrowserName, eventually } from './harness/driver';
import { type PageServer, servePages } from './harness/pages';
import type { ScreenshotCase } from './harness/screenshot-pages';
import { drawScreenshots } from './harness/screenshots';

const { screenshots } = JSON.parse(readFileSync('tests/reference/screenshots/messages.json', 'utf8')) as {
  screenshots: ScreenshotCase[];
};
/** Of the findings of the texts, how many the pictures must give. */
const LEAST_SAME = 0.8;
const DROP_LIMIT_MS = 60_000;

describe.each<BrowserName>(['chromium', 'firefox'])('pictures on the check page in %s', (name) => {
  let server: PageServer;
  let driver: CheckDriver;
  let page: OwnPage;
  let drawn: Buffer[];

  beforeAll(async () => {
    drawn = await drawScreenshots(screenshots);
    server = await servePages(() => '<p>Nothing here.</p>');
    driver = await driveCheck(name, server);
    page = await openCheckPage(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** Drops a file on the box; answers once something was said of it. */
  async function drop(bytes: Uint8Array, type = 'image/png'): Promise<{ words: string; says: string }> {
    await clearBox(page);
    await dropFile(page, bytes, type);
    return eventually(
      () =>
        page.evaluate<{ words: string; says: string }>(
          `({ words: document.querySelector('textarea[name=text]').value, says: document.querySelector('.ws-check .ws-note')?.textContent ?? '' })`,
        ),
      ({ says }) => says !== '',
      DROP_LIMIT_MS,
    );
  }

  function ask(input: object): Promise<Inquiry> {
    return page.evaluate<Inquiry>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type: 'check-input', input })}).then(({ ok }) => ok)`,
    );
  }

  it('give the findings of their texts', { timeout: 400_000 }, async () => {
    const totals = { expected: 0, same: 0, extra: 0, whole: 0 };
    const missed: string[] = [];
    for (const [index, { id, text, lang, style }] of screenshots.entries()) {
      const { words } = await drop(drawn[index] ?? Buffer.alloc(0), style === 'jpeg-low' ? 'image/jpeg' : 'image/png');
      const [wanted, found] = [
        keysOf((await ask({ from: 'paste', text, lang })).assessment.findings),
        keysOf((await ask({ from: 'image', text: words, lang })).assessment.findings),
      ];
      const same = wanted.filter((key) => found.includes(key)).length;
      totals.expected += wanted.length;
      totals.same += same;
      totals.extra += found.filter((key) => !wanted.some((other) => key === other || isLessSure(key, other))).length;
      if (same === wanted.length && found.length === same) totals.whole++;
      else
        missed.push(
          `${id} (${style}): wanted ${wanted.join(', ') || 'nothing'}; found ${found.join(', ') || 'nothing'}`,
        );
    }
    console.log(`${name}: ${JSON.stringify(totals)} of ${screenshots.length} screenshots\n${missed.join('\n')}`);
    expect(totals.expected).toBeGreaterThan(25);
    expect(totals.same / totals.expected).toBeGreaterThanOrEqual(LEAST_SAME);
    expect(totals.extra).toBeLessThanOrEqual(2);
  });
  it('that cannot be read are refused in clear words, each within its time', { timeout: 120_000 }, async () => {
    for (const { name: picture, bytes, says } of await badPictures()) {
      const started = Date.now();
      expect((await drop(bytes)).says, picture).toMatch(says);
      console.log(`${name}: ${picture}: ${Date.now() - started} ms`);
    }
    expect(driver.strayRequests()).toEqual([]);
  });
});

/** The same finding where one of the two could not tell the stance: `unclear` accuses nobody and praises nobody. */
function isLessSure(key: string, other: string): boolean {
  const bare = (one: string) => one.slice(0, one.lastIndexOf(' '));
  return bare(key) === bare(other) && [key, other].some((one) => one.endsWith(' unclear'));
}

/** Signal, subject and stance: what a finding says, whatever its words. */
function keysOf(findings: readonly Finding[]): string[] {
  return [
    ...new Set(
      findings.map(({ signal, subject, stance = '' }) => `${signal} ${Object.values(subject).join('/')} ${stance}`),
    ),
  ];
}
