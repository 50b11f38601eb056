/** Tells what was pasted: one link, or a message, or nothing that can be looked at. */

import { isBareAddress } from '../links/bare-address';
import { findLinks } from '../links/find-links';
import { addressProblem, startsLikeAddress } from '../links/problems';
import type { InputProblem } from '../model/inquiry';

/** Longer texts are cut: a book of about 400 pages fits. */
export const MAX_TEXT = 1_000_000;
/** No honest message holds more links than this. */
const MAX_LINKS = 60;

export type ReadInput =
  | { kind: 'nothing'; problem: InputProblem }
  | { kind: 'link'; links: [string] }
  | { kind: 'message'; text: string; links: string[] };

const VISIBLE = /[\p{L}\p{N}]/u;
/** Brackets and quotation marks that come along when an address is copied, each with its other half. */
const AROUND: readonly (readonly [string, string])[] = [
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
];
/** Only the start and the end of a text can be around an address. */
const LONGEST_AROUND = 100_000;

export function readInput(given: string): ReadInput {
  const text = given.slice(0, MAX_TEXT).trim();
  if (text === '') return { kind: 'nothing', problem: 'empty' };
  const alone = addressAlone(text);
  if (alone !== null) return { kind: 'link', links: [alone] };
  if (!VISIBLE.test(text)) return { kind: 'nothing', problem: 'no-words' };
  return { kind: 'message', text, links: findLinks(text).slice(0, MAX_LINKS) };
}

/** The text as an address, if it is nothing else: with a scheme, or a host alone (`cdc.gov/flu`). */
function addressAlone(text: string): string | null {
  if (text.length > LONGEST_AROUND && !startsLikeAddress(text)) return null;
  const whole = rearmed(text.length > LONGEST_AROUND ? text : withoutAround(text));
  const oneLine = !/\s/u.test(whole);
  if (!oneLine && !(startsLikeAddress(whole) && addressProblem(whole.slice(0, 200)) !== null && !isSentence(whole)))
    return null;
  if (startsLikeAddress(whole)) return whole;
  return isBareAddress(whole) ? `https://${whole}` : null;
}

function withoutAround(text: string): string {
  const pair = AROUND.find(([open, close]) => text.length > 2 && text.startsWith(open) && text.endsWith(close));
  return pair ? text.slice(1, -1).trim() : text;
}

/** `javascript:alert(1) // x` holds spaces and is an address; "data: 40 children died" is a sentence. */
function isSentence(text: string): boolean {
  return !/^(?:java|vb)script:/i.test(text) && (/^[a-z+.-]+:\s/i.test(text) || /^https?:/i.test(text));
}

/** Addresses that were made harmless for a warning: `hxxps://evil[.]example`. */
function rearmed(text: string): string {
  return text
    .replace(/^hxxp(s?):/i, 'http$1:')
    .replaceAll('[.]', '.')
    .replaceAll('(.)', '.')
    .replaceAll('[:]', ':');
}
