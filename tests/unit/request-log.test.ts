/** The one way out counts what goes out, before it goes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getFile } from '../../src/platform/http';
import { onRequestLog, type RequestLog, readRequestLog } from '../../src/platform/request-log';
import browser, { breakStorage, resetBrowser } from '../fakes/browser';

const BASE = 'https://updates.publisher.test/registry/';
let seenAtFetch: number[];

beforeEach(() => {
  resetBrowser();
  seenAtFetch = [];
  Object.assign(browser, { permissions: { contains: async () => true } });
  vi.stubGlobal('fetch', async () => {
    seenAtFetch.push((await readRequestLog().catch(() => ({ total: -1 }))).total);
    return new Response('ok');
  });
});
afterEach(() => {
  breakStorage(null);
  vi.unstubAllGlobals();
});

describe('the request counter', () => {
  it('counts a request before it is sent, with host and file but nothing else', async () => {
    await getFile(BASE, 'metadata/timestamp.json');
    expect(seenAtFetch).toEqual([1]);
    const { total, lines } = await readRequestLog();
    expect(total).toBe(1);
    expect(lines).toEqual([{ at: expect.any(Number), host: 'updates.publisher.test', file: 'timestamp.json' }]);
  });

  it('counts requests that are made at once, and goes on counting past its list', async () => {
    await Promise.all(Array.from({ length: 103 }, (_, index) => getFile(BASE, `${index}.json`)));
    const { total, lines } = await readRequestLog();
    expect(total).toBe(103);
    expect(lines).toHaveLength(100);
  });

  it('counts none that was refused', async () => {
    await expect(getFile(BASE, 'https://elsewhere.test/x')).rejects.toThrow();
    expect((await readRequestLog()).total).toBe(0);
  });

  it('tells those who watch', async () => {
    const told: RequestLog[] = [];
    onRequestLog((log) => told.push(log));
    await getFile(BASE, 'root.json');
    expect(told.map(({ total }) => total)).toEqual([1]);
  });

  it('does not keep facts from being updated when the storage is full', async () => {
    breakStorage(new Error('QuotaExceededError'));
    expect((await getFile(BASE, 'root.json')).status).toBe(200);
  });
});
