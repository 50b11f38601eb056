/** Rule: a handle is written in the form it is looked up by. */
import { accountKey } from '../../../model/accounts';
import { problemAt, type Rule } from '../rule';

const LINKS_OR_MARKS = /^@|^https?:|\/$|\s/;

export const canonicalHandle: Rule = {
  name: 'canonical-handle',
  reason: 'A handle with an @, a link or a slash at its end is never found.',
  fix: 'Write the handle alone, as CONTRIBUTING shows it for each site; "registry validate --fix" does it.',
  check({ registry }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.accounts.flatMap(({ platform, handle, previous }, index) => [
        ...(isCanonical(platform, handle)
          ? []
          : [problemAt('canonical-handle', loaded, ['accounts', index, 'handle'], complaint(platform, handle))]),
        ...previous.flatMap((old, place) =>
          isCanonical(platform, old)
            ? []
            : [problemAt('canonical-handle', loaded, ['accounts', index, 'previous', place], complaint(platform, old))],
        ),
      ]),
    );
  },
};

export function isCanonical(platform: string, handle: string): boolean {
  return !LINKS_OR_MARKS.test(handle) && accountKey(platform, handle) !== null && isShaped(platform, handle);
}

function complaint(platform: string, handle: string): string {
  return `${handle} is not how ${platform} handles are written here`;
}

function isShaped(platform: string, handle: string): boolean {
  if (platform === 'mastodon') return /^[^@\s]+@[a-z0-9.-]+\.[a-z]+$/i.test(handle);
  if (platform === 'bluesky') return handle.includes('.');
  if (platform === 'x') return /^\w{1,15}$/.test(handle);
  if (platform === 'linkedin') return /^(?:company|school|showcase|in)\//.test(handle);
  return true;
}
