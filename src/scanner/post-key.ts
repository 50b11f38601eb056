/** Keys of posts: one that tells the same item shown twice, one that tells a recycled node. */
import type { PostFacts } from '../model/post-facts';

/** Characters of a text compared where a post has no address: a quotation may be cut short. */
const COMPARED = 120;

/** The item's own address or number; `null` when the page gives none. */
export function addressKey(facts: PostFacts): string | null {
  const address = facts.id ?? facts.url;
  return address === undefined ? null : `${facts.site} ${address}`;
}

/** Author and first words, for items without an address. */
export function wordsKey(facts: PostFacts): string {
  const words = facts.text.replace(/\s+/g, ' ').trim().slice(0, COMPARED);
  return `${facts.site} ${facts.author?.handle ?? facts.author?.name ?? ''} ${words}`;
}

/** Changes when author, text, links or labels of a node change: then it shows another post, or the same one edited. */
export function contentKey(facts: PostFacts): string {
  const { quoted, ...own } = facts;
  return hash(JSON.stringify([own, quoted?.text]));
}

/** 53 bits of a string (cyrb53, public domain): keeps a few bytes a post instead of its text. An index, never an identity. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 0x200000 + ((a >>> 0) % 0x200000)).toString(36);
}
