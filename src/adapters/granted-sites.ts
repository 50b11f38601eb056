/** Sites that are read once the reader grants them: known by their host, or by the markup of their software. */
import { articleAdapter } from './article';
import { discourseAdapter } from './discourse';
import { genericAdapter } from './generic';
import { lemmyAdapter } from './lemmy';
import { mastodonAdapter } from './mastodon';
import { nodebbAdapter } from './nodebb';
import { phpbbAdapter } from './phpbb';
import { pickByHost } from './pick';
import { pinterestAdapter } from './pinterest';
import { quoraAdapter } from './quora';
import { socialengineAdapter } from './socialengine';
import { stackExchangeAdapter } from './stack-exchange';
import { telegramAdapter } from './telegram';
import { tumblrAdapter } from './tumblr';
import type { Adapter } from './types';
import { vanillaAdapter } from './vanilla';
import { xenforoAdapter } from './xenforo';

/** In the order in which they are asked whether they recognise a page. */
export const GRANTED_ADAPTERS: readonly Adapter[] = [
  lemmyAdapter,
  mastodonAdapter,
  pinterestAdapter,
  quoraAdapter,
  telegramAdapter,
  tumblrAdapter,
  discourseAdapter,
  nodebbAdapter,
  phpbbAdapter,
  socialengineAdapter,
  stackExchangeAdapter,
  vanillaAdapter,
  xenforoAdapter,
  genericAdapter,
  articleAdapter,
];

/** By host first; then the first, in list order, that recognises software of its own on a host that none names. */
export function adapterForGrantedPage(host: string, document: Document): Adapter | null {
  return pickByHost(GRANTED_ADAPTERS, host) ?? recognising(document);
}

export function recognising(document: Document): Adapter | null {
  return GRANTED_ADAPTERS.find((adapter) => adapter.recognises?.(document)) ?? null;
}
