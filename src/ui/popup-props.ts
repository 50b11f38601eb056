/** What the popup and the side panel show, and what they can do. */
import type { RegistryState } from '../messages/protocol';
import type { SettingsChange } from '../model/change-settings';
import type { Inquiry } from '../model/inquiry';
import type { Settings } from '../model/settings';
import type { PageState } from './page-state';
import type { Device } from './site-report';

export interface PopupActions {
  /** `false` when the post is no longer on the page. */
  showPost(key: string): Promise<boolean>;
  /** Rejects when it could not be kept. */
  change(change: SettingsChange): Promise<void>;
  checkText(text: string): Promise<Inquiry>;
  /** The check page with these words, or empty. */
  openCheck(text: string | null): void;
  /** Reads the page in front once. */
  checkPage(): void;
  openSettings(): void;
  /** Absent where the browser has no panel. */
  openPanel?(): void;
  /** Asks the browser for one host, at the reader's press. */
  grantSite(host: string): void;
}

export interface PopupProps {
  page: PageState;
  settings: Settings;
  registries: readonly RegistryState[];
  /** For the report of a site that we cannot read. */
  device: Device;
  actions: PopupActions;
}
