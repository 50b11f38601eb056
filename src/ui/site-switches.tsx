/** The nine sites with a switch each, for the settings and the welcome page. */
import { MAIN_SITES, type Settings } from '../model/settings';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { siteName } from './site-name';
import { Switch } from './switch';

interface SiteSwitchesProps {
  disabledSites: Settings['disabledSites'];
  onChange(site: string, enabled: boolean): void;
}

export function SiteSwitches({ disabledSites, onChange }: SiteSwitchesProps) {
  const t = useTranslator();
  return (
    <ul class="ws-list">
      {MAIN_SITES.map((site) => {
        const name = siteName(t, site);
        return (
          <li class="ws-setting" key={site}>
            <Icon name="site" />
            <div>{name}</div>
            <Switch
              label={t.text('site_switch', { site: name })}
              on={!disabledSites.includes(site)}
              onChange={(enabled) => onChange(site, enabled)}
            />
          </li>
        );
      })}
    </ul>
  );
}
