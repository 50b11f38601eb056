/** The meeting point of the two flows: post facts and a look-up in, an assessment out. Pure. */

import { bareHost, parseAddress } from '../links/address';
import { SITE_WRAPPERS } from '../links/site-wrappers';
import { resolveLink } from '../links/unwrap';
import { fullHandle } from '../model/accounts';
import { type Assessment, type Finding, type SignalId, unchecked } from '../model/assessment';
import type { Author, PostFacts } from '../model/post-facts';
import type { Reader } from '../model/settings';
import type { AccountHit, Lookup } from '../pack/lookup-types';
import { findDistress } from '../text/cues';
import { isSupportedLanguage } from '../text/languages';
import { prepareText } from '../text/prepare';
import { applyTerms, markDisputes } from './by-publisher';
import { SIGNALS } from './index';
import type { ResolvedLink, SignalContext } from './types';

/** More links than this are not looked at: no honest post has them. */
const MAX_LINKS = 100;

/** Findings that speak of the writer, of what they believe or take: none of them stands on somebody in distress. */
const SILENT_IN_DISTRESS: ReadonlySet<SignalId> = new Set([
  'claim',
  'corrects-claim',
  'stated-credential',
  'not-in-registry',
  'lookalike',
  'selling',
  'interest-on-record',
  'own-product',
  'red-flags',
  'retracted-study',
  'preprint',
  'trial',
  'medicine',
  'side-effect',
]);
/** What the reader's own choice replaces. */
const REPLACED_BY_OWN_TRUST: ReadonlySet<SignalId> = new Set(['source', 'stated-credential', 'not-in-registry']);
const SPEAKER_IS_KNOWN: ReadonlySet<SignalId> = new Set(['source', 'community', 'own-trust', 'lookalike']);

/** Assesses one post. Odd facts lead to fewer findings, never to a throw. */
export function assessPost(facts: PostFacts, lookup: Lookup, reader: Reader): Assessment {
  if (lookup.publishers.length === 0) return unchecked('no-registry');
  const { adapters, signals } = lookup.disabled;
  if (adapters.includes(facts.site)) return unchecked('disabled');
  const read = signalContext(facts, lookup, reader);
  const distress = findDistress(read.text) !== null;
  const context = { ...read, health: read.health || distress };
  const found = SIGNALS.filter(({ id }) => !signals.includes(id)).flatMap((signal) => signal.evaluate(context));
  const shown = applyTerms(found, lookup);
  const findings = settle(markDisputes(shown, context.claims), distress);
  if (distress) return { status: 'checked', health: true, findings, distress };
  if (findings.length > 0) return { status: 'checked', health: context.health, findings };
  return nothingFound(context);
}

function signalContext(facts: PostFacts, lookup: Lookup, reader: Reader): SignalContext {
  const text = prepareText(readableText(facts), facts.lang);
  const claims = lookup.claims(text);
  return {
    facts,
    text,
    links: (facts.links ?? []).slice(0, MAX_LINKS).flatMap((link) => resolved(link, facts, lookup)),
    speaker: speakerOf(facts, lookup),
    claims,
    health: claims.length > 0 || lookup.isHealth(text),
    lookup,
    reader,
  };
}

/** The source behind the account; of an article, the source whose site it stands on. */
function speakerOf(facts: PostFacts, lookup: Lookup): AccountHit[] {
  const address = facts.site === 'article' ? parseAddress(facts.url ?? '') : null;
  if (address === null) return facts.author ? lookup.account(facts.site, vouched(facts.author, facts.url)) : [];
  return lookup.host(address.host, address.path).map((hit) => ({ ...hit, by: 'domain', account: null }));
}

/** A server vouches for its own accounts only: what it shows of another's host proves nothing about that host. */
function vouched(author: Author, url: string | undefined): Author {
  if (author.host === undefined || url === undefined || hostOf(url) === author.host) return author;
  return { ...author, handle: fullHandle(author), host: undefined };
}

function readableText(facts: PostFacts): string {
  const headline = facts.article?.headline;
  return headline && !facts.text.startsWith(headline) ? `${headline}\n${facts.text}` : facts.text;
}

/** A site's own wrapper without a stated goal leads nowhere we know of, and the site's own pages are no sources. */
function resolved(
  link: { href: string; text?: string; target?: string },
  facts: PostFacts,
  lookup: Lookup,
): ResolvedLink[] {
  const address = resolveLink(link);
  if (address === null || SITE_WRAPPERS[address.host] === facts.site) return [];
  const { host, path } = address;
  if (host === bareHost(hostOf(facts.url))) return [];
  return [{ href: link.href, text: link.text ?? '', host, path, hits: lookup.host(host, path) }];
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}

/** Takes back what other findings make untrue or tactless. */
function settle(found: readonly Finding[], distress: boolean): Finding[] {
  const known = found.some(({ signal }) => SPEAKER_IS_KNOWN.has(signal));
  const own = found.some(({ signal }) => signal === 'own-trust');
  return found.filter(({ signal }) => {
    if (distress && SILENT_IN_DISTRESS.has(signal)) return false;
    if (own && REPLACED_BY_OWN_TRUST.has(signal)) return false;
    return !(known && signal === 'not-in-registry');
  });
}

/** A text of nothing but spaces, controls and invisible letters shows nothing. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** Nothing to say is said only where the post was really read. */
function nothingFound({ facts, text, health }: SignalContext): Assessment {
  if (!VISIBLE.test(readableText(facts)) && (facts.links ?? []).length === 0) return unchecked('no-text');
  if (text.cut) return unchecked('too-long');
  if (text.language !== null && !isSupportedLanguage(text.language)) return unchecked('language');
  return { status: 'checked', health, findings: [] };
}
