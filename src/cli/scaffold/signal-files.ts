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

/** At least one case in which it speaks and one in which it must stay silent. */
export function signalCases(): string {
  const cases = [
    {
      name: 'says nothing of a post that has nothing to do with it',
      post: { site: 'message', text: 'We walked the dog along the river this morning.' },
      expectTones: [],
    },
  ];
  return `${JSON.stringify(cases, null, 2)}\n`;
}
