/** Under which key the reader's trust or mute of a finding's speaker is kept. */
import { accountKey, qualifiedId } from '../model/accounts';
import type { Finding, SignalId } from '../model/assessment';
import type { Settings } from '../model/settings';

/** Only findings about who is speaking can be trusted or muted; a caution cannot be wished away. */
const CHOOSABLE: readonly SignalId[] = ['source', 'own-trust', 'stated-credential', 'community', 'not-in-registry'];

/** `null` when the finding names nobody whom the reader could choose. */
export function ownKey(finding: Finding, own: Settings['own']): string | null {
  if (!CHOOSABLE.includes(finding.signal)) return null;
  const { subject, publisher } = finding;
  if ('platform' in subject) {
    const account = subject.handle === '' ? null : accountKey(subject.platform, subject.handle);
    return account === null ? null : `account:${account}`;
  }
  if (!('source' in subject)) return null;
  return finding.signal === 'own-trust'
    ? chosenKey(subject.source, own)
    : `source:${qualifiedId(publisher, subject.source)}`;
}

/** The reader's own finding does not name the registry that the source was chosen from. */
function chosenKey(source: string, own: Settings['own']): string | null {
  return Object.keys(own).find((key) => key.startsWith('source:') && key.endsWith(`/${source}`)) ?? null;
}
