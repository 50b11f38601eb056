/** The one clock. Everything that needs the date is given it from here, so that tests can set it. */

/** Now, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** Today as an ISO date in UTC, the zone in which review dates are written. */
export function today(): string {
  return new Date(now()).toISOString().slice(0, 10);
}
