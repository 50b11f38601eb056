/** Which sites may be read, and what the reader can do about it, for the settings and the welcome page. */
import type { MainSite } from '../model/settings';

export interface SitesState {
  /** Main sites that the browser does not let us read. */
  withheld: readonly MainSite[];
  /** Hosts beyond the main sites. */
  granted: readonly string[];
}

export interface SiteActions {
  allow(site: MainSite): void;
  /** Answers whether the browser allowed the host. */
  grant(host: string): Promise<boolean>;
  revoke(host: string): void;
}

/** Before the browser was asked: nothing is withheld and nothing granted. */
export const NO_SITES: SitesState = { withheld: [], granted: [] };
