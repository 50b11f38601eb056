/** The lists of the settings page: the reader's own sources, and what is promised about privacy. */
import { plain } from '../explain/plain';
import type { MessageKey, MessageValue } from '../explain/types';
import type { OwnChoice, Settings } from '../model/settings';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';

interface OwnSourcesProps {
  own: Settings['own'];
  onRemove(key: string, name: string): void;
}

export function OwnSources({ own, onRemove }: OwnSourcesProps) {
  const t = useTranslator();
  const entries = Object.entries(own).toSorted(([, a], [, b]) => a.name.localeCompare(b.name, t.language));
  if (entries.length === 0) return <p class="ws-note">{t.text('own_none')}</p>;
  return (
    <ul class="ws-list">
      {entries.map(([key, choice]) => (
        <OwnSource key={key} choice={choice} onRemove={() => onRemove(key, choice.name)} />
      ))}
    </ul>
  );
}

function OwnSource({ choice: { choice, name, on }, onRemove }: { choice: OwnChoice; onRemove(): void }) {
  const t = useTranslator();
  const shown = plain(name);
  return (
    <li class="ws-setting">
      <Icon name={choice === 'trusted' ? 'trust' : 'mute'} />
      <div>
        <bdi>{shown}</bdi>
        <span class="ws-small ws-muted">
          {t.text(choice === 'trusted' ? 'own_trusted_on' : 'own_muted_on', { date: { day: on } })}
        </span>
      </div>
      <button
        type="button"
        class="ws-button ws-button--plain ws-button--small"
        aria-label={t.text('remove_named', { name: shown })}
        onClick={onRemove}
      >
        {t.text('remove')}
      </button>
    </li>
  );
}

const PRIVACY: readonly [IconName, MessageKey][] = [
  ['device', 'privacy_local'],
  ['lock', 'privacy_requests'],
  ['message', 'privacy_private'],
  ['people', 'privacy_account'],
  ['external', 'privacy_links'],
];

export function PrivacySentences() {
  return <IconSentences sentences={PRIVACY} />;
}

interface IconSentencesProps {
  sentences: readonly (readonly [IconName, MessageKey])[];
  /** Fill the placeholders of any of them. */
  values?: Record<string, MessageValue>;
}

/** Short sentences, one idea each, with an icon before each. */
export function IconSentences({ sentences, values = {} }: IconSentencesProps) {
  const t = useTranslator();
  return (
    <ul class="ws-facts">
      {sentences.map(([icon, key]) => (
        <li class="ws-fact" key={key}>
          <Icon name={icon} />
          <span>{t.text(key, values)}</span>
        </li>
      ))}
    </ul>
  );
}
