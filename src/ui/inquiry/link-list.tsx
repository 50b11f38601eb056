/** Where links go, as far as their addresses tell. Nothing is opened, and no address here can be pressed by mistake. */
import { goalWords, noteWords, problemWords, stepWords } from '../../explain/address-wording';
import { plain } from '../../explain/plain';
import type { Message } from '../../explain/types';
import type { Inquiry, LinkNote, LinkReport } from '../../model/inquiry';
import { useTranslator, Words } from '../i18n';
import { Icon } from '../icon';
import type { IconName } from '../icon-shapes';
import { ShowMore } from '../show-more';

const MOST_LINKS = 5;
/** A link is shown from its start, where its host stands. */
const SHOWN = 160;

export function LinkList({ inquiry: { kind, links } }: { inquiry: Inquiry }) {
  const t = useTranslator();
  // What is wrong with a single link was said already.
  const told = links.filter(({ problem }) => kind !== 'link' || problem === null);
  if (told.length === 0) return null;
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text(told.length === 1 ? 'check_link' : 'check_links')}</h2>
      <ul class="ws-stack">
        <ShowMore
          items={told}
          most={MOST_LINKS}
          words="check_links_more"
          draw={(link, index) => (
            <li key={index}>
              <Link link={link} />
            </li>
          )}
        />
      </ul>
      <p class="ws-tiny">{t.text('link_unopened')}</p>
    </section>
  );
}

function Link({ link }: { link: LinkReport }) {
  return (
    <div class="ws-stack-s">
      <bdi class="ws-mono ws-small" dir="ltr">
        {plain(link.written, SHOWN)}
      </bdi>
      <ul class="ws-facts">
        {link.steps.map((step, index) => (
          <Line key={index} icon="link" message={stepWords(step)} />
        ))}
        {link.problem !== null && <Line icon="link-hidden" message={problemWords(link.problem)} />}
        {link.host !== '' && <Line icon="external" message={goalWords(link)} />}
        {link.numbers.length > 0 && (
          <Line icon="trial" message={{ key: 'link_numbers', values: { numbers: plain(link.numbers.join(', ')) } }} />
        )}
        {link.notes.map((note, index) => (
          <NoteLine key={index} note={note} />
        ))}
      </ul>
    </div>
  );
}

function Line({ icon, message }: { icon: IconName; message: Message }) {
  return (
    <li class="ws-fact">
      <Icon name={icon} />
      <span>
        <Words message={message} />
      </span>
    </li>
  );
}

function NoteLine({ note }: { note: LinkNote }) {
  return (
    <li class="ws-fact ws-caution">
      <Icon name="link-hidden" />
      <span>
        <Words message={noteWords(note)} /> {note.note === 'hides-goal' && <Preview note={note} />}
      </span>
    </li>
  );
}

/** The service's own page that shows the goal: the reader may open it, we never do. */
function Preview({ note: { preview, service } }: { note: Extract<LinkNote, { note: 'hides-goal' }> }) {
  const t = useTranslator();
  if (!preview?.startsWith('https://')) return null;
  return (
    <a href={preview} target="_blank" rel="noreferrer noopener">
      {t.text('link_preview', { service: plain(service) })}
      <span class="ws-sr">{t.text('opens_tab')}</span>
    </a>
  );
}
