/** One sentence for each thing that can go wrong with an update: a kind without words does not compile. */
import type { MessageKey } from '../explain/types';
import type { UpdateProblem } from '../model/update-problems';

export const PROBLEM_WORDS: Record<UpdateProblem, MessageKey> = {
  unreachable: 'problem_unreachable',
  'no-permission': 'problem_no_permission',
  'not-found': 'problem_not_found',
  'too-large': 'problem_too_large',
  unreadable: 'problem_unreadable',
  unsigned: 'problem_unsigned',
  rollback: 'problem_rollback',
  expired: 'problem_expired',
  mismatch: 'problem_mismatch',
  damaged: 'problem_damaged',
  foreign: 'problem_foreign',
  'too-big': 'problem_too_big',
  unsupported: 'problem_unsupported',
  clock: 'problem_clock',
  'storage-full': 'problem_storage_full',
  'storage-broken': 'problem_storage_broken',
  'bad-address': 'problem_bad_address',
  'already-followed': 'problem_already_followed',
  'too-many': 'problem_too_many',
};
