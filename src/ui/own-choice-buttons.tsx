/** Lets the reader trust or mute the speaker of a finding; their own choice always wins. */
import { plain } from '../explain/plain';
import type { Finding } from '../model/assessment';
import type { OwnChoice, Settings } from '../model/settings';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { ownKey } from './own-key';

export interface OwnChoices {
  own: Settings['own'];
  choose(key: string, name: string, choice: OwnChoice['choice'] | null): void;
}

export function OwnChoiceButtons({ finding, choices }: { finding: Finding; choices: OwnChoices }) {
  const t = useTranslator();
  const key = ownKey(finding);
  if (key === null) return null;
  const name = plain(String(finding.facts.name ?? key));
  const choose = (choice: OwnChoice['choice'] | null) => choices.choose(key, name, choice);
  if (choices.own[key]) {
    return (
      <div class="ws-inline">
        <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={() => choose(null)}>
          {t.text('forget_source')}
        </button>
      </div>
    );
  }
  return (
    <div class="ws-inline">
      <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={() => choose('trusted')}>
        <Icon name="trust" />
        {t.text('trust_source')}
      </button>
      <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={() => choose('muted')}>
        <Icon name="mute" />
        {t.text('mute_source')}
      </button>
    </div>
  );
}
