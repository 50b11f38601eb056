/** Rule: an interest names a source that is on record. */
import { problemAt, type Rule } from '../rule';

export const knownSources: Rule = {
  name: 'known-sources',
  reason: 'The other side of an interest is shown with its own record.',
  check({ registry, sourceIds }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.interests.flatMap(({ other }, index) => {
        if (sourceIds.has(other) && other !== loaded.record.id) return [];
        const at = ['interests', index, 'other'];
        return [
          problemAt(
            'known-sources',
            loaded,
            at,
            `${at.join('.')}: ${other} is ${other === loaded.record.id ? 'this record itself' : 'not on record'}`,
          ),
        ];
      }),
    );
  },
};
