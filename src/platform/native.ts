/**
 * `browser` as the browsers that we ask for have it themselves (Chrome since 148, Firefox always). For scripts that every
 * page loads: there the polyfill, which would only hand the same object on, costs 3 kB and time to start.
 */
import type { Browser } from 'webextension-polyfill';

export const browser = (globalThis as unknown as { browser: Browser }).browser;
