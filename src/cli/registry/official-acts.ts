/** Which published conduct stands on its own document: acts of a regulator, a court, a journal. */

const OFFICIAL_ACTS: ReadonlySet<string> = new Set(['warning-letter', 'court', 'retraction']);

export function isOfficialAct(type: string): boolean {
  return OFFICIAL_ACTS.has(type);
}
