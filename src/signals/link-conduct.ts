/** Signal: a link leads to a site about whose owner an official document is on record. */
import { qualifiedId } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { SourceRecord } from '../model/records';
import type { HostHit } from '../pack/lookup-types';
import { reviewFacts, sourceEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';

type Conduct = SourceRecord['conduct'][number];

export const linkConduct: Signal = {
  id: 'link-conduct',
  concludesNot: 'that the writer of the post knew of it, or that the linked page itself was meant',
  /** What is past its review has faded to "not assessed". */
  evaluate({ links }: SignalContext): Finding[] {
    const seen = new Set<string>();
    return links
      .flatMap(({ hits }) => hits)
      .filter(({ expired, publisher, source }) => {
        const id = qualifiedId(publisher, source.id);
        if (expired || seen.has(id)) return false;
        seen.add(id);
        return true;
      })
      .flatMap((hit) => newest(hit.source.conduct).map((conduct) => conductFinding(hit, conduct)));
  },
};

/** One document a site: the newest says most about today. */
function newest(conduct: readonly Conduct[]): Conduct[] {
  return conduct.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, 1);
}

function conductFinding({ source, publisher, host, path }: HostHit, conduct: Conduct): Finding {
  const evidence = sourceEvidence(source, conduct.evidence);
  const facts = {
    host: `${host}${path}`,
    name: source.name,
    document: conduct.type,
    date: conduct.date,
    says: conduct.says,
    ...(evidence[0] ? { publisher: evidence[0].publisher } : {}),
    ...(conduct.outcome === undefined ? {} : { outcome: conduct.outcome }),
    ...reviewFacts(source.reviewed),
  };
  return { signal: 'link-conduct', tone: 'caution', subject: { source: source.id }, publisher, facts, evidence };
}
