/** The one page that a finding sends the reader to: where to report, the leaflet, a public register. */
import type { Finding, FindingEvidence, SignalId } from '../model/assessment';
import type { Action, MessageKey } from './types';

const LABELS: Partial<Record<SignalId, MessageKey>> = {
  'side-effect': 'action_report',
  medicine: 'action_leaflet',
  'own-product': 'action_leaflet',
  'stated-credential': 'action_register',
  trial: 'action_trial',
};

/** `null` when the record names no page. Only https leads anywhere: an address of a registry is data. */
export function actionOf(finding: Finding): Action | null {
  const label = LABELS[finding.signal];
  const page = label === undefined ? undefined : pageOf(finding);
  if (label === undefined || page === undefined || !page.url.startsWith('https://')) return null;
  return { label, url: page.url, publisher: page.publisher };
}

/** The leaflet and the entry of a register come first; elsewhere the facts name the address. */
function pageOf(finding: Finding): FindingEvidence | undefined {
  const [first] = finding.evidence;
  if (finding.signal === 'own-product') return finding.facts.leaflet === true ? first : undefined;
  if (finding.signal === 'medicine' || finding.signal === 'trial') return first;
  return finding.evidence.find(({ url }) => url === finding.facts.url);
}
