/** Answers the questions of the signals from one or more opened packs. Every answer names the publisher it comes from. */
import { hostChain, pathPrefixes } from '../links/address';
import { accountIdKey, accountKey, canonicalHandle, fullHandle } from '../model/accounts';
import type { PublisherTerms, Show } from '../model/publishers';
import { type Account, NOTHING_DISABLED, type SourceRecord } from '../model/records';
import { BUILT_IN_PUBLISHER } from '../project';
import { isHealthText } from '../text/health';
import type { StanceModel } from '../text/learned/stance-model';
import type { KnownClaims } from '../text/learned/topics';
import { matchClaims } from '../text/match';
import { rankClaims } from '../text/score-claims';
import type { PreparedText } from '../text/types';
import type { KeyHit } from './key-table';
import { hostKey, IMITABLES, nameKey, numbered, type PackMeta, recordKey } from './keys';
import { claimsKnownIn } from './known-claims';
import { findCountry, findMedicines, findStudy } from './lookup-references';
import type { AccountHit, ClaimHit, HostHit, ImitationHit, Lookup, PublisherInfo } from './lookup-types';
import type { Pack } from './open';

/** A site that calls itself `host:gov.uk` would spell the key of a host: its handle would pass for an account. */
const PLATFORM_NAME = /^[a-z0-9-]+$/;
/** A handle with a path in it would find a host that many share. */
const HOST_NAME = /^[a-z0-9.-]+$/;

type Who = { handle?: string; id?: string; host?: string };

/** By publisher; one that is not named may show everything. */
export type TermsByPublisher = ReadonlyMap<string, PublisherTerms>;

/**
 * @param today ISO date; records whose review date has passed are answered as `expired`
 * @param terms what each publisher may show: a registry is not asked for what it may not show
 * @param model the learned weights; without them no post is said to repeat a claim
 */
export function createLookup(
  packs: readonly Pack[],
  today: string,
  terms: TermsByPublisher = new Map(),
  model: StanceModel | null = null,
): Lookup {
  const showing = (...shows: Show[]) =>
    packs.filter(({ meta }) => terms.get(meta.publisher)?.shows.some((show) => shows.includes(show)) ?? true);
  const [speaking, naming, checking] = [showing('identity', 'interests'), showing('identity'), showing('claims')];
  return {
    publishers: packs.map(({ meta }) => infoOf(meta, terms)),
    disabled: packs.find(({ meta }) => meta.publisher === BUILT_IN_PUBLISHER)?.meta.disabled ?? NOTHING_DISABLED,
    account: (platform, who) => each(speaking, (pack) => findAccount(pack, platform, who, today)),
    host: (host, path) => each(speaking, (pack) => findHost(pack, host, path, today)),
    source: (publisher, id) => findSource(packs, publisher, id),
    imitations: (text) => naming.flatMap((pack) => findImitations(pack, text)),
    study: (number) => each(checking, (pack) => findStudy(pack, number, today)),
    medicine: (words) => checking.flatMap((pack) => findMedicines(pack, words, today)),
    country: (code) => each(packs, (pack) => findCountry(pack, code, today)),
    claims: (text) =>
      checking.flatMap((pack) => findClaims(pack, text, today, model)).sort((a, b) => b.score - a.score),
    candidates: (text, k) => findCandidates(checking, text, k),
    isHealth: (text) =>
      checking.length === 0 ? isHealthText(text) : checking.some((pack) => isHealthText(text, pack.claims)),
  };
}

function each<T>(packs: readonly Pack[], find: (pack: Pack) => T | null): T[] {
  return packs.map(find).filter((hit) => hit !== null);
}

function infoOf({ publisher, name, date }: PackMeta, terms: TermsByPublisher): PublisherInfo {
  return { publisher, name, date, terms: terms.get(publisher) };
}

function isPast(day: string | undefined, today: string): boolean {
  return day !== undefined && day < today;
}

/** A permanent id decides where both sides have one; the handle decides otherwise; a domain handle proves itself. */
function findAccount(pack: Pack, platform: string, who: Who, today: string): AccountHit | null {
  if (!PLATFORM_NAME.test(platform)) return null;
  const byId = who.id ? pack.keys.find(accountIdKey(platform, who.id)) : null;
  if (byId) return accountHit(pack, byId, 'id', today);
  const key = who.handle ? accountKey(platform, fullHandle(who)) : null;
  const byHandle = key ? pack.keys.find(key) : null;
  if (byHandle) {
    const hit = accountHit(pack, byHandle, 'handle', today);
    if (who.id && hit.account?.id && hit.account.id !== who.id) return null;
    return hit;
  }
  return findDomainHandle(pack, platform, who, today);
}

function accountHit(pack: Pack, { value, extra }: KeyHit, by: 'id' | 'handle', today: string): AccountHit {
  const source = pack.source(value);
  const account: Account | null = source.accounts[extra - 1] ?? null;
  const expired = isPast(source.reviewed.review_by, today) || isPast(account?.review_by, today);
  return { publisher: pack.meta.publisher, source, account, by, expired };
}

/** A Bluesky handle that is a source's own host, or a Mastodon server on it. Only the recorded host itself: a subdomain may be anybody's. */
function findDomainHandle(pack: Pack, platform: string, who: Who, today: string): AccountHit | null {
  const host =
    platform === 'bluesky' ? canonicalHandle(platform, who.handle ?? '') : platform === 'mastodon' ? who.host : null;
  const hit = host && HOST_NAME.test(host) ? pack.keys.find(hostKey(host, '')) : null;
  if (!hit) return null;
  const source = pack.source(hit.value);
  return {
    publisher: pack.meta.publisher,
    source,
    account: null,
    by: 'domain',
    expired: isPast(source.reviewed.review_by, today),
  };
}

function findHost(pack: Pack, host: string, path: string, today: string): HostHit | null {
  const prefixes = pathPrefixes(path);
  for (const parent of hostChain(host)) {
    for (const prefix of prefixes) {
      const hit = pack.keys.find(hostKey(parent, prefix));
      if (!hit) continue;
      const source = pack.source(hit.value);
      const expired = isPast(source.reviewed.review_by, today);
      return { publisher: pack.meta.publisher, source, host: parent, path: prefix, expired };
    }
  }
  return null;
}

function findSource(packs: readonly Pack[], publisher: string, id: string): SourceRecord | null {
  const pack = packs.find(({ meta }) => meta.publisher === publisher);
  const hit = pack?.keys.find(recordKey('source', id));
  return pack && hit ? pack.source(hit.value) : null;
}

function findImitations(pack: Pack, text: string): ImitationHit[] {
  const hits: ImitationHit[] = [];
  const key = nameKey(text);
  for (let n = 0; ; n++) {
    const hit = pack.keys.find(numbered(key, n));
    if (!hit) return hits;
    const source = pack.source(hit.value);
    const what = IMITABLES[hit.extra >>> 16] ?? 'name';
    hits.push({ publisher: pack.meta.publisher, source, what, original: originalOf(source, what, hit.extra & 0xffff) });
  }
}

function originalOf(source: SourceRecord, what: ImitationHit['what'], position: number): string {
  if (what === 'handle') return source.accounts[position]?.handle ?? '';
  if (what === 'host') return source.domains[position]?.host ?? '';
  return [source.name, ...source.aka][position] ?? source.name;
}

/** Per pack and model, found on the first post. */
const known = new WeakMap<Pack, { model: StanceModel; claims: KnownClaims }>();

/** Which of the pack's claims the weights were trained on; `null` without weights. */
export function knownIn(pack: Pack, model: StanceModel | null): KnownClaims | null {
  if (!model) return null;
  const before = known.get(pack);
  if (before?.model === model) return before.claims;
  const claims = claimsKnownIn(pack, model.topics);
  known.set(pack, { model, claims });
  return claims;
}

function findClaims(pack: Pack, text: PreparedText, today: string, model: StanceModel | null): ClaimHit[] {
  return matchClaims(pack.claims, text, model, knownIn(pack, model)).map((match) => {
    const record = pack.claim(match.claim);
    return { ...match, publisher: pack.meta.publisher, record, expired: isPast(record.reviewed?.review_by, today) };
  });
}

function findCandidates(packs: readonly Pack[], text: PreparedText, k: number) {
  return packs
    .flatMap((pack) =>
      rankClaims(pack.claims, text, k).map(({ claim, score }) => ({
        publisher: pack.meta.publisher,
        claim: pack.claim(claim).id,
        score,
      })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, k);
}
