/** Links are followed as far as the page itself tells, and no further. */
import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../../src/links/unwrap';

const GOAL = 'https://www.who.int/news';

function goalOf(link: { href: string; target?: string }): string | null {
  const address = resolveLink(link);
  return address === null ? null : address.url.href;
}

function wrapped(goal: string, times: number): string {
  return times === 0 ? goal : `https://l.facebook.com/l.php?u=${encodeURIComponent(wrapped(goal, times - 1))}&h=AT0`;
}

describe('a link', () => {
  it.each([
    ['of Facebook', `https://l.facebook.com/l.php?u=${encodeURIComponent(GOAL)}&h=x`],
    ['of mobile Facebook', `https://lm.facebook.com/l.php?u=${encodeURIComponent(GOAL)}`],
    ['of Instagram', `https://l.instagram.com/?u=${encodeURIComponent(GOAL)}&e=x`],
    ['of Threads', `https://l.threads.com/?u=${encodeURIComponent(GOAL)}`],
    ['of YouTube', `https://www.youtube.com/redirect?event=x&q=${encodeURIComponent(GOAL)}`],
    ['of Google', `https://www.google.com/url?q=${encodeURIComponent(GOAL)}&sa=D`],
    ['of Google in its other form', `https://www.google.com/url?sa=t&url=${encodeURIComponent(GOAL)}`],
    ['of Reddit', `https://out.reddit.com/t3_1?url=${encodeURIComponent(GOAL)}&token=x`],
    ['of LinkedIn', `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(GOAL)}`],
    ['of Bluesky', `https://go.bsky.app/redirect?u=${encodeURIComponent(GOAL)}`],
    ['wrapped five times', wrapped(GOAL, 5)],
  ])('%s leads to its goal', (_name, href) => {
    expect(goalOf({ href })).toBe(GOAL);
  });

  it('leads where the site says that its own wrapper leads', () => {
    expect(goalOf({ href: 'https://t.co/abc', target: GOAL })).toBe(GOAL);
  });

  it('stays its own goal where the site’s word is no address', () => {
    expect(goalOf({ href: GOAL, target: 'who.int…' })).toBe(GOAL);
    expect(goalOf({ href: GOAL, target: 'javascript:alert(1)' })).toBe(GOAL);
  });

  it('wrapped ten times is not followed to the end, and does not pass for its goal', () => {
    expect(resolveLink({ href: wrapped(GOAL, 10) })?.host).toBe('l.facebook.com');
  });

  it.each([
    ['a wrapper around a script', 'https://l.facebook.com/l.php?u=javascript%3Aalert(1)', 'l.facebook.com'],
    ['a wrapper without a goal', 'https://l.facebook.com/l.php', 'l.facebook.com'],
    ['a wrapper’s path on another host', `https://evil.example/l.php?u=${encodeURIComponent(GOAL)}`, 'evil.example'],
    [
      'a host that begins like a wrapper',
      `https://l.facebook.com.evil.example/l.php?u=${encodeURIComponent(GOAL)}`,
      'l.facebook.com.evil.example',
    ],
    [
      'a goal encoded twice',
      `https://l.facebook.com/l.php?u=${encodeURIComponent(encodeURIComponent(GOAL))}`,
      'l.facebook.com',
    ],
    ['an ordinary YouTube page', `https://www.youtube.com/watch?q=${encodeURIComponent(GOAL)}`, 'youtube.com'],
    [
      'a path that only begins like a redirect',
      `https://www.google.com/urls?q=${encodeURIComponent(GOAL)}`,
      'google.com',
    ],
  ])('leads to its own host: %s', (_name, href, expectHost) => {
    expect(resolveLink({ href })?.host).toBe(expectHost);
  });

  it('that is no web address leads nowhere', () => {
    expect(goalOf({ href: 'javascript:alert(1)' })).toBeNull();
  });
});
