/** The claim index as bytes: a head, a table of blocks, and the blocks, each on a four-byte border, little-endian. */

/** Blocks in file order. A new block goes to the end; a change of meaning raises `VERSION`. */
export const BLOCKS = [
  'languages', // Uint8: JSON array of codes, the ordinal of a language is its place here
  'termText', // Uint8: per term, the language ordinal, then its letters in UTF-8
  'termStart', // Uint32, terms + 1: offsets into termText
  'termTable', // Uint32, a power of two: term + 1 by hash, open addressing
  'termWeight', // Uint16: inverse claim frequency, low for common words, in steps of 1/4096
  'postStart', // Uint32, terms + 1: offsets into posts
  'posts', // Uint8: per term, claims as steps with counts
  'claimStart', // Uint32, claims + 1: offsets into passages
  'passages', // Uint8: per claim, its passages: head, length in bytes, terms in text order
  'claimLength', // Uint16: words of a claim per language, claim-major
  'gramKey', // Uint32, ascending: hashes of four letters
  'gramStart', // Uint32, grams + 1: offsets into gramPosts
  'gramPosts', // Uint8: per gram, terms as varints
  'slotStart', // Uint32, claims + 1: offsets into slots
  'slots', // Uint8: per claim and language, the required concepts
] as const;
export type BlockName = (typeof BLOCKS)[number];

const MAGIC = 0x31494d43; // "CMI1"
const VERSION = 2;
const HEAD_BYTES = 8 + BLOCKS.length * 8;

/** The bytes are not a claim index of this version. */
export class ClaimIndexError extends Error {
  override name = 'ClaimIndexError';
}

export type Block = Uint8Array | Uint16Array | Uint32Array;

/** Writes on a little-endian machine, as every browser and Node platform is. */
export function writeBlocks(blocks: Readonly<Record<BlockName, Block>>): Uint8Array {
  const total = BLOCKS.reduce((at, name) => at + padded(blocks[name].byteLength), HEAD_BYTES);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  let at = HEAD_BYTES;
  BLOCKS.forEach((name, i) => {
    const block = blocks[name];
    view.setUint32(8 + i * 8, at, true);
    view.setUint32(12 + i * 8, block.byteLength, true);
    bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), at);
    at += padded(block.byteLength);
  });
  return bytes;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/**
 * The blocks in place; bytes that do not start on a four-byte border are copied once.
 * @throws {ClaimIndexError} when head or borders do not fit the bytes
 */
export function readBlocks(given: Uint8Array): (name: BlockName) => Uint8Array {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.byteLength < HEAD_BYTES) throw new ClaimIndexError('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION)
    throw new ClaimIndexError('unknown format');
  return (name) => {
    const i = BLOCKS.indexOf(name);
    const start = view.getUint32(8 + i * 8, true);
    const length = view.getUint32(12 + i * 8, true);
    if (start % 4 !== 0 || start + length > bytes.byteLength) throw new ClaimIndexError(`block ${name} lies outside`);
    return bytes.subarray(start, start + length);
  };
}

export function asUint32(block: Uint8Array): Uint32Array {
  return new Uint32Array(block.buffer, block.byteOffset, block.byteLength >>> 2);
}

export function asUint16(block: Uint8Array): Uint16Array {
  return new Uint16Array(block.buffer, block.byteOffset, block.byteLength >>> 1);
}

/** One is this many steps; the weight of a term is a logarithm and stays below sixteen. */
const WEIGHT_STEPS = 4_096;

export function packWeights(weights: Iterable<number>): Uint16Array {
  return Uint16Array.from(weights, (weight) => Math.min(0xffff, Math.round(weight * WEIGHT_STEPS)));
}

export function unpackWeights(block: Uint8Array): Float32Array {
  return Float32Array.from(asUint16(block), (steps) => steps / WEIGHT_STEPS);
}

/** FNV-1a over UTF-16 units; `seed` is the language ordinal. */
export function hashTerm(language: number, stem: string): number {
  let hash = Math.imul(0x811c9dc5 ^ language, 0x01000193);
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Hashes of the four-letter pieces of a stem, with its borders marked; without repeats. */
export function gramsOf(language: number, stem: string): Set<number> {
  const bordered = `^${stem}$`;
  const grams = new Set<number>();
  for (let i = 0; i + 4 <= bordered.length; i++) grams.add(hashTerm(language, bordered.slice(i, i + 4)));
  return grams;
}

/** What a passage is to its claim. */
export const ROLES = ['claim', 'wording', 'debunk', 'ask', 'answer'] as const;
export type PassageRole = (typeof ROLES)[number];

export interface PassageInfo {
  role: PassageRole;
  language: number;
  /** The passage holds a debunking phrase itself ("… is a hoax"). */
  debunking: boolean;
  question: boolean;
  /** The claim holds: those who repeat it are right. */
  supported: boolean;
  /** The passage says what should be done. */
  advice: boolean;
}

/** role: 3 bits, language: 6, flags: 4. */
export function packInfo(info: PassageInfo): number {
  const flags = (info.debunking ? 1 : 0) + (info.question ? 2 : 0) + (info.supported ? 4 : 0) + (info.advice ? 8 : 0);
  return ROLES.indexOf(info.role) | (info.language << 3) | (flags << 9);
}

export function unpackInfo(packed: number): PassageInfo {
  return {
    role: ROLES[packed & 7] ?? 'wording',
    language: (packed >>> 3) & 63,
    debunking: ((packed >>> 9) & 1) === 1,
    question: ((packed >>> 10) & 1) === 1,
    supported: ((packed >>> 11) & 1) === 1,
    advice: ((packed >>> 12) & 1) === 1,
  };
}
