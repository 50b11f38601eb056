/** Texts as bytes: each is found again as it was, however large the pieces they lie in. */
import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../../src/pack/text-bytes';

describe('texts as bytes', () => {
  it('are each found again, and all together in order', () => {
    const texts = ['', 'a', 'é', '漢字', '🫀 heart', 'x'.repeat(3_000_000), 'after', '', 'y'.repeat(5_000_000), 'end'];
    const bytes = new TextBytes();
    for (const text of texts) expect(bytes.add(text)).toBe(Buffer.byteLength(text));
    expect(texts.map((_, place) => new TextDecoder().decode(bytes.at(place)))).toEqual(texts);
    expect(new TextDecoder().decode(bytes.all())).toBe(texts.join(''));
  });

  it('may be many', () => {
    const bytes = new TextBytes();
    for (let n = 0; n < 5000; n++) bytes.add(String(n));
    expect([bytes.count, new TextDecoder().decode(bytes.at(4999)), bytes.startOf(10)]).toEqual([5000, '4999', 10]);
    expect(bytes.at(5000)).toHaveLength(0);
  });
});
