/** What can go wrong with signed data, as a list of kinds: each has one sentence that a reader can understand. */

/** Sentences in English; `_locales` translates them by kind. They say what happened and what it means for the reader. */
export const PROBLEMS = {
  unreachable: 'The publisher cannot be reached now. We will try again; the registry you have stays in use.',
  'no-permission': 'The browser does not let us fetch from this address. Allow it in the options to get updates.',
  'not-found': 'The publisher’s site is incomplete: a file that it announces is missing.',
  'too-large': 'The publisher’s site sent more than it announced. We stopped reading and kept the registry you have.',
  unreadable: 'What came from this address is no registry. A network that asks you to sign in first may be in between.',
  unsigned: 'The update is not signed by the publisher’s keys. It was refused, and the registry you have stays in use.',
  rollback: 'Somebody offered an older registry than the one you have. It was refused.',
  expired: 'The publisher’s signature has run out: what you have may be out of date, or newer facts are held back.',
  mismatch:
    'The files of the update do not belong together. They were refused, and the registry you have stays in use.',
  damaged: 'A file of the update arrived damaged. It was thrown away, and the registry you have stays in use.',
  foreign: 'This registry speaks in the name of another publisher. It was refused.',
  'too-big': 'This registry is larger than you allow this publisher.',
  unsupported: 'The publisher uses a form of signing that this version does not know. Is the extension up to date?',
  clock: 'The date of this device seems wrong: the signatures do not fit it. Check the clock; nothing was deleted.',
  'storage-full': 'There is no room left on this device for the update. The registry you have stays in use.',
  'storage-broken': 'The browser’s storage does not work. The registry that came with the extension is in use.',
} as const;
export type Problem = keyof typeof PROBLEMS;

/** Signed data that was refused, or could not be had. `message` is for maintainers; `PROBLEMS[problem]` for readers. */
export class UpdateError extends Error {
  override name = 'UpdateError';
  constructor(
    readonly problem: Problem,
    message: string,
  ) {
    super(message);
  }
}
