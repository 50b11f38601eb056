/** What can be said of one link without opening it: where it leads, whose place that is, what is odd about the address. */
import { type Address, parseAddress } from '../links/address';
import { canonicalUrl } from '../links/canonical';
import { readableHost } from '../links/hosts-compare';
import { studyNumbersOf } from '../links/identifiers';
import { addressNotes } from '../links/notes';
import { placeOf } from '../links/places';
import { addressProblem } from '../links/problems';
import { type Trail, trailOf } from '../links/trail';
import type { Finding, SignalId } from '../model/assessment';
import type { LinkedSource, LinkNote, LinkReport, LinkStep } from '../model/inquiry';
import type { PostFacts } from '../model/post-facts';
import type { Reader } from '../model/settings';
import type { HostHit, Lookup } from '../pack/lookup-types';
import { assessPost } from '../signals/assess';
import { findTrialNumbers } from '../signals/phrases/trial';

/** Longest part of an address that is repeated to the reader. */
const LONGEST_WRITTEN = 500;

export function linkReport(written: string, lookup: Lookup, reader: Reader): LinkReport {
  const outer = addressProblem(written) === null ? parseAddress(written) : null;
  const problem = outer === null ? (addressProblem(written) ?? 'broken-address') : null;
  const base = { ...NOTHING, written: written.slice(0, LONGEST_WRITTEN), problem };
  if (outer === null) return base;
  const trail = trailOf(outer);
  const inner = addressProblem(trail.goal.url.href);
  if (inner !== null) return { ...base, steps: trail.steps, problem: inner };
  return { ...base, ...goalReport(written, trail, lookup, reader) };
}

const NOTHING: LinkReport = {
  written: '',
  steps: [],
  url: '',
  host: '',
  shownHost: '',
  place: null,
  source: null,
  notes: [],
  numbers: [],
  problem: null,
  findings: [],
};

function goalReport(written: string, trail: Trail, lookup: Lookup, reader: Reader): Partial<LinkReport> {
  const { goal } = trail;
  const { url, dropped } = canonicalUrl(goal);
  const [hit] = lookup.host(goal.host, goal.path);
  const steps: LinkStep[] = dropped
    ? [...trail.steps, { why: 'tracking', service: goal.host, host: goal.host, url }]
    : trail.steps;
  const often: LinkNote[] = trail.wrappedTooOften ? [{ note: 'wrapped-too-often' }] : [];
  return {
    steps,
    url,
    host: goal.host,
    shownHost: readableHost(goal.host),
    place: placeOf(goal),
    source: hit ? linkedSource(hit) : null,
    notes: [...often, ...addressNotes(written, goal, hit !== undefined)],
    numbers: [
      ...studyNumbersOf(goal).map(({ scheme, value }) => `${scheme}:${value}`),
      ...findTrialNumbers(goal.url.href.slice(0, 2000)).map(({ number }) => number),
    ],
    findings: linkFindings(written, goal, lookup, reader),
  };
}

/** About the link, and about whoever answers for the site: who pays them, how their community is run. */
function linkFindings(written: string, goal: Address, lookup: Lookup, reader: Reader): Finding[] {
  const all = asked(lookup);
  const link = assessPost({ site: 'message', text: '', links: [{ href: written }] }, all, reader).findings;
  const page: PostFacts = { site: 'article', url: goal.url.href, text: goal.host };
  const site = assessPost(page, all, reader).findings;
  return [...link, ...site.filter(({ signal }) => ABOUT_THE_SITE.has(signal))];
}

const ABOUT_THE_SITE: ReadonlySet<SignalId> = new Set(['interest-on-record', 'community', 'own-trust']);

/** The reader asks about this link: whether the words around it are about health does not matter. */
function asked(lookup: Lookup): Lookup {
  return { ...lookup, isHealth: () => true };
}

function linkedSource({ publisher, source, expired }: HostHit): LinkedSource {
  return { publisher, id: source.id, name: source.name, kind: source.kind, expired };
}
