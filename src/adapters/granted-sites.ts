/** Sites that are read once the reader grants them: known by their host, or by the markup of their software. */
import { lemmyAdapter } from './lemmy';
import { mastodonAdapter } from './mastodon';
import { pickByHost } from './pick';
import { pinterestAdapter } from './pinterest';
import { quoraAdapter } from './quora';
import { telegramAdapter } from './telegram';
import { tumblrAdapter } from './tumblr';
import type { Adapter } from './types';

/** In the order in which they are asked whether they recognise a page. */
export const GRANTED_ADAPTERS: readonly Adapter[] = [
  lemmyAdapter,
  mastodonAdapter,
  pinterestAdapter,
  quoraAdapter,
  telegramAdapter,
  tumblrAdapter,
];

/** By host first; then the first, in list order, that recognises software of its own on a host that none names. */
export function adapterForGrantedPage(host: string, document: Document): Adapter | null {
  return pickByHost(GRANTED_ADAPTERS, host) ?? recognising(document);
}

export function recognising(document: Document): Adapter | null {
  return GRANTED_ADAPTERS.find((adapter) => adapter.recognises?.(document)) ?? null;
}
