/** Rule: the first line of a record tells editors which schema helps to write it. */

import type { Rule } from '../rule';
import { schemaLine } from '../schema-line';

export const editorSchema: Rule = {
  name: 'editor-schema',
  reason: 'An editor that knows the schema shows mistakes while they are typed.',
  fix: 'Run "registry validate --fix".',
  check: ({ registry }) =>
    registry.raws.flatMap((raw) => {
      const line = schemaLine(raw);
      if (raw.text === undefined || raw.text.startsWith(`${line}\n`)) return [];
      return [{ file: raw.file, line: 1, column: 1, rule: 'editor-schema', message: `expected the line ${line}` }];
    }),
};
