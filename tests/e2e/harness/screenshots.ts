/** Draws messages as pictures in a browser of its own, at test time: no picture is kept in the project. */
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers';
import { type ScreenshotCase, screenshotPage } from './screenshot-pages';

/** One picture a case, PNG or JPEG, in the same order. */
export async function drawScreenshots(cases: readonly ScreenshotCase[]): Promise<Buffer[]> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium to draw with');
  const browser = await chromium.launch({ executablePath: found.executable, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const drawn: Buffer[] = [];
    for (const one of cases) {
      const { html, width, scale, quality } = screenshotPage(one);
      const page = await browser.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: scale });
      await page.setContent(html);
      const kind = quality === undefined ? ({ type: 'png' } as const) : ({ type: 'jpeg', quality } as const);
      drawn.push(await page.screenshot({ fullPage: true, ...kind }));
      await page.close();
    }
    return drawn;
  } finally {
    await browser.close();
  }
}
