/**
 * Signal: the author's name or handle imitates a source on record.
 *
 * It needs a near-copy: the same skeleton as a recorded handle of this site, or as a distinctive recorded name while the
 * source's own account of this site is another. A branch ("Mayo Clinic Florida"), a namesake ("Roche" the plumber), an
 * account with a domain proof or a government tick stays silent.
 */

import { skeleton } from '../links/skeleton';
import { canonicalHandle, qualifiedId } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { SourceRecord } from '../model/records';
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
    const hit = byHandle(context) ?? byName(context);
    return hit ? [imitationFinding(hit, facts.site, facts.author)] : [];
  },
};

function hasOwnProof({ facts }: SignalContext): boolean {
  return (facts.labels ?? []).some(({ kind }) => kind === 'government');
}

function byHandle({ facts, lookup }: SignalContext): ImitationHit | null {
  const handle = canonicalHandle(facts.site, facts.author?.handle ?? '');
  if (handle === null) return null;
  for (const core of cores(skeleton(handle))) {
    if (core.length < SHORTEST_HANDLE) continue;
    const hit = lookup
      .imitations(core)
      .find(({ what, source, original }) => what === 'handle' && isAccountOf(source, facts.site, original));
    if (hit && canonicalHandle(facts.site, hit.original) !== handle) return hit;
  }
  return null;
}

/** The skeleton itself, and what is left of it without one affix in front or behind. */
function cores(text: string): string[] {
  const stripped = AFFIXES.flatMap((affix) => [
    text.startsWith(affix) ? text.slice(affix.length) : '',
    text.endsWith(affix) ? text.slice(0, -affix.length) : '',
  ]);
  return [text, ...stripped.filter((core) => core !== '')];
}

function byName({ facts, lookup }: SignalContext): ImitationHit | null {
  const name = facts.author?.name ?? '';
  const text = skeleton(name);
  if (text.length < SHORTEST_NAME || !/\S\s+\S/.test(name.trim())) return null;
  const copies = lookup
    .imitations(text)
    .filter(({ what, source }) => what === 'name' && isOrganisation(source) && isOnSite(source, facts.site));
  const sources = new Set(copies.map(({ publisher, source }) => qualifiedId(publisher, source.id)));
  return sources.size === 1 ? (copies[0] ?? null) : null;
}

/** People share names with each other; only bodies have names that nobody else should carry. */
function isOrganisation(source: SourceRecord): boolean {
  return source.kind !== 'person' && source.kind !== 'clinician';
}

/** Only where the source's real account of this site is known can we say that this one is another. */
function isOnSite(source: SourceRecord, platform: string): boolean {
  return source.accounts.some((account) => account.platform === platform && account.verified !== undefined);
}

function isAccountOf(source: SourceRecord, platform: string, handle: string): boolean {
  return source.accounts.some(
    (account) => account.platform === platform && account.handle === handle && account.verified !== undefined,
  );
}

function imitationFinding(hit: ImitationHit, platform: string, author: { name?: string; handle?: string }): Finding {
  const { source, publisher, original, what } = hit;
  const real = source.accounts.find((account) => account.platform === platform && account.verified !== undefined);
  const facts = {
    name: author.name ?? author.handle ?? '',
    handle: author.handle ?? '',
    imitates: source.name,
    original: what === 'handle' ? original : (real?.handle ?? original),
    what,
  };
  const subject = { platform, handle: author.handle ?? '' };
  return {
    signal: 'lookalike',
    tone: 'caution',
    subject,
    publisher,
    facts,
    evidence: sourceEvidence(source, real?.evidence ?? []),
  };
}
