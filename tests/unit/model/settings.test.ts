/** One act of the reader changes one thing; everything else is refused. */
import { describe, expect, it } from 'vitest';
import { applyChange, parseSettingsChange, type SettingsChange } from '../../../src/model/change-settings';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../src/model/settings';

const TODAY = '2026-11-22';
const KEY = 'source:wellsourced/cdc';

function changed(change: SettingsChange, settings: Settings = DEFAULT_SETTINGS): Settings {
  return applyChange(settings, parseSettingsChange(change), TODAY);
}

describe('a change of settings', () => {
  it('switches a site off once and on again', () => {
    const off = changed({ set: 'site', site: 'x', enabled: false });
    expect(off.disabledSites).toEqual(['x']);
    expect(changed({ set: 'site', site: 'x', enabled: false }, off).disabledSites).toEqual(['x']);
    expect(changed({ set: 'site', site: 'x', enabled: true }, off)).toEqual(DEFAULT_SETTINGS);
  });

  it('dates an own choice, replaces it and takes it back', () => {
    const trusted = changed({ set: 'own', key: KEY, name: 'CDC', choice: 'trusted' });
    expect(trusted.own).toEqual({ [KEY]: { choice: 'trusted', on: TODAY, name: 'CDC' } });
    const muted = changed({ set: 'own', key: KEY, name: 'CDC', choice: 'muted' }, trusted);
    expect(muted.own[KEY]?.choice).toBe('muted');
    expect(changed({ set: 'own', key: KEY, name: 'CDC', choice: null }, muted)).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[SettingsChange, Partial<Settings>]>([
    [{ set: 'language', value: 'fr' }, { language: 'fr' }],
    [{ set: 'country', value: 'FR' }, { country: 'FR' }],
    [{ set: 'appearance', value: 'dark' }, { appearance: 'dark' }],
    [{ set: 'showUnlisted', value: false }, { showUnlisted: false }],
  ])('%j sets that and nothing else', (change, expectSettings) => {
    expect(changed(change)).toEqual({ ...DEFAULT_SETTINGS, ...expectSettings });
  });

  it('leaves the settings it was given as they are', () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    changed({ set: 'own', key: KEY, name: 'CDC', choice: 'trusted' });
    changed({ set: 'site', site: 'x', enabled: false });
    expect(DEFAULT_SETTINGS).toEqual(before);
  });

  it('with a key of every object changes no object', () => {
    const settings = changed(JSON.parse('{"set": "own", "key": "__proto__", "name": "x", "choice": "trusted"}'));
    expect(({} as Record<string, unknown>).choice).toBeUndefined();
    expect(parseSettings(settings)).not.toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'dark'],
    ['no set', { value: 'dark' }],
    ['an unknown field', { set: 'version', value: 2 }],
    ['an appearance that does not exist', { set: 'appearance', value: 'pink' }],
    ['a choice that does not exist', { set: 'own', key: KEY, name: 'CDC', choice: 'blocked' }],
    ['a text for a switch', { set: 'showUnlisted', value: 'no' }],
    ['a name that is far too long', { set: 'own', key: KEY, name: 'x'.repeat(301), choice: 'trusted' }],
    ['a site that is no text', { set: 'site', site: 5, enabled: true }],
  ])('is refused: %s', (_name, input) => {
    expect(() => parseSettingsChange(input)).toThrow();
  });
});

describe('stored settings', () => {
  it('are the defaults where there are none', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  it.each([['text'], [5], [{ version: 2 }], [{ own: { a: 5 } }], [{ disabledSites: 'x' }], [{ showUnlisted: 'yes' }]])(
    '%j are not ours',
    (input) => {
      expect(parseSettings(input)).toBeNull();
    },
  );
});
