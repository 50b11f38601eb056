/** Every surface of ours in every state that looks different: one list for pictures, accessibility and layout. */
import type { Page } from 'playwright-core';
import { demoPage, shell, shortPost } from '../../demo/pages';
import type { ChromiumRun } from './chromium';
import { pressToolbarInChromium } from './grants';

export interface Surface {
  name: string;
  /** Our page, or `null` for the page under the badges itself. */
  page: 'popup' | 'options' | 'sidepanel' | 'welcome' | 'check' | null;
  /** The page that stands in front, which popup and panel tell about. */
  front: string;
  widths: readonly number[];
  height: number;
  /** What stands there once it is drawn. */
  ready: string;
  /** Presses that lead to the state. */
  press?: readonly string[];
  /** Put into the box and checked, before the presses. */
  ask?: string;
  /** The first badge is opened with the keyboard. */
  popover?: true;
  /** Changes of settings that lead to the state. */
  settings?: readonly object[];
}

const FEED = 'https://x.com/home';
const SIGNALS = 'https://x.com/explore';
const row = (author: string) => `.ws-row:has-text("${author}")`;
const popup = { page: 'popup', widths: [380], height: 600, ready: '.ws-popup-foot' } as const;
const popover = {
  ...{ page: null, front: FEED, height: 620, ready: '[data-wellsourced-host]' },
  popover: true,
} as const;
const asked = { page: 'check', front: FEED, widths: [360, 1100], height: 900, ready: 'main' } as const;
const MESSAGE = [
  'Forwarded many times',
  'My cousin is a nurse and she says: put butter on a burn straight away, it stops the blister.',
  'Sugar feeds cancer. Cut the sugar and you starve the tumor.',
  'They also mixed the ginger with something at the market. https://bit.ly/3abcd Send this to everyone!',
].join('\n');
const whole = { front: FEED, widths: [360, 1100], height: 900, ready: 'main' } as const;

export const SURFACES: readonly Surface[] = [
  { name: 'feed', page: null, front: FEED, widths: [360, 760], height: 1500, ready: '[data-wellsourced-host]' },
  { name: 'signals', page: null, front: SIGNALS, widths: [360, 760], height: 1300, ready: '[data-wellsourced-host]' },
  { ...popover, name: 'popover', widths: [760] },
  { ...popover, name: 'popover-narrow', widths: [360] },
  { ...popup, name: 'popup', front: FEED, ready: '.ws-row' },
  { ...popup, name: 'popup-claim', front: FEED, ready: '.ws-row', press: [row('@wendy_demo')] },
  { ...popup, name: 'popup-lookalike', front: FEED, ready: '.ws-row', press: [row('@northsh0re_demo')] },
  { ...popup, name: 'popup-source', front: FEED, ready: '.ws-row', press: [row('@northshore_demo')] },
  { ...popup, name: 'popup-side-effect', front: SIGNALS, ready: '.ws-row', press: [row('@nia_demo')] },
  { ...popup, name: 'popup-interest', front: SIGNALS, ready: '.ws-row', press: [row('@ellerby_demo')] },
  { ...popup, name: 'popup-distress', front: 'https://x.com/distress', ready: '.ws-help' },
  { ...popup, name: 'popup-empty', front: 'https://x.com/quiet', ready: '.ws-empty' },
  { ...popup, name: 'popup-no-access', front: 'https://other.example/', ready: '.ws-empty' },
  { ...popup, name: 'popup-browser-page', front: 'chrome://version/', ready: '.ws-empty' },
  {
    ...{ ...popup, name: 'popup-off', front: FEED, ready: '.ws-empty' },
    settings: [{ set: 'site', site: 'x', enabled: false }],
  },
  { name: 'panel', page: 'sidepanel', front: FEED, widths: [300, 420], height: 900, ready: '.ws-explain' },
  {
    name: 'panel-empty',
    page: 'sidepanel',
    front: 'https://x.com/quiet',
    widths: [300],
    height: 700,
    ready: '.ws-empty',
  },
  {
    ...{ ...whole, name: 'options', page: 'options', ready: '#own .ws-setting' },
    settings: [
      { set: 'own', key: 'account:x/amara', name: 'Nurse Amara', choice: 'trusted' },
      { set: 'own', key: 'account:x/dailygarden', name: 'Daily Garden', choice: 'muted' },
      { set: 'show', value: 'weighty' },
    ],
  },
  { ...whole, name: 'options-reset', page: 'options', press: ['#data .ws-button >> nth=2'] },
  { ...whole, name: 'welcome', page: 'welcome' },
  { ...whole, name: 'check', page: 'check' },
  { ...asked, name: 'check-message', ask: MESSAGE },
  {
    ...asked,
    name: 'check-link',
    ask: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fn0rthshore-health.example%2Fnews',
  },
  { ...asked, name: 'check-nothing', ask: 'javascript:alert(1)' },
  { ...asked, name: 'check-distress', ask: 'I want to kill myself tonight.' },
];

const PIER = { id: '1', name: 'Pier Photos', handle: 'pier_demo', age: '1h', shows: '' };
/** Pages in front that the demo does not have: nothing on health, somebody in danger, a site that is not read. */
const FRONT: Readonly<Record<string, string>> = {
  'x.com/quiet': shortPost({ ...PIER, text: 'Sunset over the old pier tonight. No filter.' }),
  'x.com/distress': shortPost({ ...PIER, text: 'I want to kill myself tonight.' }),
  'other.example/': '<p>A page of its own.</p>',
};

export function surfacePage(host: string, path: string): string | null {
  const posts = FRONT[`${host}${path}`];
  return posts === undefined ? demoPage(host, path) : shell('Posts', posts);
}

export class SurfaceRun {
  private front: Page | null = null;
  /** What the settings were last set to; nothing is set or loaded twice. */
  private set = '';
  private loaded = '';

  constructor(private readonly run: ChromiumRun) {}

  /** Settings as after installing, in this language, for a reader in the invented country. */
  async settings(language: string, changes: readonly object[] = []): Promise<void> {
    const all = [{ set: 'reset' }, { set: 'language', value: language }, { set: 'country', value: 'GB' }, ...changes];
    if (JSON.stringify(all) === this.set) return;
    this.set = JSON.stringify(all);
    this.loaded = '';
    const page = await this.run.context.newPage();
    await page.goto(this.addressOf('options'));
    for (const change of all)
      await page.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify({ type: 'change-settings', change })}).then(() => undefined)`,
      );
    await page.close();
  }

  /** Opens the surface and leads it into its state. The page is the caller's to close, unless it is the page in front. */
  async open(surface: Surface, prepare?: (front: Page) => Promise<void>): Promise<Page> {
    const { page, front, ready, ask, press = [], height, widths, popover } = surface;
    const under = await this.openFront(front, prepare);
    if (page === null) {
      await under.setViewportSize({ width: widths[0] ?? 360, height });
      await under.waitForSelector(ready, { state: 'attached' });
      await under.waitForTimeout(600);
      if (popover) await this.openPopover(under);
      return under;
    }
    // What the popup may know of a site that is not ours, it knows by the press on our button.
    if (page === 'popup' && !front.startsWith('https://x.com/')) await pressToolbarInChromium(this.run, under);
    const own = await this.run.context.newPage();
    // The real popup is no tab.
    if (page === 'popup') await own.addInitScript('chrome.tabs.getCurrent = async () => undefined;');
    await own.setViewportSize({ width: widths[0] ?? 360, height });
    await under.bringToFront();
    await own.goto(this.addressOf(page));
    await own.waitForSelector(ready);
    if (ask !== undefined) await this.ask(own, ask);
    for (const selector of press) await own.locator(selector).first().dispatchEvent('click');
    await own.waitForTimeout(300);
    return own;
  }

  private async ask(page: Page, words: string): Promise<void> {
    await page.fill('textarea[name=text]', words);
    await page.click('form button[type=submit]');
    await page.waitForSelector('.ws-known, .ws-help');
  }

  private async openPopover(page: Page): Promise<void> {
    this.loaded = '';
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    // Where a name leaves no room for a chip there is nothing to open.
    for (let steps = 0; steps < 4 && !(await this.isOnChip(page)); steps++) {
      await this.run.worker.evaluate(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => void chrome.commands.onCommand.dispatch('next-post', tab))`,
      );
      await page.waitForTimeout(400);
    }
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  }

  private isOnChip(page: Page): Promise<boolean> {
    return page.evaluate(() => document.activeElement?.matches('[data-wellsourced-host]') ?? false);
  }

  loadAnew(): void {
    this.loaded = '';
  }

  /** After a failure: the page in front may be in any state. */
  startAnew(): void {
    this.front = null;
    this.loaded = '';
    this.set = '';
  }

  private addressOf(page: string): string {
    return `chrome-extension://${this.run.extensionId}/src/entrypoints/${page}/index.html`;
  }

  /** The page in front is loaded anew: settings may have changed. */
  private async openFront(url: string, prepare?: (front: Page) => Promise<void>): Promise<Page> {
    this.front ??= await this.run.context.newPage();
    await prepare?.(this.front);
    await this.front.setViewportSize({ width: 760, height: 1500 });
    if (url === this.loaded && !url.startsWith('chrome:')) return this.front;
    this.loaded = url;
    await this.front.goto(url);
    if (/^https:\/\/x\.com\/(?:home|explore|distress|quiet)/.test(url)) await this.front.waitForTimeout(1500);
    return this.front;
  }
}
