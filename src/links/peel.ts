/** Takes one layer off an address: the goal that a known wrapper carries in it. */
import { getDomain, parse } from 'tldts';
import type { StepReason } from '../model/inquiry';
import { type Address, parseAddress } from './address';
import { WRAPPER_FORMS } from './wrapper-forms';
import { WRAPPERS, type Wrapper } from './wrappers';

export interface Layer {
  why: StepReason;
  service: string;
  goal: Address;
}

const BY_HOST = new Map<string, Wrapper[]>();
for (const rule of WRAPPERS) for (const host of rule.hosts) BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), rule]);

/** The goal inside a wrapper; `null` for an address that is no wrapper, or whose goal cannot be read. */
export function peel(address: Address): Layer | null {
  for (const rule of rulesFor(address.host)) {
    if (rule.paths && !rule.paths.some((prefix) => isUnder(address.path, prefix))) continue;
    const goal = goalOf(rule, address);
    if (goal !== null && goal.url.href !== address.url.href) return { why: rule.why, service: rule.service, goal };
  }
  return inHostName(address);
}

function rulesFor(host: string): Wrapper[] {
  const rules = [...(BY_HOST.get(host) ?? [])];
  for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1))
    rules.push(...(BY_HOST.get(`*${host.slice(at)}`) ?? []));
  return rules;
}

/** At segment borders: `/urls` is not under `/url`. */
function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function goalOf({ in: parameters = [], after, form }: Wrapper, { url }: Address): Address | null {
  for (const parameter of parameters) {
    const goal = url.searchParams.get(parameter);
    const inner = goal === null ? null : parseAddress(goal.trim());
    if (inner !== null) return inner;
  }
  if (form) return asAddress(WRAPPER_FORMS[form](url));
  return after ? afterPath(url, after) : null;
}

function asAddress(text: string | null): Address | null {
  return text === null ? null : parseAddress(text);
}

/** What follows in the path is the goal, with its own query: as written, encoded, or without a scheme. */
function afterPath({ pathname, search, hash }: URL, after: RegExp): Address | null {
  const found = after.exec(pathname);
  if (!found) return null;
  const rest = pathname.slice(found.index + found[0].length);
  const plain = /^https?%3a/i.test(rest) ? decodeURIComponentOr(rest) : rest + search + hash;
  const repaired = plain.replace(/^(https?):\/+/i, '$1://');
  if (/^https?:\/\//i.test(repaired)) return parseAddress(repaired);
  const [host = ''] = repaired.split(/[/?#]/);
  return parse(host).isIcann === true && parse(host).domain !== null ? parseAddress(`https://${repaired}`) : null;
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Translators and the proxies of libraries spell another site's host in front of their own: `www-who-int.translate.goog`. */
function inHostName({ host, url }: Address): Layer | null {
  if (host.endsWith('.translate.goog')) {
    const goal = withHost(url, host.slice(0, -'.translate.goog'.length));
    return goal === null ? null : { why: 'translation', service: 'Google Translate', goal };
  }
  return throughLibrary(host, url);
}

/**
 * Only under endings that universities and libraries alone are given: anybody else could spell a good name in front of a
 * host of theirs. `www-nature-com.ezproxy.example.edu`, `www.nature.com.proxy.example.edu`, `ezproxy.example.edu/login?url=…`.
 */
function throughLibrary(host: string, url: URL): Layer | null {
  const labels = host.split('.');
  const proxy = labels.findIndex((label) =>
    /^(?:[a-z0-9-]{0,20}proxy[a-z0-9-]{0,12}|idm\.oclc|libaccess|libproxy)$/.test(label),
  );
  if (proxy < 0 || !/(?:\.edu|\.ac\.[a-z]{2}|\.edu\.[a-z]{2}|\.oclc\.org)$/.test(host)) return null;
  const service = getDomain(host) ?? host;
  if (proxy === 0) {
    const goal = /^\/login/.test(url.pathname)
      ? parseAddress(url.searchParams.get('url') ?? url.searchParams.get('qurl') ?? '')
      : null;
    return goal === null ? null : { why: 'library', service, goal };
  }
  const front = labels.slice(0, proxy).join('.');
  const goal = withHost(url, front);
  return goal === null ? null : { why: 'library', service, goal };
}

const TRANSLATOR_MARKS = /^_x_tr_/;

/** The same page at the host that `front` spells: one label with hyphens for dots, or the host as it is. */
function withHost(url: URL, front: string): Address | null {
  const isHost = front.includes('.') && parse(front).isIcann === true && getDomain(front) !== null;
  const host = isHost ? front : front.replace(/--|-/g, (dash) => (dash === '--' ? '-' : '.'));
  if (parse(host).isIcann !== true || getDomain(host) === null) return null;
  const goal = new URL(url.href);
  goal.host = host;
  goal.port = '';
  for (const name of [...goal.searchParams.keys()]) if (TRANSLATOR_MARKS.test(name)) goal.searchParams.delete(name);
  return parseAddress(goal.href);
}
