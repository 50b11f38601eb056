/** What a report of a broken site says, and what an address in the field for sites may look like. */
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/messages/protocol';
import { readHost } from '../../../src/ui/host-input';
import { siteReport } from '../../../src/ui/site-report';

const REPORT: PageReport = {
  site: 'discourse',
  health: 'too-few-read',
  counts: { found: 20, read: 18, withText: 3, withAuthor: 2 },
  posts: [],
  selected: null,
};

const DEVICE = { today: '2026-11-22', version: '0.1.0' };

describe('the report of a site', () => {
  it('counts, and leaves it to the reader to name a site that they added', () => {
    expect(siteReport(REPORT, { ...DEVICE, userAgent: 'Mozilla/5.0 Firefox/153.0' }).split('\n')).toEqual([
      'Wellsourced: a site is not read',
      'Site: discourse (say which one, if you like)',
      'State: too-few-read',
      'Posts: 20 found, 18 read, 2 with an author, 3 with words',
      'Wellsourced 0.1.0, Firefox 153',
      'Date: 2026-11-22',
      'Kind of page (feed, one post, profile, search, group):',
      'Logged in (yes, no):',
    ]);
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2', 'Edge 156'],
    ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox 153 on Android'],
    ['somebody <script>', 'another browser'],
  ])('names the browser and its version, no more: %s', (userAgent, named) => {
    expect(siteReport(REPORT, { ...DEVICE, userAgent })).toContain(`Wellsourced 0.1.0, ${named}\n`);
  });
});

describe('an address typed into the field for sites', () => {
  it.each([
    ['forum.example', 'forum.example'],
    ['  HTTPS://Forum.Example/t/12 ', 'forum.example'],
    ['http://forum.example', 'forum.example'],
    ['forum.example/t/1?x=y', 'forum.example'],
    ['müller.example', 'xn--mller-kva.example'],
  ])('%s is %s', (typed, host) => expect(readHost(typed)).toBe(host));

  it.each([
    '',
    'forum',
    '*',
    '*.example',
    'https://*/*',
    'forum.example:8443',
    'me@forum.example',
    'ftp://forum.example',
    'javascript:alert(1)',
    '10.0.0.1',
    '[::1]',
    'about:blank',
  ])('%j is none', (typed) => expect(readHost(typed)).toBeNull());
});
