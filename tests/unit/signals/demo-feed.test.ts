/**
 * The invented posts of the demo, read as their sites would show them: what leads on each, by the design's own rules.
 * Every line is written by hand; it states the design, not the code.
 */
import { describe, expect, it } from 'vitest';
import { orderFindings } from '../../../src/explain/priority';
import type { Assessment, Finding, SignalId } from '../../../src/model/assessment';
import type { PostFacts, PostLabel } from '../../../src/model/post-facts';
import { assessPost } from '../../../src/signals/assess';
import { type DemoPost, FEED, FORUM, SKY } from '../../demo/posts';
import { COMMUNITY_FEED, SIGNAL_FEED, type SignalPost } from '../../demo/signals';
import { bothRegistries, reader } from './lookups';

const lookup = bothRegistries();

function factsOf(site: string, post: Omit<DemoPost, 'age'>): PostFacts {
  const labels: PostLabel[] = [];
  if (post.promoted) labels.push({ kind: 'promoted', text: 'Ad' });
  if (post.verified) labels.push({ kind: 'verified' });
  return {
    id: post.id,
    site,
    author: { handle: post.handle, name: post.name },
    text: post.text,
    links: post.link ? [{ href: post.link.href, text: post.link.shown }] : [],
    labels,
    ...(post.repostedBy ? { repostedBy: post.repostedBy } : {}),
    ...(post.quoted ? { quoted: factsOf(site, post.quoted) } : {}),
  };
}

const all = [
  ...FEED.map((post) => factsOf('x', post)),
  ...SKY.map((post) => factsOf('bluesky', post)),
  ...FORUM.map((post) => factsOf('reddit', post)),
];

function assessed(id: string): { assessment: Assessment; first: Finding | undefined; signals: SignalId[] } {
  const facts = all.find((post) => post.id === id);
  if (!facts) throw new Error(`no such demo post: ${id}`);
  const assessment = assessPost(facts, lookup, reader());
  const ordered = orderFindings(assessment.findings);
  return { assessment, first: ordered[0], signals: ordered.map(({ signal }) => signal) };
}

describe('on short-post sites', () => {
  it('a health agency is identified', () => {
    const { first, signals } = assessed('1901');
    expect(first).toMatchObject({
      signal: 'source',
      tone: 'support',
      publisher: 'demo',
      subject: { source: 'northshore-health-agency' },
      facts: { name: 'Northshore Health Agency', kind: 'health-agency' },
    });
    expect(signals).toEqual(['source']);
  });

  it('a post that repeats a false claim gets a caution on the claim, and says that its writer is not on record', () => {
    const { first, signals } = assessed('1903');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'caution',
      stance: 'repeats',
      subject: { claim: 'mmr-autism' },
      facts: { verdict: 'false', harm: 'high' },
    });
    expect(first?.facts.do).toEqual(expect.any(String));
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });

  it('a post that debunks the same claim is thanked for it and never flagged', () => {
    const { first, signals } = assessed('1904');
    expect(first).toMatchObject({
      signal: 'corrects-claim',
      tone: 'support',
      stance: 'debunks',
      subject: { claim: 'mmr-autism' },
    });
    expect(signals).toEqual(['corrects-claim', 'stated-credential', 'not-in-registry']);
  });

  it('a post that asks gets a related fact-check', () => {
    const { first, signals } = assessed('1905');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'info',
      stance: 'asks',
      subject: { claim: 'flu-shot-gives-flu' },
    });
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });

  it('an imitation of the agency is a look-alike, and the source stands only in what it imitates', () => {
    const { first, signals } = assessed('1906');
    expect(first).toMatchObject({
      signal: 'lookalike',
      tone: 'caution',
      subject: { platform: 'x', handle: 'northsh0re_demo' },
      facts: { name: 'Northshore HeaIth Agency', imitates: 'Northshore Health Agency', original: 'northshore_demo' },
    });
    expect(signals).toEqual(['lookalike']);
  });

  it('a seller who repeats an unproven claim: the claim leads, the offer follows', () => {
    const { assessment, first, signals } = assessed('1907');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'caution',
      stance: 'repeats',
      subject: { claim: 'detox-cleanses-toxins' },
      facts: { verdict: 'unproven' },
    });
    expect(signals).toEqual(['claim', 'selling', 'not-in-registry']);
    expect(assessment.findings).toContainEqual(
      expect.objectContaining({
        signal: 'selling',
        tone: 'interest',
        facts: expect.objectContaining({ sign: 'discount-code' }),
      }),
    );
  });

  it('a nurse who gives good advice only states a profession', () => {
    const { first, signals } = assessed('1908');
    expect(first).toMatchObject({ signal: 'stated-credential', tone: 'info', facts: { role: 'nurse' } });
    expect(signals).toEqual(['stated-credential', 'not-in-registry']);
  });

  it('an advert of a drug maker: money leads, and who it is follows', () => {
    const { assessment, first, signals } = assessed('1909');
    expect(first).toMatchObject({ signal: 'declared-ad', tone: 'interest', facts: { label: 'Ad' } });
    expect(signals).toEqual(['declared-ad', 'source']);
    expect(assessment.findings).toContainEqual(
      expect.objectContaining({ signal: 'source', tone: 'interest', subject: { source: 'halden-pharma' } }),
    );
  });

  it('somebody who quotes a claim is not the one who makes it', () => {
    expect(assessed('1910').assessment).toEqual({ status: 'checked', health: false, findings: [] });
  });

  it('a fact-checker who corrects: the correction leads over who it is, whoever passed it on', () => {
    const { first, signals } = assessed('1911');
    expect(first).toMatchObject({
      signal: 'corrects-claim',
      tone: 'support',
      subject: { claim: 'antibiotics-cure-colds-flu' },
    });
    expect(signals).toEqual(['corrects-claim', 'source']);
  });

  it('a health post by somebody unknown says quietly that nobody has them on record', () => {
    const { first, signals } = assessed('1912');
    expect(first).toMatchObject({ signal: 'not-in-registry', tone: 'quiet', facts: { name: 'oatmilk' } });
    expect(signals).toEqual(['not-in-registry']);
  });

  it('a sunset gets nothing', () => {
    expect(assessed('1913').assessment).toEqual({ status: 'checked', health: false, findings: [] });
  });
});

describe('where handles are host names', () => {
  it('a hospital is identified', () => {
    const { first, signals } = assessed('3kaaa111');
    expect(first).toMatchObject({ signal: 'source', tone: 'support', subject: { source: 'oakfield-hospital' } });
    expect(signals).toEqual(['source']);
  });

  it('advice to stop a medicine is a caution that says what to do now', () => {
    const { first, signals } = assessed('3kaaa222');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'caution',
      stance: 'repeats',
      subject: { claim: 'blood-pressure-tablets-replaced-by-beetroot' },
      facts: { harm: 'high' },
    });
    expect(first?.facts.do).toEqual(expect.any(String));
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });

  it('a patient community is information', () => {
    const { first, signals } = assessed('3kaaa333');
    expect(first).toMatchObject({ signal: 'source', tone: 'info', facts: { kind: 'patient-community' } });
    expect(signals).toEqual(['source']);
  });

  it('new advice in place of outdated advice is at most a related fact-check, and a friend’s profession is not the writer’s', () => {
    const { first, signals } = assessed('3kaaa444');
    expect(first).toMatchObject({ signal: 'claim', tone: 'info', subject: { claim: 'babies-should-sleep-on-tummy' } });
    expect(first?.stance).not.toBe('repeats');
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });
});

describe('on the forum', () => {
  it('a question gets a related fact-check', () => {
    const { first, signals } = assessed('abc123');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'info',
      stance: 'asks',
      subject: { claim: 'butter-or-toothpaste-on-burns' },
    });
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });

  it('a fact-checking desk is identified', () => {
    const { first, signals } = assessed('abc456');
    expect(first).toMatchObject({ signal: 'source', tone: 'support', subject: { source: 'meridian-checks' } });
    expect(signals).toEqual(['source']);
  });

  it('first aid that does harm is a caution', () => {
    const { first, signals } = assessed('abc789');
    expect(first).toMatchObject({
      signal: 'claim',
      tone: 'caution',
      stance: 'repeats',
      subject: { claim: 'butter-or-toothpaste-on-burns' },
      facts: { harm: 'high' },
    });
    expect(signals).toEqual(['claim', 'not-in-registry']);
  });
});

describe('the whole feed', () => {
  it('has a hand-written line here for every post', () => {
    expect(all.map(({ id }) => id)).toEqual([
      ...['1901', '1903', '1904', '1905', '1906', '1907', '1908', '1909', '1910', '1911', '1912', '1913'],
      ...['3kaaa111', '3kaaa222', '3kaaa333', '3kaaa444'],
      ...['abc123', 'abc456', 'abc789'],
    ]);
  });

  it('shows no praise in front of money or a caution', () => {
    for (const facts of all) {
      const ordered = orderFindings(assessPost(facts, lookup, reader()).findings);
      const sobering = ordered.some(({ tone }) => tone === 'interest' || tone === 'caution');
      if (sobering) expect(ordered[0]?.tone, facts.id).not.toBe('support');
    }
  });
});

describe('the posts for the other signals', () => {
  const inZz = reader({ country: 'ZZ' });
  const labelled = (site: string, post: SignalPost): PostFacts => {
    const facts = factsOf(site, post);
    return post.note === undefined ? facts : { ...facts, labels: [{ kind: 'platform-note', text: post.note }] };
  };

  it.each(SIGNAL_FEED.map((post) => [post.signal, post] as const))('show %s', (signal, post) => {
    const { findings } = assessPost(labelled('x', post), lookup, inZz);
    expect(findings.map((finding) => finding.signal)).toContain(signal);
  });

  it.each(COMMUNITY_FEED.map((post) => [post.signal, post] as const))('show %s', (signal, post) => {
    const facts: PostFacts = { ...labelled('reddit', post), community: { handle: 'r/breatheeasydemo' } };
    expect(assessPost(facts, lookup, inZz).findings.map((finding) => finding.signal)).toContain(signal);
  });
});
