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

export const medicalReview: Signal = {
  id: 'medical-review',
  concludesNot: 'that the review took place, or that a page without one is wrong',
  evaluate({ facts, health, speaker }: SignalContext): Finding[] {
    if (!health || facts.article === undefined) return [];
    const { reviewers = [], reviewed = '' } = facts.article;
    const reviewer = reviewers
      .map((name) => name.trim())
      .filter(Boolean)
      .join(', ')
      .slice(0, LONGEST_NAMES);
    if (reviewer === '' && speaker.some(({ source }) => EXPERT_BODIES.has(source.kind))) return [];
    const date = ISO_DAY.exec(reviewed.trim())?.[0];
    const said: FindingFacts = reviewer === '' ? {} : { reviewer, ...(date === undefined ? {} : { date }) };
    return [
      {
        signal: 'medical-review',
        tone: 'info',
        subject: writerOf(facts),
        publisher: PAGE_PUBLISHER,
        facts: said,
        evidence: [],
      },
    ];
  },
};
