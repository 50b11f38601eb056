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
  light: {
    about: 'What Wellsourced costs a page, a reader and a machine, each beside its budget.',
    programs: [['tests/bench/run.ts']],
  },
};
