/** Words of the findings about who is speaking. */
import type { Finding } from '../model/assessment';
import type { Message, MessageKey, SignalIcon, Wording } from './types';
import { factDay, factProse, factText, firstFull, message, type Values, type Variant, wordFor } from './variants';
import { KIND_WORDS, ROLE_WORDS, TOPIC_WORDS } from './words';

export function sourceWording(finding: Finding): Wording {
  if (finding.facts.expired === true) return expiredWording(finding);
  if (finding.facts.exception !== undefined) return exceptionWording(finding);
  const values = sourceValues(finding);
  return {
    ...speaker('institution'),
    badge: wordFor(KIND_WORDS, factText(finding, 'kind')) ?? message('source_badge'),
    says: firstFull(
      values,
      ['source_says', 'source', 'about', 'date'],
      ['source_says_no_about', 'source', 'date'],
      ['source_says_no_date', 'source', 'about'],
      ['source_says_short', 'source'],
    ),
    todo: message('source_todo'),
  };
}

function sourceValues(finding: Finding): Values {
  return {
    source: factText(finding, 'name'),
    about: factProse(finding, 'about', 'aboutLang'),
    date: factDay(finding, 'verified'),
  };
}

function expiredWording(finding: Finding): Wording {
  return {
    ...speaker('clock'),
    badge: message('source_expired_badge'),
    says: firstFull(
      sourceValues(finding),
      ['source_expired_says', 'source', 'date'],
      ['source_expired_says_short', 'source'],
    ),
    todo: message('source_expired_todo'),
  };
}

/** An identity that nobody has confirmed for three months: neither still true nor "not in the registry". */
export function uncheckedWording(finding: Finding): Wording {
  const date = factDay(finding, 'uncheckedSince');
  const values = { source: factText(finding, 'name'), date };
  const month = date && { month: date.day };
  return {
    ...speaker('clock'),
    badge: firstFull({ date: month }, ['identity_unchecked', 'date'], ['source_expired_badge']),
    says: firstFull(
      values,
      ['identity_unchecked_says', 'source', 'date'],
      ['identity_unchecked_says_short', 'date'],
      ['source_expired_says_short', 'source'],
    ),
    todo: message('identity_unchecked_todo'),
  };
}

function exceptionWording(finding: Finding): Wording {
  const topic = wordFor(TOPIC_WORDS, factText(finding, 'exception'));
  const values = { source: factText(finding, 'name'), topic, date: factDay(finding, 'exceptionFrom') };
  const reason = factProse(finding, 'exceptionReason');
  return {
    ...speaker('institution'),
    badge: message('source_exception_badge'),
    says: firstFull(
      values,
      ['source_exception_says', 'source', 'topic', 'date'],
      ['source_exception_says_no_topic', 'source', 'date'],
      ['source_exception_says_short', 'source'],
    ),
    todo: message('source_exception_todo'),
    detail: reason && { title: 'part_why', text: reason.prose, lang: reason.lang },
  };
}

export function ownTrustWording(finding: Finding): Wording {
  const muted = finding.facts.choice === 'muted';
  const values = { source: factText(finding, 'name'), date: factDay(finding, 'on') };
  const variants: [Variant, Variant] = muted
    ? [
        ['own_trust_muted_says', 'source', 'date'],
        ['own_trust_muted_says_short', 'source'],
      ]
    : [
        ['own_trust_trusted_says', 'source', 'date'],
        ['own_trust_trusted_says_short', 'source'],
      ];
  return {
    ...speaker(muted ? 'mute' : 'trust'),
    badge: message(muted ? 'own_trust_muted_badge' : 'own_trust_trusted_badge'),
    says: firstFull(values, ...variants),
    todo: message('own_trust_todo'),
  };
}

export function lookalikeWording(finding: Finding): Wording {
  const values = { source: factText(finding, 'imitates') };
  const says = finding.facts.what === 'handle' ? 'lookalike_says_handle' : 'lookalike_says';
  return {
    ...speaker('lookalike'),
    badge: message('lookalike_badge'),
    says: firstFull(values, [says, 'source'], ['lookalike_says_short']),
    todo: firstFull(values, ['lookalike_todo', 'source'], ['lookalike_todo_short']),
  };
}

export function statedCredentialWording(finding: Finding): Wording {
  const values = { role: wordFor(ROLE_WORDS, factText(finding, 'role')), register: factText(finding, 'register') };
  return {
    ...speaker('credential'),
    badge: firstFull(values, ['stated_credential_badge', 'role'], ['stated_credential_badge_other']),
    says: firstFull(values, ['stated_credential_says', 'role'], ['stated_credential_says_other']),
    todo: firstFull(values, ['stated_credential_todo', 'register'], ['stated_credential_todo_short']),
  };
}

/** Each part of the sentence stands only where the community's own policy says so. */
export function communityWording(finding: Finding): Wording {
  const values: Values = { owner: factText(finding, 'owner'), name: factText(finding, 'name') };
  const payer = factText(finding, 'payer');
  const parts = {
    owner: firstFull(values, ['community_owner', 'owner'], ['community_says_named', 'name'], ['community_says_short']),
    moderated: practicePart(finding.facts.moderated, 'community_moderated', 'community_unmoderated'),
    paid: payer === null ? '' : firstFull({ payer }, ['community_paid', 'payer']),
    used: practicePart(finding.facts.sellsData, 'community_data_sold', 'community_data_kept'),
  };
  return {
    ...speaker('people'),
    badge: message('community_badge'),
    says: { key: 'community_says', values: parts },
    todo: message('community_todo'),
  };
}

function practicePart(value: unknown, yes: MessageKey, no: MessageKey): Message | '' {
  return typeof value === 'boolean' ? message(value ? yes : no) : '';
}

export function notInRegistryWording(): Wording {
  return {
    ...speaker('tone-unlisted'),
    badge: message('not_in_registry_badge'),
    says: message('not_in_registry_says'),
    todo: message('not_in_registry_todo'),
  };
}

function speaker(icon: SignalIcon): { icon: SignalIcon; group: 'group_speaker' } {
  return { icon, group: 'group_speaker' };
}
