/** Who may ask what is decided from the sender, and nothing a sender writes can change that. */
import { describe, expect, it } from 'vitest';
import { createBackgroundClient, createTabClient, MessageError } from '../../../src/messages/client';
import { createRouter, type Handlers, type Sender } from '../../../src/messages/router';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';

const OWN_ID = 'our-id';
const OWN_ORIGIN = 'chrome-extension://our-id';
const CONTENT: Sender = { id: OWN_ID, url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, tab: { id: 3 } };
const OPTIONS: Sender = { id: OWN_ID, url: `${OWN_ORIGIN}/options/index.html`, origin: OWN_ORIGIN };
const OPTIONS_IN_TAB: Sender = { ...OPTIONS, tab: { id: 4 }, frameId: 0 };

const FROM_CONTENT = ['hello', 'assess', 'page-count'];
const FROM_OUR_PAGES = [
  'get-settings',
  'change-settings',
  'get-registries',
  'get-help',
  'check-input',
  'take-question',
  'open-check',
  'check-page',
  'get-publishers',
  'expect-publisher',
  'follow-publisher',
  'change-publisher',
  'unfollow-publisher',
  'update-publishers',
];
const NO_PUBLISHERS = { publishers: [], problem: null };

function routerWith(parts: Partial<Handlers> = {}) {
  const handlers: Handlers = {
    hello: async () => ({ enabled: true, appearance: 'auto', chips: 'words' }),
    assess: async () => ({ answers: [] }),
    'page-count': async () => ({ ok: true }),
    'get-settings': async () => DEFAULT_SETTINGS,
    'change-settings': async () => DEFAULT_SETTINGS,
    'get-registries': async () => ({ registries: [] }),
    'get-help': async () => ({ country: null, contacts: [], confirmed: '' }),
    'check-input': async () => ({
      kind: 'message',
      problem: null,
      language: 'en',
      read: { characters: 5, of: 5 },
      assessment: { status: 'checked', health: false, findings: [] },
      links: [],
      sentences: [],
      unrecognised: [],
      forwarded: [],
      article: null,
      help: null,
    }),
    'take-question': async () => ({ question: null }),
    'open-check': async () => ({ ok: true }),
    'check-page': async () => ({ ok: true }),
    'get-publishers': async () => NO_PUBLISHERS,
    'expect-publisher': async () => ({ ok: true }),
    'follow-publisher': async () => ({ ...NO_PUBLISHERS, added: null }),
    'change-publisher': async () => NO_PUBLISHERS,
    'unfollow-publisher': async () => NO_PUBLISHERS,
    'update-publishers': async () => NO_PUBLISHERS,
    ...parts,
  };
  return createRouter(handlers, {
    ownId: OWN_ID,
    ownOrigin: OWN_ORIGIN,
    isGranted: async (address) => new URL(address).hostname === 'forum.example',
  });
}

const route = routerWith();

describe('the router answers', () => {
  it.each(FROM_CONTENT)('a content script that asks %s', async (type) => {
    expect(await route({ type }, CONTENT)).toHaveProperty('ok');
  });

  it.each(FROM_OUR_PAGES)('our own page that asks %s, as popup and in a tab', async (type) => {
    expect(await route({ type }, OPTIONS)).toHaveProperty('ok');
    expect(await route({ type }, OPTIONS_IN_TAB)).toHaveProperty('ok');
  });

  it.each(FROM_CONTENT)('a frame of a granted host that asks %s', async (type) => {
    expect(await route({ type }, { ...CONTENT, url: 'https://forum.example/embed', frameId: 7 })).toHaveProperty('ok');
  });

  it('with the request as it came and its sender', async () => {
    const seen: unknown[] = [];
    const noting = routerWith({
      hello: async (request, sender) => {
        seen.push(request, sender);
        return { enabled: false, appearance: 'dark', chips: 'words' };
      },
    });
    expect(await noting({ type: 'hello', site: 'x' }, CONTENT)).toEqual({
      ok: { enabled: false, appearance: 'dark', chips: 'words' },
    });
    expect(seen).toEqual([{ type: 'hello', site: 'x' }, CONTENT]);
  });
});

describe('the router refuses', () => {
  it.each([
    ['another extension', { ...CONTENT, id: 'their-id' }],
    ['a sender without an id', { ...CONTENT, id: undefined }],
    ['another extension that names our page', { ...OPTIONS, id: 'their-id' }],
  ])('%s, whatever it asks', async (_name, sender) => {
    for (const type of [...FROM_CONTENT, ...FROM_OUR_PAGES])
      expect(await route({ type }, sender)).toEqual({ error: 'unknown sender' });
  });

  it.each(FROM_OUR_PAGES)('a content script that asks %s', async (type) => {
    expect(await route({ type }, CONTENT)).toEqual({ error: `refused: ${type}` });
  });

  it.each(FROM_CONTENT)('our own page that asks %s', async (type) => {
    expect(await route({ type }, OPTIONS)).toEqual({ error: `refused: ${type}` });
    expect(await route({ type }, OPTIONS_IN_TAB)).toEqual({ error: `refused: ${type}` });
  });

  it.each([
    ['a frame of a host that was not granted', { ...CONTENT, frameId: 7 }],
    ['a frame without a number', { ...CONTENT, frameId: undefined }],
    ['a sender without a tab', { ...CONTENT, tab: undefined }],
    ['a tab without a number', { ...CONTENT, tab: {} }],
    ['a sender without an address', { ...CONTENT, url: undefined }],
  ])('the content script of %s', async (_name, sender) => {
    for (const type of FROM_CONTENT) expect(await route({ type }, sender)).toEqual({ error: `refused: ${type}` });
  });

  it.each([
    ['a host that begins like our origin', { ...CONTENT, url: `${OWN_ORIGIN}.evil.example/` }],
    ['our origin in the query', { ...CONTENT, url: `https://evil.example/?${OWN_ORIGIN}/` }],
    ['our origin as it claims, but another address', { ...CONTENT, origin: OWN_ORIGIN }],
  ])('settings to %s', async (_name, sender) => {
    expect(await route({ type: 'get-settings' }, sender)).toEqual({ error: 'refused: get-settings' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['a number', 5],
    ['a list', ['hello']],
    ['no type', {}],
    ['an unknown type', { type: 'install' }],
    ['a type that is no text', { type: ['hello'] }],
    ['a type of every object', { type: 'constructor' }],
    ['a type in the prototype', Object.create({ type: 'hello' })],
    ['__proto__ as type', { type: '__proto__' }],
    ['__proto__ as payload', JSON.parse('{"__proto__": {"type": "hello"}}')],
  ])('%s', async (_name, message) => {
    expect(await route(message, CONTENT)).toHaveProperty('error');
    expect(await route(message, OPTIONS)).toHaveProperty('error');
  });

  it('to let a payload name its own sender', async () => {
    const message = { type: 'get-settings', sender: OPTIONS, url: OPTIONS.url, id: OWN_ID };
    expect(await route(message, CONTENT)).toEqual({ error: 'refused: get-settings' });
  });

  it('to be changed by a payload full of prototypes', async () => {
    await route(
      JSON.parse('{"type": "hello", "__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'),
      CONTENT,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a handler that fails', () => {
  it.each([
    ['by a rejection', async () => Promise.reject(new Error('no registry'))],
    [
      'at once',
      () => {
        throw new Error('no registry');
      },
    ],
  ])('%s gives an answer with the reason', async (_name, hello) => {
    expect(await routerWith({ hello })({ type: 'hello' }, CONTENT)).toEqual({ error: 'no registry' });
  });

  it('with something that is no error gives an answer too', async () => {
    const hello = () => Promise.reject('odd');
    expect(await routerWith({ hello })({ type: 'hello' }, CONTENT)).toEqual({ error: 'odd' });
  });
});

describe('the client', () => {
  it('sends the request as it is and unpacks the answer', async () => {
    const sent: unknown[] = [];
    const client = createBackgroundClient(async (message) => {
      sent.push(message);
      return { ok: DEFAULT_SETTINGS };
    });
    expect(await client.ask({ type: 'get-settings' })).toEqual(DEFAULT_SETTINGS);
    expect(sent).toEqual([{ type: 'get-settings' }]);
  });

  it('takes an answer of nothing for an answer', async () => {
    expect(await createTabClient(async () => ({ ok: undefined })).ask({ type: 'page-report' })).toBeUndefined();
  });

  it.each([
    ['a refusal', { error: 'refused: hello' }, 'refused: hello'],
    ['no answer', undefined, 'no answer'],
    ['null', null, 'no answer'],
    ['an answer without an envelope', 'yes', 'no answer'],
    ['an error that is no text', { error: 5 }, 'no answer'],
  ])('throws a MessageError for %s', async (_name, envelope, expectMessage) => {
    const asked = createBackgroundClient(async () => envelope).ask({ type: 'get-settings' });
    await expect(asked).rejects.toThrow(new MessageError(expectMessage));
  });

  it('hands on what the transport throws', async () => {
    const gone = createBackgroundClient(() => Promise.reject(new Error('Extension context invalidated.')));
    await expect(gone.ask({ type: 'get-settings' })).rejects.toThrow('Extension context invalidated.');
  });
});
