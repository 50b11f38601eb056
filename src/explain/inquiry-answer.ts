/** The answer to a reader's question: three lines that say what is known, what to do, and the findings in full. */
import type { Finding } from '../model/assessment';
import type { ToneMark } from '../model/badge-view';
import type { ForwardMark, Inquiry, LinkReport } from '../model/inquiry';
import { goalWords, noteTodo, noteWords, problemWords, stepWords } from './address-wording';
import { answerWords } from './claim-wording';
import { aiCredentialsWords } from './credentials-wording';
import { explainFinding, markOf } from './explain-finding';
import type { MessagePart, Translator } from './messages';
import { plain } from './plain';
import { orderFindings } from './priority';
import type { Explanation, Message, MessageKey } from './types';
import { factProse, message } from './variants';
import { UNCHECKED_WORDS } from './words';

/** A finished line in pieces, so that names and texts of records can be set apart. */
export type AnswerLine = MessagePart[];

export interface InquiryAnswer {
  mark: ToneMark;
  /** At most three, the most important first. */
  lines: AnswerLine[];
  /** "What you can do", at most three. */
  todo: AnswerLine[];
  details: Explanation[];
}

const MOST_LINES = 3;

/** `ofFile` is what the picture whose words these are says of itself: that AI made it. */
export function answerInquiry(inquiry: Inquiry, translator: Translator, ofFile: Finding | null = null): InquiryAnswer {
  const findings = orderFindings(inquiry.assessment.findings);
  const details = findings.map(explainFinding);
  const isSilent = isDistress(inquiry);
  const [lines, todo] = isSilent ? DISTRESSED : withFile(byKind(inquiry, findings, details, translator), ofFile);
  return {
    mark: markFor(inquiry, ofFile && !isSilent ? [...findings, ofFile] : findings),
    lines: finished(lines, translator),
    todo: finished(todo, translator),
    details,
  };
}

/** Counted lines are finished by the translator, all others are messages. */
type Draft = Message | string | null;

/** Told as one of the three lines, whatever else there is to say. */
function withFile([lines, todo]: Drafts, ofFile: Finding | null): Drafts {
  if (ofFile === null) return [lines, todo];
  const file = aiCredentialsWords(ofFile);
  const told = lines.filter((line) => line !== null).slice(0, MOST_LINES - 1);
  return [
    [...told, file.says],
    [...todo, file.todo],
  ];
}

function finished(drafts: readonly Draft[], translator: Translator): AnswerLine[] {
  const lines: AnswerLine[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    const parts: AnswerLine | null =
      typeof draft === 'string' ? [{ text: draft, kind: 'fixed', lang: null }] : draft && translator.parts(draft);
    const text = lineText(parts ?? []);
    if (parts === null || text === '' || seen.has(text)) continue;
    seen.add(text);
    lines.push(parts);
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

export function lineText(line: AnswerLine): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function markFor({ kind, problem, links, assessment }: Inquiry, findings: readonly Finding[]): ToneMark {
  if (assessment.status === 'checked' && assessment.distress) return 'info';
  const odd = links.some(({ notes }) => notes.some(({ note }) => !SOFT_NOTES.has(note)));
  const [first] = findings;
  if (odd || first?.tone === 'caution') return 'caution';
  if (problem !== null || kind === 'nothing') return 'unlisted';
  return first ? markOf(first) : 'unlisted';
}

/** They hide something and do not pose as anything. */
const SOFT_NOTES: ReadonlySet<string> = new Set(['hides-goal', 'sealed', 'foreign-letters', 'number-host']);

type Drafts = [lines: Draft[], todo: Draft[]];

function isDistress({ assessment }: Inquiry): boolean {
  return assessment.status === 'checked' && assessment.distress === true;
}

/** Where a life may be in danger nothing else is said. */
const DISTRESSED: Drafts = [[message('distress_title'), message('distress_text')], [message('distress_call')]];

function byKind(inquiry: Inquiry, findings: Finding[], details: Explanation[], translator: Translator): Drafts {
  if (inquiry.kind === 'nothing') return [[problemWords(inquiry.problem ?? 'empty')], []];
  if (inquiry.kind === 'link') return linkDrafts(inquiry, details);
  return inquiry.kind === 'page'
    ? pageDrafts(inquiry, findings, details, translator)
    : messageDrafts(inquiry, findings, details, translator);
}

function linkDrafts({ links, problem }: Inquiry, details: Explanation[]): Drafts {
  const [link] = links;
  if (!link || link.url === '') return [[problemWords(problem ?? 'broken-address')], []];
  const told = details.filter(({ finding }) => finding.signal !== 'link-source');
  const silent = told.length === 0 && link.source === null && link.notes.length === 0;
  const named = link.notes.some(({ note }) => NAMING_NOTES.has(note)) || told[0]?.finding.signal === 'link-lookalike';
  const lines: Draft[] = [
    named ? null : goalWords(link),
    ...link.notes.map(noteWords),
    ...told.map(({ says }) => says),
    silent ? message('goal_unlisted') : null,
    ...link.steps.map(stepWords),
  ];
  const todo = [...link.notes.map(noteTodo), ...details.map((one) => one.todo)];
  return [lines, silent ? [...todo, message('goal_todo')] : todo];
}

/** They say themselves where the link goes. */
const NAMING_NOTES: ReadonlySet<string> = new Set([
  'hides-goal',
  'sealed',
  'login-name',
  'name-in-front',
  'number-host',
]);

function messageDrafts(inquiry: Inquiry, findings: Finding[], details: Explanation[], translator: Translator): Drafts {
  const { forwarded, assessment } = inquiry;
  const first = details[0];
  const lines: Draft[] = [
    ...urgent(findings),
    cutLine(inquiry),
    first ? says(first) : null,
    foundLine(inquiry, findings, translator),
    ...oddLinks(inquiry),
    ...forwarded.map(({ mark }) => message(MARK_WORDS[mark])),
  ];
  if (first) return [lines, [first.todo, ...oddLinkTodo(inquiry), message('mark_todo')]];
  const silent = assessment.status === 'unchecked' ? UNCHECKED_WORDS[assessment.reason] : nothingKey(inquiry);
  return [
    [message(silent), ...lines],
    [silent === 'answer_no_health' ? null : message('answer_todo'), ...oddLinkTodo(inquiry), message('mark_todo')],
  ];
}

function nothingKey({ assessment, unrecognised }: Inquiry): MessageKey {
  return assessment.health || unrecognised.length > 0 ? 'answer_nothing' : 'answer_no_health';
}

function pageDrafts(inquiry: Inquiry, findings: Finding[], details: Explanation[], translator: Translator): Drafts {
  const own = inquiry.links[0];
  const publisher: Message | null = !own
    ? null
    : own.source
      ? { key: 'answer_page_source', values: { source: plain(own.source.name) } }
      : { key: 'answer_page_unlisted', values: { host: plain(own.shownHost) } };
  const told = details.filter(({ finding }) => !['source', 'not-in-registry'].includes(finding.signal));
  const lines: Draft[] = [
    ...urgent(findings),
    publisher,
    ...(own?.notes.map(noteWords) ?? []),
    ...told.slice(0, 1).map(says),
    foundLine(inquiry, findings, translator),
    ...told.slice(1).map(says),
  ];
  return [lines, [...(own?.notes.map(noteTodo) ?? []), ...details.map((one) => one.todo)]];
}

/** Acting on such a claim can injure: what to do now is said before anything else. */
function urgent(findings: readonly Finding[]): Message[] {
  const found = findings.find(({ tone, facts }) => tone === 'caution' && facts.harm === 'high' && facts.do);
  const prose = found && factProse(found, 'do');
  return prose ? [{ key: 'record_todo', values: { do: prose } }] : [];
}

/** What is known, without what to do: that stands in a line of its own. */
function says({ finding, says: whole }: Explanation): Message {
  return finding.signal === 'claim' && finding.stance === 'repeats' ? answerWords(finding) : whole;
}

/** "We found 3 claims … About 2 other sentences …" */
function foundLine({ unrecognised }: Inquiry, findings: readonly Finding[], translator: Translator): string | null {
  const claims = findings.filter(({ subject }) => 'claim' in subject).length;
  if (claims === 0) return null;
  const found = translator.count('answer_claims', claims);
  return unrecognised.length === 0 ? found : `${found} ${translator.count('answer_unmatched', unrecognised.length)}`;
}

function cutLine({ read }: Inquiry): Message | null {
  return read.of > read.characters ? { key: 'answer_cut', values: { read: read.characters, all: read.of } } : null;
}

function oddLinks({ links }: Inquiry): Message[] {
  return links.flatMap(({ notes, problem }) => [...notes.map(noteWords), ...(problem ? [problemWords(problem)] : [])]);
}

function oddLinkTodo({ links }: Inquiry): Message[] {
  return links.flatMap(({ notes }: LinkReport) => notes.map(noteTodo));
}

export const MARK_WORDS: Record<ForwardMark['mark'], MessageKey> = {
  forwarded: 'mark_forwarded',
  'forwarded-often': 'mark_forwarded_often',
  'pass-on': 'mark_pass_on',
  'soon-deleted': 'mark_soon_deleted',
  hearsay: 'mark_hearsay',
  'kept-secret': 'mark_kept_secret',
};
