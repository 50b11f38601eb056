/** Many texts as UTF-8, one after the other in one growing buffer: a million small arrays would cost ten times their bytes. */

const encoder = new TextEncoder();
const FIRST = 1 << 16;

export class TextBytes {
  private buffer = new Uint8Array(FIRST);
  private ends = new Float64Array(1024);
  /** How many texts there are. */
  count = 0;

  /** @returns the bytes it takes */
  add(text: string): number {
    const start = this.startOf(this.count);
    // A UTF-16 unit takes at most three bytes.
    if (start + text.length * 3 > this.buffer.length) this.buffer = grown(this.buffer, start + text.length * 3);
    const { written } = encoder.encodeInto(text, this.buffer.subarray(start));
    if (this.count === this.ends.length) {
      const more = new Float64Array(this.ends.length * 2);
      more.set(this.ends);
      this.ends = more;
    }
    this.ends[this.count++] = start + written;
    return written;
  }

  startOf(place: number): number {
    return place === 0 ? 0 : (this.ends[place - 1] ?? 0);
  }

  /** A view: valid until the next text is added. */
  at(place: number): Uint8Array {
    return this.buffer.subarray(this.startOf(place), this.ends[place] ?? 0);
  }

  /** Everything, in order, as a view. */
  all(): Uint8Array {
    return this.buffer.subarray(0, this.startOf(this.count));
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(least, bytes.length * 2));
  more.set(bytes);
  return more;
}
