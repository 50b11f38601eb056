/** Answers a reader's question about a pasted text, a link or a page. Pure: nothing of it is opened, sent or kept. */
import { type Assessment, type Finding, type SignalId, unchecked } from '../model/assessment';
import type { Help } from '../model/help';
import type { ArticleCard, CheckInput, Inquiry, LinkReport } from '../model/inquiry';
import type { PostFacts } from '../model/post-facts';
import type { Reader } from '../model/settings';
import type { Lookup } from '../pack/lookup-types';
import { joinCutLines, plainChat } from './chat-text';
import { firstAidFor, helpFor } from './help';
import { linkReport } from './link-report';
import { findingKey, readMessage } from './message';
import { MAX_TEXT, readInput } from './read-input';

/** Links of a page that are reported; a page may hold hundreds. */
const MOST_PAGE_LINKS = 100;

export function inquire(input: CheckInput, lookup: Lookup, reader: Reader): Inquiry {
  if (input.from === 'page') return pageInquiry(input.facts, lookup, reader);
  const read = readInput(input.text);
  if (read.kind === 'nothing') return { ...nothing(input.text), problem: read.problem };
  if (read.kind === 'link') return linkInquiry(input.text, read.links[0], lookup, reader);
  const text = plainChat(input.from === 'image' ? joinCutLines(read.text) : read.text);
  const links = read.links.map((href) => ({ href, text: href }));
  const facts: PostFacts = {
    site: 'message',
    kind: 'message',
    text,
    links,
    ...(input.lang ? { lang: input.lang } : {}),
  };
  const message = readMessage(facts, lookup, reader);
  const reports = read.links.map((href) => linkReport(href, lookup, reader));
  const assessment = withFindings(
    message.assessment,
    reports.flatMap(({ findings }) => findings),
  );
  return {
    ...nothing(input.text),
    kind: 'message',
    ...message,
    assessment,
    links: reports,
    help: helpIn(assessment, lookup, reader),
  };
}

function nothing(given: string): Inquiry {
  return {
    kind: 'nothing',
    problem: null,
    language: null,
    read: { characters: Math.min(given.length, MAX_TEXT), of: given.length },
    assessment: unchecked('no-text'),
    links: [],
    sentences: [],
    unrecognised: [],
    forwarded: [],
    article: null,
    help: null,
  };
}

function linkInquiry(given: string, href: string, lookup: Lookup, reader: Reader): Inquiry {
  const report = linkReport(href, lookup, reader);
  const assessment: Assessment =
    report.problem !== null && report.url === ''
      ? unchecked(lookup.publishers.length === 0 ? 'no-registry' : 'no-text')
      : { status: 'checked', health: report.findings.length > 0, findings: report.findings };
  return { ...nothing(given), kind: 'link', problem: report.problem, assessment, links: [report] };
}

function pageInquiry(facts: PostFacts, lookup: Lookup, reader: Reader): Inquiry {
  const text = facts.text.slice(0, MAX_TEXT);
  const page = readMessage({ ...facts, text }, lookup, reader);
  const hrefs = [...new Set((facts.links ?? []).slice(0, MOST_PAGE_LINKS).map(({ href, target }) => target ?? href))];
  const own: LinkReport[] = facts.url ? [linkReport(facts.url, lookup, reader)] : [];
  const linked = hrefs.map((href) => linkReport(href, lookup, reader)).filter(({ findings }) => findings.length > 0);
  const about = own.flatMap(({ findings }) => findings).filter(({ signal }) => ABOUT_ITS_HOST.has(signal));
  const assessment = withFindings(page.assessment, about);
  return {
    ...nothing(facts.text),
    kind: 'page',
    ...page,
    assessment,
    links: [...own, ...linked],
    article: articleCard(facts),
    help: helpIn(assessment, lookup, reader),
  };
}

/** What the signals for links say of a page's own address. */
const ABOUT_ITS_HOST: ReadonlySet<SignalId> = new Set(['link-lookalike', 'link-conduct']);

/** The same assessment with findings that it lacks. Where a life may be in danger nothing is added. */
function withFindings(assessment: Assessment, more: readonly Finding[]): Assessment {
  if (assessment.status === 'checked' && assessment.distress) return assessment;
  const known = new Set(assessment.findings.map(findingKey));
  const fresh = more.filter((finding) => {
    const key = findingKey(finding);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  if (fresh.length === 0) return assessment;
  return { status: 'checked', health: assessment.health, findings: [...assessment.findings, ...fresh] };
}

function articleCard({ url, author, article }: PostFacts): ArticleCard | null {
  if (!article) return null;
  const card: ArticleCard = { ...article };
  if (url !== undefined) card.url = url;
  if (author?.name !== undefined) card.author = author.name;
  return card;
}

/** Where a life may be in danger, and where somebody may have acted on what can injure. */
function helpIn(assessment: Assessment, lookup: Lookup, { country }: Reader): Help | null {
  if (assessment.status === 'checked' && assessment.distress) return helpFor(country, lookup);
  const urgent = assessment.findings.some(({ tone, facts }) => tone === 'caution' && facts.harm === 'high');
  return urgent ? firstAidFor(country, lookup) : null;
}
