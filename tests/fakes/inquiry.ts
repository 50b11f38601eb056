/** An inquiry into a message, of which only the findings matter. */
import type { Assessment } from '../../src/model/assessment';
import type { Inquiry } from '../../src/model/inquiry';

/** What the background answers to words that were pasted. */
export function inquiryOf(assessment: Assessment): Inquiry {
  return {
    kind: 'message',
    problem: null,
    language: 'en',
    read: { characters: 10, of: 10 },
    assessment,
    links: [],
    sentences: [],
    unrecognised: [],
    forwarded: [],
    article: null,
    help: null,
  };
}
