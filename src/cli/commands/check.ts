/** `check`: assesses posts given as facts, texts or links. Findings are results, not errors. */
import { createInterface } from 'node:readline';
import { findLinks } from '../../links/find-links';
import type { Assessment, Finding } from '../../model/assessment';
import { type PostFacts, PostFactsError, parsePostFacts } from '../../model/post-facts';
import type { Reader } from '../../model/settings';
import type { Lookup } from '../../pack/lookup-types';
import { assessPost } from '../../signals/assess';
import { prepareText } from '../../text/prepare';
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
} as const;

/** Longest line of input: a post of this size is refused, not read. */
const MAX_LINE = 32 * 1024 * 1024;

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
  const today = readToday(values.today);
  const reader: Reader = { own: {}, country: values.country ?? null, language: values.language ?? 'en', today };
  const checker: Checker = { lookup: openLookup(values.registry, today), reader, candidates };
  return values.ndjson ? checkLines(checker) : checkTexts(checker, positionals, values.json ?? false);
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
  const ranked = lookup.candidates(prepareText(facts.text, facts.lang), candidates);
  return { ...assessment, candidates: ranked.map(({ claim, score }) => ({ claim, score })) };
}

async function checkTexts(checker: Checker, texts: string[], json: boolean): Promise<number> {
  for (const [index, text] of texts.entries()) {
    const links = findLinks(text).map((href) => ({ href, text: href }));
    const facts: PostFacts = { site: 'message', kind: 'message', text, links };
    const assessment = assess(checker, facts);
    await write(
      json ? `${JSON.stringify({ id: String(index + 1), ...assessment })}\n` : `${describe(text, assessment)}\n`,
    );
  }
  return 0;
}

function describe(text: string, assessment: Assessment): string {
  const title = text.length > 72 ? `${text.slice(0, 71)}…` : text;
  if (assessment.status === 'unchecked') return `${title}\n  not checked: ${assessment.reason}`;
  const lines = assessment.findings.map(describeFinding);
  const care = assessment.distress ? ['  somebody may be in danger: your local emergency number can help now'] : [];
  return [title, ...care, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n');
}

function describeFinding({ signal, tone, stance, facts, evidence }: Finding): string {
  const what = [facts.name ?? facts.claim ?? facts.phrase ?? '', stance ? `(${stance})` : ''].filter(Boolean).join(' ');
  const answer = facts.answer ? `\n      ${facts.answer}` : '';
  const pages = evidence.map(({ publisher, title, url }) => `\n      ${publisher}: ${title} ${url}`).join('');
  return `  ${tone.padEnd(8)} ${signal}: ${what}${answer}${pages}`;
}
