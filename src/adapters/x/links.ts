/** Links in a post on X: behind t.co, with the real address shown in part, in a card, or as plain text in a quotation. */
import type { PostLink } from '../../model/post-facts';
import { attribute, childrenOf, holds, lineOf, localName, ownAll, ownFirst, rawText, type Scope } from '../dom';
import { addLink, outsideLinks } from '../post-links';
import type { PageInfo } from '../types';

export const OWN_HOSTS = ['x.com', 'twitter.com'];

export function readLinks(scope: Scope, page: PageInfo): PostLink[] {
  const note = ownFirst(scope, '[data-testid="birdwatch-pivot"]');
  const anchors = ownAll(scope, 'a[href]').filter((anchor) => note === null || !holds(note, anchor));
  const links = outsideLinks(anchors, page, { ownHosts: OWN_HOSTS, targetOf });
  for (const link of unlinkedAddresses(scope)) addLink(links, link);
  return links;
}

/** A t.co link shows its whole address, part of it hidden; a card names only the host. */
function targetOf(anchor: Element, url: URL): string | undefined {
  if (url.hostname !== 't.co') return undefined;
  const written = rawText(anchor).replaceAll('…', '').trim();
  if (/^https?:\/\/\S+$/.test(written)) return written;
  const shown = [attribute(anchor, 'title'), attribute(anchor, 'aria-label'), written.replace(/^From /, '')];
  return shown.map(hostShown).find((target) => target !== undefined);
}

function hostShown(text: string | null): string | undefined {
  const word = (text ?? '').trim().split(/\s/)[0] ?? '';
  if (/^https?:\/\/\S+$/.test(word)) return word;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/\S*)?$/i.test(word) ? `https://${word}` : undefined;
}

/** In a quotation addresses are plain text, with a hidden `https://` in front. */
function unlinkedAddresses(scope: Scope): PostLink[] {
  const text = ownFirst(scope, '[data-testid="tweetText"]');
  const spans = text === null ? [] : childrenOf(text).filter((child) => localName(child) === 'span');
  return spans.flatMap((span) => {
    const scheme = childrenOf(span)[0];
    const href = rawText(span).replaceAll('…', '').trim();
    const isAddress = scheme && attribute(scheme, 'aria-hidden') === 'true' && /^https?:\/\/\S+$/.test(href);
    return isAddress ? [{ href, text: lineOf(span) }] : [];
  });
}
