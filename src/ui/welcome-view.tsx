/** The page after installing: what this is, what it is not, and which sites it may read. */
import { CLAIM_LANGUAGES } from '../explain/languages';
import type { MessageKey } from '../explain/types';
import type { Tone } from '../model/assessment';
import type { ToneMark } from '../model/badge-view';
import type { SettingsChange } from '../model/change-settings';
import type { Settings } from '../model/settings';
import { GrantedHosts } from './granted-hosts';
import { useTranslator } from './i18n';
import { Icon, MarkIcon } from './icon';
import type { IconName } from './icon-shapes';
import { IconSentences } from './options-lists';
import type { SiteActions, SitesState } from './site-state';
import { SiteSwitches } from './site-switches';

export interface WelcomeProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
  onSettings(): void;
  sites: SitesState;
  siteActions: SiteActions;
}

export function WelcomeView({ onSettings, ...sites }: WelcomeProps) {
  return (
    <div class="ws-page">
      <div class="ws-page-in ws-sections">
        <Hero />
        <main class="ws-sections">
          <NotSection />
          <SitesSection {...sites} />
          <PinSection onSettings={onSettings} />
        </main>
      </div>
    </div>
  );
}

function Hero() {
  const t = useTranslator();
  return (
    <header class="ws-stack">
      <div class="ws-head">
        <span class="ws-brand">
          <MarkIcon mark="drop" />
          {t.text('appName')}
        </span>
        <span class="ws-local">
          <Icon name="lock" />
          {t.text('welcome_local')}
        </span>
      </div>
      <div class="ws-hero">
        <div class="ws-stack">
          <h1 class="ws-title">{t.text('welcome_title')}</h1>
          <p class="ws-lead">{t.text('welcome_lead')}</p>
        </div>
        <Legend />
      </div>
    </header>
  );
}

interface LegendLine {
  tone: Tone;
  mark: ToneMark;
  badge: MessageKey;
  text: MessageKey;
}

const LEGEND: readonly LegendLine[] = [
  { tone: 'support', mark: 'support', badge: 'kind_health_agency', text: 'legend_support' },
  { tone: 'info', mark: 'info', badge: 'trial_badge', text: 'legend_info' },
  { tone: 'interest', mark: 'interest', badge: 'relation_pays', text: 'legend_interest' },
  { tone: 'caution', mark: 'caution', badge: 'claim_false_badge', text: 'legend_caution' },
  { tone: 'quiet', mark: 'unlisted', badge: 'not_in_registry_badge', text: 'legend_unlisted' },
];

function Legend() {
  const t = useTranslator();
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('legend_title')}</h2>
      <ul class="ws-legend">
        {LEGEND.map(({ tone, mark, badge, text }) => (
          <li key={tone} class={`ws-explain-top ws-${tone}`}>
            <span class={`ws-mark ws-${tone}`}>
              <MarkIcon mark={mark} />
            </span>
            <div>
              <span class="ws-word">{t.text(badge)}</span>
              <span class="ws-small ws-muted">{t.text(text)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NOT: readonly [IconName, MessageKey][] = [
  ['heart', 'welcome_not_care'],
  ['people', 'welcome_not_grade'],
  ['book', 'welcome_not_all'],
  ['globe', 'welcome_not_languages'],
  ['clock', 'welcome_emergency'],
];

function NotSection() {
  const t = useTranslator();
  return (
    <section class="ws-card">
      <h2 class="ws-h2">{t.text('welcome_not_title')}</h2>
      <IconSentences sentences={NOT} values={{ languages: { languages: CLAIM_LANGUAGES } }} />
    </section>
  );
}

const READS: readonly [IconName, MessageKey][] = [
  ['device', 'welcome_reads_local'],
  ['lock', 'welcome_reads_nothing'],
  ['site', 'welcome_reads_page'],
  ['message', 'privacy_private'],
  ['settings', 'welcome_reads_button'],
];

function SitesSection({ settings, onChange, sites, siteActions }: Omit<WelcomeProps, 'onSettings'>) {
  const t = useTranslator();
  return (
    <section class="ws-two">
      <div class="ws-stack-s">
        <h2 class="ws-h2">{t.text('welcome_sites_title')}</h2>
        <p class="ws-small ws-muted">{t.text('welcome_sites_text')}</p>
        <SiteSwitches
          disabledSites={settings.disabledSites}
          withheld={sites.withheld}
          onChange={(site, enabled) => onChange({ set: 'site', site, enabled })}
          onAllow={siteActions.allow}
        />
        <GrantedHosts hosts={sites.granted} onGrant={siteActions.grant} onRevoke={siteActions.revoke} />
      </div>
      <div class="ws-card">
        <h2 class="ws-h">{t.text('welcome_reads_title')}</h2>
        <IconSentences sentences={READS} />
      </div>
    </section>
  );
}

function PinSection({ onSettings }: { onSettings(): void }) {
  const t = useTranslator();
  return (
    <section class="ws-stack-s">
      <h2 class="ws-h2">{t.text('welcome_pin_title')}</h2>
      <p>{t.text('welcome_pin_text')}</p>
      <div class="ws-inline">
        <button type="button" class="ws-button ws-button--plain" onClick={onSettings}>
          <Icon name="settings" />
          {t.text('welcome_settings')}
        </button>
      </div>
    </section>
  );
}
