/** Words of the findings about who pays and who sells. */
import type { Finding } from '../model/assessment';
import type { SignalIcon, Wording } from './types';
import { factDay, factText, firstFull, message, proofValues, type Values, wordFor } from './variants';
import { RELATION_BADGES, RELATION_VERBS, SIGN_WORDS } from './words';

export function declaredAdWording(finding: Finding): Wording {
  const values = { label: factText(finding, 'label') };
  const partner = finding.facts.labelKind === 'paid-partnership';
  return {
    ...money('megaphone'),
    badge: message(partner ? 'declared_partner_badge' : 'declared_ad_badge'),
    says: partner
      ? firstFull(values, ['declared_partner_says', 'label'], ['declared_partner_says_short'])
      : firstFull(values, ['declared_ad_says', 'label'], ['declared_ad_says_short']),
    todo: message('declared_ad_todo'),
  };
}

export function interestOnRecordWording(finding: Finding): Wording {
  const relation = factText(finding, 'relation');
  return {
    ...money('money'),
    badge: wordFor(RELATION_BADGES, relation) ?? message('interest_badge'),
    says: firstFull(
      interestValues(finding, relation),
      ['interest_on_record_says', 'payer', 'product', 'verb', 'source', 'publisher', 'date'],
      ['interest_on_record_says_no_product', 'payer', 'verb', 'source', 'publisher', 'date'],
      ['interest_on_record_says_no_date', 'payer', 'verb', 'source', 'publisher'],
      ['interest_on_record_says_short'],
    ),
    todo: message('interest_on_record_todo'),
  };
}

function interestValues(finding: Finding, relation: string | null): Values {
  const proof = proofValues(finding);
  return {
    payer: factText(finding, 'payer'),
    product: factText(finding, 'product'),
    verb: wordFor(RELATION_VERBS, relation),
    source: factText(finding, 'source') ?? factText(finding, 'name'),
    publisher: factText(finding, 'publisher') ?? proof.publisher ?? null,
    date: factDay(finding, 'date') ?? proof.date ?? null,
  };
}

export function ownProductWording(finding: Finding): Wording {
  const values = {
    source: factText(finding, 'source') ?? factText(finding, 'name'),
    product: factText(finding, 'product'),
  };
  return {
    ...money('medicine'),
    badge: message('own_product_badge'),
    says: firstFull(values, ['own_product_says', 'source', 'product'], ['own_product_says_short']),
    todo: message('own_product_todo'),
  };
}

export function sellingWording(finding: Finding): Wording {
  const values = { sign: wordFor(SIGN_WORDS, factText(finding, 'sign')) };
  return {
    ...money('cart'),
    badge: message('selling_badge'),
    says: firstFull(values, ['selling_says', 'sign'], ['selling_says_short']),
    todo: message('selling_todo'),
  };
}

export function pageSponsorWording(finding: Finding): Wording {
  const values = { sponsor: factText(finding, 'sponsor') };
  return {
    ...money('money'),
    badge: message('page_sponsor_badge'),
    says: firstFull(values, ['page_sponsor_says', 'sponsor'], ['page_sponsor_says_short']),
    todo: firstFull(values, ['page_sponsor_todo', 'sponsor'], ['page_sponsor_todo_short']),
  };
}

function money(icon: SignalIcon): { icon: SignalIcon; group: 'group_money' } {
  return { icon, group: 'group_money' };
}
