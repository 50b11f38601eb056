/**
 * The registry's own wordings, each left out of the index when it is looked for. The bounds keep what has been reached;
 * `tests/bench/text.bench.ts` prints the figures.
 */
import { describe, expect, it } from 'vitest';
import { type Figures, leaveOneOut, readClaims } from '../../bench/leave-one-out';

const claims = readClaims();
const enough = claims.length >= 40;

describe.runIf(enough)('the registry with one wording left out', () => {
  const figures: Record<string, Figures> = enough ? leaveOneOut(claims, 4) : {};
  const of = (kind: string): Figures => figures[kind] ?? { n: 0, found: 0, repeats: 0, debunks: 0, asks: 0 };

  it('finds most wordings', () => {
    expect(of('wordings').found / of('wordings').n).toBeGreaterThan(0.76);
  });

  /** As claims that the topic model does not know: those that were added after the last training. */
  it('calls many wordings repeats and few of them debunks', () => {
    expect(of('wordings').repeats / of('wordings').n).toBeGreaterThan(0.28);
    expect(of('wordings').debunks / of('wordings').n).toBeLessThan(0.05);
  });

  it('hardly ever calls a debunk a repeat', () => {
    expect(of('debunks').repeats / of('debunks').n).toBeLessThan(0.025);
  });

  it('calls questions questions', () => {
    expect(of('asks').asks / of('asks').n).toBeGreaterThan(0.9);
    expect(of('asks').repeats / of('asks').n).toBeLessThan(0.02);
  });
});
