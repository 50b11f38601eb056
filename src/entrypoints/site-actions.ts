/** What the reader can do about sites on the settings and the welcome page; the browser's answer comes back as an event. */
import { logError } from '../platform/log';
import type { SiteActions } from '../ui/site-state';
import { giveUpHost, requestHost, requestSite } from './site-access';

export const siteActions: SiteActions = {
  allow: (site) => {
    requestSite(site).catch((error) => logError('site access', error));
  },
  grant: requestHost,
  revoke: (host) => {
    giveUpHost(host).catch((error) => logError('site access', error));
  },
};
