/** How old what we know may be before we say so: dated for three months, then "not checked since". */
import type { Freshness } from '../model/publishers';
import { trustedNow } from '../pack/signed/checks';

const UNCHECKED_AFTER = 90 * 86_400_000;

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

/** What the held release rests on: its publisher's last word on this very release, or its own date, whichever is later. */
export function vouchedFor(
  pack: { date: string; sequence: number },
  confirmed: (Vouched & { sequence: number }) | null,
): Vouched {
  const seed = vouchedBySeed(pack.date);
  // Another release than the one that was confirmed: what we had was lost, and the package's own is in its place.
  if (confirmed === null || confirmed.sequence > pack.sequence) return seed;
  return confirmed.issued >= seed.issued ? confirmed : seed;
}
