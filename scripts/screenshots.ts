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
  language: string;
  media: { colorScheme: 'light' | 'dark'; forcedColors?: 'active' };
  isGrey?: boolean;
  /** Text at twice its size; our own pages only, as the page in front has a size of its own. */
  isLarge?: boolean;
}

const LANGUAGES = values.language ? [values.language] : ['en', 'de', 'ar'];
const LOOKS: readonly Look[] = [
  ...LANGUAGES.flatMap((language): Look[] => [
    { name: `${language}-light`, language, media: { colorScheme: 'light' } },
    { name: `${language}-dark`, language, media: { colorScheme: 'dark' } },
  ]),
  { name: 'en-large', language: 'en', media: { colorScheme: 'light' }, isLarge: true },
  { name: 'en-grey', language: 'en', media: { colorScheme: 'light' }, isGrey: true },
  { name: 'en-forced', language: 'en', media: { colorScheme: 'dark', forcedColors: 'active' } },
];

async function dress(page: Page, look: Look, isOwn: boolean): Promise<void> {
  await page.emulateMedia(look.media);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: look.isGrey ? 'achromatopsia' : 'none' });
  await page.evaluate(
    (size) => document.documentElement.style.setProperty('font-size', size),
    look.isLarge && isOwn ? '200%' : '',
  );
  await page.waitForTimeout(250);
}

async function picture(page: Page, surface: Surface, look: Look, out: string): Promise<void> {
  await dress(page, look, surface.page !== null);
  for (const width of surface.widths) {
    await page.setViewportSize({ width, height: surface.height });
    await page.waitForTimeout(surface.page === null ? 500 : 150);
    const path = join(out, `${surface.name}-${width}-${look.name}.png`);
    await page.screenshot({ path, fullPage: surface.page === 'options' || surface.page === 'welcome' });
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
  try {
    for (const look of LOOKS.filter(({ name }) => name.startsWith(values.look ?? ''))) {
      for (const surface of SURFACES.filter(({ name }) => values.only === undefined || name.startsWith(values.only))) {
        await surfaces.settings(look.language, surface.settings);
        const page = await surfaces.open(surface);
        await picture(page, surface, look, out);
        if (surface.page !== null) await page.close();
      }
    }
    return 0;
  } finally {
    await run.close();
    await server.close();
  }
}

process.exitCode = await main();
