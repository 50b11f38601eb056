/** The file in which a reader keeps a copy of their settings: written to be read by people, taken back with suspicion. */
import * as v from 'valibot';
import { type Settings, settingsSchema } from './settings';

/** Raised when an older Wellsourced could misread the file. */
const VERSION = 1;
/** No list that a person keeps is larger, in characters. */
export const LONGEST_COPY = 2_000_000;

const OWN_KEY = /^(?:source|account|host):./;
const LONGEST_KEY = 300;

export type CopyProblem =
  | { problem: 'not-ours' | 'newer' | 'too-large' }
  /** `where` names the part: `settings.own`. */
  | { problem: 'broken'; where: string };
export type ReadCopy = { settings: Settings } | CopyProblem;

const copySchema = v.object({ settings: settingsSchema });

/** @param today the day of the copy, an ISO date */
export function writeCopy(settings: Settings, today: string): string {
  return `${JSON.stringify({ wellsourced: VERSION, saved: today, settings }, null, 2)}\n`;
}

/** Nothing is taken in part: a file is ours and whole, or it changes nothing. */
export function readCopy(text: string): ReadCopy {
  if (text.length > LONGEST_COPY) return { problem: 'too-large' };
  const file = parseJson(text);
  if (!isRecord(file) || typeof file.wellsourced !== 'number' || !isRecord(file.settings))
    return { problem: 'not-ours' };
  if (file.wellsourced > VERSION) return { problem: 'newer' };
  const read = v.safeParse(copySchema, file);
  if (!read.success) return { problem: 'broken', where: v.getDotPath(read.issues[0]) ?? 'settings' };
  const strange = Object.keys(read.output.settings.own).find((key) => !OWN_KEY.test(key) || key.length > LONGEST_KEY);
  if (strange !== undefined) return { problem: 'broken', where: `settings.own.${strange.slice(0, 60)}` };
  return { settings: read.output.settings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
