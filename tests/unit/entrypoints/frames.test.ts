/** The frames of a tab as one page. */
import { describe, expect, it } from 'vitest';
import { mergeReports, splitKey } from '../../../src/entrypoints/frames';
import type { PageHealth, PageReport, ReportedPost } from '../../../src/messages/protocol';

function report(site: string, health: PageHealth, keys: string[], selected: string | null = null): PageReport {
  const counts = { found: keys.length, read: keys.length, withText: keys.length, withAuthor: keys.length };
  return { site, health, counts, posts: keys.map(post), selected };
}

function post(key: string): ReportedPost {
  return {
    key,
    author: { name: key, handle: key },
    excerpt: '',
    assessment: { status: 'checked', health: true, findings: [] },
  };
}

describe('the reports of a page and its frames', () => {
  it('are one report under the name of the page, with posts that know their frame', () => {
    const merged = mergeReports([
      { frame: 0, report: report('article', 'ok', ['1']) },
      { frame: 7, report: report('discourse', 'ok', ['1', '2'], '2') },
    ]);
    expect(merged).toMatchObject({ site: 'article', counts: { read: 3 }, selected: '7/2' });
    expect(merged.posts.map(({ key }) => key)).toEqual(['0/1', '7/1', '7/2']);
    expect(splitKey('7/2')).toEqual({ frame: 7, key: '2' });
  });

  it.each<[PageHealth, PageHealth, PageHealth]>([
    ['ok', 'too-few-read', 'too-few-read'],
    ['ok', 'not-recognised', 'ok'],
    ['not-recognised', 'ok', 'ok'],
    ['not-recognised', 'not-recognised', 'not-recognised'],
    ['disabled', 'not-recognised', 'disabled'],
  ])('%s and %s are %s together', (own, framed, together) => {
    const merged = mergeReports([
      { frame: 0, report: report('article', own, []) },
      { frame: 3, report: report('discourse', framed, []) },
    ]);
    expect(merged.health).toBe(together);
  });
});
