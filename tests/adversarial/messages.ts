/** Messages in our own form from whoever may not send them, or made to break who reads them; and data of a registry that lies. */

export type Sent = 'content' | 'other-extension';

export interface MessageCase {
  id: string;
  what: string;
  listed?: true;
  /** Who sends it in a real browser. In Node each is also sent by frames, tabs and pages that may not. */
  from: Sent;
  /** Written out, as it is evaluated in the browser that sends it. */
  message: string;
  /** What comes back: nothing is said of why, and no more than `answers` posts are answered. */
  answer: 'refused' | { answers: number };
}

const POST = `{ site: 'x', text: 'Measles vaccine clinics are open.', author: { handle: 'jo_demo' } }`;

export const MESSAGES: readonly MessageCase[] = [
  {
    id: 'msg-forged-frame',
    what: 'our own page, named by a content script',
    listed: true,
    from: 'content',
    message: `{ type: 'change-settings', change: { set: 'reset' }, sender: { url: location.origin, frameId: 0 }, frameId: 0 }`,
    answer: 'refused',
  },
  {
    id: 'msg-oversized',
    what: '64 MB in one post',
    listed: true,
    from: 'content',
    message: `{ type: 'assess', posts: [{ site: 'x', text: 'measles '.repeat(8e6) }] }`,
    answer: { answers: 1 },
  },
  {
    id: 'msg-proto-key',
    what: '__proto__ as a key',
    listed: true,
    from: 'content',
    message: `{ type: 'assess', posts: [JSON.parse('{"site": "x", "text": "t", "__proto__": {"polluted": 1}, "author": {"__proto__": {"handle": "WHO"}}}')] }`,
    answer: { answers: 1 },
  },
  {
    id: 'msg-too-many',
    what: 'ten thousand posts',
    from: 'content',
    message: `{ type: 'assess', posts: Array.from({ length: 10000 }, () => (${POST})) }`,
    answer: 'refused',
  },
  {
    id: 'msg-no-list',
    what: 'posts that are no list',
    from: 'content',
    message: `{ type: 'assess', posts: { length: 1, 0: ${POST} } }`,
    answer: 'refused',
  },
  {
    id: 'msg-odd-posts',
    what: 'posts that are none',
    from: 'content',
    message: `{ type: 'assess', posts: [null, 5, 'post', [], { site: 5 }, ${POST}] }`,
    answer: { answers: 6 },
  },
  {
    id: 'msg-deep',
    what: 'quotations five hundred deep',
    from: 'content',
    message: `{ type: 'assess', posts: [Array.from({ length: 500 }).reduce((quoted) => ({ site: 'x', text: 't', quoted }), ${POST})] }`,
    answer: { answers: 1 },
  },
  {
    id: 'msg-million-links',
    what: '100,000 links',
    from: 'content',
    message: `{ type: 'assess', posts: [{ ...${POST}, links: Array.from({ length: 1e5 }, (_, i) => ({ href: 'https://h' + i + '.example/' })) }] }`,
    answer: { answers: 1 },
  },
  {
    id: 'msg-unknown',
    what: 'a type nobody knows',
    from: 'content',
    message: `{ type: '__proto__' }`,
    answer: 'refused',
  },
  ...[
    'get-settings',
    'check-input',
    'take-question',
    'check-page',
    'open-check',
    'follow-publisher',
    'unfollow-publisher',
    'update-publishers',
    'get-publishers',
    'expect-publisher',
  ].map(
    (type): MessageCase => ({
      id: `msg-page-only-${type}`,
      what: `${type}, which only our own pages may ask`,
      from: 'content',
      message: `{ type: '${type}', id: 'wellsourced', tabId: 1, text: 'x', address: 'https://evil.example/' }`,
      answer: 'refused',
    }),
  ),
  {
    id: 'msg-other-settings',
    what: 'another extension that wants our settings',
    from: 'other-extension',
    message: `{ type: 'get-settings' }`,
    answer: 'refused',
  },
  {
    id: 'msg-other-assess',
    what: 'another extension that asks about posts',
    from: 'other-extension',
    message: `{ type: 'assess', posts: [${POST}] }`,
    answer: 'refused',
  },
];

/** Data of a registry: each is held off in the tests of the part that reads it. */
export const DATA = [
  {
    id: 'data-duplicate-keys',
    what: 'a key that stands twice',
    heldBy: 'tests/updates/readers.property.test.ts',
    test: 'a key that stands twice',
  },
  {
    id: 'data-number',
    what: 'a version beyond what numbers hold',
    heldBy: 'tests/updates/readers.property.test.ts',
    test: 'a number too large',
  },
  {
    id: 'data-markup',
    what: 'markup in a record',
    heldBy: 'tests/unit/ui/explanation-card.test.tsx',
    test: 'prints markup of a record as text',
  },
  {
    id: 'data-10m-records',
    what: 'ten million records in a small pack',
    heldBy: 'tests/adversarial/corpus.test.ts',
    test: 'opens no pack that claims ten million records',
  },
  {
    id: 'data-bomb',
    what: 'a twin that unpacks to far more than was signed',
    heldBy: 'tests/updates/support/attacks.ts',
    test: 'endless data: a twin that unpacks to far more than was signed',
  },
] as const;
