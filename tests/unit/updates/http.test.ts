/** A request tells nothing of who asks, and goes nowhere but to an address that the reader allowed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getFile, HttpPermissionError, mayFetch } from '../../../src/platform/http';
import browser from '../../fakes/browser';

const BASE = 'https://updates.publisher.test/registry/';
const contains = vi.fn(async (_wanted: { origins: string[] }) => true);
const fetched = vi.fn(async (_url: string, _init?: RequestInit) => new Response('ok'));

beforeEach(() => {
  Object.assign(browser, { permissions: { contains } });
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('a request for a registry file', () => {
  it('is a plain GET without cookies, referrer, cache or redirects', async () => {
    await getFile(BASE, 'metadata/timestamp.json');
    expect(contains).toHaveBeenCalledWith({ origins: ['https://updates.publisher.test/*'] });
    expect(fetched).toHaveBeenCalledTimes(1);
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe(`${BASE}metadata/timestamp.json`);
    const { signal, ...sent } = init ?? {};
    expect(sent).toEqual({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { 'Accept-Language': '*' },
    });
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it('is not sent without the permission: the browser would add our origin', async () => {
    contains.mockResolvedValueOnce(false);
    await expect(getFile(BASE, 'metadata/timestamp.json')).rejects.toThrow(HttpPermissionError);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['without https', 'http://updates.publisher.test/', 'a.json'],
    ['with a query', BASE, 'a.json?me=1'],
    ['with a fragment', BASE, 'a.json#me'],
    ['to another host', BASE, 'https://evil.test/a.json'],
    ['to another host by two slashes', BASE, '//evil.test/a.json'],
    ['to a folder above', BASE, '../../a.json'],
    ['with a password', 'https://me:secret@updates.publisher.test/', 'a.json'],
  ])('is not sent %s', async (_name, base, path) => {
    await expect(getFile(base, path)).rejects.toThrow(HttpPermissionError);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is asked about before, without a request', async () => {
    expect(await mayFetch(BASE)).toBe(true);
    expect(await mayFetch('http://updates.publisher.test/')).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });
});
