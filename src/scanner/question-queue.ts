/** Posts that wait for an answer: the same post is asked about once, in batches, again after a failure, and never lost. */
import type { PostFacts } from '../model/post-facts';
import { askAgain } from './ask-again';

/** Posts in one question. */
export const BATCH = 20;

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

  /** `false`: it failed for good, and its posts are put aside. */
  private async askBatch(batch: readonly Question[]): Promise<boolean> {
    const answers = await askAgain(() => this.askOnce(batch), this.options.signal);
    if (answers !== null) this.deliver(batch, answers);
    return answers !== null;
  }

  /** Fails also when the answers do not fit the question. */
  private async askOnce(batch: readonly Question[]): Promise<readonly Answer[]> {
    const answers = await this.options.ask(batch.map(({ facts }) => facts));
    if (answers.length !== batch.length) throw new RangeError(`${batch.length} posts, ${answers.length} answers`);
    return answers;
  }

  private deliver(batch: readonly Question[], answers: readonly Answer[]): void {
    if (this.options.signal.aborted) return;
    batch.forEach(({ key, facts, elements }, at) => {
      this.open.delete(key);
      for (const element of elements) this.options.answered(element, key, facts, answers[at] as Answer);
    });
  }
}
