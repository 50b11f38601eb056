/** When publishers are asked: on a jittered clock of their own, never because of a page. Pure: time and chance are given. */
import { PROJECT } from '../project';
import type { Publisher } from './publishers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two checks: a record that is withdrawn reaches every reader who is online within a day. */
const EARLIEST = 12 * HOUR;
const LATEST = 20 * HOUR;
const FIRST_RETRY = 30 * MINUTE;

/** From 0 to below 1. */
export type Chance = () => number;

/** Placeholders lead nowhere: while the project's own address is one, nothing is fetched at all. */
export function updatesAreOn(address: string = PROJECT.updates): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const isPlaceholder = /(?:^|\.)(?:example(?:\.(?:org|com|net))?|invalid|test)$/.test(hostname);
  return !isPlaceholder;
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
export function isDue({ paused, nextCheck: next }: Publisher, now: number): boolean {
  return !paused && (next <= now || next > now + LATEST);
}

/** When the next alarm should ring; `null` when nobody is to be asked. */
export function nextAlarm(publishers: readonly Publisher[], now: number): number | null {
  const times = publishers
    .filter(({ paused }) => !paused)
    .map((one) => (isDue(one, now) ? now + MINUTE : one.nextCheck));
  return times.length === 0 ? null : Math.min(...times);
}
