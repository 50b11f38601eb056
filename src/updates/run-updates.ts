/** Updates whoever is due, each on its own: one that fails never holds up the others. */

import type { HistoryLine, Publisher } from '../model/publishers';
import { changePublisher, loadPublishers } from './publisher-store';
import { type Chance, isDue, nextAlarm, nextCheck } from './schedule';
import { type UpdateOutcome, type UpdateTools, updatePublisher } from './update-publisher';

export interface RunTools extends UpdateTools {
  chance: Chance;
  /** Has the reader let us fetch from this address? */
  mayFetch(url: string): Promise<boolean>;
  /** Runs `act` unless another copy of us is already at it; then answers `null`. */
  onlyOnce<T>(act: () => Promise<T>): Promise<T | null>;
}

const HISTORY_LENGTH = 30;

/**
 * To be called when the alarm rings and when the worker starts; never because of a page. Answers when the next alarm is
 * to ring (milliseconds), or `null` for never, and which publishers have a new pack: their look-ups are to be opened anew.
 * `busy`: another copy of us is at it, and nothing was done here.
 */
export async function runDueUpdates(
  tools: RunTools,
): Promise<{ updated: string[]; next: number | null; busy: boolean }> {
  const updated = await tools.onlyOnce(() => updateDue(tools));
  const next = nextAlarm(await loadPublishers(), tools.now());
  return { updated: updated ?? [], next, busy: updated === null };
}

async function updateDue(tools: RunTools): Promise<string[]> {
  const updated: string[] = [];
  for (const publisher of await loadPublishers()) {
    if (!isDue(publisher, tools.now())) continue;
    const outcome = await updateOne(publisher, tools);
    if (outcome.event === 'updated') updated.push(publisher.id);
  }
  return updated;
}

async function updateOne(publisher: Publisher, tools: RunTools): Promise<UpdateOutcome> {
  const outcome = (await tools.mayFetch(publisher.url))
    ? await updatePublisher(publisher, tools)
    : ({ event: 'failed', problem: 'no-permission', message: publisher.url } as const);
  const list = await changePublisher(publisher.id, (current) =>
    noteOutcome(current, outcome, tools.now(), tools.chance),
  );
  // The reader parted from it while it was being updated: what was just stored goes too.
  if (!list.some(({ id }) => id === publisher.id)) await tools.store.remove(publisher.id);
  return outcome;
}

/** Only what the update itself knows changes: what the reader set in the meantime stays. */
export function noteOutcome(publisher: Publisher, outcome: UpdateOutcome, now: number, chance: Chance): Publisher {
  const failures = outcome.event === 'failed' ? publisher.failures + 1 : 0;
  const { confirmed } = publisher;
  return {
    ...publisher,
    failures,
    nextCheck: nextCheck(now, failures, chance),
    problem: outcome.event === 'failed' ? outcome.problem : null,
    confirmed: outcome.event === 'failed' ? confirmed : confirmedBy(outcome),
    history: [...publisher.history, historyLine(outcome, now)].slice(-HISTORY_LENGTH),
  };
}

function confirmedBy({ issued, expires, sequence }: Exclude<UpdateOutcome, { event: 'failed' }>) {
  return { issued, expires, sequence };
}

function historyLine(outcome: UpdateOutcome, at: number): HistoryLine {
  if (outcome.event === 'failed') return { at, event: 'failed', problem: outcome.problem };
  return outcome.event === 'updated'
    ? { at, event: 'updated', sequence: outcome.sequence }
    : { at, event: 'unchanged' };
}
