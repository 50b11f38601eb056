/**
 * A reply to send back to whoever shared it: what is known and where it is written, in the reader's language, in three
 * tones. It speaks of the claim, never of the person who sent it. Built from the inquiry alone.
 */
import type { Finding, FindingEvidence } from '../model/assessment';
import type { Help } from '../model/help';
import { type Inquiry, type KindReply, REPLY_TONES, type ReplyTone } from '../model/inquiry';
import { answerWords } from './claim-wording';
import type { Translator } from './messages';
import { plain } from './plain';
import { orderFindings } from './priority';
import type { Message, MessageKey } from './types';
import { factProse, factText, message } from './variants';
import { VERDICT_WORDS } from './words';

/** A reply about ten claims reads like a lecture. */
const MOST_POINTS: Record<ReplyTone, number> = { warm: 3, plain: 3, brief: 1 };
const LONGEST_URL = 500;

/** One reply a tone; none where nothing was looked at. `ofFile` is what the picture that was sent says of itself. */
export function kindReplies(inquiry: Inquiry, translator: Translator, ofFile: Finding | null = null): KindReply[] {
  const { assessment, problem, help } = inquiry;
  if (problem !== null) return [];
  const distress = assessment.status === 'checked' && assessment.distress === true;
  const write = distress
    ? (tone: ReplyTone) => dangerReply(tone, help, translator)
    : (tone: ReplyTone) => factsReply(tone, inquiry, translator, ofFile);
  return REPLY_TONES.map((tone) => ({ tone, text: paragraphs(write(tone), translator), lang: translator.language }));
}

/** Each paragraph is one or more sentences. */
type Paragraph = Message[];

function paragraphs(found: readonly Paragraph[], translator: Translator): string {
  return found
    .map((sentences) => sentences.flatMap((one) => translator.fill(one) ?? []).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function factsReply(tone: ReplyTone, inquiry: Inquiry, translator: Translator, ofFile: Finding | null): Paragraph[] {
  const findings = orderFindings([...inquiry.assessment.findings, ...(ofFile ? [ofFile] : [])]);
  const points = [
    ...posingLinks(inquiry, findings),
    ...findings.flatMap((finding) => pointOf(finding, translator)),
    ...otherLinks(inquiry),
  ].slice(0, MOST_POINTS[tone]);
  if (points.length === 0) return nothingReply(tone, inquiry);
  const first = urgentOf(findings, translator);
  const rest = inquiry.unrecognised.length > 0 ? [[message('reply_rest')]] : [];
  const body = [...(first ? [[first]] : []), ...points];
  if (tone === 'brief') return body;
  return [[message(OPENINGS[tone])], ...body, ...rest, [message(CLOSINGS[tone])]];
}

const OPENINGS = { warm: 'reply_warm_open', plain: 'reply_plain_open' } as const satisfies Record<string, MessageKey>;
const CLOSINGS = { warm: 'reply_warm_close', plain: 'reply_plain_close' } as const satisfies Record<string, MessageKey>;

function nothingReply(tone: ReplyTone, { assessment, unrecognised }: Inquiry): Paragraph[] {
  const isHealth = assessment.health || unrecognised.length > 0;
  const nothing = [message('reply_nothing'), ...(isHealth ? [message('reply_nothing_ask')] : [])];
  if (tone === 'brief') return [nothing.slice(0, 1)];
  return tone === 'warm' ? [[message('reply_warm_open')], nothing, [message('reply_warm_close')]] : [nothing];
}

/** What one finding gives the reply: a sentence, and the page where it can be read. */
function pointOf(finding: Finding, translator: Translator): Paragraph[] {
  const words = pointWords(finding, translator);
  return words === null ? [] : [[words, ...readHere(finding.evidence)]];
}

function pointWords(finding: Finding, translator: Translator): Message | null {
  switch (finding.signal) {
    case 'claim':
      return claimWords(finding, 'reply_claim', translator);
    case 'corrects-claim':
      return claimWords(finding, 'reply_corrects', translator);
    case 'link-conduct':
      return message('reply_conduct');
    case 'preprint':
      return message('reply_preprint');
    case 'retracted-study':
      return studyWords(finding);
    case 'ai-generated':
      return finding.facts.credentials === 'valid' ? message('reply_ai_file') : null;
    default:
      return null;
  }
}

function studyWords(finding: Finding): Message | null {
  if (finding.facts.state === 'corrected') return null;
  return message(finding.facts.state === 'concern' ? 'reply_study_doubted' : 'reply_study_retracted');
}

/** The record's own words where it has them in the reader's language, else the verdict in ours. */
function claimWords(finding: Finding, key: 'reply_claim' | 'reply_corrects', translator: Translator): Message | null {
  const claim = own(factProse(finding, 'claim'), translator);
  const answer = own(factProse(finding, 'answer'), translator);
  if (claim && answer) return { key, values: { claim: { ...claim, prose: withoutStop(claim.prose) }, answer } };
  const verdict = VERDICT_WORDS[finding.facts.verdict as keyof typeof VERDICT_WORDS];
  return verdict ? { key: 'reply_claim_short', values: { verdict: message(verdict.short) } } : answerWords(finding);
}

type Prose = { prose: string; lang: string | null };

function own(prose: Prose | null, { language }: Translator): Prose | null {
  return prose?.lang?.split('-')[0] === language.split('-')[0] ? prose : null;
}

function withoutStop(claim: string): string {
  return claim.replace(/[.!]$/, '');
}

function readHere(evidence: readonly FindingEvidence[]): Message[] {
  const page = evidence.find(({ url }) => url.startsWith('https://'));
  if (!page) return [];
  const url = plain(page.url, LONGEST_URL);
  const publisher = plain(page.publisher);
  return [
    publisher === ''
      ? { key: 'reply_read_here_url', values: { url } }
      : { key: 'reply_read_here', values: { publisher, url } },
  ];
}

/** What to do now, where acting on a claim can injure. */
function urgentOf(findings: readonly Finding[], translator: Translator): Message | null {
  const found = findings.find(({ tone, facts }) => tone === 'caution' && facts.harm === 'high' && facts.do);
  const todo = found ? own(factProse(found, 'do'), translator) : null;
  return todo && { key: 'reply_do', values: { do: todo } };
}

/** A link that poses as another: said first. */
function posingLinks({ links }: Inquiry, findings: readonly Finding[]): Paragraph[] {
  const lookalikes = findings.flatMap((finding): Message[] => {
    const [host, real] = [factText(finding, 'host'), factText(finding, 'realHost')];
    return finding.signal === 'link-lookalike' && host && real
      ? [{ key: 'reply_lookalike', values: { host, real } }]
      : [];
  });
  const notes = links.flatMap(({ notes: all }) => all);
  const posing = notes.flatMap((note): Message[] =>
    note.note === 'login-name' || note.note === 'name-in-front' || note.note === 'mixed-letters'
      ? [{ key: 'reply_odd_link', values: { shown: plain(note.shown), host: plain(note.host) } }]
      : [],
  );
  const [first] = [...lookalikes, ...posing];
  return first ? [[first]] : [];
}

/** One that hides its goal; and, where a link is all that was sent, whose site it leads to. */
function otherLinks({ kind, links }: Inquiry): Paragraph[] {
  if (links.some(({ notes }) => notes.some(({ note }) => note === 'hides-goal' || note === 'sealed')))
    return [[message('reply_hidden_link')]];
  const [link] = links;
  if (kind !== 'link' || !link?.source || link.source.expired) return [];
  return [[{ key: 'reply_link_source', values: { host: plain(link.shownHost), source: plain(link.source.name) } }]];
}

const DANGER_OPENINGS = {
  warm: 'reply_danger_warm',
  plain: 'reply_danger_plain',
} as const satisfies Record<string, MessageKey>;

function dangerReply(tone: ReplyTone, help: Help | null, translator: Translator): Paragraph[] {
  // A country may have ten poison centres; the emergency number knows them.
  const near = (help?.contacts ?? []).filter(({ kind }) => kind !== 'poison');
  const contacts = near.map(({ name, phone, url }) => [plain(name), phone ?? url ?? ''].join(': '));
  const call: Message =
    contacts.length === 0
      ? message('reply_danger_local')
      : { key: 'reply_danger_call', values: { contacts: inOneLine(contacts, translator.language) } };
  if (tone === 'brief') return [[call]];
  const close = tone === 'warm' ? [[message('reply_danger_close')]] : [];
  return [[message(DANGER_OPENINGS[tone])], [call], ...close];
}

function inOneLine(contacts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(contacts);
}
