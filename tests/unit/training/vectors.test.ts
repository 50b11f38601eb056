/** The vectors that the topics are learned with, next to the same sums done one number at a time. */
import { describe, expect, it } from 'vitest';
import { generator } from '../../../src/cli/training/random';
import { createVectors, type Rows } from '../../../src/cli/training/vectors';

const SIZE = 12;
const COUNT = 7;

function randomRows() {
  const random = generator(5);
  const vectors = createVectors(SIZE, 4 * COUNT);
  const rows = vectors.rows(COUNT);
  const other = vectors.vector();
  for (const numbers of [rows.vectors, rows.squares, other]) numbers.set(Array.from(numbers, random));
  return { vectors, rows, other };
}

function vectorAt({ vectors }: Rows, place: number): number[] {
  return [...vectors.slice(place * SIZE, (place + 1) * SIZE)];
}

function expectClose(numbers: Iterable<number>, expected: readonly number[]): void {
  const found = [...numbers];
  expect(found.length).toBe(expected.length);
  found.forEach((number, i) => void expect(number).toBeCloseTo(expected[i] ?? Number.NaN, 5));
}

describe('vectors', () => {
  it('multiplies a run of rows by one vector', () => {
    const { vectors, rows, other } = randomRows();
    const expected = [2, 3, 4].map((place) =>
      vectorAt(rows, place).reduce((sum, number, i) => sum + number * (other[i] ?? 0), 0),
    );
    expectClose(vectors.products(rows, 2, 3, other), expected);
  });

  it('adds a multiple of the rows at some places, and none at no place', () => {
    const { vectors, rows, other } = randomRows();
    const before = [...other];
    const places = vectors.places(4);
    vectors.sum(other, rows, places.subarray(0, 0), 2);
    expectClose(other, before);
    places.set([6, 0, 6, 1]);
    const expected = before.map((number, i) =>
      [...places].reduce((sum, at) => sum + 2 * (vectorAt(rows, at)[i] ?? 0), number),
    );
    vectors.sum(other, rows, places, 2);
    expectClose(other, expected);
  });

  it('adds a multiple of one row', () => {
    const { vectors, rows, other } = randomRows();
    const expected = vectorAt(rows, 3).map((number, i) => (other[i] ?? 0) - 2.5 * number);
    vectors.add(other, rows, 3, -2.5);
    expectClose(other, expected);
  });

  it('moves the rows at some places, each at its own pace, and no other', () => {
    const { vectors, rows, other } = randomRows();
    const places = vectors.places(2);
    places.set([1, 5]);
    const before = Array.from({ length: COUNT }, (_, place) => vectorAt(rows, place));
    const squares = [...rows.squares];
    vectors.descend(rows, places, other, 0.25, 0.1);
    before.forEach((numbers, place) => {
      const isMoved = place === 1 || place === 5;
      const square = (squares[place] ?? 0) + (isMoved ? 0.25 : 0);
      expectClose(rows.squares.slice(place, place + 1), [square]);
      const pace = isMoved ? 0.1 / Math.sqrt(square) : 0;
      expectClose(
        vectorAt(rows, place),
        numbers.map((number, i) => number - pace * (other[i] ?? 0)),
      );
    });
  });

  it('refuses more rows than it has room for', () => {
    expect(() => createVectors(SIZE, COUNT).rows(100_000)).toThrow(RangeError);
  });
});
