/** Draws pages as pictures in a browser of its own, at test time: no picture is kept in the project. */
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers';
import { type ScreenshotCase, screenshotPage } from './screenshot-pages';

export interface DrawnPage {
  html: string;
  width: number;
  /** Pixels of the picture per pixel of the page. */
  scale?: number;
  /** JPEG quality from 1 to 100; absent: PNG. */
  quality?: number;
}

/** One picture a case, PNG or JPEG, in the same order. */
export function drawScreenshots(cases: readonly ScreenshotCase[]): Promise<Buffer[]> {
  return drawPages(cases.map(screenshotPage));
}

export async function drawPages(pages: readonly DrawnPage[]): Promise<Buffer[]> {
  const found = findChromium();
  if (!found) throw new Error('no Chromium to draw with');
  const browser = await chromium.launch({ executablePath: found.executable, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const drawn: Buffer[] = [];
    for (const { html, width, scale = 1, quality } of pages) {
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
