/** Signal: a health article says who reviewed it and when, or says nothing of a review. */
import { type Finding, type FindingFacts, PAGE_PUBLISHER } from '../model/assessment';
import type { SourceKind } from '../model/records';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

/** Bodies whose pages are the work of health experts anyway: that no single name stands there tells nothing. */
const EXPERT_BODIES: ReadonlySet<SourceKind> = new Set([
  'health-agency',
  'regulator',
  'hospital',
  'academic',
  'journal',
  'society',
]);
const LONGEST_NAMES = 160;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;
/** From this age on a reader should look for something newer. */
const OLD_YEARS = 2;

export const medicalReview: Signal = {
  id: 'medical-review',
  concludesNot: 'that the review took place, or that a page without one is wrong',
  evaluate({ facts, health, speaker, reader }: SignalContext): Finding[] {
    if (!health || facts.article === undefined) return [];
    const { reviewers = [], reviewed = '' } = facts.article;
    const reviewer = reviewers
      .map((name) => name.trim())
      .filter(Boolean)
      .join(', ')
      .slice(0, LONGEST_NAMES);
    const date = ISO_DAY.exec(reviewed.trim())?.[0];
    const old = date !== undefined && isOld(date, reader.today);
    if (reviewer === '' && !old && speaker.some(({ source }) => EXPERT_BODIES.has(source.kind))) return [];
    return [
      {
        signal: 'medical-review',
        tone: 'info',
        subject: writerOf(facts),
        publisher: PAGE_PUBLISHER,
        facts: reviewFacts(reviewer, date, old),
        evidence: [],
      },
    ];
  },
};

function isOld(date: string, today: string): boolean {
  const border = `${Number(today.slice(0, 4)) - OLD_YEARS}${today.slice(4)}`;
  return date < border;
}

/** A day without a name is repeated only where it is old: a fresh one says nothing of who read the page. */
function reviewFacts(reviewer: string, date: string | undefined, old: boolean): FindingFacts {
  return {
    ...(reviewer === '' ? {} : { reviewer }),
    ...(date === undefined || (reviewer === '' && !old) ? {} : { date }),
    ...(old ? { old } : {}),
  };
}
