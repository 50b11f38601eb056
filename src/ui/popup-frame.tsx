/** What stays in the popup while its middle scrolls: our name, the site and its switch, and the foot. */
import type { ComponentChildren } from 'preact';
import type { RegistryState } from '../messages/protocol';
import { useTranslator } from './i18n';
import { Icon, MarkIcon } from './icon';
import { siteName } from './site-name';
import { Switch } from './switch';

export function PopupBar({ onSettings, onPanel }: { onSettings(): void; onPanel?: (() => void) | undefined }) {
  const t = useTranslator();
  return (
    <header class="ws-bar">
      <h1 class="ws-brand">
        <MarkIcon mark="drop" />
        {t.text('appName')}
      </h1>
      {onPanel && (
        <button
          type="button"
          class="ws-icon-button"
          aria-label={t.text('command_panel')}
          title={t.text('command_panel')}
          onClick={onPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="ws-icon-button"
        aria-label={t.text('settings')}
        title={t.text('settings')}
        onClick={onSettings}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

/** In place of the name when something is open: the way back, what is open, and what else can be done with it. */
export function BackBar({
  children,
  onBack,
  end,
}: {
  children: ComponentChildren;
  onBack(): void;
  end?: ComponentChildren;
}) {
  const t = useTranslator();
  return (
    <header class="ws-bar">
      <button type="button" class="ws-icon-button" aria-label={t.text('back')} data-back onClick={onBack}>
        <Icon name="chevron-left" />
      </button>
      <h1 class="ws-bar-title">{children}</h1>
      {end}
    </header>
  );
}

export function SiteRow({ site, on, onChange }: { site: string; on: boolean; onChange(on: boolean): void }) {
  const t = useTranslator();
  const name = siteName(t, site);
  return (
    <section class="ws-popup-site" aria-label={name}>
      <Icon name="site" />
      <span>
        <bdi>{name}</bdi>
      </span>
      <Switch label={t.text('site_switch', { site: name })} on={on} onChange={onChange} />
    </section>
  );
}

/** The oldest registry tells how old our facts may be. */
export function PopupFoot({ registries }: { registries: readonly RegistryState[] }) {
  const t = useTranslator();
  const oldest = oldestRegistry(registries);
  return (
    <footer class="ws-popup-foot">
      <Icon name="lock" />
      <div class="ws-grow">
        {t.text('foot_local')}
        <br />
        {oldest === null ? t.text('foot_no_facts') : t.text('foot_facts', { date: { day: oldest.vouched } })}
      </div>
    </footer>
  );
}

/** The one that was confirmed longest ago. */
export function oldestRegistry(registries: readonly RegistryState[]): RegistryState | null {
  return registries.toSorted((a, b) => (a.vouched < b.vouched ? -1 : 1))[0] ?? null;
}
