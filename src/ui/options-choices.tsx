/** The settings that are one choice out of several. */
import type { MessageKey } from '../explain/types';
import type { SettingsChange } from '../model/change-settings';
import type { Settings } from '../model/settings';
import { type Choice, countryChoices, languageChoices } from './countries';
import { useTranslator } from './i18n';
import { MarkIcon } from './icon';
import { Switch } from './switch';

interface SettingProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

export function LanguageAndCountry({ settings, onChange }: SettingProps) {
  const t = useTranslator();
  return (
    <div class="ws-inline">
      <Select
        label="language"
        value={settings.language}
        choices={languageChoices()}
        onChange={(value) => onChange({ set: 'language', value })}
      />
      <Select
        label="country"
        value={settings.country}
        choices={countryChoices(t.language)}
        onChange={(value) => onChange({ set: 'country', value })}
      />
    </div>
  );
}

interface SelectProps {
  label: 'language' | 'country';
  value: string;
  choices: readonly Choice[];
  onChange(value: string): void;
}

function Select({ label, value, choices, onChange }: SelectProps) {
  const t = useTranslator();
  return (
    <label class="ws-stack-s ws-small">
      {t.text(label)}
      <select class="ws-select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="auto">{t.text('automatic')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OneOfProps<Value extends string> {
  title: MessageKey;
  /** The title is already said by the section's heading. */
  isTitleHidden?: boolean;
  words: Record<Value, MessageKey>;
  value: Value;
  onChange(value: Value): void;
}

/** A few choices side by side, one of them pressed. */
function OneOf<Value extends string>({ title, isTitleHidden, words, value, onChange }: OneOfProps<Value>) {
  const t = useTranslator();
  return (
    <fieldset class="ws-one-of">
      <legend class={isTitleHidden ? 'ws-sr' : 'ws-small'}>{t.text(title)}</legend>
      <div class="ws-tabs">
        {(Object.keys(words) as Value[]).map((choice) => (
          <button
            key={choice}
            type="button"
            class="ws-tab"
            aria-pressed={choice === value}
            onClick={() => onChange(choice)}
          >
            {t.text(words[choice])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

export function AppearanceChoice({ settings, onChange }: SettingProps) {
  return (
    <OneOf
      title="options_appearance"
      isTitleHidden
      words={{ auto: 'appearance_auto', light: 'appearance_light', dark: 'appearance_dark' }}
      value={settings.appearance}
      onChange={(value) => onChange({ set: 'appearance', value })}
    />
  );
}

/** How loudly posts are marked. Who asks for less is told what silence then means. */
export function BadgeChoices({ settings, onChange }: SettingProps) {
  const t = useTranslator();
  return (
    <>
      <OneOf
        title="chips_title"
        words={{ words: 'chips_words', compact: 'chips_compact' }}
        value={settings.chips}
        onChange={(value) => onChange({ set: 'chips', value })}
      />
      <OneOf
        title="show_title"
        words={{ all: 'show_all', weighty: 'show_weighty' }}
        value={settings.show}
        onChange={(value) => onChange({ set: 'show', value })}
      />
      {settings.show === 'weighty' && <p class="ws-note ws-quiet">{t.text('show_weighty_text')}</p>}
    </>
  );
}

/** Who hides "Not in registry" is told what silence then means. */
export function UnlistedSetting({ settings, onChange }: SettingProps) {
  const t = useTranslator();
  return (
    <div class="ws-list">
      <div class="ws-setting">
        <MarkIcon mark="unlisted" />
        <div>
          {t.text('show_unlisted')}
          <span class="ws-small ws-muted">{t.text('show_unlisted_text')}</span>
        </div>
        <Switch
          label={t.text('show_unlisted')}
          on={settings.showUnlisted}
          onChange={(value) => onChange({ set: 'showUnlisted', value })}
        />
      </div>
    </div>
  );
}
