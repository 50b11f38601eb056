/** Many texts as UTF-8, one after the other in few large pieces: a million small arrays would cost ten times their bytes. */

const encoder = new TextEncoder();
const PIECE = 1 << 22;

export class TextBytes {
  /** Each is filled up to its own end; no text lies in two of them. */
  private pieces: { bytes: Uint8Array<ArrayBuffer>; start: number; used: number }[] = [];
  private ends = new Float64Array(1024);
  private pieceOf = new Uint32Array(1024);
  /** How many texts there are. */
  count = 0;

  /** @returns the bytes it takes */
  add(text: string): number {
    // A UTF-16 unit takes at most three bytes.
    const piece = this.roomFor(text.length * 3);
    const { written } = encoder.encodeInto(text, piece.bytes.subarray(piece.used));
    piece.used += written;
    if (this.count === this.ends.length) this.grow();
    this.pieceOf[this.count] = this.pieces.length - 1;
    this.ends[this.count++] = piece.start + piece.used;
    return written;
  }

  /** Counted over all texts. */
  startOf(place: number): number {
    return place === 0 ? 0 : (this.ends[place - 1] ?? 0);
  }

  /** A view. */
  at(place: number): Uint8Array {
    const piece = this.pieces[this.pieceOf[place] ?? 0];
    if (piece === undefined || place >= this.count) return new Uint8Array();
    return piece.bytes.subarray(this.startOf(place) - piece.start, (this.ends[place] ?? 0) - piece.start);
  }

  /** Everything, in order. */
  all(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.startOf(this.count));
    for (const { bytes, start, used } of this.pieces) all.set(bytes.subarray(0, used), start);
    return all;
  }

  private roomFor(bytes: number) {
    const last = this.pieces.at(-1);
    if (last !== undefined && last.used + bytes <= last.bytes.length) return last;
    const piece = { bytes: new Uint8Array(Math.max(PIECE, bytes)), start: this.startOf(this.count), used: 0 };
    this.pieces.push(piece);
    return piece;
  }

  private grow(): void {
    const [ends, pieceOf] = [new Float64Array(this.count * 2), new Uint32Array(this.count * 2)];
    ends.set(this.ends);
    pieceOf.set(this.pieceOf);
    [this.ends, this.pieceOf] = [ends, pieceOf];
  }
}
