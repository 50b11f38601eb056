/**
 * Reads JSON so that there is one way to understand it: what one parser takes for `1` and another for `2` is refused.
 *
 * Stops parser differentials: a key that stands twice, numbers that are no safe integers, lone surrogates, keys outside
 * printable ASCII (whose order differs between languages), anything but UTF-8, a byte-order mark, deep nesting.
 */
import { UpdateError } from './update-error';

export type Json = null | boolean | number | string | Json[] | JsonObject;
/** Without a prototype, so that a key such as `__proto__` is a key like any other. */
export interface JsonObject {
  [key: string]: Json;
}

/** Metadata of the profile is a few kilobytes; nothing larger is parsed. */
export const MAX_METADATA_BYTES = 65_536;
const MAX_DEPTH = 16;
const NUMBER = /-?(?:0|[1-9][0-9]*)/y;
const WHITE_SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string (RFC 8259, section 7)
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /[0-9a-fA-F]{4}/y;
const PRINTABLE = /^[ -~]*$/;
const HALF_A_PAIR = /\p{Surrogate}/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** @throws {UpdateError} `too-large` above 64 KB, else `unreadable` */
export function parseStrictJson(bytes: Uint8Array): Json {
  if (bytes.byteLength > MAX_METADATA_BYTES)
    throw new UpdateError('too-large', `metadata of ${bytes.byteLength} bytes`);
  const reader: Reader = { text: decode(bytes), at: 0 };
  const value = readValue(reader, 0);
  skipSpace(reader);
  if (reader.at !== reader.text.length) throw refused(reader, 'something follows the value');
  return value;
}

interface Reader {
  text: string;
  at: number;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UpdateError('unreadable', 'metadata is no UTF-8');
  }
}

function refused({ at }: Reader, why: string): UpdateError {
  return new UpdateError('unreadable', `metadata, character ${at}: ${why}`);
}

/** The text that the sticky pattern finds here; moves on past it. */
function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function skipSpace(reader: Reader): void {
  take(reader, WHITE_SPACE);
}

function expect(reader: Reader, literal: string): void {
  if (!reader.text.startsWith(literal, reader.at)) throw refused(reader, `expected ${literal}`);
  reader.at += literal.length;
}

function readValue(reader: Reader, depth: number): Json {
  if (depth > MAX_DEPTH) throw refused(reader, 'nested too deeply');
  skipSpace(reader);
  switch (reader.text[reader.at]) {
    case '{':
      return readObject(reader, depth);
    case '[':
      return readList(reader, depth);
    case '"':
      return readString(reader);
    case 't':
      expect(reader, 'true');
      return true;
    case 'f':
      expect(reader, 'false');
      return false;
    case 'n':
      expect(reader, 'null');
      return null;
    default:
      return readNumber(reader);
  }
}

function readNumber(reader: Reader): number {
  const digits = take(reader, NUMBER);
  const value = Number(digits);
  if (digits === '' || digits === '-0' || !Number.isSafeInteger(value))
    throw refused(reader, 'expected a whole number');
  return value;
}

function readList(reader: Reader, depth: number): Json[] {
  const list: Json[] = [];
  readItems(reader, '[', ']', () => {
    list.push(readValue(reader, depth + 1));
  });
  return list;
}

function readObject(reader: Reader, depth: number): JsonObject {
  const object: JsonObject = Object.create(null);
  readItems(reader, '{', '}', () => {
    skipSpace(reader);
    const key = readString(reader);
    if (!PRINTABLE.test(key)) throw refused(reader, 'a key outside printable ASCII');
    if (key in object) throw refused(reader, `the key ${key} stands twice`);
    skipSpace(reader);
    expect(reader, ':');
    object[key] = readValue(reader, depth + 1);
  });
  return object;
}

function readItems(reader: Reader, open: string, close: string, readItem: () => void): void {
  expect(reader, open);
  skipSpace(reader);
  if (reader.text[reader.at] === close) {
    reader.at++;
    return;
  }
  for (;;) {
    readItem();
    skipSpace(reader);
    if (reader.text[reader.at] === close) break;
    expect(reader, ',');
  }
  reader.at++;
}

function readString(reader: Reader): string {
  expect(reader, '"');
  let value = '';
  for (;;) {
    value += take(reader, PLAIN);
    const next = reader.text[reader.at];
    if (next === '"') break;
    if (next !== '\\') throw refused(reader, 'a string does not end');
    reader.at++;
    value += readEscape(reader);
  }
  reader.at++;
  if (HALF_A_PAIR.test(value)) throw refused(reader, 'half a surrogate pair');
  return value;
}

function readEscape(reader: Reader): string {
  const letter = reader.text[reader.at++] ?? '';
  if (letter !== 'u') {
    const escaped = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (escaped === undefined) throw refused(reader, 'an unknown escape');
    return escaped;
  }
  const hex = take(reader, HEX);
  if (hex === '') throw refused(reader, 'an unknown escape');
  return String.fromCharCode(Number.parseInt(hex, 16));
}
