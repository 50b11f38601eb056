/** A copy of the settings goes out and comes back whole; any other file changes nothing and says why. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/model/change-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { LONGEST_COPY, readCopy, writeCopy } from '../../../src/model/settings-copy';

const TODAY = '2026-11-22';
const OWN: Settings['own'] = { 'account:x/amara': { choice: 'trusted', on: '2026-10-03', name: 'Nurse Amara' } };
const MINE: Settings = { ...DEFAULT_SETTINGS, language: 'fr', country: 'FR', disabledSites: ['x'], own: OWN };

const broken = (settings: object) => readCopy(JSON.stringify({ wellsourced: 1, settings }));

describe('a copy of the settings', () => {
  it('comes back as it went out', () => {
    expect(readCopy(writeCopy(MINE, TODAY))).toEqual({ settings: MINE });
  });

  it('can be read by people, and names the day', () => {
    expect(writeCopy(MINE, TODAY)).toContain('"saved": "2026-11-22"');
    expect(writeCopy(MINE, TODAY).split('\n').length).toBeGreaterThan(10);
  });

  it('replaces the choices and loses none of the sources that are on the list', () => {
    const before: Settings = {
      ...DEFAULT_SETTINGS,
      country: 'US',
      own: { 'source:wellsourced/cdc': { choice: 'muted', on: TODAY, name: 'CDC' } },
    };
    const after = applyChange(before, { set: 'copy', settings: MINE }, TODAY);
    expect(after.country).toBe('FR');
    expect(Object.keys(after.own).sort()).toEqual(['account:x/amara', 'source:wellsourced/cdc']);
  });

  it('is forgotten by starting again', () => {
    expect(applyChange(MINE, { set: 'reset' }, TODAY)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a file that is no copy of ours', () => {
  it.each([
    ['empty', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a list', '[1, 2]'],
    ['somebody else’s settings', '{"version": 1, "settings": {"theme": "dark"}}'],
    ['a copy without settings', '{"wellsourced": 1}'],
    ['a copy with a list for settings', '{"wellsourced": 1, "settings": []}'],
  ])('is refused: %s', (_, text) => {
    expect(readCopy(text)).toEqual({ problem: 'not-ours' });
  });

  it('is refused when a newer version made it, or when it is huge', () => {
    expect(readCopy('{"wellsourced": 2, "settings": {}}')).toEqual({ problem: 'newer' });
    expect(readCopy(' '.repeat(LONGEST_COPY + 1))).toEqual({ problem: 'too-large' });
  });

  it('names the part that is damaged, and nothing of it is taken', () => {
    expect(broken({ country: 5 })).toEqual({ problem: 'broken', where: 'settings.country' });
    expect(broken({ own: { 'account:x/a': { choice: 'loved' } } })).toMatchObject({ problem: 'broken' });
    expect(broken({ own: { nonsense: { choice: 'muted', on: TODAY, name: 'x' } } })).toEqual({
      problem: 'broken',
      where: 'settings.own.nonsense',
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCopy(text)).toBeTypeOf('object');
      }),
    );
  });
});
