/** Each small page under tests/fixtures/posts is read into exactly the facts beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterForPage } from '../../../src/adapters/index';
import type { PostFacts } from '../../../src/model/post-facts';
import { parsePostFacts } from '../../../src/model/post-facts';
import { readPage } from '../../../src/scanner/read-page';

const FOLDER = join(import.meta.dirname, '../../fixtures/posts');

interface Expected {
  url: string;
  health: string;
  facts: PostFacts[];
}

const sites = readdirSync(FOLDER);

describe.each(sites)('%s', (site) => {
  const cases = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));

  it.each(cases)('%s gives its facts, all of them, once', (name) => {
    const { reading, expected } = read(site, name);
    expect(reading.posts.map(({ facts }) => facts)).toEqual(expected.facts);
    expect(reading.health).toBe(expected.health);
  });

  it.each(cases)('%s gives facts that the background accepts unchanged', (name) => {
    for (const { facts } of read(site, name).reading.posts)
      expect(parsePostFacts(structuredClone(facts))).toEqual(facts);
  });

  it.each(cases)('%s leads from any node in a post back to that post, and to a line for its badge', (name) => {
    const { reading, adapter } = read(site, name);
    for (const { element } of reading.posts) {
      expect(adapter.closestPost(element)).toBe(element);
      const anchor = adapter.badgeAnchor(element);
      expect(anchor === null ? null : adapter.closestPost(anchor)).toBe(element);
    }
  });
});

function read(site: string, name: string) {
  const file = join(FOLDER, site, name);
  const expected: Expected = JSON.parse(readFileSync(file.replace(/\.html$/, '.facts.json'), 'utf8'));
  const url = new URL(expected.url);
  const virtualConsole = new VirtualConsole();
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: url.href, virtualConsole }).window;
  const adapter = adapterForPage(url.hostname, document);
  if (adapter === null) throw new Error(`no adapter for ${url.hostname}`);
  return { adapter, expected, reading: readPage(adapter, document, { url }) };
}
