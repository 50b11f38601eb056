/** One act of the reader, applied to their settings. Pure. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings';

const text = v.pipe(v.string(), v.maxLength(300));
const settingsChangeSchema = v.variant('set', [
  v.object({ set: v.literal('site'), site: text, enabled: v.boolean() }),
  v.object({ set: v.literal('own'), key: text, name: text, choice: v.nullable(v.picklist(['trusted', 'muted'])) }),
  v.object({ set: v.picklist(['language', 'country']), value: text }),
  v.object({ set: v.literal('appearance'), value: v.picklist(['auto', 'light', 'dark']) }),
  v.object({ set: v.literal('showUnlisted'), value: v.boolean() }),
  v.object({ set: v.literal('chips'), value: v.picklist(['words', 'compact']) }),
  v.object({ set: v.literal('show'), value: v.picklist(['all', 'weighty']) }),
  v.object({ set: v.literal('copy'), settings: settingsSchema }),
  v.object({ set: v.literal('reset') }),
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
    case 'chips':
    case 'show':
      return { ...settings, [change.set]: change.value };
    // A loaded copy takes nothing off the reader's list: what stands in both is as the copy has it.
    case 'copy':
      return { ...change.settings, own: { ...settings.own, ...change.settings.own } };
    case 'reset':
      return DEFAULT_SETTINGS;
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
