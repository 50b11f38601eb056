/** Takes one layer off an address: the goal that a known wrapper carries in it. */
import type { StepReason } from '../model/inquiry';
import { type Address, parseAddress } from './address';
import { REDIRECTORS } from './redirectors';

export interface Layer {
  why: StepReason;
  service: string;
  goal: Address;
}

/** The goal inside a wrapper; `null` for an address that is no wrapper, or whose goal cannot be read. */
export function peel(address: Address): Layer | null {
  const rule = REDIRECTORS.find((r) => r.host === address.host && isUnder(address.path, r.path));
  if (!rule) return null;
  for (const parameter of rule.parameters) {
    const goal = address.url.searchParams.get(parameter);
    const inner = goal === null ? null : parseAddress(goal);
    if (inner !== null) return { why: 'redirect', service: rule.host, goal: inner };
  }
  return null;
}

/** At segment borders: `/urls` is not under `/url`. */
function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}
