/** How old what we know may be before we say so: dated for three months, then "not checked since". */
import { trustedNow } from '../pack/signed/checks';

const UNCHECKED_AFTER = 90 * 86_400_000;

/**
 * `current`: the publisher's signature holds. `dated`: it has run out; the date is shown and badges turn grey. `unchecked`:
 * more than 90 days; cautions stay, dated, and identities read "not checked since".
 */
export type Freshness = 'current' | 'dated' | 'unchecked';

/** When the data was last vouched for, and until when; a seed that was never updated is vouched for by its date alone. */
export interface Vouched {
  /** Milliseconds. */
  issued: number;
  expires: number;
}

/** A seed's own signing day and the week that a timestamp would give it. */
export function vouchedBySeed(date: string): Vouched {
  const issued = Date.parse(date);
  return { issued, expires: issued + 7 * 86_400_000 };
}

/** @param now the device's clock, in milliseconds; set back, it counts as the moment of signing */
export function freshnessOf({ issued, expires }: Vouched, now: number): Freshness {
  const clock = trustedNow(now, issued);
  if (clock - issued > UNCHECKED_AFTER) return 'unchecked';
  return clock >= expires ? 'dated' : 'current';
}
