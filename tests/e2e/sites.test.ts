/** The nine main sites in both browsers: a badge beside the right author, nodes that are reused, addresses that change, inboxes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import {
  badgesOf,
  CLAIM,
  CLAIM_BADGE,
  claimingPage,
  type FixturePage,
  reportOf,
  rewriteScript,
  type ShownBadge,
} from './harness/fixtures';
import { type PageServer, servePages } from './harness/pages';

interface Site {
  site: string;
  /** Words of the ordinary fixture in whose place the claim is put, and who says them. */
  words: string;
  by: string;
  /** Where the site keeps what is nobody else's. */
  inbox: string;
}

const SITES: readonly Site[] = [
  { site: 'x', words: 'Flu and COVID boosters start on Monday', by: 'Oakfield Health', inbox: '/messages/1-2' },
  { site: 'facebook', words: 'Week 3 of the new inhaler', by: 'Mara Quill', inbox: '/messages/t/100' },
  { site: 'instagram', words: 'Week 3 of the new inhaler.', by: 'mara_quill', inbox: '/direct/t/100/' },
  { site: 'threads', words: 'Week 3 of the new inhaler.', by: 'mara_quill', inbox: '/messages/' },
  { site: 'reddit', words: 'Our son is six.', by: 'pump_dad', inbox: '/message/inbox/' },
  { site: 'youtube', words: 'Measles: what every parent should know', by: 'Oakfield Public Health', inbox: '/inbox' },
  { site: 'tiktok', words: 'Two doses protect for life.', by: 'oakfield.health', inbox: '/messages' },
  { site: 'linkedin', words: 'Two doses protect for life.', by: 'Dr. Amara Lin', inbox: '/messaging/thread/2-1/' },
  { site: 'bluesky', words: 'Mum walked to the gate today.', by: 'Jo (carer)', inbox: '/messages/abc' },
];
const PAGES = new Map<string, FixturePage>(
  SITES.map(({ site, words }) => [site, claimingPage(site, 'ordinary', words)]),
);

function pageOf(site: string): FixturePage {
  const page = PAGES.get(site);
  if (page === undefined) throw new Error(`no page for ${site}`);
  return page;
}

function authorOn(site: string): string {
  return SITES.find((one) => one.site === site)?.by ?? '';
}

/** An address at which headings are drawn as browsers draw them where no style sheet says otherwise. */
const HEADED = '/headed';

/** Every address of a host shows the same page, its inbox too: what differs is whether we read it. */
function serve(host: string, path: string): string | null {
  const html = [...PAGES.values()].find(({ url }) => url.hostname === host)?.html ?? null;
  return path === HEADED ? (html?.replace('</head>', '<style>h4 { display: block }</style></head>') ?? null) : html;
}

describe.each<BrowserName>(['chromium', 'firefox'])('the main sites in %s', (name) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePages(serve);
    driver = await launch(name, server);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openClaim(site: string): Promise<ShownBadge[]> {
    await driver.open(pageOf(site).url.href);
    return claimBadges(authorOn(site));
  }

  /** Badges of checked claims on the line of this author, once there is one. */
  async function claimBadges(by: string): Promise<ShownBadge[]> {
    const badges = await eventually(
      () => badgesOf(driver),
      (all) => all.some(({ label, beside }) => CLAIM_BADGE.test(label) && beside.includes(by)),
    );
    return badges.filter(({ label, beside }) => CLAIM_BADGE.test(label) && beside.includes(by));
  }

  it.each(SITES)('puts the badge of a claim beside its author on $site', async ({ site, by }) => {
    expect(await openClaim(site)).toHaveLength(1);
    const report = await reportOf(driver);
    const told = report?.posts.filter(({ excerpt }) => excerpt.includes(CLAIM)) ?? [];
    expect(told.map(({ author }) => `${author.name} ${author.handle}`)).toEqual([expect.stringContaining(by)]);
  });

  it('finds room behind a name that stands in a heading as wide as its line, and moves nothing', async () => {
    await driver.open(new URL(HEADED, pageOf('facebook').url).href);
    const height = await driver.evaluate('document.body.scrollHeight');
    expect(await claimBadges('Mara Quill')).toHaveLength(1);
    expect(await driver.evaluate('document.body.scrollHeight')).toBe(height);
    const gap = await driver.evaluate<number>(`(() => {
      const host = document.querySelector('[data-wellsourced-host]');
      const name = document.createTreeWalker(host.parentElement, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let end = 0, top = 0, bottom = 0;
      while (name.nextNode()) {
        range.selectNodeContents(name.currentNode);
        const box = range.getBoundingClientRect();
        if (box.right > end) ({ right: end, top, bottom } = box);
      }
      const { x, y } = host.getBoundingClientRect();
      return y >= top && y <= bottom ? x - end : -1;
    })()`);
    expect(gap).toBeGreaterThanOrEqual(0);
    // The tick of a verified account is 20 px wide and stands between them.
    expect(gap).toBeLessThan(30);
  });

  it.each<{ site: string; post: string; other: Record<string, string>; by: string }>([
    {
      site: 'bluesky',
      post: '[data-testid^="feedItem-by-"]',
      other: { 'jo.bsky.social': 'pat.bsky.social', 'Jo (carer)': 'Pat Moss' },
      by: 'Pat Moss',
    },
    {
      site: 'threads',
      post: '[data-pressable-container]',
      other: { mara_quill: 'pat.moss' },
      by: 'pat.moss',
    },
  ])('reads a node of $site again when it comes to show another post', async ({ site, post, other, by }) => {
    await openClaim(site);
    const words = 'Our vaccine clinic is open on Saturday.';
    await driver.evaluate(rewriteScript(post, { [CLAIM]: words, ...other }));
    const badges = await eventually(
      () => badgesOf(driver),
      (all) => all.some(({ label, beside }) => beside.includes(by) && !CLAIM_BADGE.test(label)),
    );
    expect(badges.filter(({ beside }) => beside.includes(by))).toEqual([
      { label: expect.stringContaining('Not in registry'), beside: expect.stringContaining(by) },
    ]);
    expect(badges.filter(({ label }) => CLAIM_BADGE.test(label))).toEqual([]);
    const told = (await reportOf(driver))?.posts.filter(({ excerpt }) => excerpt.includes(words));
    expect(told?.map(({ author }) => author.name)).toEqual([by]);
  });

  it('follows a navigation within the page, and stops at the inbox', async () => {
    await openClaim('linkedin');
    const show = (path: string) =>
      driver.evaluate(`(() => {
        const page = document.documentElement.cloneNode(true);
        for (const ours of page.querySelectorAll('[data-wellsourced-host]')) ours.remove();
        history.pushState({}, '', ${JSON.stringify(path)});
        document.body.replaceWith(page.querySelector('body'));
      })()`);
    await show('/in/amara-lin/recent-activity/all/');
    expect(await claimBadges('Dr. Amara Lin')).toHaveLength(1);
    await show('/messaging/thread/2-1/');
    await expectUnread();
    await show('/feed/');
    expect(await claimBadges('Dr. Amara Lin')).toHaveLength(1);
  });

  it.each(SITES)('reads nothing in the inbox of $site', async ({ site, inbox }) => {
    await driver.open(new URL(inbox, pageOf(site).url).href);
    await expectUnread();
  });

  /** The content script is there and answers; it has read nothing and shows nothing. */
  async function expectUnread(): Promise<void> {
    await eventually(
      () => reportOf(driver),
      (now) => now !== null && now.health !== 'disabled',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await reportOf(driver)).toMatchObject({ health: 'ok', counts: { found: 0, read: 0 }, posts: [] });
    expect(await badgesOf(driver)).toEqual([]);
  }

  it('asks for nothing but the pages under test', () => {
    expect(driver.strayRequests()).toEqual([]);
  });
});
