/** Prints an inquiry for a terminal: the answer in three lines, what to do, then everything in detail. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goalWords, noteWords, problemWords, stepWords } from '../explain/address-wording';
import { type AnswerLine, answerInquiry, lineText, MARK_WORDS } from '../explain/inquiry-answer';
import { kindReplies } from '../explain/kind-reply';
import { createTranslator, type LocaleMessages, type Translator } from '../explain/messages';
import { plain } from '../explain/plain';
import type { Explanation, Message } from '../explain/types';
import { message } from '../explain/variants';
import type { Inquiry, LinkReport, ReplyTone } from '../model/inquiry';

const LOCALES = new URL('../../public/_locales/', import.meta.url);
const LONGEST_TITLE = 72;
const LONGEST_QUOTE = 240;
const LONGEST_URL = 400;

/** The words of the interface in this language; English where it is not spoken. */
export function terminalTranslator(language: string): Translator {
  const english = readLocale('en') ?? {};
  const own = /^[a-z]{2,3}$/.test(language) ? readLocale(language) : null;
  return own === null ? createTranslator('en', english) : createTranslator(language, own, english);
}

function readLocale(language: string): LocaleMessages | null {
  const file = fileURLToPath(new URL(`${language}/messages.json`, LOCALES));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LocaleMessages) : null;
}

/** @param reply which kind reply to add, if any */
export function describeInquiry(
  given: string,
  inquiry: Inquiry,
  translator: Translator,
  reply: ReplyTone | null,
): string {
  const { lines, todo, details } = answerInquiry(inquiry, translator);
  const say = (one: Message) => translator.fill(one) ?? '';
  return [
    plain(given, LONGEST_TITLE),
    ...lines.map((line) => `  ${textOf(line)}`),
    ...todo.map((line) => `  → ${textOf(line)}`),
    ...helpLines(inquiry),
    ...inquiry.links.flatMap((link) => linkLines(link, inquiry.kind, say)),
    ...details.flatMap((detail) => detailLines(detail, inquiry, say)),
    ...unmatchedLines(inquiry, translator),
    ...inquiry.forwarded.map(
      ({ mark, phrase }) => `  · ${say(message(MARK_WORDS[mark]))} “${plain(phrase, LONGEST_QUOTE)}”`,
    ),
    ...replyLines(inquiry, translator, reply),
  ].join('\n');
}

function textOf(line: AnswerLine): string {
  return lineText(line).replace(/\s+/gu, ' ');
}

function helpLines({ help }: Inquiry): string[] {
  return (help?.contacts ?? []).map(({ name, phone, url }) => `  ☎ ${plain(name)}: ${phone ?? url ?? ''}`);
}

function linkLines(link: LinkReport, kind: Inquiry['kind'], say: (one: Message) => string): string[] {
  const address = link.url === '' ? link.written : link.url;
  const told = link.problem ? [problemWords(link.problem)] : [goalWords(link), ...link.steps.map(stepWords)];
  const said = kind === 'link' ? [] : [...told, ...link.notes.map(noteWords)];
  return ['', `  ${plain(address, LONGEST_URL)}`, ...said.map((one) => `    ${say(one)}`)];
}

function detailLines(
  { finding, badge, says, detail, evidence }: Explanation,
  inquiry: Inquiry,
  say: (one: Message) => string,
) {
  const stance = finding.stance ? ` (${finding.stance})` : '';
  const sentence = inquiry.sentences.find(({ findings }) => findings.some((one) => sameFinding(one, finding)))?.text;
  return [
    '',
    `  ${finding.tone.padEnd(8)} ${finding.signal}: ${say(badge)}${stance}`,
    ...(sentence === undefined ? [] : [`    “${plain(sentence, LONGEST_QUOTE)}”`]),
    `    ${say(says)}`,
    ...(detail ? [`    ${plain(detail.text, LONGEST_URL)}`] : []),
    ...evidence.map(
      ({ publisher, title, url }) => `    ${plain(publisher)}: ${plain(title)} ${plain(url, LONGEST_URL)}`,
    ),
  ];
}

function sameFinding(a: Explanation['finding'], b: Explanation['finding']): boolean {
  return a.publisher === b.publisher && JSON.stringify(a.subject) === JSON.stringify(b.subject);
}

function unmatchedLines({ unrecognised }: Inquiry, translator: Translator): string[] {
  if (unrecognised.length === 0) return [];
  const quotes = unrecognised.map((sentence) => `    “${plain(sentence, LONGEST_QUOTE)}”`);
  return ['', `  ${translator.count('answer_unmatched', unrecognised.length)}`, ...quotes];
}

function replyLines(inquiry: Inquiry, translator: Translator, tone: ReplyTone | null): string[] {
  const reply = tone && kindReplies(inquiry, translator).find((one) => one.tone === tone);
  return reply ? ['', ...reply.text.split('\n').map((line) => `  | ${line}`)] : [];
}
