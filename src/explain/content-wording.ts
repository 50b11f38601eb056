/** Words of the findings about what a post or page contains: studies, medicines, warning signs, labels, reviews. */
import type { Finding } from '../model/assessment';
import { aiCredentialsWords } from './credentials-wording';
import type { Message, SignalIcon, Wording } from './types';
import { factCountry, factDay, factText, firstFull, message, proofValues, type Values, wordFor } from './variants';
import { SITE_WORDS } from './words';

export function redFlagsWording(finding: Finding): Wording {
  const values = { phrase: factText(finding, 'phrase'), ...withProof(finding) };
  return {
    ...checked('flags'),
    badge: message('red_flags_badge'),
    says: firstFull(
      values,
      ['red_flags_says', 'phrase', 'publisher', 'date'],
      ['red_flags_says_no_date', 'phrase', 'publisher'],
      ['red_flags_says_short'],
    ),
    todo: message('red_flags_todo'),
  };
}

/** `state` tells a retraction from a correction and from an expression of concern; the three are worded apart. */
export function retractedStudyWording(finding: Finding): Wording {
  const values = {
    journal: factText(finding, 'journal'),
    reason: factText(finding, 'reason'),
    date: withProof(finding).date ?? null,
  };
  const state = factText(finding, 'state') ?? 'retracted';
  return { ...checked('retracted'), ...studyWords(state, values), todo: message('retracted_study_todo') };
}

function studyWords(state: string, values: Values): { badge: Message; says: Message } {
  if (state === 'corrected') {
    return {
      badge: message('corrected_study_badge'),
      says: firstFull(values, ['corrected_study_says', 'journal', 'date'], ['corrected_study_says_short']),
    };
  }
  if (state === 'concern') {
    return {
      badge: message('doubted_study_badge'),
      says: firstFull(values, ['doubted_study_says', 'journal', 'date'], ['doubted_study_says_short']),
    };
  }
  return {
    badge: message('retracted_study_badge'),
    says: firstFull(
      values,
      ['retracted_study_says', 'journal', 'date', 'reason'],
      ['retracted_study_says_no_reason', 'journal', 'date'],
      ['retracted_study_says_short'],
    ),
  };
}

export function preprintWording(finding: Finding): Wording {
  const values = { server: factText(finding, 'server'), date: factDay(finding, 'date') };
  return {
    ...checked('preprint'),
    badge: message('preprint_badge'),
    says: firstFull(
      values,
      ['preprint_says', 'server', 'date'],
      ['preprint_says_no_date', 'server'],
      ['preprint_says_short'],
    ),
    todo: message('preprint_todo'),
  };
}

export function trialWording(finding: Finding): Wording {
  const values = { number: factText(finding, 'number') };
  return {
    ...checked('trial'),
    badge: message('trial_badge'),
    says: firstFull(values, ['trial_says', 'number'], ['trial_says_short']),
    todo: message('trial_todo'),
  };
}

export function medicineWording(finding: Finding): Wording {
  const values = {
    medicine: factText(finding, 'medicine') ?? factText(finding, 'name'),
    country: factCountry(finding, 'country'),
  };
  return {
    ...next('medicine'),
    badge: message('medicine_badge'),
    says: firstFull(
      values,
      ['medicine_says', 'medicine', 'country'],
      ['medicine_says_no_country', 'medicine'],
      ['medicine_says_short'],
    ),
    todo: message('medicine_todo'),
  };
}

export function sideEffectWording(finding: Finding): Wording {
  const values = { authority: factText(finding, 'authority'), country: factCountry(finding, 'country') };
  return {
    ...next('side-effect'),
    badge: message('side_effect_badge'),
    says: firstFull(
      values,
      ['side_effect_says', 'country', 'authority'],
      ['side_effect_says_no_country', 'authority'],
      ['side_effect_says_short'],
    ),
    todo: message('side_effect_todo'),
    hint: values.authority === null ? message('hint_country') : null,
  };
}

/** A site's label, or the Content Credentials of a file. */
export function aiGeneratedWording(finding: Finding): Wording {
  if (finding.facts.credentials !== undefined) return { ...page('ai'), ...aiCredentialsWords(finding) };
  return {
    ...page('ai'),
    badge: message('ai_generated_badge'),
    says: message('ai_generated_says'),
    todo: message('ai_generated_todo'),
  };
}

export function platformNoteWording(finding: Finding): Wording {
  const site = factText(finding, 'site');
  return {
    ...page('note'),
    badge: message('platform_note_badge'),
    says: firstFull(
      { site: wordFor(SITE_WORDS, site) ?? site },
      ['platform_note_says', 'site'],
      ['platform_note_says_short'],
    ),
    todo: message('platform_note_todo'),
  };
}

export function medicalReviewWording(finding: Finding): Wording {
  const values = { reviewer: factText(finding, 'reviewer'), date: factDay(finding, 'date') };
  if (finding.facts.old === true) return oldReviewWording(values);
  if (values.reviewer === null) return noReviewWording();
  return {
    ...page('review'),
    badge: message('medical_review_badge'),
    says: firstFull(values, ['medical_review_says', 'reviewer', 'date'], ['medical_review_says_no_date', 'reviewer']),
    todo: message('medical_review_todo'),
  };
}

function oldReviewWording(values: Values): Wording {
  return {
    ...page('review'),
    badge: message('medical_review_old_badge'),
    says: firstFull(
      values,
      ['medical_review_old_says', 'reviewer', 'date'],
      ['medical_review_old_says_no_name', 'date'],
    ),
    todo: message('no_medical_review_todo'),
  };
}

function noReviewWording(): Wording {
  return {
    ...page('review'),
    badge: message('no_medical_review_badge'),
    says: message('no_medical_review_says'),
    todo: message('no_medical_review_todo'),
  };
}

/** Facts name publisher and date themselves, or the first piece of evidence does. */
function withProof(finding: Finding): Values {
  const proof = proofValues(finding);
  return {
    publisher: factText(finding, 'publisher') ?? proof.publisher ?? null,
    date: factDay(finding, 'date') ?? proof.date ?? null,
  };
}

function checked(icon: SignalIcon): { icon: SignalIcon; group: 'group_checked' } {
  return { icon, group: 'group_checked' };
}

function next(icon: SignalIcon): { icon: SignalIcon; group: 'group_next' } {
  return { icon, group: 'group_next' };
}

function page(icon: SignalIcon): { icon: SignalIcon; group: 'group_page' } {
  return { icon, group: 'group_page' };
}
