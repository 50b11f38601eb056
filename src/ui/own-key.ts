/** Under which key the reader's trust or mute of a finding's speaker is kept. */
import { accountKey, qualifiedId } from '../model/accounts';
import type { Finding, SignalId } from '../model/assessment';

/** Only findings about who is speaking can be trusted or muted; a caution cannot be wished away. */
const CHOOSABLE: readonly SignalId[] = ['source', 'own-trust', 'stated-credential', 'community', 'not-in-registry'];

/** `null` when the finding names nobody whom the reader could choose. */
export function ownKey(finding: Finding): string | null {
  if (!CHOOSABLE.includes(finding.signal)) return null;
  const { subject, publisher, facts } = finding;
  if (finding.signal === 'own-trust') return typeof facts.key === 'string' ? facts.key : null;
  if ('platform' in subject) {
    const account = subject.handle === '' ? null : accountKey(subject.platform, subject.handle);
    return account === null ? null : `account:${account}`;
  }
  return 'source' in subject ? `source:${qualifiedId(publisher, subject.source)}` : null;
}
