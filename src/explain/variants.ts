/** Reads facts of a finding and picks the longest wording that they can fill, so that no sentence shows a gap. */
import type { Finding, FindingEvidence } from '../model/assessment';
import { plain, plainProse } from './plain';
import type { Message, MessageKey, MessageValue } from './types';

/** `null` stands for a fact that the finding does not have. */
export type Values = Record<string, MessageValue | null>;

/** A key and the placeholders that it needs. */
export type Variant = readonly [MessageKey, ...string[]];

/** The first variant whose placeholders all have values; the last one should need none. */
export function firstFull(values: Values, ...variants: readonly [Variant, ...Variant[]]): Message {
  const found = variants.find(([, ...needs]) => needs.every((name) => present(values[name])));
  const [key, ...needs] = found ?? variants[variants.length - 1] ?? variants[0];
  return { key, values: pick(values, needs) };
}

export function message(key: MessageKey): Message {
  return { key, values: {} };
}

function pick(values: Values, names: readonly string[]): Record<string, MessageValue> {
  const picked: Record<string, MessageValue> = {};
  for (const name of names) {
    const value = values[name];
    if (present(value)) picked[name] = value;
  }
  return picked;
}

function present(value: MessageValue | null | undefined): value is MessageValue {
  return value !== null && value !== undefined && value !== '';
}

/** A short fact as text; `null` when it is missing or empty. */
export function factText(finding: Finding, name: string): string | null {
  const value = finding.facts[name];
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = plain(String(value));
  return text === '' ? null : text;
}

/** A day among the facts. */
export function factDay(finding: Finding, name: string): { day: string } | null {
  const day = factText(finding, name);
  return day === null ? null : { day };
}

/** A country code among the facts; names of countries are passed through. */
export function factCountry(finding: Finding, name: string): MessageValue | null {
  const text = factText(finding, name);
  return text !== null && /^[A-Z]{2}$/.test(text) ? { country: text } : text;
}

/** A sentence of the record, with its language. */
export function factProse(
  finding: Finding,
  name: string,
  langName = 'lang',
): { prose: string; lang: string | null } | null {
  const value = finding.facts[name];
  if (typeof value !== 'string') return null;
  const prose = plainProse(value);
  return prose === '' ? null : { prose, lang: factText(finding, langName) };
}

/** The word for an id; `null` for one that we have no word for (a registry of another publisher may be newer). */
export function wordFor(table: Readonly<Record<string, MessageKey>>, id: string | null): Message | null {
  const key = id !== null && Object.hasOwn(table, id) ? table[id] : undefined;
  return key === undefined ? null : message(key);
}

/** Publisher and date of the first piece of evidence, as values of a sentence. */
export function proofValues(finding: Finding): Values {
  const first = finding.evidence[0];
  if (!first) return { publisher: null, date: null };
  return { publisher: plain(first.publisher), date: publishedDay(first) };
}

/** The page's own date; the day on which we read it would make old facts look new. */
export function publishedDay(evidence: FindingEvidence): { day: string } | null {
  return evidence.date !== '' && evidence.dated !== 'retrieved' ? { day: evidence.date } : null;
}
