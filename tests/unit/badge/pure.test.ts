/** The parts of the badge that need no browser: sizes, colours, and the colours that must equal the tokens. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOCUS_COLOURS } from '../../../src/badge/outline';
import { chooseSize, smaller } from '../../../src/badge/size';
import { parseColour } from '../../../src/badge/theme';

describe('size of a chip', () => {
  const view = { words: 'Checked: not true', more: 2 };

  it('shrinks from words to count to shape to nothing', () => {
    expect([300, 120, 40, 20].map((room) => chooseSize(view, room, 15))).toEqual(['full', 'compact', 'dot', 'none']);
  });

  it('has no compact form without a count', () => {
    expect(chooseSize({ words: 'Health agency', more: 0 }, 60, 15)).toBe('dot');
  });

  it('needs more room beside larger text and for wide letters', () => {
    expect(chooseSize(view, 200, 15)).toBe('full');
    expect(chooseSize(view, 200, 30)).toBe('compact');
    expect(chooseSize({ words: '保健機関です保健機関です', more: 0 }, 160, 15)).toBe('dot');
  });

  it('never grows', () => {
    expect(smaller('full', 'dot')).toBe('dot');
    expect(smaller('dot', 'full')).toBe('dot');
  });
});

describe('colours', () => {
  it('are read as computed styles give them', () => {
    expect(parseColour('rgb(255, 255, 255)')).toEqual({ luminance: 1, alpha: 1 });
    expect(parseColour('rgba(0, 0, 0, 0)')).toEqual({ luminance: 0, alpha: 0 });
    expect(parseColour('color(srgb 1 1 1 / 0.5)')).toMatchObject({ alpha: 0.5 });
    expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
  });

  it('of the outline equal the tokens', () => {
    const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--ws-focus: light-dark(${FOCUS_COLOURS.light.ring}, ${FOCUS_COLOURS.dark.ring});`);
    expect(tokens).toContain(`--ws-focus-gap: light-dark(${FOCUS_COLOURS.light.gap}, ${FOCUS_COLOURS.dark.gap});`);
  });
});
