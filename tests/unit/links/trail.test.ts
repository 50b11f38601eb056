/** Wrappers are peeled within bounds, whatever stands in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/links/address';
import { canonicalUrl } from '../../../src/links/canonical';
import { addressNotes } from '../../../src/links/notes';
import { linkTrail, trailOf } from '../../../src/links/trail';
import { WRAPPERS } from '../../../src/links/wrappers';

const GOAL = 'https://www.who.int/news';

function hostOf(rule: (typeof WRAPPERS)[number]): string {
  return (rule.hosts[0] ?? '').replace('*.', 'any.');
}

describe('a trail', () => {
  it('tells each layer with its service, from outside in', () => {
    const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://web.archive.org/web/2021/${GOAL}`)}`;
    expect(linkTrail({ href: wrapped })).toMatchObject({
      steps: [
        { why: 'mail', service: 'Outlook', host: 'eur01.safelinks.protection.outlook.com' },
        { why: 'archive', service: 'Internet Archive', host: 'web.archive.org', url: GOAL },
      ],
      goal: { host: 'who.int' },
      wrappedTooOften: false,
    });
  });

  it('begins with what the site itself says of its short link', () => {
    expect(linkTrail({ href: 'https://t.co/abc', target: GOAL })?.steps).toEqual([
      { why: 'site', service: 't.co', host: 't.co', url: GOAL },
    ]);
  });

  it('is none for what is no web address', () => {
    expect(linkTrail({ href: 'javascript:alert(1)' })).toBeNull();
  });

  it('never leads to anything but a web address, and ends', () => {
    const rules = fc.constantFrom(...WRAPPERS);
    const inside = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'file:///etc', '%', '__;!!', 'a1%%', 'https://', GOAL),
    );
    fc.assert(
      fc.property(rules, inside, fc.boolean(), (rule, goal, encode) => {
        const text = encode ? encodeURIComponent(goal) : goal;
        const path = rule.paths?.[0] ?? '/';
        for (const name of rule.in ?? ['u', 'url']) {
          const address = parseAddress(`https://${hostOf(rule)}${path}?${name}=${text}`);
          if (address === null) continue;
          const trail = trailOf(address);
          expect(trail.goal.url.protocol).toMatch(/^https?:$/);
          expect(trail.steps.length).toBeLessThanOrEqual(8);
        }
        const inPath = parseAddress(`https://${hostOf(rule)}${path === '/' ? '' : path}/${text}`);
        if (inPath) expect(trailOf(inPath).goal.url.protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('of any address has notes and a canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const address = parseAddress(url);
        if (address === null) return;
        expect(Array.isArray(addressNotes(url, address, false))).toBe(true);
        const { url: canonical } = canonicalUrl(address);
        expect(URL.canParse(canonical)).toBe(true);
        const again = parseAddress(canonical);
        if (again) expect(canonicalUrl(again)).toEqual({ url: canonical, dropped: false });
      }),
    );
  });

  it('keeps what tells pages apart and drops what tells readers apart', () => {
    const address = parseAddress('https://user:pw@www.youtube.com/watch?v=abc&si=xyz&utm_source=a&t=10#:~:text=secret');
    expect(address && canonicalUrl(address)).toEqual({
      url: 'https://www.youtube.com/watch?v=abc&t=10',
      dropped: true,
    });
  });
});
