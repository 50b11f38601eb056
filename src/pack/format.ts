/**
 * The binary form of a compiled registry: a header, a table of sections, the sections.
 *
 *   0   magic "WSPK"            12  section table: per section
 *   4   u16 format, u16 count       4 bytes tag · u32 offset · u32 length
 *   8   u32 length of the whole …   sections, each at a multiple of 8 bytes
 *
 * All numbers little-endian. A reader looks sections up by tag and skips those it does not know, so a newer compiler may
 * add some; a change that old readers would misread raises `FORMAT`.
 */

export const FORMAT = 1;
const MAGIC = 0x4b505357; // "WSPK"
const HEADER = 12;
const ROW = 12;

export type SectionTag =
  | 'META'
  | 'FEAT'
  | 'STNC'
  | 'PIEC'
  | 'VECT'
  | 'TOPC'
  | 'TBIA'
  | 'SIDE'
  | 'SBIA'
  | 'RECX'
  | 'RECS'
  | 'SLOT'
  | 'KEYS'
  | 'CLMI'
  | 'REFX'
  | 'REFS';

/** A buffer that is no pack, is cut short, or needs a newer reader. The message says which. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Lays sections out in one buffer. Same sections, same bytes. */
export function writeSections(sections: readonly (readonly [SectionTag, Uint8Array])[]): Uint8Array {
  const offsets: number[] = [];
  let end = align(HEADER + ROW * sections.length);
  for (const [, bytes] of sections) {
    offsets.push(end);
    end = align(end + bytes.byteLength);
  }
  const pack = new Uint8Array(end);
  const view = new DataView(pack.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORMAT, true);
  view.setUint16(6, sections.length, true);
  view.setUint32(8, end, true);
  sections.forEach(([tag, bytes], index) => {
    const offset = offsets[index] ?? 0;
    const row = HEADER + ROW * index;
    for (let i = 0; i < 4; i++) view.setUint8(row + i, tag.charCodeAt(i));
    view.setUint32(row + 4, offset, true);
    view.setUint32(row + 8, bytes.byteLength, true);
    pack.set(bytes, offset);
  });
  return pack;
}

/**
 * Finds the sections of a pack without copying them.
 * @throws {PackError} for a foreign, truncated or newer buffer
 */
export function readSections(pack: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  if (pack.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new PackError('not a Wellsourced pack');
  const format = view.getUint16(4, true);
  if (format !== FORMAT) throw new PackError(`pack format ${format}: this version reads format ${FORMAT}`);
  const length = view.getUint32(8, true);
  if (length !== pack.byteLength) {
    throw new PackError(`truncated or padded pack: ${pack.byteLength} bytes, the header says ${length}`);
  }
  const count = view.getUint16(6, true);
  if (HEADER + ROW * count > length) throw new PackError('damaged pack: the section table does not fit');
  const sections = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index++) {
    const [tag, bytes] = readRow(pack, view, HEADER + ROW * index);
    sections.set(tag, bytes);
  }
  return sections;
}

function readRow(pack: Uint8Array, view: DataView, row: number): [string, Uint8Array] {
  const tag = String.fromCharCode(...pack.subarray(row, row + 4));
  const offset = view.getUint32(row + 4, true);
  const length = view.getUint32(row + 8, true);
  if (offset % 8 !== 0 || offset + length > pack.byteLength)
    throw new PackError(`damaged pack: section ${tag} does not fit`);
  return [tag, pack.subarray(offset, offset + length)];
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
