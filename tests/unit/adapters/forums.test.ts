/** Forum software on hosts that nobody knows beforehand: which adapter reads a page, and what stays private. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { discourseAdapter } from '../../../src/adapters/discourse';
import { adapterForPage } from '../../../src/adapters/index';
import { nodebbAdapter } from '../../../src/adapters/nodebb';
import { phpbbAdapter } from '../../../src/adapters/phpbb';
import { socialengineAdapter } from '../../../src/adapters/socialengine';
import { stackExchangeAdapter } from '../../../src/adapters/stack-exchange';
import { vanillaAdapter } from '../../../src/adapters/vanilla';
import { xenforoAdapter } from '../../../src/adapters/xenforo';
import { readPage } from '../../../src/scanner/read-page';

const page = { url: new URL('https://board.example/thread/1') };

function documentOf(html: string): Document {
  return new JSDOM(html, { url: page.url.href }).window.document;
}

describe('software is recognised by its markup', () => {
  it.each([
    ['discourse', '<head><meta name="generator" content="Discourse 3.5.0"></head>'],
    ['nodebb', '<ul component="topic" data-tid="1"></ul>'],
    ['phpbb', '<body id="phpbb"></body>'],
    ['socialengine', '<body id="global_page_core-index-index"></body>'],
    ['vanilla', '<body id="vanilla_discussion_index"></body>'],
    ['xenforo', '<html id="XF"></html>'],
  ])('%s', (id, html) => {
    expect(adapterForPage('board.example', documentOf(html))?.id).toBe(id);
  });

  it.each([
    '<div class="post" id="p1">a shop</div>',
    '<div id="question">Have a question?</div>',
    '<ul component="menu"><li component="post">x</li></ul>',
    '<article class="message">Hello</article>',
    '<head><meta name="generator" content="Discoursive 1"></head>',
    '<div id="Comment_box"></div><li id="comment-7">x</li>',
  ])('%s is none', (html) => {
    expect(adapterForPage('shop.example', documentOf(html))).toBeNull();
  });
});

describe('what is private stays unread', () => {
  it.each([
    [discourseAdapter, '/u/lena/messages'],
    [discourseAdapter, '/new-message'],
    [discourseAdapter, '/forum/my/preferences'],
    [nodebbAdapter, '/chats/4'],
    [nodebbAdapter, '/user/olu/chats'],
    [nodebbAdapter, '/compose'],
    [phpbbAdapter, '/ucp.php'],
    [phpbbAdapter, '/forum/posting.php'],
    [socialengineAdapter, '/messages/inbox'],
    [stackExchangeAdapter, '/questions/ask'],
    [vanillaAdapter, '/messages/12'],
    [xenforoAdapter, '/direct-messages/a.5/'],
    [xenforoAdapter, '/community/conversations/a.5/'],
    [xenforoAdapter, '/threads/a.5/add-reply'],
  ])('%o %s', (adapter, path) => {
    expect(adapter.readsPage({ url: new URL(path, page.url) })).toBe(false);
  });

  it.each([
    [discourseAdapter, '/t/login/12'],
    [discourseAdapter, '/t/chat/12/3'],
    [nodebbAdapter, '/topic/5/compose'],
    [phpbbAdapter, '/viewtopic.php'],
    [vanillaAdapter, '/discussion/5/messages'],
    [xenforoAdapter, '/threads/login.5/'],
    [xenforoAdapter, '/threads/conversations.5/page-2'],
  ])('%o %s is read: the words are those of a title', (adapter, path) => {
    expect(adapter.readsPage({ url: new URL(path, page.url) })).toBe(true);
  });
});

describe('a post', () => {
  it('of an unfinished page is not read, and none of its neighbours is lost', () => {
    const html =
      '<body id="phpbb"><div id="p1" class="post"><div class="postbody"></div></div>' +
      '<div id="p2" class="post"><dl class="postprofile"><dt><a class="username" href="#">Ada</a></dt></dl><div class="postbody"><div class="content">Two</div></div></div>';
    const { posts } = readPage(phpbbAdapter, documentOf(html), page);
    expect(posts.map(({ facts }) => [facts.id, facts.author?.handle, facts.text])).toEqual([['2', 'Ada', 'Two']]);
  });

  it('never has the address of another site', () => {
    const html =
      '<body id="vanilla_x"><div id="Comment_5"><span class="Author"><a class="Username">Ada</a></span>' +
      '<a class="Permalink" href="https://www.cdc.gov/">now</a><div class="Message">Two</div></div>';
    const [post] = readPage(vanillaAdapter, documentOf(html), page).posts;
    expect(post?.facts.url).toBeUndefined();
  });

  it('that only quotes has no words of its own', () => {
    const html =
      '<html id="XF"><article class="message" data-author="Ada" data-content="post-5"><div class="message-body"><div class="bbWrapper">' +
      '<blockquote class="bbCodeBlock--quote" data-quote="Karl"><div class="bbCodeBlock-content">Bleach cures.</div></blockquote></div></div></article>';
    const [post] = readPage(xenforoAdapter, documentOf(html), page).posts;
    expect(post?.facts).toMatchObject({ text: '', quoted: { author: { handle: 'Karl' }, text: 'Bleach cures.' } });
  });
});
