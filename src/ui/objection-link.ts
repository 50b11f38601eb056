/** The address that opens an objection, filled in as far as we can. Nothing is sent until the reader sends it. */
import type { Translator } from '../explain/messages';
import type { Explanation } from '../explain/types';
import { qualifiedId } from '../model/accounts';
import { PAGE_PUBLISHER, type Subject } from '../model/assessment';
import { PROJECT } from '../project';

/** The publisher of findings that repeat the reader's own list. */
const READER = 'reader';

/** `null` for what no record stands behind: there is nobody to object to. Names the record, never the post. */
export function objectionLink({ finding, badge }: Explanation, translator: Translator): string | null {
  const id = recordId(finding.subject);
  if (id === null || finding.publisher === PAGE_PUBLISHER || finding.publisher === READER) return null;
  const record = qualifiedId(finding.publisher, id);
  const words = translator.fill(badge) ?? '';
  const title = translator.text('object_title', { record });
  const body = translator.text('object_body', { record, words });
  const [titleName, bodyName] = PROJECT.objections.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
  return `${PROJECT.objections}?${titleName}=${encodeURIComponent(title)}&${bodyName}=${encodeURIComponent(body)}`;
}

function recordId(subject: Subject): string | null {
  if ('source' in subject) return subject.source;
  if ('claim' in subject) return subject.claim;
  return 'study' in subject ? subject.study : null;
}
