/** Cuts a long text into pieces that are read one by one, at the end of a paragraph, line or sentence. */

/** A forwarded message is one piece; so few words are read together with all that stands around them. */
const LONGEST_PIECE = 6000;
const LEAST_PIECE = 3000;
const ENDS = ['\n\n', '\n', '. ', ' '];

export function cutIntoPieces(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (text.length - at > LONGEST_PIECE) {
    const end = at + endOfPiece(text.slice(at, at + LONGEST_PIECE));
    pieces.push(text.slice(at, end));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function endOfPiece(window: string): number {
  for (const end of ENDS) {
    const place = window.lastIndexOf(end);
    if (place >= LEAST_PIECE) return place + end.length;
  }
  return window.length;
}
