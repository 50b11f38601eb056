/** The way from a link as written to where it leads, one layer at a time, as far as the addresses themselves tell. */
import type { LinkStep } from '../model/inquiry';
import { type Address, parseAddress } from './address';
import { peel } from './peel';

/** A chain of wrappers deeper than this is not followed: nobody wraps honestly that often. */
const MOST_STEPS = 8;

export interface Trail {
  steps: LinkStep[];
  /** The innermost address; where there are more layers than are followed, the last that was read. */
  goal: Address;
  wrappedTooOften: boolean;
}

/** Peels known wrappers off an address. Nothing is requested. */
export function trailOf(address: Address): Trail {
  const steps: LinkStep[] = [];
  let goal = address;
  for (let layer = peel(goal); layer !== null; layer = peel(goal)) {
    if (steps.length === MOST_STEPS) return { steps, goal, wrappedTooOften: true };
    steps.push({ why: layer.why, service: layer.service, host: goal.host, url: layer.goal.url.href });
    goal = layer.goal;
  }
  return { steps, goal, wrappedTooOften: false };
}

/** The same for a link of a post: what the site itself says of its goal (`target`) comes first. */
export function linkTrail(link: { href: string; target?: string }): Trail | null {
  const outer = parseAddress(link.href);
  const said = link.target === undefined ? null : parseAddress(link.target);
  if (said === null) return outer === null ? null : trailOf(outer);
  const trail = trailOf(said);
  if (outer === null || outer.url.href === said.url.href) return trail;
  const first: LinkStep = { why: 'site', service: outer.host, host: outer.host, url: said.url.href };
  return { ...trail, steps: [first, ...trail.steps] };
}
