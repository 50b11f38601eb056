/** Figures of several subjects side by side, as one table. */
import { align, shown } from '../measure';
import type { Subject } from './subject';

export interface Measured {
  what: string;
  value: number;
  unit: string;
  /** The value is what comes on top of the page alone; the page's own stands in its column. */
  isAdded?: boolean;
  /** The most that the design allows, of what is added. */
  budget?: number;
}

/** @param all what was measured of each subject, the page alone first */
export function comparison(all: readonly { subject: Subject; measured: readonly Measured[] }[]): string {
  const names = [...new Set(all.flatMap(({ measured }) => measured.map(({ what }) => what)))];
  const head = ['what', ...all.map(({ subject }) => subject.name), 'budget', ''];
  const rows = names.map((what) => rowOf(what, all));
  return align([head, ...rows]);
}

function rowOf(what: string, all: readonly { subject: Subject; measured: readonly Measured[] }[]): string[] {
  const cells = all.map(({ measured }) => measured.find((one) => one.what === what));
  const alone = cells[0]?.value ?? 0;
  const values = cells.map((cell, at) =>
    cell === undefined ? null : cell.isAdded && at > 0 ? cell.value - alone : cell.value,
  );
  const ours = cells[1];
  const ourValue = values[1] ?? null;
  const isOver = ours?.budget !== undefined && ourValue !== null && ourValue > ours.budget;
  return [
    what,
    ...cells.map((cell, at) => {
      const value = values[at] ?? null;
      return cell === undefined || value === null
        ? '–'
        : `${cell.isAdded && at > 0 && value >= 0 ? '+' : ''}${shown(value)} ${cell.unit}`;
    }),
    ours?.budget === undefined ? '' : `≤ ${ours.budget} ${ours.unit}`,
    isOver ? 'OVER' : '',
  ];
}
