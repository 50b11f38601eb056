/** The reader's settings survive junk, failure and two pages that change them at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { changeSettings, loadSettings, SETTINGS_KEY } from '../../../src/updates/settings-store';
import browser, { breakStorage, resetBrowser } from '../../fakes/browser';

afterEach(resetBrowser);

describe('settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are read back as they were changed', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, appearance: 'dark' }));
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' });
    expect(await loadSettings()).toEqual(changed);
  });

  it.each([
    ['a text', 'dark'],
    ['a list', ['dark']],
    ['null', null],
    ['a number', 5],
    ['an appearance that does not exist', { appearance: 'pink' }],
    ['a version that is not ours', { version: 2 }],
    ['own choices of another shape', { own: { 'source:wellsourced/cdc': 'trusted' } }],
  ])('are the defaults where %s is stored', async (_name, junk) => {
    await browser.storage.local.set({ [SETTINGS_KEY]: junk });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is stored and fill in what is new', async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: { appearance: 'light', fromTheFuture: true } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, appearance: 'light' });
  });

  it('changed by many at once lose none of the changes', async () => {
    const sites = Array.from({ length: 20 }, (_, i) => `site-${i}`);
    await Promise.all(
      sites.map((site) => changeSettings((s) => ({ ...s, disabledSites: [...s.disabledSites, site] }))),
    );
    expect((await loadSettings()).disabledSites).toEqual(sites);
  });

  it('can be changed again after one change failed', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const following = changeSettings((settings) => ({ ...settings, country: 'FR' }));
    await expect(failing).rejects.toThrow('no');
    expect((await following).country).toBe('FR');
  });

  it('can be changed again after storage failed', async () => {
    breakStorage(new Error('disk full'));
    await expect(changeSettings((settings) => settings)).rejects.toThrow('disk full');
    breakStorage(null);
    expect((await changeSettings((settings) => ({ ...settings, country: 'FR' }))).country).toBe('FR');
  });
});
