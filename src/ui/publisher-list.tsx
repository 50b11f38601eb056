/** The publishers a reader follows: what each may show, how fresh its registry is, and what can be done about it. */
import type { MessageKey } from '../explain/types';
import type { PublisherState } from '../messages/protocol';
import { SHOWS, type Show } from '../model/publishers';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { PROBLEM_WORDS } from './problem-words';
import { type PublisherActions, publisherName } from './publisher-actions';
import { PublisherButtons } from './publisher-buttons';
import { isoDay, PublisherDetails } from './publisher-details';
import { Switch } from './switch';

const SHOW_WORDS: Record<Show, MessageKey> = {
  identity: 'group_speaker',
  interests: 'group_money',
  claims: 'group_checked',
};

interface PublisherListProps {
  publishers: readonly PublisherState[];
  actions: PublisherActions;
}

export function PublisherList({ publishers, actions }: PublisherListProps) {
  const t = useTranslator();
  if (publishers.length === 0) return <p class="ws-note ws-quiet">{t.text('registry_none')}</p>;
  return (
    <ul class="ws-publishers">
      {publishers.map((publisher) => (
        <li class="ws-publisher" key={publisher.id} data-publisher={publisher.id}>
          <PublisherCard publisher={publisher} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function PublisherCard({ publisher, actions }: { publisher: PublisherState; actions: PublisherActions }) {
  const t = useTranslator();
  const name = publisherName(publisher);
  return (
    <>
      <div class="ws-publisher-top">
        <Icon name="book" />
        <div>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          {publisher.builtIn && <span class="ws-small ws-muted">{t.text('publisher_builtin')}</span>}
          <PublisherCounts publisher={publisher} />
        </div>
      </div>
      <PublisherStatus publisher={publisher} />
      <fieldset class="ws-publisher-shows">
        <legend class="ws-small ws-muted">{t.text('publisher_shows')}</legend>
        {SHOWS.map((show) => (
          <ShowSwitch
            key={show}
            publisher={publisher}
            show={show}
            onChange={(shows) => actions.change(publisher.id, { act: 'show', shows })}
          />
        ))}
      </fieldset>
      <PublisherButtons publisher={publisher} actions={actions} />
      <PublisherDetails publisher={publisher} />
    </>
  );
}

function PublisherCounts({ publisher: { registry } }: { publisher: PublisherState }) {
  const t = useTranslator();
  if (registry === null) return null;
  const { sources, claims, date } = registry;
  const values = {
    sources: t.count('registry_sources', sources),
    claims: t.count('registry_claims', claims),
    date: { day: date },
  };
  return <span class="ws-small ws-muted">{t.text('registry_counts', values)}</span>;
}

/** A refusal first; otherwise whether updates come, and since when nobody has confirmed what we have. */
function PublisherStatus({ publisher }: { publisher: PublisherState }) {
  const t = useTranslator();
  const { problem, registry } = publisher;
  return (
    <div class="ws-publisher-status">
      {problem !== null && (
        <p class="ws-note ws-caution" role="alert">
          {t.text(PROBLEM_WORDS[problem])}
        </p>
      )}
      {registry !== null && registry.freshness !== 'current' && (
        <p class="ws-note ws-quiet">
          {t.text(registry.freshness === 'dated' ? 'stale_note' : 'stale_unchecked', {
            date: { day: registry.vouched },
          })}
        </p>
      )}
      <p class="ws-small ws-muted">{statusLine(publisher, t)}</p>
    </div>
  );
}

function statusLine({ updates, paused, history }: PublisherState, t: ReturnType<typeof useTranslator>): string {
  if (!updates) return t.text('publisher_off');
  if (paused) return t.text('publisher_paused');
  const last = history.at(-1);
  return last ? t.text('publisher_asked', { date: { day: isoDay(last.at) } }) : t.text('publisher_never');
}

interface ShowSwitchProps {
  publisher: PublisherState;
  show: Show;
  onChange(shows: Show[]): void;
}

function ShowSwitch({ publisher, show, onChange }: ShowSwitchProps) {
  const t = useTranslator();
  const words = t.text(SHOW_WORDS[show]);
  const others = publisher.shows.filter((one) => one !== show);
  return (
    <div class="ws-publisher-show">
      <span>{words}</span>
      <Switch
        label={t.text('publisher_switch', { name: publisherName(publisher), words })}
        on={publisher.shows.includes(show)}
        onChange={(on) => onChange(on ? [...others, show] : others)}
      />
    </div>
  );
}
