/**
 * `npm run screenshots`: a picture of every surface, light and dark, narrow and wide, in several languages, with large text,
 * without colours and in forced colours. `-- --out DIR --only NAME --look NAME --language CODE --build no`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/e2e/harness/chromium';
import { findOverflow } from '../tests/e2e/harness/overflow';
import { packageWithDemo } from '../tests/e2e/harness/package';
import { servePages } from '../tests/e2e/harness/pages';
import { SURFACES, type Surface, SurfaceRun, surfacePage } from '../tests/e2e/harness/surfaces';
import { BROWSER_HELP, findChromium } from './browsers';
import { buildPackage } from './package';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    look: { type: 'string' },
    language: { type: 'string' },
    build: { type: 'string' },
  },
});

interface Look {
  name: string;
  media: { colorScheme: 'light' | 'dark'; forcedColors?: 'active' | 'none' };
  isGrey?: boolean;
  /** Text at twice its size; our own pages only, as the page in front has a size of its own. */
  isLarge?: boolean;
}

const LANGUAGES = values.language ? [values.language] : ['en', 'de', 'ar'];
/** What is drawn in every language, and what would look the same in each. */
const SCHEMES = ['light', 'dark'] as const;
const ENGLISH_ONLY: readonly Look[] = [
  { name: 'en-large', media: { colorScheme: 'light' }, isLarge: true },
  { name: 'en-grey', media: { colorScheme: 'light' }, isGrey: true },
  { name: 'en-forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
];
/** Pages that scroll as a whole are drawn down to their end. */
const LONG: ReadonlySet<Surface['page']> = new Set(['options', 'welcome', 'check']);
/** A surface that takes longer than this is given up, and named at the end. */
const MOST_MS = 60_000;

function looksOf(language: string): Look[] {
  const schemes = SCHEMES.map((colorScheme): Look => ({ name: `${language}-${colorScheme}`, media: { colorScheme } }));
  const all = language === 'en' ? [...schemes, ...ENGLISH_ONLY] : schemes;
  return all.filter(({ name }) => name.startsWith(values.look ?? ''));
}

async function dress(page: Page, look: Look, isOwn: boolean): Promise<void> {
  await page.emulateMedia({ forcedColors: 'none', ...look.media });
  // The session stays open: what it emulates ends with it.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: look.isGrey ? 'achromatopsia' : 'none' });
  await page.evaluate(
    (size) => {
      const { style } = document.documentElement;
      if (style.fontSize === size) return;
      style.fontSize = size;
      // Laid out from nothing, as when the page opens at this size.
      document.body.hidden = true;
      document.body.getBoundingClientRect();
      document.body.hidden = false;
    },
    look.isLarge && isOwn ? '200%' : '',
  );
  await page.waitForTimeout(120);
}

async function picture(page: Page, surface: Surface, look: Look, out: string): Promise<void> {
  await dress(page, look, surface.page !== null);
  for (const width of surface.widths) {
    await page.setViewportSize({ width, height: surface.height });
    await page.waitForTimeout(surface.page === null ? 500 : 150);
    const path = join(out, `${surface.name}-${width}-${look.name}.png`);
    await page.screenshot({ path, fullPage: LONG.has(surface.page) });
    const wrong = surface.page === null ? [] : await findOverflow(page);
    console.log(`${path}${wrong.length > 0 ? `\n  does not fit: ${wrong.join('\n  does not fit: ')}` : ''}`);
  }
}

async function main(): Promise<number> {
  const browser = findChromium();
  if (!browser) {
    console.error(BROWSER_HELP);
    return 1;
  }
  if (values.build !== 'no') await buildPackage('chrome');
  const extension = packageWithDemo('chromium');
  const out = resolve(values.out ?? join('artifacts', 'screenshots'));
  mkdirSync(out, { recursive: true });
  const server = await servePages(surfacePage);
  const { executable, branded } = browser;
  const run = await launchChromium({ executable, branded, extension, server });
  const surfaces = new SurfaceRun(run);
  const wanted = SURFACES.filter(({ name }) => name.startsWith(values.only ?? ''));
  const failed: string[] = [];
  try {
    for (const language of LANGUAGES) {
      const looks = looksOf(language);
      for (const surface of looks.length === 0 ? [] : wanted) {
        const taken = pictures(surfaces, surface, language, looks, out);
        await within(MOST_MS, taken).catch((error: unknown) => {
          failed.push(`${surface.name} in ${language}: ${String(error).slice(0, 300)}`);
          surfaces.startAnew();
        });
      }
    }
    for (const one of failed) console.error(`no picture of ${one}`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await run.close();
    await server.close();
  }
}

/** The surface is opened once and drawn in each look: loading costs most of the time. */
async function pictures(
  surfaces: SurfaceRun,
  surface: Surface,
  language: string,
  looks: readonly Look[],
  out: string,
): Promise<void> {
  await surfaces.settings(language, surface.settings);
  // Chips choose their colours from the page when they are drawn: it stands in each look from the start.
  if (surface.page === null) {
    for (const look of looks) {
      surfaces.loadAnew();
      const page = await surfaces.open(surface, (front) => dress(front, look, false));
      await picture(page, surface, look, out);
    }
    return;
  }
  const page = await surfaces.open(surface);
  try {
    for (const look of looks) await picture(page, surface, look, out);
  } finally {
    await page.close();
  }
}

async function within(limit: number, doing: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  await Promise.race([doing, late]).finally(() => clearTimeout(timer));
}

process.exitCode = await main();
