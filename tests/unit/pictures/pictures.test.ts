/** What is told of a picture before and after it is read. */
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../../src/pictures/header';
import { layOut, type PlacedWord } from '../../../src/pictures/layout';
import { isTooLarge, MAX_READ_PIXELS, readingSize } from '../../../src/pictures/limits';
import { prepareForReading } from '../../../src/pictures/prepare';
import { judgeReading } from '../../../src/pictures/reading';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );

describe('the header of a picture', () => {
  it.each<[string, Uint8Array, string, number, number]>([
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, 4, 0, 0, 0, 3, 0]), 'png', 1024, 768],
    ['GIF', bytes('GIF89a', [64, 1, 200, 0]), 'gif', 320, 200],
    ['BMP upside down', bytes('BM', Array(16).fill(0), [100, 0, 0, 0, 206, 255, 255, 255]), 'bmp', 100, 50],
    [
      'JPEG behind a comment',
      bytes([0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 17, 8, 0, 100, 1, 0, 3]),
      'jpeg',
      256,
      100,
    ],
    ['lossy WebP', bytes('RIFF____WEBPVP8 ', Array(10).fill(0), [44, 1, 150, 0]), 'webp', 300, 150],
    ['lossless WebP', bytes('RIFF____WEBPVP8L____', [0x2f, 0x2b, 0xc1, 0x18, 0]), 'webp', 300, 100],
    ['extended WebP', bytes('RIFF____WEBPVP8X', Array(8).fill(0), [0x0f, 0x27, 0, 0xe7, 3, 0]), 'webp', 10_000, 1_000],
    [
      'AVIF',
      bytes('\0\0\0 ftypavif', Array(20).fill(0), 'ispe', [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 128], Array(20).fill(0)),
      'avif',
      256,
      128,
    ],
  ])('of a %s tells its size', (_name, start, kind, width, height) => {
    expect(readPictureHeader(start)).toEqual({ kind, width, height });
  });

  it.each<[string, Uint8Array]>([
    ['a PDF', bytes('%PDF-1.7')],
    ['nothing', bytes()],
    ['a PNG that ends early', bytes('\x89PNG\r\n\x1a\n\0\0')],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff])],
    ['a JPEG whose segments lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0])],
    ['a picture of no size', bytes('GIF89a', [0, 0, 0, 0])],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('is none in %s', (_name, start) => {
    expect(readPictureHeader(start)).toBeNull();
  });
});

describe('the size at which a picture is read', () => {
  it('is its own, but small ones are enlarged and large ones reduced', () => {
    expect(readingSize({ width: 1000, height: 800 })).toEqual({ width: 1000, height: 800 });
    expect(readingSize({ width: 400, height: 300 })).toEqual({ width: 800, height: 600 });
    const { width, height } = readingSize({ width: 9000, height: 5000 });
    expect(width * height).toBeLessThanOrEqual(MAX_READ_PIXELS * 1.001);
    expect(width / height).toBeCloseTo(1.8, 2);
  });

  it('is refused at a hundred megapixels', () => {
    expect(isTooLarge({ width: 10_000, height: 10_000 })).toBe(true);
    expect(isTooLarge({ width: 1170, height: 20_000 })).toBe(false);
  });
});

describe('preparing for reading', () => {
  it('turns light words on a dark ground around, and takes see-through for paper', () => {
    const dark = Uint8ClampedArray.from([0, 0, 0, 255, 10, 10, 10, 255, 255, 255, 255, 255]);
    prepareForReading(dark);
    expect(Array.from(dark)).toEqual([255, 255, 255, 255, 245, 245, 245, 255, 0, 0, 0, 255]);
    const clear = Uint8ClampedArray.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255]);
    prepareForReading(clear);
    expect(clear[0]).toBe(255);
    expect(clear[8]).toBe(0);
  });
});

/** Words on a grid: a letter is 10 pixels wide, a line 20 high with letters of 12. */
function placed(rows: readonly string[], left = 0, top = 0): PlacedWord[] {
  return rows.flatMap((row, line) =>
    Array.from(row.matchAll(/\S+/g), ({ 0: text, index }) => ({
      text,
      confidence: 0.95,
      box: {
        left: left + index * 10,
        right: left + (index + text.length) * 10,
        top: top + line * 20,
        bottom: top + line * 20 + 12,
      },
    })),
  );
}

describe('the layout of words', () => {
  it('joins lines that the edge cut, and keeps a line that had room for more', () => {
    expect(layOut(placed(['Forwarded', 'Sugar feeds cancer and', 'more']))).toEqual([
      'Forwarded\nSugar feeds cancer and more',
    ]);
    expect(layOut(placed(['Forwarded many times', 'Hello there', 'Sugar feeds cancer']))).toEqual([
      'Forwarded many times Hello there\nSugar feeds cancer',
    ]);
  });

  it('reads one column after the other, although the engine goes line by line', () => {
    const words = placed(['one two        five six', 'three four     seven eight']);
    expect(layOut(words)).toEqual(['one two three four', 'five six seven eight']);
  });

  it('keeps what stands apart in parts, and a title above its columns', () => {
    const title = placed(['A title over both columns']);
    const columns = placed(['one two        five six', 'three four     seven eight'], 0, 60);
    expect(layOut([...title, ...columns])).toEqual([
      'A title over both columns',
      'one two three four',
      'five six seven eight',
    ]);
  });

  it('leaves out what is hardly letters, and keeps a hyphen at the edge', () => {
    const noise: PlacedWord = { text: '§|', confidence: 0.1, box: { left: 0, right: 20, top: 0, bottom: 12 } };
    expect(layOut([noise, ...placed(['my grand-', 'mère says'])])).toEqual(['my grand-mère says']);
    expect(layOut([noise])).toEqual([]);
    expect(layOut([])).toEqual([]);
  });
});

describe('a reading', () => {
  const sure = placed(['Sugar feeds cancer, they say']);
  const unsure = sure.map((word) => ({ ...word, confidence: 0.3 }));

  it('is a message when its words are sure', () => {
    expect(judgeReading(sure)).toMatchObject({ text: 'Sugar feeds cancer, they say' });
  });

  it('is unclear when there is writing that gives no sure words', () => {
    expect(judgeReading(unsure)).toEqual({ problem: 'unclear' });
  });

  it('is no text when there are only marks', () => {
    expect(judgeReading([])).toEqual({ problem: 'no-text' });
    expect(judgeReading(placed(['. , 1 2 3 | a']))).toEqual({ problem: 'no-text' });
  });
});
