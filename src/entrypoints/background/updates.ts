/** The clock of updates: one alarm, set from each publisher's own schedule. No page ever causes a request. */
import { browser } from '../../platform/browser';
import { now } from '../../platform/clock';
import { logError } from '../../platform/log';
import { BROWSER_TOOLS } from '../../updates/browser-tools';
import { changePublishers, loadPublishers } from '../../updates/publisher-store';
import { runDueUpdates } from '../../updates/run-updates';
import { nextAlarm } from '../../updates/schedule';
import { followMovedIds } from './moved-ids';
import { forgetPacks, listShipped } from './registry';

const ALARM = 'registry-updates';
/** Rings while an update is going on: browsers end a background that hears of nothing for 30 seconds. */
const AWAKE = 'stay-awake';
const AWAKE_MS = 15_000;
/** How often, and how long apart, a reader's wish is tried again while another run is going on. */
const BUSY_TRIES = 40;
const BUSY_WAIT_MS = 500;
/** Workers start for many reasons, a page among them: so the first check comes at a moment of its own. */
const START_JITTER_MS = 30 * 60_000;

/** Registered at the top of the worker, so that it is woken for the alarm. */
export function watchUpdates(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) runUpdates().catch((error) => logError('updates', error));
  });
  browser.runtime.onInstalled.addListener(() => setAlarm());
  browser.runtime.onStartup.addListener(() => setAlarm());
  setAlarm();
}

/** Browsers may forget alarms when they close. */
function setAlarm(): void {
  ensureAlarm().catch((error) => logError('alarm of updates', error));
}

async function ensureAlarm(): Promise<void> {
  await listShipped();
  if (await browser.alarms.get(ALARM)) return;
  const next = nextAlarm(await loadPublishers(), now());
  if (next !== null) await ringAt(next + BROWSER_TOOLS.chance() * START_JITTER_MS);
}

async function ringAt(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when });
}

/** Asks whoever is due and sets the next alarm. `false`: another run is going on. */
export async function runUpdates(): Promise<boolean> {
  await listShipped();
  const stopAwake = stayAwake();
  try {
    const { updated, next, busy } = await runDueUpdates(BROWSER_TOOLS);
    if (updated.length > 0) {
      forgetPacks();
      await followMovedIds().catch((error) => logError('moved ids', error));
    }
    await ringAt(next);
    return !busy;
  } finally {
    stopAwake();
  }
}

/** The reader asked: everybody who is not paused is due now, after the run that may be going on. */
export async function updateNow(): Promise<void> {
  await changePublishers((list) => list.map((publisher) => ({ ...publisher, nextCheck: 0 })));
  for (let tries = 0; tries < BUSY_TRIES; tries++) {
    if (await runUpdates()) return;
    await new Promise((resolve) => setTimeout(resolve, BUSY_WAIT_MS));
  }
}

/** Sets the alarm anew after the reader changed who is followed. */
export async function resetAlarm(): Promise<void> {
  await ringAt(nextAlarm(await loadPublishers(), now()));
}

function stayAwake(): () => void {
  const ring = () => void browser.alarms.create(AWAKE, { when: now() + AWAKE_MS / 2 });
  const timer = setInterval(ring, AWAKE_MS);
  return () => clearInterval(timer);
}
