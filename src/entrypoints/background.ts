/** The background: hears messages, answers from the packs. It may be ended at any time; nothing is kept that cannot be had again. */
import { createRouter } from '../messages/router';
import { browser } from '../platform/browser';
import { logError } from '../platform/log';
import { onMessage } from '../platform/runtime';
import { watchCheckEntries } from './background/check-entries';
import { watchCommands } from './background/commands';
import { isGranted, watchGrants } from './background/granted-sites';
import { createHandlers } from './background/handlers';
import { watchMovedIds } from './background/moved-ids';
import { watchUpdates } from './background/updates';

// Listeners stand before anything is awaited: a worker that is woken for a message must find them.
const ownOrigin = new URL(browser.runtime.getURL('')).origin;
watchGrants();
watchCheckEntries();
watchUpdates();
watchCommands();
watchMovedIds();
onMessage(createRouter(createHandlers(), { ownId: browser.runtime.id, ownOrigin, isGranted }));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason !== 'install') return;
  browser.tabs
    .create({ url: browser.runtime.getURL('src/entrypoints/welcome/index.html') })
    .catch((error) => logError('welcome', error));
});
