/** The proofs by name, and the test files that each consists of. A new proof is an entry here. */

export interface Proof {
  /** What is shown, in one sentence: the head of the report. */
  about: string;
  /** Test files or folders of Node. */
  tests?: readonly string[];
  /** Test files that drive browsers; the packages are built before. */
  browsers?: readonly string[];
  /** Node programs that print a table of their own, with their arguments. */
  programs?: readonly (readonly string[])[];
}

export const PROOFS: Readonly<Record<string, Proof>> = {
  updates: {
    about: 'Signed updates hold against attacks, faults and crashes; adapters hold against mutated pages.',
    tests: ['tests/updates', 'tests/unit/adapters/mutations.test.ts'],
    browsers: ['tests/e2e/updates.test.ts', 'tests/e2e/updates-crash.test.ts'],
  },
  hostile: {
    about: 'Hostile pages, posts, addresses, messages and names lead to no wrong badge, no exception and no long task.',
    tests: [
      'tests/adversarial',
      'tests/architecture/patterns.test.ts',
      'tests/unit/messages',
      'tests/unit/text/hostile.test.ts',
    ],
    browsers: ['tests/e2e/hostile-pages.test.ts', 'tests/e2e/hostile-messages.test.ts'],
  },
  light: {
    about: 'What Wellsourced costs a page, a reader and a machine, each beside its budget.',
    programs: [['tests/bench/run.ts']],
  },
  privacy: {
    about: 'Nothing that a reader reads, pastes or presses leaves the device, or stays on it unasked.',
    tests: ['tests/architecture/import-rules.test.ts', 'tests/unit/request-log.test.ts'],
    browsers: [
      'tests/e2e/privacy.test.ts',
      'tests/e2e/probing-page.test.ts',
      'tests/e2e/built-package.test.ts',
      'tests/e2e/store-listing.test.ts',
    ],
  },
  release: {
    about: 'What ships is what the source says, the same bytes for everybody, and an update keeps what a reader has.',
    tests: ['tests/architecture/dependencies.test.ts', 'tests/unit/release'],
    browsers: ['tests/e2e/reproducible-build.test.ts', 'tests/e2e/upgrade.test.ts'],
  },
};
