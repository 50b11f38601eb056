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

const APPEARANCES: Record<Settings['appearance'], MessageKey> = {
  auto: 'appearance_auto',
  light: 'appearance_light',
  dark: 'appearance_dark',
};

export function AppearanceChoice({ settings, onChange }: SettingProps) {
  const t = useTranslator();
  const values = Object.keys(APPEARANCES) as Settings['appearance'][];
  return (
    <fieldset class="ws-tabs">
      <legend class="ws-sr">{t.text('options_appearance')}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          class="ws-tab"
          aria-pressed={settings.appearance === value}
          onClick={() => onChange({ set: 'appearance', value })}
        >
          {t.text(APPEARANCES[value])}
        </button>
      ))}
    </fieldset>
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
