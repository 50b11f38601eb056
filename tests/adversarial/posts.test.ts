/** The part of the adversarial corpus that needs no browser: hostile facts and addresses, against both registries. */
import { describe, expect, it } from 'vitest';
import { toBadgeView } from '../../src/explain/badge-view';
import type { Assessment, SignalId } from '../../src/model/assessment';
import { type PostFacts, parsePostFacts } from '../../src/model/post-facts';
import { assessPost } from '../../src/signals/assess';
import { translator } from '../unit/explain/findings';
import { bothRegistries, reader } from '../unit/signals/lookups';
import { ADDRESSES } from './addresses';
import { POSTS } from './posts';

/** CPU time for one post, in microseconds: an order of magnitude above what the slowest takes. */
const MOST_CPU = 1_500_000;
/** Bytes of an assessment and of a badge: they are sent to the page's process and kept there. */
const MOST_SENT = 100_000;
const MOST_SHOWN = 20_000;
/** Unless an entry says otherwise, nobody is taken for a source. */
const IDENTIFIES: readonly SignalId[] = ['source', 'own-trust', 'community'];

const lookup = bothRegistries();
const words = translator();

function assessed(post: PostFacts): Assessment {
  const before = process.cpuUsage();
  const assessment = assessPost(parsePostFacts(post), lookup, reader());
  const badge = toBadgeView(assessment, words);
  const { user, system } = process.cpuUsage(before);
  expect(user + system, 'CPU time').toBeLessThan(MOST_CPU);
  expect(JSON.stringify(assessment).length, 'size of the answer').toBeLessThan(MOST_SENT);
  expect(JSON.stringify(badge).length, 'size of the badge').toBeLessThan(MOST_SHOWN);
  return assessment;
}

function signalsOf(assessment: Assessment): SignalId[] {
  return assessment.findings.map(({ signal }) => signal);
}

describe('a hostile post', () => {
  it.each(POSTS)('$id: $what', ({ post, must = [], never = IDENTIFIES }) => {
    const signals = signalsOf(assessed(post));
    expect(signals).toEqual(expect.arrayContaining([...must]));
    for (const signal of never) expect(signals).not.toContain(signal);
  });
});

describe('a hostile address', () => {
  it.each(ADDRESSES)('$id: $what', ({ href }) => {
    for (const link of [
      { href },
      { href: 'https://t.co/x', target: href },
      { href: 'https://evil.example/', text: href },
    ]) {
      const post = {
        site: 'x',
        author: { handle: 'jo_demo' },
        text: 'More on measles and the vaccine here.',
        links: [link],
      };
      const signals = signalsOf(assessed(post));
      expect(signals).not.toContain('link-source');
      expect(signals).not.toContain('source');
    }
  });
});

describe('nothing that a post holds', () => {
  it('reaches the prototypes of other objects', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
