/** Where accounts are: an adapter's id each. On software of many hosts a handle names its host: `user@host`. */

export const PLATFORMS = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'reddit',
  'youtube',
  'tiktok',
  'linkedin',
  'bluesky',
  'mastodon',
  'lemmy',
  'pinterest',
  'quora',
  'tumblr',
  'telegram',
  'discourse',
  'nodebb',
  'phpbb',
  'socialengine',
  'stack-exchange',
  'vanilla',
  'xenforo',
] as const;

export type Platform = (typeof PLATFORMS)[number];
