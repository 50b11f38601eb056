/** The sites of the manifest, read from installation on. Apart from the others, so that their pages load no more than they need. */
import { blueskyAdapter } from './bluesky';
import { facebookAdapter } from './facebook';
import { instagramAdapter } from './instagram';
import { linkedinAdapter } from './linkedin';
import { redditAdapter } from './reddit';
import { threadsAdapter } from './threads';
import { tiktokAdapter } from './tiktok';
import type { Adapter } from './types';
import { xAdapter } from './x';
import { youtubeAdapter } from './youtube';

export const MAIN_ADAPTERS: readonly Adapter[] = [
  xAdapter,
  facebookAdapter,
  instagramAdapter,
  threadsAdapter,
  redditAdapter,
  youtubeAdapter,
  tiktokAdapter,
  linkedinAdapter,
  blueskyAdapter,
];
