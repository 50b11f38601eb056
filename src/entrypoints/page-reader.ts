/** Reads the page it is put into, once, and leaves the facts in our own world for whoever put it there. */
import { readWholePage } from '../adapters/whole-page';

(globalThis as Record<symbol, unknown>)[Symbol.for('wellsourced.page')] = readWholePage(document, {
  url: new URL(location.href),
});
