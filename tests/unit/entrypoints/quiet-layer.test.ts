/** Badges on a page that is badly read, for a while or for good. */
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { QuietLayer } from '../../../src/entrypoints/content/quiet-layer';
import type { BadgeView } from '../../../src/model/badge-view';

const VIEW = { words: 'Checked: not true' } as BadgeView;
const SPOT = { anchor: null, text: 'words' };

function start() {
  const { document } = new JSDOM('<article></article><article></article>').window;
  const layer = { show: vi.fn(), remove: vi.fn(), close: vi.fn() };
  const [first, second] = Array.from(document.querySelectorAll('article')) as unknown as [Element, Element];
  return { layer, quiet: new QuietLayer(layer), first, second };
}

describe('the layer of a page that is badly read', () => {
  it('takes the badges off, shows no new ones, and closes what is open', () => {
    const { layer, quiet, first, second } = start();
    quiet.show(first, SPOT, VIEW);
    quiet.setQuiet(true);
    quiet.show(second, SPOT, VIEW);
    expect(layer.show.mock.calls).toEqual([[first, SPOT, VIEW]]);
    expect(layer.remove.mock.calls).toEqual([[first]]);
    expect(layer.close).toHaveBeenCalledTimes(1);
  });

  it('shows all that still stand once the page is read well', () => {
    const { layer, quiet, first, second } = start();
    quiet.setQuiet(true);
    quiet.show(first, SPOT, VIEW);
    quiet.show(second, SPOT, VIEW);
    quiet.remove(first);
    quiet.setQuiet(false);
    expect(layer.show.mock.calls).toEqual([[second, SPOT, VIEW]]);
  });
});
