/** Pictures that cannot be read, made at test time: too large, damaged, without words, scribbled, in letters that nobody taught us. */
import { Buffer } from 'node:buffer';
import { drawPages } from './screenshots';

export interface BadPicture {
  name: string;
  bytes: Uint8Array;
  /** What the page must say of it. */
  says: RegExp;
}

const UNREAD = /found no words in this picture|could not read these words/;

export async function badPictures(): Promise<BadPicture[]> {
  const [sky = EMPTY, scribble = EMPTY, greek = EMPTY] = await drawPages([
    {
      html: '<body style="margin:0"><div style="height:400px;background:linear-gradient(#8cf,#fc8)"></div>',
      width: 500,
    },
    { html: scribbles(), width: 600 },
    { html: `<body style="font:22px/1.4 'Noto Sans'">${GREEK}`, width: 500 },
  ]);
  return [
    { name: 'one of 100 megapixels', bytes: png(20_000, 5_000), says: /too large for us/ },
    { name: 'one whose pixels are damaged', bytes: png(400, 200), says: /damaged|found no words/ },
    { name: 'one that ends early', bytes: sky.subarray(0, 60), says: /damaged|found no words/ },
    {
      name: 'a text that calls itself one',
      bytes: Buffer.from('Sugar feeds cancer.'),
      says: /not a picture that we can read/,
    },
    { name: 'one without words', bytes: sky, says: UNREAD },
    { name: 'handwriting', bytes: scribble, says: UNREAD },
    {
      name: 'letters of a language that we do not know',
      bytes: greek,
      says: /could not read these words|found no words|We read these words/,
    },
  ];
}

const EMPTY = Buffer.alloc(0);
const GREEK = 'Το λεμόνι καθαρίζει το συκώτι σε μία εβδομάδα, λέει η γειτόνισσα μου που είναι νοσοκόμα.';

/** A PNG that states this size and holds no pixels of it. */
function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 2, 0, 0, 0], 16);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    header,
    Buffer.alloc(400, 0x5a),
  ]);
}

/** Loops and strokes of uneven size, as a hurried hand writes them. */
function scribbles(): string {
  const lines = [60, 130, 200, 270].map((y, row) => {
    let path = `M 20 ${y}`;
    for (let x = 20; x < 540; x += 14) {
      const [high, low] = [10 + ((x * (row + 3)) % 23), 4 + ((x * 7 + row) % 11)];
      path += ` q ${high / 2} ${-high} ${7} ${low - 6} t ${7} ${6 - low}`;
    }
    return `<path d="${path}" fill="none" stroke="#234" stroke-width="2.4"/>`;
  });
  return `<body style="margin:0"><svg width="600" height="320">${lines.join('')}</svg>`;
}
