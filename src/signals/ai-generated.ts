/** Signal: the site's own label says that the post was made with AI. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const aiGenerated: Signal = {
  id: 'ai-generated',
  concludesNot: 'that the content is wrong; nor, where it is silent, that a person made it',
  evaluate({ facts, health }: SignalContext): Finding[] {
    const label = facts.labels?.find(({ kind }) => kind === 'ai-generated');
    if (!label || !health) return [];
    const subject = writerOf(facts);
    return [
      {
        signal: 'ai-generated',
        tone: 'info',
        subject,
        publisher: PAGE_PUBLISHER,
        facts: label.text ? { label: label.text } : {},
        evidence: [],
      },
    ];
  },
};
