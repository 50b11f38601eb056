/** The nine sites with a switch each, or with a button where the browser withholds one, for the settings and the welcome page. */
import { MAIN_SITES, type MainSite, type Settings } from '../model/settings';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { siteName } from './site-name';
import { Switch } from './switch';

interface SiteSwitchesProps {
  disabledSites: Settings['disabledSites'];
  /** Sites that the browser does not let us read. */
  withheld: readonly MainSite[];
  onChange(site: string, enabled: boolean): void;
  /** Asks the browser for one site. */
  onAllow(site: MainSite): void;
}

export function SiteSwitches({ disabledSites, withheld, onChange, onAllow }: SiteSwitchesProps) {
  const t = useTranslator();
  return (
    <ul class="ws-list">
      {MAIN_SITES.map((site) => {
        const name = siteName(t, site);
        return (
          <li class="ws-setting" key={site}>
            <Icon name="site" />
            <div>
              {name}
              {withheld.includes(site) && <span class="ws-small ws-muted">{t.text('site_withheld')}</span>}
            </div>
            {withheld.includes(site) ? (
              <button type="button" class="ws-button ws-button--small" onClick={() => onAllow(site)}>
                {t.text('grant_site', { host: name })}
              </button>
            ) : (
              <Switch
                label={t.text('site_switch', { site: name })}
                on={!disabledSites.includes(site)}
                onChange={(enabled) => onChange(site, enabled)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
