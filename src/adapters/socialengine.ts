/** SocialEngine communities on any host: a discussion and the comments on it. */
import type { Author, PostFacts } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  first,
  insideEditor,
  lineOf,
  matches,
  ownAll,
  ownFirst,
  parentOf,
  type Scope,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'socialengine';
const COMMENT = 'li[id^="comment-"]';
const DISCUSSION = '.sesdiscussions_item_view';
const COMMENT_ID = /^comment-(\d{1,12})$/;
const PROFILE_PATH = /\/profile\/([^/?#]{1,200})\/?$/;
const OPENING_WORDS = '.sesdiscussion_discussion';
/** Everything in a comment that is not its words; the answers to it follow inside it. */
const AROUND_WORDS =
  '.comments_author, .comments_date, .comments_reply, .comment_reply_form, .comment_edit_form, .sesadvcmt_comments_options, .comments_author_photo, blockquote, form';
const UNREAD_PAGES =
  /^\/(?:(?:forums?|community|discuss|board|talk)\/)?(?:admin|login|messages|members\/(?:settings|edit)|signup|activity\/notifications|[a-z]+\/(?:create|edit|manage))(?:\/|$)/;

export const socialengineAdapter: Adapter = {
  id: SITE,
  hosts: ['community.musictribe.com'],
  recognises: (document) => first(document, `body[id^="global_page_"], ${COMMENT} .comments_author`) !== null,
  findPosts: (root) => allWithSelf(root, `${DISCUSSION}, ${COMMENT}`).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => ownFirst(scopeOf(post), '.comments_author, header .name'),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

function isPost(element: Element): boolean {
  return (isComment(element) || matches(element, DISCUSSION)) && !insideEditor(element);
}

function isComment(element: Element): boolean {
  return COMMENT_ID.test(attribute(element, 'id') ?? '') && first(element, '.comments_author') !== null;
}

function scopeOf(post: Element): Scope {
  return { root: post, nested: all(post, COMMENT).filter(isComment) };
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const scope = scopeOf(post);
  const words = wordsOf(scope);
  const text = isComment(post) ? wordsIn(words) : [titleOf(scope), wordsIn(words)].filter(Boolean).join('\n');
  const author = authorIn(scope, page);
  if (text === '' && author === undefined) return null;
  const anchors =
    words === null ? [] : all(words, 'a[href]').filter((anchor) => closestWhere(anchor, isAroundWords) === null);
  return postFacts({
    id: attribute(post, 'id') ?? undefined,
    site: SITE,
    author,
    text,
    links: outsideLinks(anchors, page, { ownHosts: [page.url.hostname] }),
    kind: isComment(post) ? 'comment' : 'post',
    quoted: quotedIn(scope, words, page),
  });
}

function isAroundWords(element: Element): boolean {
  return matches(element, AROUND_WORDS);
}

/** The words of a comment spill out of the element that is meant to hold them, so all that is around them is left out instead. */
function wordsOf(scope: Scope): Element | null {
  if (!isComment(scope.root)) return ownFirst(scope, OPENING_WORDS);
  return ownFirst(scope, '.comments_info') ?? scope.root;
}

function wordsIn(words: Element | null): string {
  return words === null ? '' : visibleText(words, { skip: isAroundWords });
}

function titleOf(scope: Scope): string {
  const title = ownFirst(scope, 'h2, h1');
  return title === null ? '' : lineOf(title);
}

/** The linked name; else the link of the picture, whose text for the blind is the name. */
function authorIn(scope: Scope, page: PageInfo): Author | undefined {
  const named = ownAll(scope, '.comments_author a[href], header a[href*="/profile/"]');
  const pictured = ownAll(scope, '.comments_author_photo a[href*="/profile/"]');
  const link = [...named, ...pictured].find((found) => handleOf(found) !== undefined);
  const name = named[0] ? lineOf(named[0]).slice(0, 200) : '';
  const handle = link && handleOf(link);
  if (handle === undefined && name === '') return undefined;
  return authorOf({ handle, name: name === handle ? undefined : name, host: page.url.hostname });
}

function handleOf(link: Element): string | undefined {
  return PROFILE_PATH.exec(attribute(link, 'href') ?? '')?.[1];
}

function quotedIn(scope: Scope, words: Element | null, page: PageInfo): PostFacts | undefined {
  const quote = words && ownFirst({ root: words, nested: scope.nested }, 'blockquote');
  const link = quote && first(quote, 'a[href*="/profile/"]');
  const handle = link && handleOf(link);
  if (!quote || !handle) return undefined;
  const intro = parentOf(link);
  const text = visibleText(quote, { skip: (element) => element === link || (element === intro && element !== quote) });
  return postFacts({ site: SITE, author: authorOf({ handle, host: page.url.hostname }), text });
}
