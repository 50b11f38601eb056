/** Asks a maintainer for what a new record still lacks, one question at a time. */
import { createInterface } from 'node:readline/promises';
import type { Draft } from './draft';
import type { Field } from './fields';

export type Ask = (question: string) => Promise<string>;

/** An empty answer leaves the field for later; one that cannot be is asked again. */
export async function askFor(draft: Draft, fields: readonly Field[], ask: Ask): Promise<void> {
  for (const field of fields) {
    if (field.has(draft)) continue;
    const choices = field.choices ? ` (${field.choices.join(', ')})` : '';
    const several = field.many ? ' (several: a ; between them)' : '';
    let complaint = '';
    for (;;) {
      const answer = (await ask(`${complaint}${field.question}${choices}${several}: `)).trim();
      if (answer === '') break;
      try {
        field.put(
          draft,
          field.many
            ? answer
                .split(';')
                .map((part) => part.trim())
                .filter(Boolean)
            : [answer],
        );
        break;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        complaint = `${error.message}\n`;
      }
    }
  }
}

/** Questions go to standard error: standard output holds results only. */
export async function withTerminal<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await use((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
