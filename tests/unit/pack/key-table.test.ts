/** The key table finds what was put in and nothing else, also where hashes collide. */
import { describe, expect, it } from 'vitest';
import { buildKeyTable, type KeyEntry, MAX_KEY_BYTES, openKeyTable } from '../../../src/pack/key-table';

function tableOf(entries: readonly KeyEntry[]) {
  const { SLOT, KEYS } = buildKeyTable(entries);
  return openKeyTable(SLOT, KEYS);
}

function entry(key: string, value = 0, extra = 0): KeyEntry {
  return { key, value, extra };
}

describe('a key table', () => {
  it('finds each of 100,000 keys with its own values, and none of 100,000 others', () => {
    const table = tableOf(Array.from({ length: 100_000 }, (_, i) => entry(`x/account${i}`, i, i % 7)));
    let wrong = 0;
    for (let i = 0; i < 100_000; i++) {
      const hit = table.find(`x/account${i}`);
      if (hit?.value !== i || hit.extra !== i % 7) wrong++;
      if (table.find(`x/account${i}x`) !== null) wrong++;
    }
    expect(wrong).toBe(0);
    expect(table.buckets).toBe(131_072);
  });

  it('finds nothing when it is empty', () => {
    expect(tableOf([]).find('x/a')).toBeNull();
    expect(openKeyTable(new Uint8Array(), new Uint8Array()).find('x/a')).toBeNull();
  });

  it('tells keys apart that differ in case, in a prefix or in one mark', () => {
    const table = tableOf([entry('x#UCabc', 1), entry('x#UCabd', 2), entry('x#UCab', 3)]);
    expect(table.find('x#UCabc')?.value).toBe(1);
    expect(table.find('x#UCab')?.value).toBe(3);
    expect(table.find('x#ucabc')).toBeNull();
    expect(table.find('x#UCa')).toBeNull();
    expect(table.find('')).toBeNull();
  });

  it('keeps keys of other alphabets whole', () => {
    const table = tableOf([entry('x/здоровье', 1), entry('x/健康', 2), entry('x/👩‍⚕️', 3)]);
    expect(table.find('x/健康')?.value).toBe(2);
    expect(table.find('x/👩‍⚕️')?.value).toBe(3);
    expect(table.find('x/健')).toBeNull();
  });

  it('tells keys apart that all fall into one bucket', () => {
    const entries = Array.from({ length: 1000 }, (_, i) => entry(`x/${String(i).padStart(4, '0')}`, i));
    const { KEYS } = buildKeyTable(entries);
    const oneBucket = new Uint8Array(Uint32Array.of(0, KEYS.byteLength / 4).buffer);
    const table = openKeyTable(oneBucket, KEYS);
    expect(entries.filter(({ key, value }) => table.find(key)?.value !== value)).toEqual([]);
    expect(entries.filter(({ key }) => table.find(key.replace('x', 'y')) !== null)).toEqual([]);
  });

  it('compares the whole key even where the hash says yes', () => {
    const { SLOT, KEYS } = buildKeyTable([entry('x/cdcgov', 1)]);
    KEYS[KEYS.length - 1] = 'w'.charCodeAt(0);
    expect(openKeyTable(SLOT, KEYS).find('x/cdcgov')).toBeNull();
  });

  it('refuses a key that stands twice and names it', () => {
    expect(() => buildKeyTable([entry('x/a'), entry('x/b'), entry('x/a')])).toThrow(
      new RangeError('key stands twice: x/a'),
    );
  });

  it('refuses a key that is too long, and answers a question that is too long with no', () => {
    const longest = 'k'.repeat(MAX_KEY_BYTES);
    expect(() => buildKeyTable([entry(`${longest}k`)])).toThrow(RangeError);
    const table = tableOf([entry(longest, 5)]);
    expect(table.find(longest)?.value).toBe(5);
    expect(table.find(`${longest}k`)).toBeNull();
    expect(table.find('é'.repeat(MAX_KEY_BYTES))).toBeNull();
    expect(table.find('k'.repeat(10_000_000))).toBeNull();
  });

  it('takes a lone surrogate for no key of ours', () => {
    expect(tableOf([entry('x/a')]).find('x/\ud800')).toBeNull();
  });

  it.each([0, 1, 2, 127, 255])('ends its search where every byte of its slots is %i', (byte) => {
    const { SLOT, KEYS } = buildKeyTable([entry('x/a'), entry('x/b'), entry('x/c')]);
    const table = openKeyTable(SLOT.fill(byte), KEYS);
    for (const key of ['x/a', 'x/d', 'y']) expect(() => table.find(key)).not.toThrow();
  });

  it('reads sections that do not start on a four-byte border', () => {
    const built = buildKeyTable([entry('x/a', 1), entry('x/b', 2)]);
    const shift = (bytes: Uint8Array) => {
      const moved = new Uint8Array(bytes.byteLength + 1);
      moved.set(bytes, 1);
      return moved.subarray(1);
    };
    expect(openKeyTable(shift(built.SLOT), shift(built.KEYS)).find('x/b')?.value).toBe(2);
  });

  it('refuses an extra that does not fit beside the length', () => {
    expect(tableOf([entry('x/a', 2 ** 32 - 1, 2 ** 22 - 1)]).find('x/a')).toEqual({
      value: 2 ** 32 - 1,
      extra: 2 ** 22 - 1,
    });
    expect(() => buildKeyTable([entry('x/a', 0, 2 ** 22)])).toThrow(RangeError);
  });

  it('takes at most 25 bytes a key, key text apart, however many there are', () => {
    for (const count of [10, 100, 1000, 12_289]) {
      const entries = Array.from({ length: count }, (_, i) => entry(`x/account${i}`));
      const { SLOT, KEYS } = buildKeyTable(entries);
      const text = entries.reduce((sum, { key }) => sum + key.length, 0);
      expect((SLOT.byteLength + KEYS.byteLength - text) / count).toBeLessThanOrEqual(25);
    }
  });
});
