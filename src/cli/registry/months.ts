/** Days that lie whole months ahead. */

/** The last day of a shorter month stands for a day that it does not have. */
export function monthsAfter(day: string, months: number): string {
  const due = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  const last = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(Number(day.slice(8)), last));
  return due.toISOString().slice(0, 10);
}
