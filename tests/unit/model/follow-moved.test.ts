/** What the reader chose for a source follows its record to another id. */
import { describe, expect, it } from 'vitest';
import { followMoved } from '../../../src/model/follow-moved';
import { DEFAULT_SETTINGS, type OwnChoice, type Settings } from '../../../src/model/settings';

const chosen = (choice: OwnChoice['choice'], on = '2026-10-01'): OwnChoice => ({ choice, on, name: 'Oakfield' });
const withOwn = (own: Settings['own']): Settings => ({ ...DEFAULT_SETTINGS, own });
/** `old-oakfield` is `oakfield` now; nothing else is on record. */
const currentId = (publisher: string, id: string) =>
  publisher === 'demo' && ['oakfield', 'old-oakfield'].includes(id) ? 'oakfield' : null;
const follow = (own: Settings['own']) => followMoved(withOwn(own), currentId);

describe('a choice for a source', () => {
  it('stands under the id that the record has now', () => {
    const { own } = follow({ 'source:demo/old-oakfield': chosen('muted'), 'account:x/bo': chosen('trusted') });
    expect(own).toEqual({ 'source:demo/oakfield': chosen('muted'), 'account:x/bo': chosen('trusted') });
  });

  it('gives way to a later choice, and goes before an earlier one', () => {
    const [early, late] = [chosen('trusted', '2026-01-01'), chosen('muted', '2026-10-01')];
    expect(follow({ 'source:demo/old-oakfield': early, 'source:demo/oakfield': late }).own).toEqual({
      'source:demo/oakfield': late,
    });
    expect(follow({ 'source:demo/old-oakfield': late, 'source:demo/oakfield': early }).own).toEqual({
      'source:demo/oakfield': late,
    });
  });

  it('is kept as it is where the record, or its publisher, is not there', () => {
    const settings = withOwn({ 'source:demo/gone': chosen('muted'), 'source:other/old-oakfield': chosen('muted') });
    expect(followMoved(settings, currentId)).toBe(settings);
  });
});
