/** The key table finds what was put in and nothing else, also where hashes collide. */
import { describe, expect, it } from 'vitest';
import { buildKeyTable, type KeyEntry, MAX_KEY_BYTES, openKeyTable } from '../../../src/pack/key-table';

function tableOf(entries: readonly KeyEntry[]) {
  const { SLOT, ENTR, KEYT } = buildKeyTable(entries);
  return openKeyTable(SLOT, ENTR, KEYT);
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
    expect(table.size).toBe(100_000);
  });

  it('finds nothing when it is empty', () => {
    expect(tableOf([]).find('x/a')).toBeNull();
    expect(openKeyTable(new Uint8Array(), new Uint8Array(), new Uint8Array()).find('x/a')).toBeNull();
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

  it('tells keys with the same fingerprint apart', () => {
    const pairs = collidingPairs(400_000);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b] of pairs) {
      expect(tableOf([entry(a, 1)]).find(b)).toBeNull();
      const both = tableOf([entry(a, 1), entry(b, 2)]);
      expect([both.find(a)?.value, both.find(b)?.value]).toEqual([1, 2]);
    }
  });

  it('compares the whole key even where the hash says yes', () => {
    const { SLOT, ENTR, KEYT } = buildKeyTable([entry('x/cdcgov', 1)]);
    KEYT[KEYT.length - 1] = 'w'.charCodeAt(0);
    expect(openKeyTable(SLOT, ENTR, KEYT).find('x/cdcgov')).toBeNull();
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

  it('ends its search in a table without an empty slot', () => {
    const { SLOT, ENTR, KEYT } = buildKeyTable([entry('x/a')]);
    expect(openKeyTable(SLOT.fill(1), ENTR, KEYT).find('x/b')).toBeNull();
  });

  it('reads sections that do not start on a four-byte border', () => {
    const built = buildKeyTable([entry('x/a', 1), entry('x/b', 2)]);
    const shift = (bytes: Uint8Array) => {
      const moved = new Uint8Array(bytes.byteLength + 1);
      moved.set(bytes, 1);
      return moved.subarray(1);
    };
    expect(openKeyTable(shift(built.SLOT), shift(built.ENTR), shift(built.KEYT)).find('x/b')?.value).toBe(2);
  });

  it('takes at most 37.4 bytes a key, key text apart, however full it is', () => {
    for (const count of [3, 100, 1000, 12_289]) {
      const { SLOT, ENTR } = buildKeyTable(Array.from({ length: count }, (_, i) => entry(`k${i}`)));
      expect((SLOT.byteLength + ENTR.byteLength) / count).toBeLessThanOrEqual(count < 10 ? 48 : 37.4);
    }
  });
});

/** Pairs of keys whose stored fingerprints are equal: found by reading the slots of one large table. */
function collidingPairs(count: number): [string, string][] {
  const keys = Array.from({ length: count }, (_, i) => `x/${i.toString(36)}`);
  const { SLOT } = buildKeyTable(keys.map((key) => entry(key)));
  const slots = new Uint32Array(SLOT.buffer);
  const first = new Map<number, string>();
  const pairs: [string, string][] = [];
  for (let slot = 0; slot < slots.length; slot += 2) {
    const key = keys[(slots[slot + 1] ?? 0) - 1];
    if (key === undefined) continue;
    const fingerprint = slots[slot] ?? 0;
    const other = first.get(fingerprint);
    if (other === undefined) first.set(fingerprint, key);
    else pairs.push([other, key]);
  }
  return pairs;
}
