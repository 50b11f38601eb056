/** The writer of a post as the subject of a finding. */
import { fullHandle } from '../model/accounts';
import type { Subject } from '../model/assessment';
import type { PostFacts } from '../model/post-facts';

/** An empty handle where the page names none. */
export function writerOf({ site, author }: PostFacts): Extract<Subject, { platform: string }> {
  return { platform: site, handle: fullHandle(author ?? {}) };
}
