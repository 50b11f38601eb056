/** What follows from the kind of a source: its tone (who earns from what they talk about never gets the green circle) and its authority. */
import type { Tone } from './assessment';
import type { SourceKind } from './records';

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

/** Bodies whose work it is to set claims straight: where such a body seems to repeat one, we more likely misread it. */
export const AUTHORITIES: ReadonlySet<SourceKind> = new Set([
  'health-agency',
  'regulator',
  'hospital',
  'academic',
  'journal',
  'society',
  'charity',
  'fact-checker',
]);
