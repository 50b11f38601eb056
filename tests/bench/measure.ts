/** Measures CPU time, so that a busy machine changes little: every figure is the best, or a share, of several runs. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Heap in use after all garbage is gone, in bytes. */
export function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** CPU time of one call in microseconds, all threads of this process together. */
export function cpuOf(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The least CPU time of several runs, in microseconds. */
export function bestOf(runs: number, action: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, cpuOf(action));
  return best;
}

/** The value below which this share (0 to 1) of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** One figure with the design's budget beside it. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The most that is allowed (design §7); figures without one are there to compare. */
  budget?: number;
}

/** All figures as one table; those over budget are marked. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, budget }) => [
    what,
    `${shown(value)} ${unit}`,
    budget === undefined ? '' : `≤ ${budget} ${unit}`,
    budget !== undefined && value > budget ? 'OVER' : '',
  ]);
  return align([['what', 'measured', 'budget', ''], ...rows]);
}

/** Rows with their columns below each other; the last column is a mark and needs no width. */
export function align(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0]?.length ?? 1) - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** Three digits, or whole numbers. */
export function shown(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
