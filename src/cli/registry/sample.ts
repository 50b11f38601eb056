/** Facts drawn by lot, with all that is needed to check them: the same seed draws the same facts from the same records. */
import type { Evidence } from '../../model/records';
import type { Fact } from './facts';

/** Fewer where there are not as many. */
export function sampleFacts(facts: readonly Fact[], count: number, seed: number): Fact[] {
  const pool = [...facts];
  const next = lots(seed);
  for (let place = 0; place < Math.min(count, pool.length); place++) {
    const other = place + Math.floor(next() * (pool.length - place));
    [pool[place], pool[other]] = [pool[other] as Fact, pool[place] as Fact];
  }
  return pool.slice(0, count);
}

/** Numbers from 0 to 1 (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function formatFact({ says, file, line, evidence }: Fact, index: number): string {
  return [`${index + 1}. ${says}`, `   ${file}:${line}`, ...evidence.flatMap(formatEvidence), ''].join('\n');
}

function formatEvidence({ url, publisher, title, date, seen, quote, retrieved }: Evidence): string[] {
  const head = `   ${publisher}: ${title}${date ? ` (${date})` : ''}; seen as ${seen} on ${retrieved}`;
  return [head, `   ${url}`, ...(quote ? [`   "${quote}"`] : ['   no quotation'])];
}
