/** The demo pages: the invented posts in the markup of three sites, drawn plainly, light or dark as the browser asks. */
import { type DemoPost, FEED, FORUM, SKY } from './posts';
import { COMMUNITY_FEED, SIGNAL_FEED } from './signals';

/** The pages of `npm start`, by the address at which they are served. */
export const DEMO_URLS = ['https://x.com/home', 'https://bsky.app/', 'https://www.reddit.com/r/health_demo/'] as const;

export function demoPage(host: string, path: string): string | null {
  if (host === 'x.com' && path === '/home') return shell('Short posts', FEED.map(shortPost).join(''));
  if (host === 'x.com' && path === '/explore') return shell('More posts', SIGNAL_FEED.map(shortPost).join(''));
  if (host === 'www.reddit.com' && path === '/r/breatheeasydemo/')
    return shell('Community', COMMUNITY_FEED.map((post) => forumPost(post, 'breatheeasydemo')).join(''));
  if (host === 'bsky.app' && path === '/') return shell('Sky posts', SKY.map(skyPost).join(''));
  if (host === 'www.reddit.com' && path === '/r/health_demo/')
    return shell('Forum', FORUM.map((post) => forumPost(post)).join(''));
  return null;
}

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#0f1419, #e7e9ea); --soft: light-dark(#536471, #8b98a5); --line: light-dark(#e3e8ec, #2f3336); }
  * { box-sizing: border-box; }
  body { margin: 0; background: light-dark(#f6f4ef, #0b0b0a); color: var(--ink); font: 15px/20px system-ui, sans-serif; }
  main { max-width: 640px; margin: 0 auto; background: light-dark(#fff, #000); border-inline: 1px solid var(--line); min-height: 100vh; }
  h1 { font-size: 20px; line-height: 26px; margin: 0; padding: 14px 16px; border-bottom: 1px solid var(--line); }
  h1 small { display: block; font-size: 13px; font-weight: 400; line-height: 18px; color: var(--soft); }
  a { color: inherit; text-decoration: none; }
  .post { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 12px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
  .post > .wide { grid-column: 2; }
  .post > .text { margin-top: 3px; }
  .avatar { width: 40px; height: 40px; border-radius: 50%; background: light-dark(#b9c7bd, #4d5c52); display: grid; place-items: center; color: #fff; font-weight: 600; grid-row: 1 / span 9; }
  .line { display: flex; gap: 4px; min-width: 0; align-items: center; color: var(--soft); }
  .line b { color: var(--ink); white-space: nowrap; }
  .line > span, .line > a { white-space: nowrap; }
  .context { grid-column: 2; font-size: 13px; color: var(--soft); font-weight: 600; }
  .text p { margin: 0; }
  .text { white-space: pre-line; overflow-wrap: anywhere; }
  .text a { color: light-dark(#0b5a61, #8fd6d2); }
  .quote { grid-column: 2; border: 1px solid var(--line); border-radius: 14px; padding: 10px 12px; display: grid; gap: 4px; margin-top: 6px; }
  .ad { font-size: 13px; color: var(--soft); }
`;

export function shell(title: string, posts: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}: Wellsourced demo</title><style>${STYLE}</style></head><body><main><h1>${title}<small>Invented people and bodies. The checked claims are real.</small></h1><div id="feed">${posts}</div></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function avatar(name: string): string {
  return `<span class="avatar" aria-hidden="true">${escapeHtml(name.slice(0, 1).toUpperCase())}</span>`;
}

function linkOf(post: Pick<DemoPost, 'link'>): string {
  return post.link ? `\n<a href="${escapeHtml(post.link.href)}">${escapeHtml(post.link.shown)}</a>` : '';
}

/** One post in the markup of x.com. */
export function shortPost(post: DemoPost & { note?: string }): string {
  const context = post.repostedBy
    ? `<a class="context" href="/${post.repostedBy.handle}"><span data-testid="socialContext">${escapeHtml(post.repostedBy.name)} reposted</span></a>`
    : '';
  const quote = post.quoted
    ? `<div class="quote" role="link" tabindex="0"><div data-testid="User-Name" class="line"><div dir="ltr"><b>${escapeHtml(post.quoted.name)}</b></div><span>@${post.quoted.handle}</span></div><div data-testid="tweetText" lang="en" dir="auto" class="text">${escapeHtml(post.quoted.text)}</div></div>`
    : '';
  const tick = post.verified
    ? '<svg data-testid="icon-verified" aria-label="Verified account" width="18" height="18" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="#1d9bf0"/></svg>'
    : '';
  const time = post.promoted
    ? '<span class="ad">Ad</span>'
    : `<span>·</span><a href="/${post.handle}/status/${post.id}"><time datetime="2026-11-21T12:00:00Z">${post.age}</time></a>`;
  const note = post.note
    ? `<div class="quote" data-testid="birdwatch-pivot" role="link" tabindex="0"><span>${escapeHtml(post.note)}</span></div>`
    : '';
  const article = `<article data-testid="tweet" role="article" class="post">${avatar(post.name)}${context}<div class="wide"><div data-testid="User-Name" class="line"><a href="/${post.handle}"><div dir="ltr"><b>${escapeHtml(post.name)}</b></div></a>${tick}<a href="/${post.handle}"><span>@${post.handle}</span></a>${time}</div></div><div class="wide text" data-testid="tweetText" lang="en" dir="auto">${escapeHtml(post.text)}${linkOf(post)}</div>${quote}${note}</article>`;
  return post.promoted
    ? `<div data-testid="placementTracking">${article}</div>`
    : `<div data-testid="cellInnerDiv">${article}</div>`;
}

/** One post in the markup of bsky.app. */
export function skyPost(post: DemoPost): string {
  const profile = `/profile/${post.handle}`;
  return `<div role="link" tabindex="0" data-testid="feedItem-by-${post.handle}" class="post">${avatar(post.name)}<div class="wide line"><a href="${profile}"><b>${escapeHtml(post.name)}</b></a><a href="${profile}"><span>@${post.handle}</span></a><span>·</span><a href="${profile}/post/${post.id}" aria-label="November 21, 2026"><span>${post.age}</span></a></div><div class="wide text" data-testid="postText" data-word-wrap="1" dir="auto">${escapeHtml(post.text)}${linkOf(post)}</div></div>`;
}

/** One post in the markup of www.reddit.com. */
export function forumPost(post: DemoPost, community = 'health_demo'): string {
  const [title = '', ...body] = post.text.split('\n');
  const permalink = `/r/${community}/comments/${post.id}/post/`;
  return `<article aria-label="${escapeHtml(title)}"><shreddit-post id="t3_${post.id}" class="post" permalink="${permalink}" post-title="${escapeHtml(title)}" author="${post.handle}" subreddit-prefixed-name="r/${community}" post-type="text" content-href="https://www.reddit.com${permalink}">${avatar(post.name)}<div slot="credit-bar" class="wide line"><a href="/user/${post.handle}/"><b>${escapeHtml(post.handle)}</b></a><span>·</span><faceplate-timeago><time datetime="2026-11-21T12:00:00Z">${post.age}</time></faceplate-timeago></div><a slot="title" class="wide" id="post-title-t3_${post.id}" href="${permalink}"><b>${escapeHtml(title)}</b></a><div slot="text-body" class="wide text"><div id="t3_${post.id}-post-rtjson-content"><p>${escapeHtml(body.join('\n'))}</p></div></div></shreddit-post></article>`;
}
