/** When publishers are asked: on a jittered clock of their own, never because of a page. Pure: time and chance are given. */

import type { Publisher } from '../model/publishers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two checks: a record that is withdrawn reaches every reader who is online within a day. */
const EARLIEST = 12 * HOUR;
const LATEST = 20 * HOUR;
const FIRST_RETRY = 30 * MINUTE;

/** From 0 to below 1. */
export type Chance = () => number;

/** Placeholders (`project.ts`) lead nowhere: a publisher whose address is one is never asked. */
export function isRealAddress(address: string): boolean {
  return URL.canParse(address) && !/(?:^|\.)example\.(?:org|com|net)$/.test(new URL(address).hostname);
}

/** When to ask again after `failures` in a row: soon, then less and less often, never at the same moment as others. */
export function nextCheck(now: number, failures: number, chance: Chance): number {
  if (failures === 0) return now + EARLIEST + chance() * (LATEST - EARLIEST);
  const wait = Math.min(FIRST_RETRY * 2 ** (failures - 1), EARLIEST);
  return now + wait * (0.5 + chance() / 2);
}

/**
 * Not paused, and its time has come. A clock that was set back would silence it for ever: what lies further ahead than any
 * schedule goes counts as due.
 */
export function isDue(publisher: Publisher, now: number): boolean {
  const { nextCheck: next } = publisher;
  return isAsked(publisher) && (next <= now || next > now + LATEST);
}

function isAsked({ paused, url }: Publisher): boolean {
  return !paused && isRealAddress(url);
}

/** When the next alarm should ring; `null` when nobody is to be asked. */
export function nextAlarm(publishers: readonly Publisher[], now: number): number | null {
  const times = publishers.filter(isAsked).map((one) => (isDue(one, now) ? now + MINUTE : one.nextCheck));
  return times.length === 0 ? null : Math.min(...times);
}
