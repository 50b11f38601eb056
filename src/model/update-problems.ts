/** What can go wrong with signed data, as a list of kinds: `_locales` has one sentence for each that a reader can understand. */

export const UPDATE_PROBLEMS = [
  'unreachable',
  'no-permission',
  'not-found',
  'too-large',
  'unreadable',
  'unsigned',
  'rollback',
  'expired',
  'mismatch',
  'damaged',
  'foreign',
  'too-big',
  'unsupported',
  'clock',
  'storage-full',
  'storage-broken',
  // Only when a publisher is added:
  'bad-address',
  'already-followed',
  'too-many',
] as const;
export type UpdateProblem = (typeof UPDATE_PROBLEMS)[number];
