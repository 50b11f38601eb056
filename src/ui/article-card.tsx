/** A health article in the popup: the whole page is one thing to tell about, so it is a card and not a list of one. */
import { explainFinding } from '../explain/explain-finding';
import { plain } from '../explain/plain';
import { orderFindings } from '../explain/priority';
import type { Explanation } from '../explain/types';
import type { ReportedPost } from '../messages/protocol';
import { useTranslator, Words } from './i18n';
import { MarkIcon } from './icon';

/** Lines of the card; the explanation in full has all of them. */
const MOST_LINES = 6;
const LONGEST_TITLE = 120;

export function ArticleCard({ post, onOpen }: { post: ReportedPost; onOpen(key: string): void }) {
  const t = useTranslator();
  const explanations = orderFindings(post.assessment.findings).map(explainFinding).slice(0, MOST_LINES);
  const title = plain(post.title ?? post.excerpt, LONGEST_TITLE);
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('article_here')}</h2>
      {title !== '' && (
        <h3 class="ws-article-title">
          <bdi>{title}</bdi>
        </h3>
      )}
      <ul class="ws-facts">
        {explanations.map((explanation, index) => (
          <ArticleLine key={index} explanation={explanation} />
        ))}
      </ul>
      <div class="ws-inline">
        <button
          type="button"
          class="ws-button ws-button--soft ws-button--small"
          data-key={post.key}
          onClick={() => onOpen(post.key)}
        >
          {t.text('article_full')}
        </button>
      </div>
    </section>
  );
}

function ArticleLine({ explanation: { tone, mark, badge, says } }: { explanation: Explanation }) {
  return (
    <li class={`ws-fact ws-${tone}`}>
      <MarkIcon mark={mark} />
      <span>
        <b class="ws-word">
          <Words message={badge} />.
        </b>{' '}
        <Words message={says} />
      </span>
    </li>
  );
}
