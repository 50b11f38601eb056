/** The unit tests' small pages, served in a real browser at the address they were written for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_ATTRIBUTE } from '../../../src/badge/chip';
import type { PageReport } from '../../../src/messages/protocol';
import type { Driver } from './driver';

const FOLDER = join(import.meta.dirname, '../../fixtures/posts');

/** A sentence that the built-in registry knows, and what the badge says of it: less where the post goes on. */
export const CLAIM = 'The MMR vaccine causes autism.';
export const CLAIM_BADGE = /Checked: not true|Related fact-check/;

export interface FixturePage {
  url: URL;
  html: string;
}

/**
 * Fixtures have no style sheet. As on the sites: pictures are small, elements of the site's own that hold posts are boxes,
 * slots stand below each other, a name does not fill its line, and on X the handle stands beside it.
 */
const STYLE = `<style>
  svg, img { width: 20px; height: 20px }
  [slot], shreddit-post, ytd-watch-metadata { display: block }
  h1, h2, h3, h4 { display: inline }
  ytd-channel-name, [data-testid="User-Name"] { display: flex }
</style>`;

/** The fixture with the claim in the place of some words of a post. @throws when the fixture no longer holds the words */
export function claimingPage(site: string, name: string, words: string): FixturePage {
  const file = join(FOLDER, site, `${name}.html`);
  const { url } = JSON.parse(readFileSync(file.replace(/\.html$/, '.facts.json'), 'utf8')) as { url: string };
  const html = readFileSync(file, 'utf8');
  if (!html.includes(words)) throw new Error(`${file} does not hold "${words}"`);
  return { url: new URL(url), html: html.replace('</head>', `${STYLE}</head>`).replaceAll(words, CLAIM) };
}

export interface ShownBadge {
  label: string;
  /** What stands on the same line: the words of the nearest element around the badge that has any. */
  beside: string;
}

/** All badges of the page in document order. */
export async function badgesOf(driver: Driver): Promise<ShownBadge[]> {
  const hosts = `[${HOST_ATTRIBUTE}]`;
  const labels = await driver.labels(hosts);
  const beside = await driver.evaluate<string[]>(`Array.from(document.querySelectorAll('${hosts}'), (host) => {
    let around = host.parentElement;
    while (around && around.textContent.trim() === '') around = around.parentElement;
    return around ? around.textContent.trim() : '';
  })`);
  return labels.flatMap((label, at) => (label === null ? [] : [{ label, beside: beside[at] ?? '' }]));
}

/** What the content script of the driven tab answers to the popup; `null` when none listens. */
export async function reportOf(driver: Driver): Promise<PageReport | null> {
  const popup = await driver.popup();
  try {
    return await popup.evaluate<PageReport | null>(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'page-report' }))
      .then((answer) => answer?.ok ?? null, () => null)`);
  } finally {
    await popup.close();
  }
}

/** Replaces words in the texts and attributes of the nearest post-like element around them, as a feed that reuses its nodes. */
export function rewriteScript(post: string, words: Readonly<Record<string, string>>): string {
  return `(() => {
    const words = ${JSON.stringify(Object.entries(words))};
    const renew = (text) => words.reduce((now, [old, fresh]) => now.replaceAll(old, fresh), text);
    const post = Array.from(document.querySelectorAll(${JSON.stringify(post)})).find((one) => one.textContent.includes(words[0][0]));
    for (const element of [post, ...post.querySelectorAll('*')]) {
      for (const { name, value } of [...element.attributes]) if (renew(value) !== value) element.setAttribute(name, renew(value));
      for (const node of element.childNodes) if (node.nodeType === 3 && renew(node.data) !== node.data) node.data = renew(node.data);
    }
  })()`;
}
