/** The settings page. Each setting acts at once and says so. */
import type { ComponentChildren } from 'preact';
import type { Message, MessageKey } from '../explain/types';
import type { PublisherState } from '../messages/protocol';
import type { SettingsChange } from '../model/change-settings';
import type { Settings } from '../model/settings';
import { GrantedHosts } from './granted-hosts';
import { useTranslator, Words } from './i18n';
import { Icon, MarkIcon } from './icon';
import type { IconName } from './icon-shapes';
import { AppearanceChoice, BadgeChoices, LanguageAndCountry, UnlistedSetting } from './options-choices';
import { type DataActions, MyData } from './options-data';
import { type KeyCommand, KeyCommands } from './options-keys';
import { OwnSources, PrivacySentences } from './options-lists';
import type { PublisherActions } from './publisher-actions';
import { PublishersSection } from './publishers-section';
import { RequestCounters, type RequestLog } from './request-counters';
import type { SiteActions, SitesState } from './site-state';
import { SiteSwitches } from './site-switches';

export interface OptionsProps {
  settings: Settings;
  publishers: readonly PublisherState[];
  publisherActions: PublisherActions;
  requests: RequestLog;
  /** Milliseconds since 1970, from the one clock. */
  now: number;
  commands: readonly KeyCommand[];
  /** What became of the last act. */
  told: Told | null;
  data: DataActions;
  onChange(change: SettingsChange): void;
  sites: SitesState;
  siteActions: SiteActions;
  /** Opens the browser's own page for keys. */
  onChangeKeys(): void;
}

/** One line about what was just done. `failed`: said at once and to everybody. */
export interface Told {
  message: Message;
  failed: boolean;
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
  keys: { id: 'keys', icon: 'keyboard', title: 'options_keys', text: 'options_keys_text' },
  data: { id: 'data', icon: 'download', title: 'options_data', text: 'options_data_text' },
  privacy: { id: 'privacy', icon: 'lock', title: 'options_privacy' },
} as const satisfies Record<string, SectionInfo>;

export function OptionsView(props: OptionsProps) {
  const { settings, publishers, publisherActions, onChange, sites, siteActions } = props;
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
                withheld={sites.withheld}
                onChange={(site, enabled) => onChange({ set: 'site', site, enabled })}
                onAllow={siteActions.allow}
              />
              <GrantedHosts hosts={sites.granted} onGrant={siteActions.grant} onRevoke={siteActions.revoke} />
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
              <BadgeChoices settings={settings} onChange={onChange} />
              <UnlistedSetting settings={settings} onChange={onChange} />
            </Section>
            <Section {...SECTIONS.keys}>
              <KeyCommands commands={props.commands} onChangeKeys={props.onChangeKeys} />
            </Section>
            <Section {...SECTIONS.data}>
              <MyData actions={props.data} />
            </Section>
            <Section {...SECTIONS.privacy}>
              <RequestCounters log={props.requests} now={props.now} />
              <PrivacySentences />
              <LicencesLink />
            </Section>
          </main>
        </div>
        <ToldNote told={props.told} />
      </div>
    </div>
  );
}

/** The build writes the file (`scripts/shipped-works.ts`). */
function LicencesLink() {
  const t = useTranslator();
  return (
    <p class="ws-small">
      <a class="ws-link" href="/licences.txt" target="_blank" rel="noreferrer noopener">
        {t.text('licences_link')}
        <span class="ws-sr"> {t.text('opens_tab')}</span>
      </a>
    </p>
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

function ToldNote({ told }: { told: Told | null }) {
  return (
    <p class={told === null ? 'ws-sr' : 'ws-saved'} role={told?.failed ? 'alert' : 'status'}>
      {told && <Words message={told.message} />}
    </p>
  );
}
