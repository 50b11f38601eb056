/** An article as it presents itself: who published, wrote and reviewed it, when, and what it says about money. */
import { plain } from '../../explain/plain';
import type { MessageKey, MessageValue } from '../../explain/types';
import type { ArticleCard } from '../../model/inquiry';
import { useTranslator, Words } from '../i18n';

export function ArticlePart({ article }: { article: ArticleCard }) {
  const t = useTranslator();
  const rows = rowsOf(article);
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('article_title')}</h2>
      {article.headline !== undefined && (
        <p>
          <bdi>{plain(article.headline, 200)}</bdi>
        </p>
      )}
      <dl class="ws-dl">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{t.text(label)}</dt>
            <dd>
              <Words message={{ key: 'plain_value', values: { value } }} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="ws-tiny">{t.text('article_note')}</p>
    </section>
  );
}

/** What the page does not state is said to be not stated, where it matters; the rest is left out. */
function rowsOf({ publisher, author, reviewers = [], published, reviewed, disclosures = [] }: ArticleCard) {
  const notStated: MessageValue = { key: 'article_not_stated', values: {} };
  const text = (value: string | undefined) => (value === undefined ? null : plain(value, 160));
  const day = (value: string | undefined) => (value === undefined ? null : { day: value });
  const rows: [MessageKey, MessageValue | null][] = [
    ['article_publisher', text(publisher)],
    ['article_author', text(author) ?? notStated],
    ['article_reviewers', reviewers.length > 0 ? plain(reviewers.join(', '), 200) : notStated],
    ['article_published', day(published)],
    ['article_reviewed', day(reviewed)],
    ['article_disclosures', disclosures.length > 0 ? plain(disclosures.join(' · '), 240) : null],
  ];
  return rows.filter((row): row is [MessageKey, MessageValue] => row[1] !== null);
}
