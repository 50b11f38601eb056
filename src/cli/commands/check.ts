/** `check`: assesses posts given as facts, texts or links. Findings are results, not errors. */
import { createInterface } from 'node:readline';
import { inquire } from '../../inquiry/inquire';
import type { Assessment } from '../../model/assessment';
import { type Inquiry, REPLY_TONES, type ReplyTone } from '../../model/inquiry';
import { type PostFacts, PostFactsError, parsePostFacts } from '../../model/post-facts';
import type { Reader } from '../../model/settings';
import type { Lookup } from '../../pack/lookup-types';
import { assessPost } from '../../signals/assess';
import { prepareText } from '../../text/prepare';
import { describeInquiry, terminalTranslator } from '../describe-inquiry';
import { openLookup } from '../lookup';
import { write } from '../output';
import { readArguments, readCount, readToday, UsageError } from '../usage';

const OPTIONS = {
  ndjson: { type: 'boolean' },
  json: { type: 'boolean' },
  registry: { type: 'string' },
  candidates: { type: 'string' },
  today: { type: 'string' },
  language: { type: 'string' },
  country: { type: 'string' },
  reply: { type: 'string' },
} as const;

/** Longest line of input: a post of this size is refused, not read. */
const MAX_LINE = 32 * 1024 * 1024;

interface TextOptions {
  json: boolean;
  reply: ReplyTone | null;
}

interface Checker {
  lookup: Lookup;
  reader: Reader;
  candidates: number;
}

export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (!values.ndjson && positionals.length === 0)
    throw new UsageError('check needs a text, a link, or --ndjson with post facts on stdin');
  if (values.ndjson && positionals.length > 0)
    throw new UsageError('check --ndjson reads posts from stdin and takes no text');
  const candidates = values.candidates === undefined ? 0 : readCount('candidates', values.candidates);
  const reply = values.reply === undefined ? null : readTone(values.reply);
  const today = readToday(values.today);
  const reader: Reader = { own: {}, country: values.country ?? null, language: values.language ?? 'en', today };
  const checker: Checker = { lookup: openLookup(values.registry, today), reader, candidates };
  return values.ndjson ? checkLines(checker) : checkTexts(checker, positionals, { json: values.json ?? false, reply });
}

/** One line out for each line in, in order, while the input is still coming. */
async function checkLines(checker: Checker): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = checkLine(checker, line, number);
    if ('error' in answer) exitCode = 1;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return exitCode;
}

type LineAnswer = { id: string; error: string } | ({ id: string } & Assessment);

function checkLine(checker: Checker, line: string, number: number): LineAnswer {
  let id = String(number);
  try {
    if (line.length > MAX_LINE) throw new PostFactsError(`line longer than ${MAX_LINE} characters`);
    const input: unknown = JSON.parse(line);
    id = idOf(input) ?? id;
    const facts = parsePostFacts(input);
    return { id, ...assess(checker, facts) };
  } catch (error) {
    if (error instanceof SyntaxError) return { id, error: `no JSON: ${error.message}` };
    if (error instanceof PostFactsError) return { id, error: error.message };
    throw error;
  }
}

function idOf(input: unknown): string | null {
  return typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : null;
}

function assess({ lookup, reader, candidates }: Checker, facts: PostFacts) {
  const assessment = assessPost(facts, lookup, reader);
  if (candidates === 0) return assessment;
  return { ...assessment, candidates: bestClaims(facts.text, facts.lang, lookup, candidates) };
}

async function checkTexts(checker: Checker, texts: string[], { json, reply }: TextOptions): Promise<number> {
  const translator = terminalTranslator(checker.reader.language);
  for (const [index, text] of texts.entries()) {
    const inquiry = inquire({ from: 'paste', text }, checker.lookup, checker.reader);
    await write(
      json
        ? `${JSON.stringify(textAnswer(String(index + 1), text, inquiry, checker))}\n`
        : `${describeInquiry(text, inquiry, translator, reply)}\n`,
    );
  }
  return 0;
}

/** The assessment as for posts, and beside it what only a question about a text or link tells. */
function textAnswer(id: string, text: string, inquiry: Inquiry, { lookup, candidates }: Checker) {
  const { assessment, ...rest } = inquiry;
  const ranked = candidates === 0 ? {} : { candidates: bestClaims(text, undefined, lookup, candidates) };
  return { id, ...assessment, ...ranked, inquiry: rest };
}

function bestClaims(text: string, lang: string | undefined, lookup: Lookup, candidates: number) {
  return lookup.candidates(prepareText(text, lang), candidates).map(({ claim, score }) => ({ claim, score }));
}

function readTone(text: string): ReplyTone {
  const tone = REPLY_TONES.find((one) => one === text);
  if (!tone) throw new UsageError(`--reply takes one of ${REPLY_TONES.join(', ')}, got ${text}`);
  return tone;
}
