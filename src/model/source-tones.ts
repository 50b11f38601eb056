/** The tone in which each kind of source is identified: who earns from what they talk about never gets the green circle. */
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
