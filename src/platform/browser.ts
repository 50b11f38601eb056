/** The only importer of webextension-polyfill: one `browser` for both browsers. */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
