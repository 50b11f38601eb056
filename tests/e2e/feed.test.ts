/** The main job in both browsers: a real feed, badges, an explanation, and nothing that leaves the machine. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_ATTRIBUTE } from '../../src/badge/chip';
import { demoPage, shortPost } from '../demo/pages';
import { type DemoPost, FEED } from '../demo/posts';
import { type BrowserName, type Driver, eventually, launch } from './harness/driver';
import { packageWithDemo } from './harness/package';
import { type PageServer, servePages } from './harness/pages';

const ADDED: DemoPost = {
  id: '1999',
  name: 'Oakfield Children’s Hospital',
  handle: 'oakfield_demo',
  age: 'now',
  text: 'Our vaccine clinic is open on Saturday.',
  shows: 'added later',
};

describe.each<BrowserName>(['chromium', 'firefox'])('the feed in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let folder: string;

  beforeAll(async () => {
    folder = packageWithDemo(name);
    server = await servePages(demoPage);
    driver = await launch(name, server, folder);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openFeed(): Promise<(string | null)[]> {
    await driver.open('https://x.com/home');
    return eventually(
      () => driver.labels('article'),
      (labels) => labels.filter(Boolean).length >= FEED.length - 1,
    );
  }

  function append(post: DemoPost): Promise<void> {
    const html = JSON.stringify(shortPost(post));
    return driver.evaluate(`document.getElementById('feed').insertAdjacentHTML('beforeend', ${html})`);
  }

  it('badges each post by what is known, and leaves the rest alone', async () => {
    const labels = await openFeed();
    const byPost = Object.fromEntries(FEED.map(({ handle }, index) => [handle, labels[index]]));
    expect(byPost.northshore_demo).toMatch(/Health agency/);
    expect(byPost.wendy_demo).toMatch(/Checked: not true/);
    expect(byPost.lenamoss_demo).toMatch(/Corrects a myth/);
    expect(byPost.sam_demo).toMatch(/Related fact-check/);
    expect(byPost.northsh0re_demo).toMatch(/Look-alike name/);
    expect(byPost.glow_demo).toMatch(/Checked|Selling/);
    expect(byPost.benokoro_demo).toMatch(/Says: nurse/);
    expect(byPost.halden_demo).toMatch(/Paid ad|Drug maker/);
    expect(byPost.oatmilk_demo).toMatch(/Not in registry/);
    expect(byPost.pier_demo).toBeNull();
  });

  it('badges posts that are added later', async () => {
    await openFeed();
    await append(ADDED);
    const labels = await eventually(
      () => driver.labels('article'),
      (all) => all.at(-1) !== null,
    );
    expect(labels.at(-1)).toMatch(/Hospital/);
  });

  it('reads a node again when the feed reuses it for another post', async () => {
    await openFeed();
    await driver.evaluate(`(() => {
      const post = document.querySelectorAll('article')[1];
      post.querySelector('[data-testid="User-Name"]').querySelectorAll('a').forEach((a) => a.setAttribute('href', '/oakfield_demo'));
      post.querySelector('[data-testid="User-Name"] b').textContent = 'Oakfield Children’s Hospital';
      post.querySelector('[data-testid="User-Name"] span').textContent = '@oakfield_demo';
      post.querySelector('a[href*="/status/"]')?.setAttribute('href', '/oakfield_demo/status/777');
      post.querySelector('[data-testid="tweetText"]').textContent = 'Visiting hours at the hospital change on Monday.';
    })()`);
    const labels = await eventually(
      () => driver.labels('article'),
      (all) => /Hospital/.test(all[1] ?? ''),
    );
    expect(labels[1]).toMatch(/Hospital/);
    expect(labels[1]).not.toMatch(/not true/);
  });

  it('stands behind the post’s own words where the author line is full, never in a quote, and moves nothing', async () => {
    await openFeed();
    await driver.evaluate(`document.querySelector('main').style.maxWidth = '328px'`);
    const quoted = { id: '1', name: 'Sam', handle: 'sam_demo', text: 'Quoted words of somebody else.', shows: '' };
    const name = 'Oakfield Children’s Hospital and Women’s Clinic';
    await append({ ...ADDED, name, quoted });
    await append({ ...ADDED, name, text: '', quoted });
    await append({ ...ADDED, name: 'Oak' });
    await driver.evaluate('scrollTo(0, document.body.scrollHeight)');
    await eventually(
      () => driver.labels('article'),
      (all) => all.at(-1) !== null,
    );
    const found = await driver.evaluate<{ parents: (string | null)[]; moved: number }>(`(() => {
      const posts = [...document.querySelectorAll('article')].slice(-3);
      const hosts = posts.map((post) => post.querySelector('[${HOST_ATTRIBUTE}]'));
      const parents = hosts.map((host) => host?.parentElement.className ?? null);
      const height = posts[0].offsetHeight;
      hosts[0]?.remove();
      return { parents, moved: height - posts[0].offsetHeight };
    })()`);
    expect(found).toEqual({ parents: ['wide text', null, 'line'], moved: 0 });
  });

  it('loses nothing when the background is ended between two batches', async () => {
    await openFeed();
    await driver.killBackground();
    for (let i = 0; i < 3; i++) await append({ ...ADDED, id: `20${i}` });
    const labels = await eventually(
      () => driver.labels('article'),
      (all) => all.slice(-3).every((label) => label !== null),
    );
    expect(labels.slice(-3)).toEqual([
      expect.stringMatching(/Hospital/),
      expect.stringMatching(/Hospital/),
      expect.stringMatching(/Hospital/),
    ]);
  });

  it('shows in the popup what the badges show', async () => {
    const labels = (await openFeed()).filter((label) => label !== null);
    const popup = await driver.popup();
    const text = await eventually(
      () => popup.evaluate<string>('document.body.innerText'),
      (words) => /Wendy/.test(words),
    );
    const badgeWords = new Set(
      labels.map((label) => label.replace(/^Wellsourced: /, '').replace(/\. \d+ more facts?\.$|\.$/, '')),
    );
    for (const words of badgeWords) expect(text).toContain(words);
    await popup.close();
  });

  it('opens a read-only explanation at a press, and the popup starts at that post', async () => {
    await openFeed();
    await driver.pressBadge(1);
    const popup = await driver.popup();
    const text = await eventually(
      () => popup.evaluate<string>('document.body.innerText'),
      (words) => /autism/.test(words) && /Who says so/i.test(words),
    );
    expect(text).toMatch(/MMR/);
    expect(text).toMatch(/Who says so/i);
    await popup.close();
  });

  it('works on every site of the skeleton', async () => {
    await driver.open('https://bsky.app/');
    const sky = await eventually(
      () => driver.labels('.post'),
      (all) => all.filter(Boolean).length >= 3,
    );
    expect(sky[0]).toMatch(/Hospital/);
    await driver.open('https://www.reddit.com/r/health_demo/');
    const forum = await eventually(
      () => driver.labels('shreddit-post'),
      (all) => all.filter(Boolean).length >= 3,
    );
    expect(forum[1]).toMatch(/Fact-checker/);
  });

  it('leaves the page as it was: nothing moves and nothing of ours is readable', async () => {
    await openFeed();
    const seen = await driver.evaluate<{ text: string; roots: number }>(`({
      text: document.body.innerText,
      roots: Array.from(document.querySelectorAll('*')).filter((e) => e.shadowRoot).length,
    })`);
    expect(seen.text).not.toMatch(/Wellsourced:|Checked: not true|Not in registry/);
    expect(seen.roots).toBe(0);
  });

  it('asks for nothing but the pages under test', () => {
    expect(driver.strayRequests()).toEqual([]);
    expect(server.requests.every((request) => /^(?:x\.com|bsky\.app|www\.reddit\.com)\//.test(request))).toBe(true);
  });
});
