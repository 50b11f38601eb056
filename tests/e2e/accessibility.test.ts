/** What everybody can use: no broken rule of WCAG 2.2 AA on any surface, nothing that does not fit, and chips with names. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers';
import { attributeOf, type ChromiumRun, descendants, launchChromium, pierce } from './harness/chromium';
import { type Driver, eventually, launch } from './harness/driver';
import { findOverflow } from './harness/overflow';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';
import { SURFACES, SurfaceRun, surfacePage } from './harness/surfaces';
import { findSmallTargets, withFinger } from './harness/targets';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RUN_AXE = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`;
/** Of the kit, in px: anywhere, and where the pointer is a finger. */
const LEAST_TARGET = 24;
const LEAST_FOR_FINGERS = 36;
/** They are made of parts that stand on other surfaces too: looked at, not tested again. */
const ALIKE = new Set(['check-link', 'check-nothing', 'check-distress']);
const OWN = SURFACES.filter(({ page, name }) => page !== null && !ALIKE.has(name));

/** Each broken rule with the places that break it. */
function broken({ violations }: AxeResults): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`);
}

/** English in which every line is the longest of all languages: what fits now fits in each of them. */
function withLongestStrings(folder: string): void {
  const locales = join(folder, '_locales');
  type Messages = Record<string, { message: string }>;
  const all = readdirSync(locales).map(
    (name) => JSON.parse(readFileSync(join(locales, name, 'messages.json'), 'utf8')) as Messages,
  );
  const english = JSON.parse(readFileSync(join(locales, 'en/messages.json'), 'utf8')) as Messages;
  for (const [key, entry] of Object.entries(english)) {
    const longest = all.map((messages) => messages[key]?.message ?? '').toSorted((a, b) => b.length - a.length)[0];
    entry.message = longest ?? entry.message;
  }
  writeFileSync(join(locales, 'en/messages.json'), JSON.stringify(english));
}

async function start(folder: string): Promise<{ run: ChromiumRun; server: PageServer; surfaces: SurfaceRun }> {
  const browser = findChromium();
  if (!browser) throw new Error('no Chromium');
  const server = await servePages(surfacePage);
  const { executable, branded } = browser;
  const run = await launchChromium({ executable, branded, extension: folder, server });
  return { run, server, surfaces: new SurfaceRun(run) };
}

describe('every surface', () => {
  let started: Awaited<ReturnType<typeof start>>;
  let folder: string;
  beforeAll(async () => {
    folder = packageWithDemo('chromium');
    started = await start(folder);
  });
  afterAll(async () => {
    await started?.run.close();
    await started?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(OWN.map((surface) => [surface.name, surface] as const))('breaks no rule: %s', async (_, surface) => {
    await started.surfaces.settings('en', surface.settings);
    const page = await started.surfaces.open(surface);
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(100);
      expect(broken(await page.evaluate<AxeResults>(RUN_AXE)), colorScheme).toEqual([]);
    }
    expect(await findSmallTargets(page, LEAST_TARGET)).toEqual([]);
    await withFinger(page);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await findSmallTargets(page, LEAST_FOR_FINGERS)).toEqual([]);
    await page.close();
  });

  it('has a title of its own, so that a tab or window is told apart', async () => {
    for (const name of ['popup', 'options', 'welcome'] as const) {
      const surface = OWN.find((one) => one.name === name);
      if (!surface) throw new Error(name);
      await started.surfaces.settings('en', surface.settings);
      const page = await started.surfaces.open(surface);
      expect(await page.title()).toMatch(/Wellsourced/);
      await page.close();
    }
  });

  it('gives each chip a name that makes sense out of context, and its popover the same', async () => {
    await started.surfaces.settings('en');
    const [feed] = SURFACES;
    if (!feed) throw new Error('no feed');
    const page = await started.surfaces.open({ ...feed, widths: [760], height: 700 });
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    const chips = (await treeOf(page)).filter(({ name }) => name.startsWith('Wellsourced: '));
    expect(chips.length).toBeGreaterThan(8);
    expect(chips.every(({ role, isExpanded }) => role === 'button' && isExpanded === false)).toBe(true);
    expect(chips.map(({ name }) => name)).toContain('Wellsourced: Look-alike name.');
    expect(await smallInPage(page)).toEqual([]);
    await started.run.worker.evaluate(
      `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => void chrome.commands.onCommand.dispatch('next-post', tab))`,
    );
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    const opened = await treeOf(page);
    const [dialog] = opened.filter(({ role }) => role === 'dialog');
    const pressed = opened.find(({ name, isExpanded }) => isExpanded && name.startsWith('Wellsourced: '));
    expect(dialog?.name).toMatch(/\S/);
    expect(pressed?.name).toContain(`Wellsourced: ${dialog?.name}.`);
    expect(opened.filter(({ role, name }) => role === 'button' && name === 'Close')).toHaveLength(1);
    expect(await smallInPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    expect((await treeOf(page)).some(({ role }) => role === 'dialog')).toBe(false);
  });

  it('moves nothing for readers who asked for less motion', async () => {
    const options = OWN.find(({ name }) => name === 'options');
    if (!options) throw new Error('no options');
    await started.surfaces.settings('en', options.settings);
    const page = await started.surfaces.open(options);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
        return lasts || (animationName !== 'none' && Number.parseFloat(animationDuration) > 0)
          ? [element.className]
          : [];
      }),
    );
    expect(moving).toEqual([]);
    await page.close();
  });
});

describe('every surface with the longest words of all languages', () => {
  let started: Awaited<ReturnType<typeof start>>;
  let folder: string;
  beforeAll(async () => {
    folder = packageWithDemo('chromium');
    withLongestStrings(folder);
    started = await start(folder);
  });
  afterAll(async () => {
    await started?.run.close();
    await started?.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(OWN.map((surface) => [surface.name, surface] as const))('fits: %s', async (_, surface) => {
    await started.surfaces.settings('en', surface.settings);
    const page = await started.surfaces.open(surface);
    const widths = surface.page === 'popup' ? surface.widths : [320, ...surface.widths];
    for (const size of ['100%', '200%']) {
      await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);
      for (const width of widths) {
        await page.setViewportSize({ width, height: surface.height });
        await page.waitForTimeout(100);
        expect(await findOverflow(page), `${width} px, text at ${size}`).toEqual([]);
      }
    }
    await page.close();
  });
});

describe('our pages in Firefox', () => {
  let server: PageServer;
  let driver: Driver;
  let folder: string;
  beforeAll(async () => {
    folder = packageWithDemo('firefox');
    server = await servePages(surfacePage);
    driver = await launch('firefox', server, folder);
    await driver.open('https://x.com/home');
    await eventually(
      () => driver.labels('article'),
      (labels) => labels.filter(Boolean).length > 8,
    );
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['popup', 'sidepanel', 'options', 'welcome', 'check'] as const)('break no rule: %s', async (name) => {
    const page = await driver.popup(name);
    await eventually(
      () => page.evaluate<number>('document.body.innerText.length'),
      (length) => length > 200,
    );
    await page.evaluate(`void (() => { ${AXE} })()`);
    const results = await page.evaluate<string>(
      `${RUN_AXE}.then(({ violations }) => JSON.stringify({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) }))`,
    );
    expect(broken(JSON.parse(results) as AxeResults)).toEqual([]);
    await page.close();
  });
});

/** Buttons of ours on the page that cannot be pressed within 24 × 24 px around their middle; closed roots answer as their host. */
async function smallInPage(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const buttons = [...descendants(await pierce(page))].filter((node) =>
    /\bws-(?:chip|icon-button)\b/.test(attributeOf(node, 'class') ?? ''),
  );
  expect(buttons.length).toBeGreaterThan(3);
  const found: string[] = [];
  for (const { backendNodeId, attributes } of buttons) {
    const model = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model?.model.border ?? [];
    if (model === null || top < LEAST_TARGET || bottom > 676) continue;
    const answers = await page.evaluate(
      ([x, y, reach]) =>
        [-reach, reach].every((by) =>
          [document.elementFromPoint(x + by, y), document.elementFromPoint(x, y + by)].every((hit) =>
            hit?.matches('[data-wellsourced-host]'),
          ),
        ),
      [(left + right) / 2, (top + bottom) / 2, LEAST_TARGET / 2 - 0.5] as const,
    );
    if (!answers) found.push(`${attributes?.join(' ')}: ${right - left} × ${bottom - top}`);
  }
  await session.detach();
  return found;
}

interface AxNode {
  role: string;
  name: string;
  isExpanded: boolean | null;
}

/** The browser's own accessibility tree, which sees into closed roots as screen readers do. */
async function treeOf(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      isExpanded:
        (properties.find((one) => String(one.name) === 'expanded')?.value.value as boolean | undefined) ?? null,
    }));
}
