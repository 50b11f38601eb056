/** What the built-in registry switches off stays off, and nobody else can switch anything. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import { openPack } from '../../../src/pack/open';
import { BUILT_IN_PUBLISHER } from '../../../src/project';
import { assessPost } from '../../../src/signals/assess';

const READER = { own: {}, country: null, language: 'en', today: '2026-11-22' };
const POST = {
  site: 'x',
  author: { handle: 'somebody_demo', name: 'Somebody' },
  text: 'As a nurse I take my blood pressure medicine every day.',
};

function assess(publisher: string, disabled: { adapters: string[]; signals: ['stated-credential'] | [] }) {
  const pack = compilePack({
    publisher,
    name: 'Test',
    date: '2026-11-22',
    sequence: 1,
    sources: [],
    claims: [],
    disabled,
  });
  return assessPost(POST, createLookup([openPack(pack)], READER.today), READER);
}

describe('switched off in the registry', () => {
  it('a site is not read', () => {
    expect(assess(BUILT_IN_PUBLISHER, { adapters: ['x'], signals: [] })).toMatchObject({
      status: 'unchecked',
      reason: 'disabled',
    });
  });

  it('a signal says nothing, and the others still speak', () => {
    const before = assess(BUILT_IN_PUBLISHER, { adapters: [], signals: [] }).findings.map(({ signal }) => signal);
    const after = assess(BUILT_IN_PUBLISHER, { adapters: [], signals: ['stated-credential'] }).findings.map(
      ({ signal }) => signal,
    );
    expect(before).toContain('stated-credential');
    expect(after).toEqual(before.filter((signal) => signal !== 'stated-credential'));
  });

  it('another publisher is not heard', () => {
    expect(assess('somebody-else', { adapters: ['x'], signals: ['stated-credential'] }).status).toBe('checked');
  });
});
