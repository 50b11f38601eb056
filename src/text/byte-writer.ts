/** Writes and reads the numbers of the claim index: bytes of seven bits, and named blocks on four-byte borders. */

export class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(size = 1024) {
    this.bytes = new Uint8Array(size);
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. For whole numbers below 2^32. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** A place in bytes that moves on as numbers are read. Past the end it reads zeros, so that a bad file cannot run away. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  varint(): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 5; i++) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    return value;
  }
}
