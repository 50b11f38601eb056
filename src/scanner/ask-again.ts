/** The background may be ended or not yet started when we ask: a question that failed is asked again, after longer and longer pauses. */
import { pause } from './slices';

/** Times a failed question is asked again. */
const RETRIES = 5;
/** Milliseconds before the first repetition; doubled each time. */
const FIRST_PAUSE = 500;

/** @returns `null` when every attempt failed, or it was stopped before an answer came */
export async function askAgain<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer | null> {
  for (let attempt = 0; attempt <= RETRIES && !signal.aborted; attempt++) {
    if (attempt > 0) await pause(FIRST_PAUSE * 2 ** (attempt - 1), signal);
    const answer = signal.aborted ? null : await ask().catch(() => null);
    if (answer !== null) return answer;
  }
  return null;
}
