/**
 * Signal: the author's name or handle imitates a source on record.
 *
 * It needs a near-copy: the same skeleton as a recorded handle of this site, or as a distinctive recorded name while the
 * source's own account of this site is another. A branch ("Mayo Clinic Florida"), a namesake ("Roche" the plumber), an
 * account with a domain proof or a government tick stays silent, and so does a name without an account to compare.
 */

import { skeleton } from '../links/skeleton';
import { canonicalHandle } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { Account, SourceRecord } from '../model/records';
import type { ImitationHit } from '../pack/lookup-types';
import { sourceEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';

/** Words that imitators put around a name, as skeletons. */
const AFFIXES = ['official', 'real', 'thereal', 'verified', 'support', 'helpdesk'].map(skeleton);
const SHORTEST_HANDLE = 5;
const SHORTEST_NAME = 10;

export const lookalike: Signal = {
  id: 'lookalike',
  concludesNot: 'that the account means to deceive: it may be a fan, a joke or an unlisted branch',
  evaluate(context: SignalContext): Finding[] {
    const { facts, speaker } = context;
    if (speaker.length > 0 || !facts.author || hasOwnProof(context)) return [];
    const hit = byHandle(context) ?? byName(context) ?? byNamedHandle(context);
    return hit ? [imitationFinding(hit, context)] : [];
  },
};

function hasOwnProof({ facts }: SignalContext): boolean {
  return (facts.labels ?? []).some(({ kind }) => kind === 'government');
}

function byHandle(context: SignalContext): ImitationHit | null {
  const handle = canonicalHandle(context.facts.site, context.facts.author?.handle ?? '');
  if (handle === null) return null;
  for (const core of cores(skeleton(handle))) {
    const hit = imitatedHandle(core, context);
    if (hit && canonicalHandle(context.facts.site, hit.original) !== handle) return hit;
  }
  return null;
}

/** A display name that is somebody's handle, `@` and all. */
function byNamedHandle(context: SignalContext): ImitationHit | null {
  const name = (context.facts.author?.name ?? '').trim();
  if (!name.startsWith('@') || /\s/.test(name)) return null;
  const hit = imitatedHandle(skeleton(name), context);
  return hit && { ...hit, what: 'name' };
}

function imitatedHandle(core: string, context: SignalContext): ImitationHit | null {
  if (core.length < SHORTEST_HANDLE) return null;
  const hit = context.lookup.imitations(core).find((one) => isHandleOf(one, context) && !isOnFile(one.source, context));
  return hit ? { ...hit, what: 'handle' } : null;
}

/** Where handles are host names, the source's host is as good as a recorded handle. */
function isHandleOf({ what, source, original }: ImitationHit, context: SignalContext): boolean {
  if (what === 'host') return context.facts.site === 'bluesky' && isFresh(source.reviewed, context);
  return what === 'handle' && realAccounts(source, context).some(({ handle }) => handle === original);
}

/** The skeleton itself, and what is left of it without one affix in front or behind. */
function cores(text: string): string[] {
  const stripped = AFFIXES.flatMap((affix) => [
    text.startsWith(affix) ? text.slice(affix.length) : '',
    text.endsWith(affix) ? text.slice(0, -affix.length) : '',
  ]);
  return [text, ...stripped.filter((core) => core !== '')];
}

function byName(context: SignalContext): ImitationHit | null {
  const { name = '', handle, id } = context.facts.author ?? {};
  if (handle === undefined && id === undefined) return null;
  const text = skeleton(name);
  if (text.length < SHORTEST_NAME || !/\S\s+\S/.test(name.trim())) return null;
  const copies = context.lookup
    .imitations(text)
    .filter(({ what, source }) => what === 'name' && isOrganisation(source));
  if (copies.some(({ source }) => isOnFile(source, context))) return null;
  return copies.find((copy) => isOnlyOne(copy, copies) && realAccounts(copy.source, context).length > 0) ?? null;
}

/** Where one registry knows two bodies of the same name, this account may be the other one's. */
function isOnlyOne({ publisher, source }: ImitationHit, copies: readonly ImitationHit[]): boolean {
  return copies.every((other) => other.publisher !== publisher || other.source.id === source.id);
}

/** People share names with each other; only bodies have names that nobody else should carry. */
function isOrganisation(source: SourceRecord): boolean {
  return source.kind !== 'person' && source.kind !== 'clinician';
}

/** Only where the source's real account of this site is known, and known today, can we say that this one is another. */
function realAccounts(source: SourceRecord, context: SignalContext): Account[] {
  if (!isFresh(source.reviewed, context)) return [];
  return source.accounts.filter(
    (account) =>
      account.platform === context.facts.site &&
      account.verified !== undefined &&
      (account.status === 'active' || account.status === 'dormant') &&
      isFresh(account, context),
  );
}

function isFresh({ review_by }: { review_by?: string | undefined }, { reader }: SignalContext): boolean {
  return review_by === undefined || review_by >= reader.today;
}

/** The source's record names this account itself: without proof, as given up or as compromised. Another number is another account. */
function isOnFile(source: SourceRecord, { facts }: SignalContext): boolean {
  const handle = canonicalHandle(facts.site, facts.author?.handle ?? '');
  return source.accounts.some(({ platform, handle: known, previous, id }) => {
    if (platform !== facts.site || (id && facts.author?.id && id !== facts.author.id)) return false;
    return [known, ...previous].some((one) => canonicalHandle(platform, one) === handle);
  });
}

function imitationFinding(hit: ImitationHit, context: SignalContext): Finding {
  const { source, publisher, original, what } = hit;
  const { site, author = {} } = context.facts;
  const handle = author.handle ?? '';
  const real = realAccounts(source, context)[0];
  const isName = [source.name, ...source.aka].includes(original);
  const facts = {
    name: author.name ?? handle,
    handle,
    imitates: source.name,
    original: isName ? (real?.handle ?? original) : original,
    what,
  };
  const evidence = sourceEvidence(source, real?.evidence ?? source.domains.flatMap((domain) => domain.evidence));
  return { signal: 'lookalike', tone: 'caution', subject: { platform: site, handle }, publisher, facts, evidence };
}
