/** The content script that all sites share. */
import { offeredAdapter } from './content/offered-adapter';
import { runContentScript } from './content/run';

runContentScript(offeredAdapter());
