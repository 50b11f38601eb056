/** One finding as an explanation: its words, its proof, and who answers for the record. */
import type { Finding, SignalId } from '../model/assessment';
import type { ToneMark } from '../model/badge-view';
import { FROM_DATASET } from '../model/imports';
import { actionOf } from './actions';
import { claimWording, correctsClaimWording } from './claim-wording';
import {
  aiGeneratedWording,
  medicalReviewWording,
  medicineWording,
  platformNoteWording,
  preprintWording,
  redFlagsWording,
  retractedStudyWording,
  sideEffectWording,
  trialWording,
} from './content-wording';
import { linkConductWording, linkHiddenWording, linkLookalikeWording, linkSourceWording } from './link-wording';
import {
  declaredAdWording,
  interestOnRecordWording,
  ownProductWording,
  pageSponsorWording,
  sellingWording,
} from './money-wording';
import { recordLines } from './record-lines';
import {
  communityWording,
  lookalikeWording,
  notInRegistryWording,
  ownTrustWording,
  sourceWording,
  statedCredentialWording,
  uncheckedWording,
} from './speaker-wording';
import type { Detail, Explanation, Message, MessageValue, Wording } from './types';
import { factDay, factProse, factText, firstFull, message } from './variants';
import { STANCE_WORDS } from './words';

/** A new signal does not compile until it has words. */
const WORDINGS: Record<SignalId, (finding: Finding) => Wording> = {
  source: sourceWording,
  'own-trust': ownTrustWording,
  lookalike: lookalikeWording,
  'stated-credential': statedCredentialWording,
  'declared-ad': declaredAdWording,
  'interest-on-record': interestOnRecordWording,
  'own-product': ownProductWording,
  selling: sellingWording,
  claim: claimWording,
  'corrects-claim': correctsClaimWording,
  'red-flags': redFlagsWording,
  'retracted-study': retractedStudyWording,
  preprint: preprintWording,
  trial: trialWording,
  medicine: medicineWording,
  'side-effect': sideEffectWording,
  'ai-generated': aiGeneratedWording,
  'platform-note': platformNoteWording,
  'link-source': linkSourceWording,
  'link-conduct': linkConductWording,
  'link-lookalike': linkLookalikeWording,
  'link-hidden': linkHiddenWording,
  'medical-review': medicalReviewWording,
  'page-sponsor': pageSponsorWording,
  community: communityWording,
  'not-in-registry': notInRegistryWording,
};

/** The approver of records that no named maintainer has approved yet. */
const PROJECT_APPROVER = 'project';

export function explainFinding(finding: Finding): Explanation {
  const { detail = null, hint = null, ...wording } = wordingOf(finding);
  const action = actionOf(finding);
  return {
    finding,
    tone: finding.tone,
    mark: markOf(finding),
    ...wording,
    detail,
    hint,
    stance: finding.stance ? message(STANCE_WORDS[finding.stance]) : null,
    claim: claimOf(finding),
    record: recordLines(finding),
    action,
    languages: proseLanguages(wording, detail),
    evidence: finding.evidence.filter(({ url }) => url !== action?.url),
    review: reviewOf(finding),
    registry: registryOf(finding),
    aged: agedOf(finding),
  };
}

function wordingOf(finding: Finding): Wording {
  return finding.facts.uncheckedSince === undefined ? WORDINGS[finding.signal](finding) : uncheckedWording(finding);
}

function registryOf(finding: Finding): Message | null {
  const registry = factText(finding, 'registry');
  return registry === null ? null : { key: 'from_registry', values: { registry } };
}

function agedOf(finding: Finding): Message | null {
  const date = factDay(finding, 'asOf');
  return date === null ? null : { key: 'aged_note', values: { date } };
}

/** The badge words alone, for lists. */
export function badgeWords(finding: Finding): Message {
  return wordingOf(finding).badge;
}

export function markOf(finding: Finding): ToneMark {
  return finding.tone === 'quiet' ? 'unlisted' : finding.tone;
}

function claimOf(finding: Finding): Explanation['claim'] {
  const claim = finding.stance ? factProse(finding, 'claim') : null;
  return claim && { text: claim.prose, lang: claim.lang };
}

/** "Approved by … To be looked at again by …", or that the project checked it and no clinician has. */
function reviewOf(finding: Finding): Message | null {
  const names = factText(finding, 'reviewedBy');
  if (names === null) return null;
  const date = factDay(finding, 'reviewedOn');
  const [dataset] = finding.evidence;
  if (names === FROM_DATASET && dataset && date)
    return { key: 'review_dataset', values: { dataset: dataset.publisher, date } };
  const approved =
    names === PROJECT_APPROVER
      ? firstFull({ date }, ['review_project', 'date'], ['review_project_undated'])
      : firstFull({ names, date }, ['review_names', 'names', 'date'], ['review_names_undated', 'names']);
  const again = factDay(finding, 'reviewBy');
  return again
    ? { key: 'review_full', values: { approved, again: { key: 'review_again', values: { date: again } } } }
    : approved;
}

/** In which languages the texts of the record stand. */
function proseLanguages({ says, todo }: Wording, detail: Detail | null): string[] {
  const found = [...languagesIn(says), ...languagesIn(todo), ...(detail?.lang ? [detail.lang] : [])];
  return [...new Set(found)];
}

function languagesIn(value: MessageValue): string[] {
  if (typeof value !== 'object') return [];
  if ('prose' in value) return value.lang === null ? [] : [value.lang];
  return 'key' in value ? Object.values(value.values).flatMap(languagesIn) : [];
}
