/** How a site is called in our own pages. */
import type { Translator } from '../explain/messages';
import { plain } from '../explain/plain';
import type { MessageKey } from '../explain/types';
import { SITE_WORDS } from '../explain/words';

/** The name of an adapter's site; an id that we have no name for is shown as it is. */
export function siteName(translator: Translator, site: string): string {
  const key: MessageKey | undefined = Object.hasOwn(SITE_WORDS, site) ? SITE_WORDS[site] : undefined;
  return key === undefined ? plain(site) : translator.text(key);
}
