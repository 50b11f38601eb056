/**
 * Kind and size of a picture, read from its first bytes: known before anything is decoded, so that a small file which
 * unpacks to gigabytes (a decompression bomb) is refused without touching its pixels.
 */

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'avif';

export interface PictureHeader {
  kind: PictureKind;
  /** Pixels, as the file states them. */
  width: number;
  height: number;
}

/** How many of a file's first bytes are enough for every kind. A JPEG keeps its size behind its comments. */
export const HEADER_BYTES = 1 << 20;

type Size = Omit<PictureHeader, 'kind'>;
type ReadSize = (bytes: DataView) => Size | null;

/** `null`: no picture of a kind that browsers read, or one whose size is not to be found. */
export function readPictureHeader(start: Uint8Array): PictureHeader | null {
  const kind = KINDS.find(({ marks }) => marks.every(([at, mark]) => hasText(start, at, mark)));
  if (!kind) return null;
  try {
    const size = kind.size(new DataView(start.buffer, start.byteOffset, start.byteLength));
    return size && size.width > 0 && size.height > 0 ? { kind: kind.kind, ...size } : null;
  } catch (error) {
    // The file ends before its size is stated.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const KINDS: readonly { kind: PictureKind; marks: readonly [at: number, text: string][]; size: ReadSize }[] = [
  {
    kind: 'png',
    marks: [[0, '\x89PNG\r\n\x1a\n']],
    size: (d) => ({ width: d.getUint32(16), height: d.getUint32(20) }),
  },
  { kind: 'jpeg', marks: [[0, '\xff\xd8\xff']], size: jpegSize },
  { kind: 'gif', marks: [[0, 'GIF8']], size: (d) => ({ width: d.getUint16(6, true), height: d.getUint16(8, true) }) },
  {
    kind: 'webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    size: webpSize,
  },
  {
    kind: 'bmp',
    marks: [[0, 'BM']],
    size: (d) => ({ width: Math.abs(d.getInt32(18, true)), height: Math.abs(d.getInt32(22, true)) }),
  },
  { kind: 'avif', marks: [[4, 'ftypavi']], size: avifSize },
];

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** The size stands in the first "start of frame"; other segments are stepped over. */
function jpegSize(data: DataView): Size | null {
  let at = 2;
  while (data.getUint8(at) === 0xff) {
    const marker = data.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return null;
}

/** Three ways of packing, each with its own place for the size. */
function webpSize(data: DataView): Size | null {
  const packing = String.fromCharCode(data.getUint8(12), data.getUint8(13), data.getUint8(14), data.getUint8(15));
  if (packing === 'VP8X') return { width: 1 + uint24(data, 24), height: 1 + uint24(data, 27) };
  if (packing === 'VP8 ')
    return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
  if (packing !== 'VP8L') return null;
  const bits = data.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}

function uint24(data: DataView, at: number): number {
  return data.getUint16(at, true) | (data.getUint8(at + 2) << 16);
}

/** The largest "image spatial extents" box among the file's properties, which stand before its pixels. */
function avifSize(data: DataView): Size | null {
  let size: Size | null = null;
  const end = Math.min(data.byteLength - 16, 16_384);
  for (let at = 0; at < end; at++) {
    if (data.getUint32(at) !== 0x69737065) continue;
    const found = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
    if (size === null || found.width * found.height > size.width * size.height) size = found;
  }
  return size;
}
