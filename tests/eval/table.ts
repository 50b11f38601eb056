/** The table that `npm run eval` prints: each figure with what is to be reached and what others reach. */

export interface Row {
  what: string;
  /** `null`: could not be measured here. */
  value: number | null;
  /** `>=` or `<=` and the figure to reach; absent for figures that are there to compare. */
  reach?: { least: number } | { most: number };
  baseline?: string;
  /** How many posts stand behind it, or why there is no figure. */
  note?: string;
}

/** Rows as lines of aligned columns; what is not reached is marked. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map(({ what, value, reach, baseline, note }) => [
    what,
    value === null ? '-' : shown(value),
    reach === undefined ? '' : 'least' in reach ? `>= ${reach.least}` : `<= ${reach.most}`,
    isMissed(value, reach) ? 'NOT YET' : '',
    baseline ?? '',
    note ?? '',
  ]);
  const all = [['what', 'now', 'reach', '', 'baseline', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return `${all.map((row) => formatLine(row, widths)).join('\n')}\n`;
}

function formatLine(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}

function isMissed(value: number | null, reach: Row['reach']): boolean {
  if (value === null || reach === undefined) return false;
  return 'least' in reach ? value < reach.least : value > reach.most;
}

function shown(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(3);
}
