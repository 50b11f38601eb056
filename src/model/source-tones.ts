/** What follows from the kind of a source: its tone (who earns from what they talk about never gets the green circle) and its authority. */
import type { Tone } from './assessment';
import { FROM_DATASET } from './imports';
import type { SourceKind, SourceRecord } from './records';

export const SOURCE_TONES: Readonly<Record<SourceKind, Tone>> = {
  'health-agency': 'support',
  regulator: 'support',
  hospital: 'support',
  academic: 'support',
  journal: 'support',
  society: 'support',
  charity: 'support',
  'patient-community': 'info',
  clinician: 'support',
  'fact-checker': 'support',
  news: 'info',
  publisher: 'info',
  advocacy: 'info',
  person: 'info',
  insurer: 'interest',
  'drug-maker': 'interest',
  'device-maker': 'interest',
  brand: 'interest',
  retailer: 'interest',
};

const AUTHORITIES: ReadonlySet<SourceKind> = new Set([
  'health-agency',
  'regulator',
  'hospital',
  'academic',
  'journal',
  'society',
  'charity',
  'fact-checker',
]);

type Known = Pick<SourceRecord, 'kind' | 'reviewed'>;

/** A body whose work it is to set claims straight: where it seems to repeat one, we more likely misread it. */
export function isAuthority(source: Known): boolean {
  return AUTHORITIES.has(source.kind) && isCurated(source);
}

/** A name taken over from a data set is identified, not vouched for: nobody here looked at it. */
export function isCurated({ reviewed }: Known): boolean {
  return !reviewed.by.includes(FROM_DATASET);
}
