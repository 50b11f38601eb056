/** Signal: a link of the post leads to a site on record. */

import { pathPrefixes } from '../links/address';
import { qualifiedId } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { HostHit } from '../pack/lookup-types';
import { sourceEvidence, sourceFacts } from './record-facts';
import type { Signal, SignalContext } from './types';

export const linkSource: Signal = {
  id: 'link-source',
  concludesNot: 'that the linked page says what the post says',
  evaluate({ links, speaker, reader }: SignalContext): Finding[] {
    const seen = new Set(speaker.map(({ publisher, source }) => qualifiedId(publisher, source.id)));
    const findings: Finding[] = [];
    for (const hit of links.flatMap((link) => link.hits)) {
      const id = qualifiedId(hit.publisher, hit.source.id);
      if (seen.has(id)) continue;
      seen.add(id);
      findings.push(linkFinding(hit, reader.language));
    }
    return findings;
  },
};

function linkFinding({ source, publisher, host, path, expired }: HostHit, language: string): Finding {
  const facts = { ...sourceFacts(source, language), host: `${host}${path}`, ...(expired ? { expired: true } : {}) };
  const domain = source.domains.find((one) => one.host === host && pathPrefixes(one.path ?? '')[0] === path);
  const keys = domain?.evidence ?? [];
  const tone = expired ? 'quiet' : 'info';
  return {
    signal: 'link-source',
    tone,
    subject: { source: source.id },
    publisher,
    facts,
    evidence: sourceEvidence(source, keys),
  };
}
