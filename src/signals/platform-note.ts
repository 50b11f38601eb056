/** Signal: the site has added a note of its own to the post. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const platformNote: Signal = {
  id: 'platform-note',
  concludesNot: 'that the note is right: it is theirs, not ours',
  evaluate({ facts, health }: SignalContext): Finding[] {
    const note = facts.labels?.find(({ kind }) => kind === 'platform-note' || kind === 'health-panel');
    if (!note || !health) return [];
    const subject = writerOf(facts);
    const said = { site: facts.site, ...(note.text ? { note: note.text } : {}) };
    return [{ signal: 'platform-note', tone: 'info', subject, publisher: PAGE_PUBLISHER, facts: said, evidence: [] }];
  },
};
