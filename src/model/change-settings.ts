/** One act of the reader, applied to their settings. Pure. */
import * as v from 'valibot';
import type { Settings } from './settings';

const text = v.pipe(v.string(), v.maxLength(300));
const settingsChangeSchema = v.variant('set', [
  v.object({ set: v.literal('site'), site: text, enabled: v.boolean() }),
  v.object({ set: v.literal('own'), key: text, name: text, choice: v.nullable(v.picklist(['trusted', 'muted'])) }),
  v.object({ set: v.picklist(['language', 'country']), value: text }),
  v.object({ set: v.literal('appearance'), value: v.picklist(['auto', 'light', 'dark']) }),
  v.object({ set: v.literal('showUnlisted'), value: v.boolean() }),
]);

/** A change of settings. Each is one act of the reader in one of our own pages. */
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** @throws {v.ValiError} for anything that is no change of ours */
export function parseSettingsChange(input: unknown): SettingsChange {
  return v.parse(settingsChangeSchema, input);
}

/** @param today the day that an own choice is dated with */
export function applyChange(settings: Settings, change: SettingsChange, today: string): Settings {
  switch (change.set) {
    case 'site':
      return { ...settings, disabledSites: withSite(settings.disabledSites, change.site, change.enabled) };
    case 'own':
      return { ...settings, own: withOwn(settings.own, change, today) };
    case 'language':
    case 'country':
    case 'appearance':
    case 'showUnlisted':
      return { ...settings, [change.set]: change.value };
  }
}

function withSite(disabled: readonly string[], site: string, enabled: boolean): string[] {
  const others = disabled.filter((name) => name !== site);
  return enabled ? others : [...others, site];
}

function withOwn(
  own: Settings['own'],
  { key, name, choice }: SettingsChange & { set: 'own' },
  today: string,
): Settings['own'] {
  const { [key]: _before, ...others } = own;
  return choice === null ? others : { ...others, [key]: { choice, on: today, name } };
}
