/** Facts from outside become plain, known facts, or an error that names the field. */
import { describe, expect, it } from 'vitest';
import { PostFactsError, parsePostFacts } from '../../../src/model/post-facts';

const POST = { site: 'x', text: 'Hello' };

describe('post facts', () => {
  it('need no more than site and text', () => {
    expect(parsePostFacts(POST)).toEqual(POST);
    expect(parsePostFacts({ site: 'x', text: '' })).toEqual({ site: 'x', text: '' });
  });

  it('keep every field of the contract', () => {
    const facts = {
      id: '1',
      site: 'x',
      url: 'https://x.com/a/status/1',
      lang: 'en',
      author: { handle: 'CDCgov', name: 'CDC', id: '5', bio: 'b', host: 'h' },
      text: 't',
      links: [{ href: 'https://a.example', text: 'a', target: 'https://b.example' }],
      labels: [{ kind: 'promoted', text: 'Ad' }],
      kind: 'post',
      community: { handle: 'diabetes', name: 'r/diabetes' },
      repostedBy: { handle: 'b' },
      quoted: { site: 'x', text: 'q', author: { handle: 'c' } },
      article: {
        headline: 'h',
        publisher: 'p',
        reviewers: ['r'],
        published: '2026',
        reviewed: '2026',
        disclosures: ['d'],
      },
    };
    expect(parsePostFacts(facts)).toEqual(facts);
  });

  it('drop fields nobody knows, and carry no prototype of theirs', () => {
    const input = JSON.parse('{"site": "x", "text": "t", "score": 5, "__proto__": {"polluted": true}}');
    const facts = parsePostFacts(input);
    expect(Object.keys(facts).sort()).toEqual(['site', 'text']);
    expect((facts as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('read a label that is a bare string as its kind', () => {
    expect(parsePostFacts({ ...POST, labels: ['promoted', { kind: 'verified', text: 'Gold' }] }).labels).toEqual([
      { kind: 'promoted' },
      { kind: 'verified', text: 'Gold' },
    ]);
  });

  it('drop labels of a kind nobody knows', () => {
    expect(parsePostFacts({ ...POST, labels: ['sparkling', 'verified', { kind: 'constructor' }] }).labels).toEqual([
      { kind: 'verified' },
    ]);
  });

  it('give a quoted post without text an empty one, and the site of the post around it', () => {
    expect(parsePostFacts({ ...POST, quoted: { author: { handle: 'a' } } }).quoted).toEqual({
      site: 'x',
      text: '',
      author: { handle: 'a' },
    });
    expect(parsePostFacts({ ...POST, quoted: { site: 'bluesky', text: 'q' } }).quoted?.site).toBe('bluesky');
  });

  it('keep one level of quotation', () => {
    const facts = parsePostFacts({ ...POST, quoted: { text: 'q', quoted: { text: 'deeper' } } });
    expect(facts.quoted).not.toHaveProperty('quoted');
  });

  it('keep no more of a text than is ever read, and leave out whole what would change its meaning when cut', () => {
    const long = 'a'.repeat(200_000);
    const facts = parsePostFacts({
      site: 'x',
      text: long,
      author: { handle: long, name: long, bio: long },
      links: [{ href: `https://${long}` }, { href: 'https://a.example', target: `https://${long}` }],
    });
    expect(facts.text).toHaveLength(100_000);
    expect(facts.author).toMatchObject({ handle: undefined, name: 'a'.repeat(2_000), bio: 'a'.repeat(2_000) });
    expect(facts.links).toEqual([{ href: 'https://a.example', target: undefined }]);
  });

  it('keep no more links, labels and reviewers than a post has', () => {
    const many = <T>(one: T) => Array.from({ length: 10_000 }, () => one);
    const facts = parsePostFacts({
      ...POST,
      links: many({ href: 'https://a.example' }),
      labels: many('promoted'),
      article: { reviewers: many('Dr A') },
    });
    expect(facts.links).toHaveLength(200);
    expect(facts.labels).toHaveLength(100);
    expect(facts.article?.reviewers).toHaveLength(100);
  });

  it.each([
    ['is missing', {}, 'site: missing'],
    ['text is missing', { site: 'x' }, 'text: missing'],
    ['text is null', { site: 'x', text: null }, 'text: expected string, got null'],
    ['text is a number', { site: 'x', text: 5 }, 'text: expected string, got 5'],
    ['a handle is a number', { ...POST, author: { handle: 5 } }, 'author.handle: expected string, got 5'],
    ['the author is a text', { ...POST, author: 'CDC' }, 'author: expected Object, got "CDC"'],
    ['links are a text', { ...POST, links: 'https://a.example' }, 'links: expected Array, got "https://a.example"'],
    ['a link has no address', { ...POST, links: [{ text: 'a' }] }, 'links.0.href: missing'],
    [
      'a link is a text',
      { ...POST, links: ['https://a.example'] },
      'links.0: expected Object, got "https://a.example"',
    ],
    ['a label is a number', { ...POST, labels: [5] }, 'labels.0: expected '],
    ['the kind does not exist', { ...POST, kind: 'story' }, 'kind: expected ("post" |'],
    ['the quoted text is a number', { ...POST, quoted: { text: 5 } }, 'quoted.text: expected string, got 5'],
    [
      'a reviewer is an object',
      { ...POST, article: { reviewers: [{}] } },
      'article.reviewers.0: expected string, got Object',
    ],
  ])('are refused where %s', (_name, input, expectMessage) => {
    expect(() => parsePostFacts(input)).toThrow(PostFactsError);
    expect(() => parsePostFacts(input)).toThrow(expectMessage);
  });

  it.each([[null], [undefined], ['text'], [5], [[]], [[POST]]])('are not %j', (input) => {
    expect(() => parsePostFacts(input)).toThrow(PostFactsError);
  });
});
