/** What the two browsers are given to show the demo. */
import type { PageServer } from '../tests/e2e/harness/pages';
import type { FoundBrowser } from './browsers';

export interface DemoRun {
  browser: FoundBrowser;
  extension: string;
  server: PageServer;
  headless: boolean;
  dark: boolean;
  /** Folder of the screenshots. */
  out: string;
}
