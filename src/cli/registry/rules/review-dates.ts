/** Rule: every record is looked at again in time. */
import { allRecords, problemAt, type Rule } from '../rule';

/** Longest time until the next look, in days. */
const LIMIT = { source: 366, claim: 186, account: 186, country: 186 };

export const reviewDates: Rule = {
  name: 'review-dates',
  reason:
    'Facts age: sources, studies and medicines are looked at again within 12 months, claims, accounts and countries within 6.',
  fix: 'Look at the evidence again, then set the days; never move a day without looking.',
  check({ registry }) {
    const records = allRecords(registry).flatMap((loaded) => {
      const { on, review_by } = loaded.record.reviewed;
      const limit = limitOf(loaded.record);
      const complaint = complain(on, review_by, limit);
      return complaint ? [problemAt('review-dates', loaded, ['reviewed', 'review_by'], complaint)] : [];
    });
    const accounts = registry.sources.flatMap((loaded) =>
      loaded.record.accounts.flatMap(({ verified, review_by }, index) => {
        if (verified === undefined) return [];
        const complaint =
          review_by === undefined ? 'missing on a verified account' : complain(verified, review_by, LIMIT.account);
        return complaint ? [problemAt('review-dates', loaded, ['accounts', index, 'review_by'], complaint)] : [];
      }),
    );
    return [...records, ...accounts];
  },
};

function limitOf(record: object): number {
  if ('claim' in record) return LIMIT.claim;
  return 'side_effects' in record || 'crisis' in record ? LIMIT.country : LIMIT.source;
}

function complain(from: string, to: string, limit: number): string | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days <= 0) return `expected a day after ${from}, got ${to}`;
  return days > limit ? `expected at most ${limit} days after ${from}, got ${to}` : null;
}
