/** Software that many sites run, and pages of any kind: read once the reader grants the site, known by their markup or a well-known host. */
import { articleAdapter } from './article';
import { discourseAdapter } from './discourse';
import { genericAdapter } from './generic';
import { lemmyAdapter } from './lemmy';
import { mastodonAdapter } from './mastodon';
import { nodebbAdapter } from './nodebb';
import { phpbbAdapter } from './phpbb';
import { pickByHost } from './pick';
import { socialengineAdapter } from './socialengine';
import type { Adapter } from './types';
import { vanillaAdapter } from './vanilla';
import { xenforoAdapter } from './xenforo';

/** In the order in which they are asked whether they recognise a page. */
export const GRANTED_ADAPTERS: readonly Adapter[] = [
  lemmyAdapter,
  mastodonAdapter,
  discourseAdapter,
  nodebbAdapter,
  phpbbAdapter,
  socialengineAdapter,
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
