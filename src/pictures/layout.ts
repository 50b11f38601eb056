/**
 * Puts the words of a picture in reading order and joins them to parts, by the white space around them.
 *
 *   | Title across the page |      cut along the widest free strip, again and again ("recursive XY-cut", Nagy and Seth 1984):
 *   |                       |      first upright strips, which part columns, then level ones, which part paragraphs.
 *   | one   |   | three     |      Title / one two / three four
 *   | two   |   | four      |
 */

/** Edges in pixels from the top left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedWord {
  text: string;
  /** 0 to 1, as the engine says. */
  confidence: number;
  box: Box;
}

/** In heights of a word: what is wider is no space between words, what is higher no space between lines. */
const COLUMN_GAP = 2;
const PARAGRAPH_GAP = 1.2;
/** Below it, marks were taken for letters. */
const LEAST_CONFIDENCE = 0.3;

/** Words as the engine gives them, line by line; the parts that they form. */
export function layOut(words: readonly PlacedWord[]): string[] {
  const likely = words.filter(({ text, confidence }) => text.trim() !== '' && confidence >= LEAST_CONFIDENCE);
  const height = medianHeight(likely);
  return likely.length === 0 ? [] : cut(likely, height).map((part) => joinWords(part, height));
}

function medianHeight(words: readonly PlacedWord[]): number {
  const heights = words.map(({ box }) => box.bottom - box.top).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

function cut(words: readonly PlacedWord[], height: number): (readonly PlacedWord[])[] {
  const columns = groups(words, (box) => [box.left, box.right], COLUMN_GAP * height);
  if (columns.length > 1) return columns.flatMap((column) => cut(column, height));
  const paragraphs = groups(words, (box) => [box.top, box.bottom], PARAGRAPH_GAP * height);
  if (paragraphs.length > 1) return paragraphs.flatMap((paragraph) => cut(paragraph, height));
  return [words];
}

/** Words apart from each other by a free strip of at least `gap` along one axis; each group keeps the engine's order. */
function groups(words: readonly PlacedWord[], span: (box: Box) => [number, number], gap: number): PlacedWord[][] {
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of words.map(({ box }) => span(box)).toSorted(([a], [b]) => a - b)) {
    if (from - end >= gap) starts.push(from);
    end = Math.max(end, to);
  }
  const found: PlacedWord[][] = starts.map(() => []);
  for (const word of words) {
    const [from] = span(word.box);
    found[starts.findLastIndex((start) => start <= from)]?.push(word);
  }
  return found;
}

/** Lines of a picture end where its edge is, not where a sentence ends: only a line that had room for more is kept apart. */
function joinWords(words: readonly PlacedWord[], height: number): string {
  const edge = Math.max(...words.map(({ box }) => box.right));
  let joined = '';
  words.forEach(({ text, box }, index) => {
    const before = words[index - 1]?.box;
    const isNewLine = before !== undefined && box.left < before.right && box.bottom > before.bottom;
    const hadRoom = isNewLine && edge - before.right > box.right - box.left + height;
    joined += index === 0 ? '' : hadRoom ? '\n' : isBroken(joined, text) ? '' : ' ';
    joined += text.trim();
  });
  return joined;
}

/** A hyphen at the edge stays: screens break "grand-mère" there, but seldom words of their own accord. */
function isBroken(joined: string, next: string): boolean {
  return /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(next);
}
