/** Reads an account out of the address of its page, as registers and Wikidata give them. */
import { parseAddress } from '../../links/address';
import { canonicalHandle } from '../../model/accounts';
import type { Platform } from '../../model/platforms';

export interface FoundAccount {
  platform: Platform;
  handle: string;
  id?: string;
}

const HOSTS: Readonly<Record<string, Platform>> = {
  'twitter.com': 'x',
  'x.com': 'x',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'youtube.com': 'youtube',
  'linkedin.com': 'linkedin',
  'tiktok.com': 'tiktok',
  'pinterest.com': 'pinterest',
  'bsky.app': 'bluesky',
};
/** First path parts that are no account. */
const NO_ACCOUNT =
  /^(?:home|share|sharer|search|hashtag|intent|i|p|reel|reels|explore|watch|playlist|results|feed|events|login|about|help|media)$/i;
const NAME = /^[\w.-]+$/;

/** The account behind an address, in the spelling of our keys; `null` where it names none for sure. */
export function accountAt(href: string): FoundAccount | null {
  const address = parseAddress(href.trim().replace(/^(?!https?:)/, 'https://'));
  const platform = address && HOSTS[address.host.replace(/^(?:m|mobile|[a-z]{2}-[a-z]{2})\./, '')];
  if (!address || !platform) return null;
  const parts = address.path.split('/').filter(Boolean).map(decode);
  const found = READERS[platform]?.(parts, address.url) ?? plain(parts);
  const handle = found === null ? null : canonicalHandle(platform, found.handle);
  return found === null || handle === null ? null : { ...found, platform, handle };
}

type Found = Omit<FoundAccount, 'platform'> | null;

function plain([name = '', ...rest]: readonly string[]): Found {
  const handle = name.replace(/^@/, '');
  return rest.length === 0 && NAME.test(handle) && !NO_ACCOUNT.test(handle) ? { handle } : null;
}

const READERS: Partial<Record<Platform, (parts: readonly string[], url: URL) => Found>> = {
  facebook: facebookPage,
  youtube: youtubeChannel,
  linkedin: ([kind = '', name = '']) =>
    ['company', 'school', 'showcase', 'in'].includes(kind) && name !== '' ? { handle: `${kind}/${name}` } : null,
  bluesky: ([kind, name = '']) => (kind === 'profile' && name.includes('.') ? { handle: name } : null),
};

/** `/name`, `/groups/x`, and the old forms `/pages/Name/123` and `/profile.php?id=123`, which name the number. */
function facebookPage(parts: readonly string[], url: URL): Found {
  const [first = '', second = '', third = ''] = parts;
  if (first === 'pages' && /^\d+$/.test(third)) return { handle: third, id: third };
  if (first === 'groups' && NAME.test(second)) return { handle: `groups/${second}` };
  if (first === 'profile.php') {
    const id = url.searchParams.get('id') ?? '';
    return /^\d+$/.test(id) ? { handle: id, id } : null;
  }
  return plain(parts);
}

/** Old `/user/x` and `/c/x` are other names than `@x`. */
function youtubeChannel(parts: readonly string[]): Found {
  const [first = '', second = ''] = parts;
  if (first === 'channel') return /^UC[\w-]{22}$/.test(second) ? { handle: second, id: second } : null;
  if (first === 'user' || first === 'c') return NAME.test(second) ? { handle: `${first}/${second}` } : null;
  return first.startsWith('@') ? plain([first]) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
