/** Telegram's public channels as web pages (`t.me/s/…`). A channel speaks itself; what it passes on is by somebody else. */
import { NAMED_SITES, patternsOf } from '../model/named-sites';
import type { Author, PostFacts, PostLabel } from '../model/post-facts';
import {
  all,
  allWithSelf,
  attribute,
  closestWhere,
  documentOf,
  first,
  holds,
  insideEditor,
  lineOf,
  localName,
  matches,
  parentOf,
  visibleText,
} from './dom';
import { authorOf, postFacts } from './facts';
import { absolute, isHostOf, outsideLinks } from './post-links';
import type { Adapter, PageInfo } from './types';

const SITE = 'telegram';
const MESSAGE = '.tgme_widget_message[data-post]';
const OWN_HOSTS = NAMED_SITES.telegram;
/** Links of a message beside its words that sign nothing: the bot that helped to write it, a preview, time and views. */
const UNSIGNED =
  '.tgme_widget_message_via_bot, .tgme_widget_message_link_preview, .tgme_widget_message_footer *, .tgme_widget_message_info *';
const NAME = /^[A-Za-z][A-Za-z0-9_]{2,40}$/;
/** First path parts that are no channel: invitations, sharing, settings of the app. */
const UNREAD_PAGES =
  /^\/(?:\+|(?:addemoji|addlist|addstickers|addtheme|bg|boost|c|confirmphone|contact|giftcode|invoice|iv|joinchat|login|m|msg|proxy|setlanguage|share|socks)(?:\/|$))/;

export const telegramAdapter: Adapter = {
  id: SITE,
  hosts: patternsOf('telegram'),
  findPosts: (root) => allWithSelf(root, MESSAGE).filter(isPost),
  closestPost: (node) => closestWhere(node, isPost),
  readPost,
  badgeAnchor: (post) => ownerOf(post) ?? forwardOf(post),
  readsPage: (page) => !UNREAD_PAGES.test(page.url.pathname),
};

/** "Channel created", "pinned a message": told by the site, not by the channel. */
function isPost(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  if (!classes.includes('tgme_widget_message') || attribute(element, 'data-post') === null) return false;
  return !classes.includes('service_message') && !insideEditor(element);
}

function readPost(post: Element, page: PageInfo): PostFacts | null {
  const address = attribute(post, 'data-post') ?? '';
  const [channel, number] = address.split('/');
  const speaker = speakerOf(post, channel, page);
  const forward = forwardOf(post) ?? strangerIn(post, [speaker?.handle, channel], page);
  const text = readText(post);
  if (speaker === undefined && text === '') return null;
  return postFacts({
    id: number && address,
    site: SITE,
    url: number && NAME.test(channel ?? '') ? `https://t.me/${address}` : undefined,
    author: forward === null ? speaker : forwardedAuthor(forward, page),
    text,
    links: readLinks(post, page),
    labels: forward === null ? labelsOf(post, speaker) : undefined,
    kind: 'post',
    community: isGroup(speaker, channel) ? { handle: channel, name: channel } : undefined,
    repostedBy: forward === null ? undefined : speaker,
  });
}

/**
 * The name above the message; on a channel's own page (`/s/…`) also the channel in the message's address. Elsewhere that
 * may be a group, whose members speak.
 */
function speakerOf(post: Element, channel: string | undefined, page: PageInfo): Author | undefined {
  const owner = ownerOf(post);
  const link = owner && (first(owner, 'a[href]') ?? owner);
  const linked = link ? handleAt(link, page) : undefined;
  const isChannel = page.url.pathname.startsWith('/s/') && NAME.test(channel ?? '');
  return authorOf({ handle: linked ?? (isChannel ? channel : undefined), name: owner ? nameOf(owner) : undefined });
}

function nameOf(element: Element): string {
  return lineOf(element).slice(0, 200);
}

/** In a group others than the group itself speak. */
function isGroup(speaker: Author | undefined, channel: string | undefined): channel is string {
  if (channel === undefined || speaker === undefined || !NAME.test(channel)) return false;
  return speaker.handle?.toLowerCase() !== channel.toLowerCase();
}

function ownerOf(post: Element): Element | null {
  return all(post, '.tgme_widget_message_owner_name').find((element) => !isInReply(element)) ?? null;
}

function forwardOf(post: Element): Element | null {
  return all(post, '[class*="tgme_widget_message_forwarded_from"]').find((element) => !isInReply(element)) ?? null;
}

/** A name with a link to a third account, outside words and previews, is the line "Forwarded from …" without its mark. */
function strangerIn(post: Element, known: readonly (string | undefined)[], page: PageInfo): Element | null {
  const text = textElement(post);
  const names = known.map((name) => name?.toLowerCase());
  const links = all(post, 'a[href]').filter((link) => {
    const handle = handleAt(link, page)?.toLowerCase();
    const isKnown = handle === undefined || names.includes(handle) || lineOf(link) === '';
    return !isKnown && !isInReply(link) && !(text !== null && holds(text, link)) && !matches(link, UNSIGNED);
  });
  return links[0] ?? null;
}

/** "Forwarded from …": the words are theirs. Who hides their account is named without an address. */
function forwardedAuthor(line: Element, page: PageInfo): Author | undefined {
  const name = allWithSelf(line, '.tgme_widget_message_forwarded_from_name')[0];
  return name ? authorOf({ handle: handleAt(name, page), name: nameOf(name) }) : undefined;
}

function handleAt(link: Element, page: PageInfo): string | undefined {
  const url = absolute(attribute(link, 'href'), page);
  if (url === null || !OWN_HOSTS.some((host) => isHostOf(url.hostname, host))) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  const name = parts[0] === 's' ? parts[1] : parts[0];
  return name !== undefined && NAME.test(name) ? name : undefined;
}

/** A message may show the one it answers: name and first words, all of it one link, as nothing else of a message is. */
function isInReply(element: Element): boolean {
  const isReply = (at: Element) => (attribute(at, 'class') ?? '').includes('tgme_widget_message_reply');
  return closestWhere(element, isReply) !== null || closestWhere(parentOf(element), isLink) !== null;
}

function isLink(element: Element): boolean {
  return localName(element) === 'a' && attribute(element, 'href') !== null;
}

/** Captions of albums are wrapped twice: the outer one holds all the words. */
function textElement(post: Element): Element | null {
  return all(post, '.tgme_widget_message_text').find((element) => !isInReply(element)) ?? null;
}

function readText(post: Element): string {
  const text = textElement(post);
  return text === null ? '' : visibleText(text);
}

function readLinks(post: Element, page: PageInfo) {
  const text = textElement(post);
  const inText = text === null ? [] : all(text, 'a[href]');
  const previews = all(post, 'a.tgme_widget_message_link_preview[href]').filter((link) => !isInReply(link));
  return outsideLinks([...inText, ...previews], page, { ownHosts: OWN_HOSTS });
}

/** The tick stands beside the name, or beside the channel's name at the top of its own page. */
function labelsOf(post: Element, speaker: Author | undefined): PostLabel[] {
  const beside = all(post, '.verified-icon').some((icon) => !isInReply(icon) && !isInText(post, icon));
  return beside || isVerifiedPage(post, speaker) ? [{ kind: 'verified' }] : [];
}

function isInText(post: Element, icon: Element): boolean {
  const text = textElement(post);
  return text !== null && holds(text, icon);
}

function isVerifiedPage(post: Element, speaker: Author | undefined): boolean {
  const document = documentOf(post);
  if (document === null || speaker?.handle === undefined) return false;
  const channel = verifiedChannels.get(document) ?? verifiedChannel(document);
  verifiedChannels.set(document, channel);
  return channel === speaker.handle.toLowerCase();
}

/** Read once a page: the server writes the head, and nothing changes it. */
const verifiedChannels = new WeakMap<Document, string>();

/** Empty for a channel without a tick. */
function verifiedChannel(document: Document): string {
  const head = first(document, '.tgme_channel_info_header');
  const written = head && first(head, '.verified-icon') && first(head, '.tgme_channel_info_header_username');
  return written ? lineOf(written).replace(/^@/, '').toLowerCase() : '';
}
