/** Signal: the post stands in, or is by, a patient community on record: who owns, moderates and pays for it, and uses what is written there. */
import { qualifiedId } from '../model/accounts';
import type { Finding, FindingFacts } from '../model/assessment';
import type { SourceRecord } from '../model/records';
import type { AccountHit } from '../pack/lookup-types';
import { reviewFacts, sourceEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';

/** Practices of a community's own policy, and the facts that tell of them. */
const PRACTICES = {
  moderated: 'moderated',
  two_way: 'twoWay',
  clinicians: 'clinicians',
  sells_data: 'sellsData',
  sponsor_disclosed: 'sponsorDisclosed',
} as const;

export const community: Signal = {
  id: 'community',
  concludesNot: 'that its members are right, or that who pays for it decides what they say',
  evaluate(context: SignalContext): Finding[] {
    const here = communityOf(context).map((hit) => communityFinding(hit, context));
    const speaking = context.speaker
      .filter(isCommunity)
      .map((hit) => communityFinding(hit, context))
      .filter(({ facts }) => tellsMore(facts));
    const seen = new Set<string>();
    return [...here, ...speaking].filter(({ publisher, subject }) => {
      const id = 'source' in subject ? qualifiedId(publisher, subject.source) : '';
      return seen.size < seen.add(id).size;
    });
  },
};

/** The place of the post, by its handle. A name alone says nothing: anybody may give a group any name. */
function communityOf({ facts, lookup }: SignalContext): AccountHit[] {
  const handle = facts.community?.handle;
  if (handle === undefined || handle.trim() === '') return [];
  const spellings = facts.site === 'reddit' && !handle.includes('/') ? [`r/${handle}`] : [handle];
  return spellings.flatMap((spelling) => lookup.account(facts.site, { handle: spelling })).filter(isCommunity);
}

function isCommunity({ source, expired }: AccountHit): boolean {
  return source.kind === 'patient-community' && !expired;
}

/** Who it is, "source" says already. */
function tellsMore(facts: FindingFacts): boolean {
  return ['owner', 'payer', ...Object.values(PRACTICES)].some((name) => facts[name] !== undefined);
}

function communityFinding({ source, publisher, account }: AccountHit, context: SignalContext): Finding {
  const { interests, practices } = source;
  const running = interests.filter((interest) => isRunning(interest, context.reader.today));
  const owners = running.filter(({ type }) => type === 'owns' || type === 'brand-of');
  const payers = running.filter(({ type }) => type === 'sponsors' || type === 'funds' || type === 'pays');
  const nameOf = ({ other }: SourceRecord['interests'][number]) => context.lookup.source(publisher, other)?.name;
  const owner = owners.map(nameOf).find((name) => name !== undefined);
  const payer = [...new Set(payers.map(nameOf).filter((name) => name !== undefined))].join(', ');
  const facts: FindingFacts = {
    name: source.name,
    ...(owner === undefined ? {} : { owner }),
    ...(payer === '' ? {} : { payer }),
    ...practiceFacts(source),
    ...reviewFacts(source.reviewed),
  };
  const keys = [...[...owners, ...payers, ...Object.values(practices)].flatMap((part) => part?.evidence ?? [])];
  const evidence = sourceEvidence(source, [...new Set(keys.length > 0 ? keys : evidenceOfIdentity(source, account))]);
  return { signal: 'community', tone: 'info', subject: { source: source.id }, publisher, facts, evidence };
}

function practiceFacts({ practices }: SourceRecord): FindingFacts {
  return Object.fromEntries(
    Object.entries(PRACTICES).flatMap(([practice, name]) => {
      const value = practices[practice as keyof typeof PRACTICES]?.value;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function evidenceOfIdentity(source: SourceRecord, account: AccountHit['account']): string[] {
  return account?.evidence ?? source.domains.flatMap(({ evidence }) => evidence);
}

function isRunning({ since, until }: SourceRecord['interests'][number], today: string): boolean {
  const begun = since === undefined || String(since) <= today;
  return begun && (until === undefined || String(until) >= today.slice(0, String(until).length));
}
