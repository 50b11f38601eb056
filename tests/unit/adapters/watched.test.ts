/** Sites reuse their nodes: whatever attribute tells who wrote a post or which post it is must be watched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterForPage } from '../../../src/adapters/index';
import { WATCHED_ATTRIBUTES } from '../../../src/scanner/mutations';

const FOLDER = join(import.meta.dirname, '../../fixtures/posts');
/** Not watched, and why. A node that comes to show another post changes an address or words as well. */
const NOT_WATCHED: Record<string, string> = {
  rel: 'says what a link is, not where it leads',
  dir: 'comes with the words',
  class: 'changes with every touch of the pointer; the numbers in it also stand in an address',
  id: 'given once, when a node is made',
  'aria-label': 'counts, ages and states change in it all the time; names in it also stand in words',
  alt: 'comes with a picture, beside words or an address',
  title: 'comes with an address or a time',
  'data-faceplate-tracking-context': 'search results, beside an address',
};

describe.each(readdirSync(FOLDER))('%s', (site) => {
  const cases = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));

  it.each(cases)('%s: no unwatched attribute makes it another post', (name) => {
    expect(telling(site, name).filter((attribute) => !WATCHED_ATTRIBUTES.includes(attribute))).toEqual([]);
  });
});

/** Attributes whose change gives a post another author or number, those left out for a reason not counted. */
function telling(site: string, name: string): string[] {
  const file = join(FOLDER, site, name);
  const { url: address } = JSON.parse(readFileSync(file.replace(/\.html$/, '.facts.json'), 'utf8')) as { url: string };
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: address, virtualConsole: new VirtualConsole() })
    .window;
  const url = new URL(address);
  const adapter = adapterForPage(url.hostname, document);
  if (adapter === null || !adapter.readsPage({ url })) return [];
  const read = () => adapter.findPosts(document).map((post) => identity(adapter.readPost(post, { url })));
  const before = read();
  const html = document.body.innerHTML;
  return attributesOf(document).filter((attribute) => {
    if (Object.hasOwn(NOT_WATCHED, attribute)) return false;
    document.body.innerHTML = html;
    for (const element of document.body.querySelectorAll(`[${escaped(attribute)}]`)) changeLast(element, attribute);
    const after = read();
    return (
      after.length === before.length &&
      after.some((post, at) => post !== null && before[at] !== null && post !== before[at])
    );
  });
}

function identity(facts: { author?: unknown; id?: string } | null): string | null {
  return facts && JSON.stringify([facts.author, facts.id]);
}

function attributesOf(document: Document): string[] {
  return [
    ...new Set(Array.from(document.body.querySelectorAll('*')).flatMap((element) => element.getAttributeNames())),
  ];
}

/** The last letter or digit becomes another. */
function changeLast(element: Element, attribute: string): void {
  const value = element.getAttribute(attribute) ?? '';
  const swap = (sign: string) =>
    /\d/.test(sign) ? String((Number(sign) + 1) % 10) : sign.toLowerCase() === 'q' ? 'w' : 'q';
  element.setAttribute(attribute, value.replace(/[0-9a-z](?=[^0-9a-z]*$)/i, swap));
}

/** Names such as `x:href` and `@click`. */
function escaped(name: string): string {
  return name.replace(/[^a-z0-9-]/gi, '\\$&');
}
