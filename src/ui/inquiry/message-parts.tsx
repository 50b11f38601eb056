/** What is said of a message besides its findings: how it was passed on, what nothing is known about, what was not read. */
import { MARK_WORDS } from '../../explain/inquiry-answer';
import { plain, plainProse } from '../../explain/plain';
import type { ForwardMark, Inquiry } from '../../model/inquiry';
import { useTranslator } from '../i18n';
import { Icon } from '../icon';
import { ShowMore } from '../show-more';

const MOST_SENTENCES = 3;

export function ForwardedPart({ marks }: { marks: readonly ForwardMark[] }) {
  const t = useTranslator();
  if (marks.length === 0) return null;
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('check_forwarded')}</h2>
      <ul class="ws-facts">
        {marks.map(({ mark, phrase }, index) => (
          <li class="ws-fact" key={index}>
            <Icon name="message" />
            <span>
              {t.text(MARK_WORDS[mark])} <bdi class="ws-muted">{t.text('quote', { quote: plain(phrase) })}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p class="ws-tiny">{t.text('check_forwarded_note')}</p>
    </section>
  );
}

export function UnrecognisedPart({ sentences }: { sentences: readonly string[] }) {
  const t = useTranslator();
  if (sentences.length === 0) return null;
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('check_unrecognised')}</h2>
      <ul class="ws-stack-s">
        <ShowMore
          items={sentences}
          most={MOST_SENTENCES}
          words="check_unrecognised_more"
          draw={(sentence, index) => (
            <li class="ws-quote" key={index}>
              <bdi>{plainProse(sentence)}</bdi>
            </li>
          )}
        />
      </ul>
      <p class="ws-tiny">{t.text('check_unrecognised_note')}</p>
    </section>
  );
}

/** A text that is longer than we read is not passed off as read. */
export function ReadPart({ read: { characters, of } }: { read: Inquiry['read'] }) {
  const t = useTranslator();
  if (characters >= of) return null;
  return <p class="ws-note ws-quiet">{t.text('check_read_part', { read: characters, all: of })}</p>;
}
