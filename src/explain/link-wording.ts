/** Words of the findings about where a link goes. */
import type { Finding } from '../model/assessment';
import type { SignalIcon, Wording } from './types';
import { factDay, factProse, factText, firstFull, message, proofValues, wordFor } from './variants';
import { DOCUMENT_WORDS } from './words';

export function linkSourceWording(finding: Finding): Wording {
  const values = {
    source: factText(finding, 'name'),
    about: factProse(finding, 'about', 'aboutLang'),
    host: factText(finding, 'host'),
  };
  if (finding.facts.expired === true) return expiredLinkWording(finding);
  return {
    ...link('link'),
    badge: message('link_source_badge'),
    says: firstFull(
      values,
      ['link_source_says', 'source', 'about'],
      ['link_source_says_short', 'source'],
      ['link_source_says_host', 'host'],
      ['link_source_says_none'],
    ),
    todo: message('link_source_todo'),
  };
}

function expiredLinkWording(finding: Finding): Wording {
  return {
    ...link('clock'),
    badge: message('source_expired_badge'),
    says: firstFull(
      { source: factText(finding, 'name'), date: factDay(finding, 'reviewedOn') },
      ['link_expired_says', 'source', 'date'],
      ['link_expired_says_short', 'source'],
      ['link_expired_says_none'],
    ),
    todo: message('link_expired_todo'),
  };
}

export function linkConductWording(finding: Finding): Wording {
  const proof = proofValues(finding);
  const values = {
    host: factText(finding, 'host'),
    document: wordFor(DOCUMENT_WORDS, factText(finding, 'document')),
    publisher: factText(finding, 'publisher') ?? proof.publisher ?? null,
    date: factDay(finding, 'date') ?? proof.date ?? null,
  };
  return {
    ...link('link'),
    badge: message('link_conduct_badge'),
    says: firstFull(
      values,
      ['link_conduct_says', 'host', 'publisher', 'document', 'date'],
      ['link_conduct_says_no_document', 'host', 'publisher', 'date'],
      ['link_conduct_says_short'],
    ),
    todo: message('link_conduct_todo'),
  };
}

export function linkLookalikeWording(finding: Finding): Wording {
  const values = {
    host: factText(finding, 'host'),
    real: factText(finding, 'realHost') ?? factText(finding, 'original'),
  };
  return {
    ...link('lookalike'),
    badge: message('link_lookalike_badge'),
    says: firstFull(values, ['link_lookalike_says', 'host', 'real'], ['link_lookalike_says_short']),
    todo: firstFull(values, ['link_lookalike_todo', 'real'], ['link_lookalike_todo_short']),
  };
}

export function linkHiddenWording(finding: Finding): Wording {
  const values = { shown: factText(finding, 'shown'), host: factText(finding, 'host') };
  return {
    ...link('link-hidden'),
    badge: message('link_hidden_badge'),
    says: firstFull(values, ['link_hidden_says', 'shown', 'host'], ['link_hidden_says_short']),
    todo: firstFull(values, ['link_hidden_todo', 'host'], ['link_hidden_todo_short']),
  };
}

function link(icon: SignalIcon): { icon: SignalIcon; group: 'group_link' } {
  return { icon, group: 'group_link' };
}
