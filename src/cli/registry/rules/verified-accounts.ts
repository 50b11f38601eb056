/** Rule: "verified" needs a proof. */
import { getDomain } from 'tldts';
import type { Evidence, SourceRecord } from '../../../model/records';
import { problemAt, type Rule } from '../rule';

export const verifiedAccounts: Rule = {
  name: 'verified-accounts',
  reason:
    'An account is identity only with an official register, a link from the body itself, its own domain as handle, or two independent sources.',
  fix: "Find the body's own link to the account or an official register; until then take verified out.",
  check({ registry }) {
    return registry.sources.flatMap((loaded) =>
      loaded.record.accounts.flatMap((account, index) => {
        if (account.verified === undefined || isProven(loaded.record, account)) return [];
        const at = ['accounts', index, 'verified'];
        const message = `${account.platform}/${account.handle} has neither a register, a backlink nor two independent publishers`;
        return [problemAt('verified-accounts', loaded, at, message)];
      }),
    );
  },
};

function isProven(source: SourceRecord, account: SourceRecord['accounts'][number]): boolean {
  const evidence = account.evidence.map((key) => source.evidence[key]).filter((e): e is Evidence => e !== undefined);
  if (evidence.some((e) => e.proof !== undefined)) return true;
  if (account.platform === 'bluesky' && source.domains.some(({ host, path }) => !path && host === account.handle))
    return true;
  return new Set(evidence.map(independentName)).size >= 2;
}

/** Wikidata and the name suggestion index are one source: the second is made from the first. */
function independentName({ url, publisher }: Evidence): string {
  const host = getDomain(url) ?? publisher;
  return host === 'wikidata.org' || /name[- ]suggestion[- ]index/i.test(publisher) ? 'wikidata' : host;
}
