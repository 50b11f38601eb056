/** Rule: negative records stand on two approvals or on an official public act. */
import { isOfficialAct } from '../official-acts';
import { problemAt, type Rule } from '../rule';

export const approvals: Rule = {
  name: 'approvals',
  reason: 'Nobody is shown in a bad light on the word of one person.',
  fix: 'Ask a second named maintainer to look, or take the entry out; never add a name that did not look.',
  check({ registry }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.conduct.flatMap(({ type }, index) => {
        const approvers = new Set(loaded.record.reviewed.by.filter((name) => name !== 'project'));
        if (isOfficialAct(type) || approvers.size >= 2) return [];
        return [problemAt('approvals', loaded, ['conduct', index], `${type} needs two named approvals in reviewed.by`)];
      }),
    );
  },
};
