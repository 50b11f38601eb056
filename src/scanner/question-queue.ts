/** Posts that wait for an answer: the same post is asked about once, in batches, again after a failure, and never lost. */
import type { PostFacts } from '../model/post-facts';
import { pause } from './slices';

/** Posts in one question. */
export const BATCH = 20;
/** Times a failed question is asked again before its posts are put aside. */
const RETRIES = 5;
/** Milliseconds before the first repetition; doubled each time. */
const FIRST_PAUSE = 500;

export interface QueueOptions<Answer> {
  ask: (batch: PostFacts[]) => Promise<readonly Answer[]>;
  /** Called for each element that waited for this post. */
  answered: (element: Element, key: string, facts: PostFacts, answer: Answer) => void;
  signal: AbortSignal;
}

interface Question {
  key: string;
  facts: PostFacts;
  elements: Set<Element>;
}

export class QuestionQueue<Answer> {
  /** Open questions by content key; one that is being asked stays here until it is answered. */
  private readonly open = new Map<string, Question>();
  private isAsking = false;

  constructor(private readonly options: QueueOptions<Answer>) {
    options.signal.addEventListener('abort', () => this.open.clear(), { once: true });
  }

  /** Posts without an answer, those being asked about among them. */
  get size(): number {
    return this.open.size;
  }

  add(element: Element, key: string, facts: PostFacts): void {
    const question = this.open.get(key) ?? { key, facts, elements: new Set() };
    question.elements.add(element);
    this.open.set(key, question);
  }

  /** Asks until nothing is open, or a question failed for good: its posts then wait for the next call. */
  async flush(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.open.size > 0 && !this.options.signal.aborted) {
        if (!(await this.askBatch([...this.open.values()].slice(0, BATCH)))) return;
      }
    } finally {
      this.isAsking = false;
    }
  }

  private async askBatch(batch: readonly Question[]): Promise<boolean> {
    for (let attempt = 0; attempt <= RETRIES && !this.options.signal.aborted; attempt++) {
      if (attempt > 0) await pause(FIRST_PAUSE * 2 ** (attempt - 1), this.options.signal);
      const answers = await this.tryAsk(batch);
      if (answers !== null) {
        this.deliver(batch, answers);
        return true;
      }
    }
    return false;
  }

  /** `null` when the question failed, also when the answers do not fit it. */
  private async tryAsk(batch: readonly Question[]): Promise<readonly Answer[] | null> {
    if (this.options.signal.aborted) return null;
    try {
      const answers = await this.options.ask(batch.map(({ facts }) => facts));
      return answers.length === batch.length ? answers : null;
    } catch {
      return null;
    }
  }

  private deliver(batch: readonly Question[], answers: readonly Answer[]): void {
    if (this.options.signal.aborted) return;
    batch.forEach(({ key, facts, elements }, at) => {
      this.open.delete(key);
      for (const element of elements) this.options.answered(element, key, facts, answers[at] as Answer);
    });
  }
}
