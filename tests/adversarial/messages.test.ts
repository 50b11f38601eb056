/** Every hostile message, at the real router: from whoever may not send it, and from a content script that was taken over. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { createRouter, type Handlers, type Sender } from '../../src/messages/router';
import { MESSAGES } from './messages';

const OWN_ID = 'our-id';
const OWN_ORIGIN = 'chrome-extension://our-id';
const CONTENT: Sender = { id: OWN_ID, url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, tab: { id: 3 } };

/** Nobody whom the router may hear. */
const FORGED: readonly (readonly [string, Sender])[] = [
  ['another extension', { ...CONTENT, id: 'their-id' }],
  [
    'another extension in the name of our page',
    { id: 'their-id', url: `${OWN_ORIGIN}/options.html`, origin: OWN_ORIGIN },
  ],
  ['no extension', { ...CONTENT, id: undefined }],
  ['a frame that nobody granted', { ...CONTENT, frameId: 4, url: 'https://evil.example/' }],
  ['a sandboxed frame', { ...CONTENT, frameId: 4, url: 'about:srcdoc', origin: 'null' }],
  ['an empty frame', { ...CONTENT, frameId: 4, url: 'about:blank' }],
  ['no tab', { ...CONTENT, tab: undefined }],
  ['a tab without a number', { ...CONTENT, tab: {} }],
  ['no frame', { ...CONTENT, frameId: undefined }],
];

/** Handlers that would do anything asked of them: what is held off is held off before them. */
function routerNoting(called: (type: string) => void) {
  const handlers = new Proxy({} as Handlers, {
    get: (_handlers, type) => async () => {
      called(String(type));
      return {};
    },
  });
  const isGranted = async (address: string) => address.startsWith('https://granted.example/');
  return createRouter(handlers, { ownId: OWN_ID, ownOrigin: OWN_ORIGIN, isGranted });
}

function evaluated(message: string): unknown {
  return runInNewContext(`(${message})`, { location: { origin: OWN_ORIGIN } });
}

describe.each(MESSAGES.filter(({ id }) => id !== 'msg-oversized'))('$id: $what', ({ from, message, answer }) => {
  const sent = evaluated(message);

  it.each(FORGED)('is not heard from %s', async (_name, sender) => {
    const called = vi.fn();
    expect(await routerNoting(called)(sent, sender)).toHaveProperty('error');
    expect(called).not.toHaveBeenCalled();
  });

  it('reaches no handler that a content script may not ask', async () => {
    const called = vi.fn();
    await routerNoting(called)(sent, CONTENT);
    for (const [type] of called.mock.calls) expect(['hello', 'assess', 'page-count']).toContain(type);
    if (from === 'content' && answer !== 'refused') expect(called).toHaveBeenCalledWith('assess');
  });
});

describe('hostile messages', () => {
  it('leave every other object as it was', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
