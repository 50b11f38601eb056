/** Rule: an interest names a source that is on record. */
import { problemAt, type Rule } from '../rule';

export const knownSources: Rule = {
  name: 'known-sources',
  reason: 'The other side of an interest is shown with its own record.',
  fix: 'Record the other side first, or name the record that it moved to.',
  check({ registry, sourceIds }) {
    const moves = new Map(registry.gone.map(({ kind, record }) => [`${kind}/${record.id}`, record.moved]));
    const why = (other: string) =>
      moves.get(`source/${other}`) ? `moved to ${moves.get(`source/${other}`)}` : 'is not on record';
    return registry.sources.flatMap((loaded) =>
      loaded.record.interests.flatMap(({ other }, index) => {
        if (sourceIds.has(other) && other !== loaded.record.id) return [];
        const at = ['interests', index, 'other'];
        return [
          problemAt(
            'known-sources',
            loaded,
            at,
            `${other} ${other === loaded.record.id ? 'is this record itself' : why(other)}`,
          ),
        ];
      }),
    );
  },
};
