/** Draws a reply as a picture, in the colours and letters of the box it stands in. Nothing is loaded for it. */

const WIDTH = 640;
const MARGIN = 32;
const PADDING = 36;
const RADIUS = 28;
const FONT_SIZE = 26;
const LINE_HEIGHT = 38;
/** Twice as many pixels as it is wide: sharp on a phone. */
const SCALE = 2;
/** A reply is a few lines; far more would make a picture that no chat shows. */
const MOST_LINES = 80;

/** @throws {Error} where the browser gives us no canvas */
export async function drawReply(box: HTMLTextAreaElement): Promise<Blob> {
  const style = getComputedStyle(box);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('no canvas');
  const font = `${FONT_SIZE}px ${style.fontFamily}`;
  context.font = font;
  const lines = wrap(box.value, WIDTH - 2 * (MARGIN + PADDING), (text) => context.measureText(text).width);
  const height = 2 * (MARGIN + PADDING) + lines.length * LINE_HEIGHT;
  context.canvas.width = WIDTH * SCALE;
  context.canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = style.backgroundColor;
  context.beginPath();
  context.roundRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, height - 2 * MARGIN, RADIUS);
  context.fill();
  writeLines(context, lines, font, style);
  return context.canvas.convertToBlob({ type: 'image/png' });
}

function writeLines(
  context: OffscreenCanvasRenderingContext2D,
  lines: readonly string[],
  font: string,
  { color, direction }: CSSStyleDeclaration,
): void {
  const isRtl = direction === 'rtl';
  context.font = font;
  context.fillStyle = color;
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  lines.forEach((line, index) => {
    context.fillText(
      line,
      isRtl ? WIDTH - MARGIN - PADDING : MARGIN + PADDING,
      MARGIN + PADDING + (index + 0.5) * LINE_HEIGHT,
    );
  });
}

/** Lines of at most `width`; a word that is wider by itself (an address) is cut where it must be. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap((one) => pieces(one, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines.slice(0, MOST_LINES);
}

function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const letters = Array.from(word);
  const fits = Math.max(1, Math.floor((letters.length * width) / measure(word)) - 1);
  const found: string[] = [];
  for (let at = 0; at < letters.length; at += fits) found.push(letters.slice(at, at + fits).join(''));
  return found;
}
