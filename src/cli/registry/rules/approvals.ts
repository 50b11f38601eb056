/** Rule: negative records stand on two approvals or on an official public act. */
import { problemAt, type Rule } from '../rule';

const OFFICIAL_ACTS = new Set(['warning-letter', 'court', 'retraction']);

export const approvals: Rule = {
  name: 'approvals',
  reason: 'Nobody is shown in a bad light on the word of one person.',
  check({ registry }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.conduct.flatMap(({ type }, index) => {
        const approvers = new Set(loaded.record.reviewed.by.filter((name) => name !== 'project'));
        if (OFFICIAL_ACTS.has(type) || approvers.size >= 2) return [];
        return [
          problemAt(
            'approvals',
            loaded,
            ['conduct', index],
            `conduct.${index}: ${type} needs two named approvals in reviewed.by`,
          ),
        ];
      }),
    );
  },
};
