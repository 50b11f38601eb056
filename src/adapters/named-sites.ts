/** Sites that are read once the reader grants them, known by their hosts alone. */
import { pinterestAdapter } from './pinterest';
import { quoraAdapter } from './quora';
import { stackExchangeAdapter } from './stack-exchange';
import { telegramAdapter } from './telegram';
import { tumblrAdapter } from './tumblr';
import type { Adapter } from './types';

export const NAMED_ADAPTERS: readonly Adapter[] = [
  pinterestAdapter,
  quoraAdapter,
  stackExchangeAdapter,
  telegramAdapter,
  tumblrAdapter,
];
