/** What a failed change is called: a full device is told apart from anything else, and nothing was lost in either case. */
/** Browsers word a full storage differently; all name the quota. */
export function failureWords(error: unknown): 'no_room' | 'not_saved' {
  if (typeof error !== 'object' || error === null) return 'not_saved';
  const { name, message } = error as { name?: unknown; message?: unknown };
  return /quota/i.test(`${name} ${message}`) ? 'no_room' : 'not_saved';
}
