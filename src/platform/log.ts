/** Errors of our own, once each. Never anything of a page: no text, no address, no author. */

const seen = new Set<string>();

/** Logs what failed and why; the same failure is logged once a session. */
export function logError(where: string, error: unknown): void {
  const line = `Wellsourced: ${where}: ${error instanceof Error ? error.name : typeof error}`;
  if (seen.has(line)) return;
  seen.add(line);
  console.error(line, error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join('\n') : '');
}
