/** The settings page. Each setting acts at once and says so. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../explain/types';
import type { PublisherState } from '../messages/protocol';
import type { SettingsChange } from '../model/change-settings';
import type { Settings } from '../model/settings';
import { useTranslator } from './i18n';
import { Icon, MarkIcon } from './icon';
import type { IconName } from './icon-shapes';
import { AppearanceChoice, LanguageAndCountry, UnlistedSetting } from './options-choices';
import { OwnSources, PrivacySentences } from './options-lists';
import type { PublisherActions } from './publisher-actions';
import { PublishersSection } from './publishers-section';
import { SiteSwitches } from './site-switches';

export interface OptionsProps {
  settings: Settings;
  publishers: readonly PublisherState[];
  publisherActions: PublisherActions;
  /** What became of the last change. */
  saved: 'saved' | 'not_saved' | null;
  onChange(change: SettingsChange): void;
}

interface SectionInfo {
  id: string;
  icon: IconName;
  title: MessageKey;
  text?: MessageKey;
}

const SECTIONS = {
  sites: { id: 'sites', icon: 'site', title: 'options_sites', text: 'options_sites_text' },
  registries: { id: 'registries', icon: 'book', title: 'options_registries', text: 'options_registries_text' },
  own: { id: 'own', icon: 'trust', title: 'options_own', text: 'options_own_text' },
  language: { id: 'language', icon: 'globe', title: 'options_language', text: 'options_language_text' },
  appearance: { id: 'appearance', icon: 'sun', title: 'options_appearance' },
  privacy: { id: 'privacy', icon: 'lock', title: 'options_privacy' },
} as const satisfies Record<string, SectionInfo>;

export function OptionsView({ settings, publishers, publisherActions, saved, onChange }: OptionsProps) {
  return (
    <div class="ws-page">
      <div class="ws-page-in">
        <PageHead />
        <div class="ws-options">
          <Nav />
          <main class="ws-sections">
            <Section {...SECTIONS.sites}>
              <SiteSwitches
                disabledSites={settings.disabledSites}
                onChange={(site, enabled) => onChange({ set: 'site', site, enabled })}
              />
            </Section>
            <Section {...SECTIONS.registries}>
              <PublishersSection publishers={publishers} actions={publisherActions} />
            </Section>
            <Section {...SECTIONS.own}>
              <OwnSources
                own={settings.own}
                onRemove={(key, name) => onChange({ set: 'own', key, name, choice: null })}
              />
            </Section>
            <Section {...SECTIONS.language}>
              <LanguageAndCountry settings={settings} onChange={onChange} />
            </Section>
            <Section {...SECTIONS.appearance}>
              <AppearanceChoice settings={settings} onChange={onChange} />
              <UnlistedSetting settings={settings} onChange={onChange} />
            </Section>
            <Section {...SECTIONS.privacy}>
              <PrivacySentences />
            </Section>
          </main>
        </div>
        <SavedNote saved={saved} />
      </div>
    </div>
  );
}

function PageHead() {
  const t = useTranslator();
  return (
    <header class="ws-head">
      <h1 class="ws-brand">
        <MarkIcon mark="drop" />
        {t.text('appName')}
        <span class="ws-sr">{t.text('settings')}</span>
      </h1>
      <span class="ws-local">
        <Icon name="lock" />
        {t.text('options_local')}
      </span>
    </header>
  );
}

function Nav() {
  const t = useTranslator();
  return (
    <nav class="ws-nav" aria-label={t.text('options_nav')}>
      {Object.values(SECTIONS).map(({ id, icon, title }) => (
        <a key={id} href={`#${id}`}>
          <Icon name={icon} />
          {t.text(title)}
        </a>
      ))}
    </nav>
  );
}

function Section({ id, title, text, children }: SectionInfo & { children: ComponentChildren }) {
  const t = useTranslator();
  return (
    <section id={id} class="ws-stack-s" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="ws-h2">
        {t.text(title)}
      </h2>
      {text && <p class="ws-small ws-muted">{t.text(text)}</p>}
      {children}
    </section>
  );
}

function SavedNote({ saved }: { saved: OptionsProps['saved'] }) {
  const t = useTranslator();
  return (
    <p class={saved === null ? 'ws-sr' : 'ws-saved'} role={saved === 'not_saved' ? 'alert' : 'status'}>
      {saved === null ? '' : t.text(saved)}
    </p>
  );
}
