/**
 * Words that exist nowhere else, put where a reader's own things stand, and the search for them in whatever a browser
 * sends, stores or logs: as they are, in UTF-16, base64 and hex, and as digests.
 *
 * Packed files can be searched too: Snappy and LZ4, in which browsers keep databases and sessions, write as it is what
 * resembles nothing before it, and no two letters of a canary follow each other anywhere else, not in UTF-16 either. What
 * was kept on purpose must be found, which shows it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Begins every canary; three letters more say which one it is. */
export const MARK = 'zqjxkvwqfx';

/** What stands on pages, what the reader gives us to look at, and what they keep on purpose. */
export const CANARIES = {
  text: `${MARK}qaz`,
  author: `${MARK}qbz`,
  name: `${MARK}qcz`,
  query: `${MARK}qdz`,
  link: `${MARK}qez`,
  media: `${MARK}qfz`,
  title: `${MARK}qgz`,
  pasted: `${MARK}qhz`,
  pastedHost: `${MARK}qiz`,
  pastedLink: `${MARK}qjz`,
  popup: `${MARK}qkz`,
  /** Letters that can be read off a picture; it is searched for by itself. */
  pictureWords: 'vorkalimbupict',
  pictureData: `${MARK}qmz`,
  pictureName: `${MARK}qnz`,
  reply: `${MARK}qoz`,
  kept: `${MARK}qpz`,
  own: `${MARK}qrz`,
  /** In a page that is read in a private window. */
  private: `${MARK}qsz`,
} as const;

export type Canary = keyof typeof CANARIES;

const KIND_LENGTH = 3;
const ALGORITHMS = ['sha256', 'sha1', 'md5'] as const;

interface Needle {
  form: string;
  bytes: Buffer;
  /** Absent: what follows says which one it is. */
  canary?: Canary;
}

/** A word as it is or recoded. */
function formsOf(word: string): Needle[] {
  return [
    { form: 'utf-8', bytes: Buffer.from(word) },
    { form: 'utf-16', bytes: Buffer.from(word, 'utf16le') },
    { form: 'hex', bytes: Buffer.from(Buffer.from(word).toString('hex')) },
    ...[0, 1, 2].map((shift) => ({ form: 'base64', bytes: base64Inside(word, shift) })),
  ];
}

/** What base64 makes of the word wherever it stands: the digits that hold nothing of its neighbours. */
function base64Inside(word: string, shift: number): Buffer {
  const digits = Buffer.from('x'.repeat(shift) + word).toString('base64');
  const first = Math.ceil((shift * 8) / 6);
  return Buffer.from(digits.slice(first, Math.floor(((shift + word.length) * 8) / 6)));
}

/** Of each canary and of the keys that the extension makes of accounts and hosts. */
function digests(): Needle[] {
  return Object.entries(CANARIES).flatMap(([canary, word]) =>
    [word, `x/${word}`, `account:x/${word}`, `${word}.example`, `host:${word}.example`].flatMap((value) =>
      ALGORITHMS.flatMap((algorithm) => {
        const digest = createHash(algorithm).update(value).digest();
        const form = (name: string, bytes: Buffer) => ({
          form: `${algorithm} ${name}`,
          bytes,
          canary: canary as Canary,
        });
        return [
          form('raw', digest.subarray(0, 12)),
          form('hex', Buffer.from(digest.toString('hex').slice(0, 24))),
          form('base64', Buffer.from(digest.toString('base64').slice(0, 16))),
        ];
      }),
    ),
  );
}

const NEEDLES: readonly Needle[] = [
  // What follows the mark says which canary it is.
  ...formsOf(MARK),
  ...formsOf(CANARIES.pictureWords).map((needle): Needle => ({ ...needle, canary: 'pictureWords' })),
  ...digests(),
];

/** Needles by their first three bytes, so that a file is gone through once, however many needles there are. */
const PREFIXES = new Uint8Array(2 ** 24);
const BY_PREFIX = new Map<number, Needle[]>();
for (const needle of NEEDLES) {
  const prefix = needle.bytes.readUIntBE(0, 3);
  PREFIXES[prefix] = 1;
  BY_PREFIX.set(prefix, [...(BY_PREFIX.get(prefix) ?? []), needle]);
}

/** `canary form` of everything found; sorted, each once. */
export function findCanaries(bytes: Buffer): string[] {
  const found = new Set<string>();
  let prefix = 0;
  for (let end = 0; end < bytes.length; end++) {
    prefix = ((prefix << 8) | (bytes[end] ?? 0)) & 0xffffff;
    if (PREFIXES[prefix] === 1 && end >= 2) for (const name of needlesAt(bytes, end - 2, prefix)) found.add(name);
  }
  return [...found].sort();
}

function needlesAt(bytes: Buffer, at: number, prefix: number): string[] {
  const here = (BY_PREFIX.get(prefix) ?? []).filter((needle) =>
    bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes),
  );
  return here.map(({ canary, form, bytes: { length } }) => `${canary ?? canaryAt(bytes, at + length, form)} ${form}`);
}

export function findInText(text: string): string[] {
  return findCanaries(Buffer.from(text));
}

function canaryAt(bytes: Buffer, end: number, form: string): Canary | 'a canary' {
  const width = { 'utf-16': 2, hex: 2 }[form] ?? 1;
  const after = bytes.subarray(end, end + KIND_LENGTH * width);
  const kind = form === 'utf-16' ? after.toString('utf16le') : form === 'hex' ? fromHex(after) : after.toString();
  const known = Object.entries(CANARIES).find(([, word]) => word === MARK + kind);
  return (known?.[0] as Canary | undefined) ?? 'a canary';
}

function fromHex(digits: Buffer): string {
  return Buffer.from(digits.toString(), 'hex').toString();
}

export interface FoundInFile {
  /** Relative to the folder. */
  file: string;
  found: string[];
}

/** Every file below the folder that holds a canary in any form, names of files included. */
export function findInFolder(folder: string): { files: number; bytes: number; hits: FoundInFile[] } {
  const hits: FoundInFile[] = [];
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const file = path.slice(folder.length + 1);
    files++;
    bytes += content.length;
    const found = [...new Set([...findCanaries(content), ...findInText(file)])];
    if (found.length > 0) hits.push({ file, found });
  }
  return { files, bytes, hits };
}
