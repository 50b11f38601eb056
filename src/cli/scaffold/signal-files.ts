/** The files of a new signal: a skeleton that finds nothing yet, and the reference cases it is held to. */
import { camelCase } from './adapter-files';

export function signalSource(id: string): string {
  return `/** Signal: one sentence about what it observes. */
import type { Finding } from '../model/assessment';
import type { Signal, SignalContext } from './types';

export const ${camelCase(id)}: Signal = {
  id: '${id}',
  concludesNot: 'what a reader must not conclude from it',
  evaluate({ health }: SignalContext): Finding[] {
    if (!health) return [];
    return [];
  },
};
`;
}

/** A first case, in which it must stay silent; the tests ask for a dozen of each sort. */
export function signalCases(): string {
  const silent = {
    name: 'a post that has nothing to do with it',
    facts: { site: 'x', text: 'We walked the dog along the river this morning.' },
    expect: { finds: false },
  };
  const about = 'Says what it observes, in one sentence; it must not conclude what a reader could read into it.';
  return `${JSON.stringify({ about, cases: [silent] }, null, 2)}\n`;
}
