import type { IndexableClaim } from '../../../src/text/types';

/** A claim on which nothing is on record but its statement, and what else is given. */
export function bareClaim(statement: string, more: Partial<IndexableClaim> = {}): IndexableClaim {
  return { claim: { en: statement }, wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {}, ...more };
}
