/** Who says so, and when: the pages that a fact rests on. */
import { directionOfText } from '../explain/languages';
import type { Translator } from '../explain/messages';
import { plain, plainProse } from '../explain/plain';
import type { FindingEvidence } from '../model/assessment';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { ShowMore } from './show-more';

/** Proofs that are shown before the reader asks for the rest. */
const MOST_PAGES = 4;

export function EvidenceList({ evidence }: { evidence: readonly FindingEvidence[] }) {
  const t = useTranslator();
  if (evidence.length === 0) return null;
  return (
    <section class="ws-part">
      <h3>{t.text('part_proof')}</h3>
      <ul class="ws-evidence">
        <ShowMore
          items={evidence}
          most={MOST_PAGES}
          words="evidence_more"
          draw={(page, index) => <EvidenceItem key={`${index} ${page.url}`} page={page} />}
        />
      </ul>
    </section>
  );
}

function EvidenceItem({ page }: { page: FindingEvidence }) {
  const t = useTranslator();
  return (
    <li>
      <EvidenceLink page={page} />
      {page.publisher !== '' && <span>{evidenceLine(page, t)}</span>}
      {page.quote && <Quotation quote={plainProse(page.quote)} />}
    </li>
  );
}

/** In the direction of what is quoted, so that its marks stand at its ends. */
function Quotation({ quote }: { quote: string }) {
  const t = useTranslator();
  return (
    <blockquote class="ws-quote" dir={directionOfText(quote)}>
      {t.text('quote', { quote })}
    </blockquote>
  );
}

/** Only https leads anywhere: an address of a registry is data, and could be a script. */
function EvidenceLink({ page }: { page: FindingEvidence }) {
  const t = useTranslator();
  const title = plain(page.title === '' ? page.url : page.title, 160);
  if (!page.url.startsWith('https://')) return <span>{title}</span>;
  return (
    <a href={page.url} target="_blank" rel="noreferrer noopener">
      <bdi>{title}</bdi>
      <Icon name="external" />
      <span class="ws-sr">{t.text('opens_tab')}</span>
    </a>
  );
}

function evidenceLine({ publisher, date, dated }: FindingEvidence, t: Translator): string {
  const name = plain(publisher);
  if (date === '') return t.text('evidence_line_undated', { publisher: name });
  const key = dated === 'retrieved' ? 'evidence_line_read' : 'evidence_line';
  return t.text(key, { publisher: name, date: { day: date } });
}
