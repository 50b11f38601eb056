/**
 * Vectors of one length in the memory of a WebAssembly module (`vectors.wat`), which adds and multiplies them four numbers at a
 * time: V8 does one at a time, and learning the topics takes little else. Each number is rounded to 32 bits at every step, in
 * the same order everywhere, so the same lessons give the same bytes on every machine.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const SOURCE = fileURLToPath(new URL('./vectors.wat', import.meta.url));
const PAGE = 65_536;
/** Bytes of a number, or of a place. */
const BYTES = 4;

interface Exports {
  products(first: number, end: number, other: number, length: number, results: number): void;
  sum(target: number, rows: number, places: number, end: number, factor: number, length: number): void;
  add(target: number, source: number, factor: number, length: number): void;
  descend(
    rows: number,
    squares: number,
    places: number,
    end: number,
    direction: number,
    increase: number,
    rate: number,
    length: number,
  ): void;
}

const { parseWat } = await wabt();
const source = parseWat(SOURCE, readFileSync(SOURCE, 'utf8'), { simd: true });
const compiled = new WebAssembly.Module(new Uint8Array(source.toBinary({}).buffer));

/** Vectors end to end, and one more number each. */
export interface Rows {
  vectors: Float32Array;
  biases: Float32Array;
  /** Of the slopes so far (AdaGrad: Duchi, Hazan & Singer 2011). */
  squares: Float32Array;
}

/** All arrays that its functions take are its own. */
export interface Vectors {
  /** So many vectors, biases and squares of zero. */
  rows(count: number): Rows;
  vector(): Float32Array;
  places(count: number): Uint32Array;
  /** Products with `other` of the `count` vectors from `first` on; they stand until the next call. */
  products(rows: Rows, first: number, count: number, other: Float32Array): Float32Array;
  /** Adds `factor` times each of the vectors at these places to `target`. */
  sum(target: Float32Array, rows: Rows, places: Uint32Array, factor: number): void;
  /** Adds `factor` times the vector at `place` to `target`. */
  add(target: Float32Array, rows: Rows, place: number, factor: number): void;
  /** Adds `increase` to the squares at these places, and moves their vectors against `direction` by `rate` over their roots. */
  descend(rows: Rows, places: Uint32Array, direction: Float32Array, increase: number, rate: number): void;
}

/**
 * @param size numbers of one vector; a multiple of four
 * @param count of the vectors and places, about, that will be asked for in all
 * @throws {RangeError} from whatever is asked for when they are many more
 */
export function createVectors(size: number, count: number): Vectors {
  const length = size * BYTES;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(((count + 1) * (length + 4 * BYTES)) / PAGE) });
  const run = new WebAssembly.Instance(compiled, { js: { memory } }).exports as unknown as Exports;
  let free = 0;
  /** Address of so many numbers or places, the next that a vector may stand at. */
  const allot = (most: number) => {
    const at = free;
    free += Math.ceil((most * BYTES) / 16) * 16;
    return at;
  };
  const numbers = (most: number) => new Float32Array(memory.buffer, allot(most), most);
  const results = numbers(count);
  return {
    rows: (most) => ({ vectors: numbers(most * size), biases: numbers(most), squares: numbers(most) }),
    vector: () => numbers(size),
    places: (most) => new Uint32Array(memory.buffer, allot(most), most),
    products: ({ vectors }, first, most, other) => {
      const at = vectors.byteOffset + first * length;
      run.products(at, at + most * length, other.byteOffset, length, results.byteOffset);
      return results.subarray(0, most);
    },
    sum: (target, { vectors }, { byteOffset, byteLength }, factor) => {
      if (byteLength === 0) return;
      run.sum(target.byteOffset, vectors.byteOffset, byteOffset, byteOffset + byteLength, factor, length);
    },
    add: (target, { vectors }, place, factor) =>
      run.add(target.byteOffset, vectors.byteOffset + place * length, factor, length),
    descend: ({ vectors, squares }, { byteOffset, byteLength }, direction, increase, rate) => {
      if (byteLength === 0) return;
      const end = byteOffset + byteLength;
      run.descend(
        vectors.byteOffset,
        squares.byteOffset,
        byteOffset,
        end,
        direction.byteOffset,
        increase,
        rate,
        length,
      );
    },
  };
}
