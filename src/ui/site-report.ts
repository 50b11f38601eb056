/** The words of a report that a site cannot be read: counts and versions, and nothing that stands on the page. */
import type { PageReport } from '../messages/protocol';
import { MAIN_SITES } from '../model/settings';

export interface Device {
  /** ISO day, from the one clock. */
  today: string;
  version: string;
  userAgent: string;
}

/** English, as it is for those who repair the adapter. The host of a site that the reader added is left for them to tell. */
export function siteReport({ site, health, counts }: PageReport, { today, version, userAgent }: Device): string {
  const isMain = (MAIN_SITES as readonly string[]).includes(site);
  return [
    'Wellsourced: a site is not read',
    `Site: ${site}${isMain ? '' : ' (say which one, if you like)'}`,
    `State: ${health}`,
    `Posts: ${counts.found} found, ${counts.read} read, ${counts.withAuthor} with an author, ${counts.withText} with words`,
    `Wellsourced ${version}, ${browserOf(userAgent)}`,
    `Date: ${today}`,
    'Kind of page (feed, one post, profile, search, group):',
    'Logged in (yes, no):',
  ].join('\n');
}

/** Name and main version, and whether it is a phone: no more than is needed to try it again. */
function browserOf(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d{1,4})/.exec(withoutChrome(userAgent)) ?? [];
  const known = name === undefined ? 'another browser' : `${NAMES[name] ?? name} ${version}`;
  return userAgent.includes('Android') ? `${known} on Android` : known;
}

const NAMES: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };

/** Edge and Opera name Chrome too, before themselves. */
function withoutChrome(userAgent: string): string {
  return /(?:Edg|OPR)\//.test(userAgent) ? userAgent.replace('Chrome/', '') : userAgent;
}
