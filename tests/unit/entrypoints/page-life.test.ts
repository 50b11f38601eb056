// @vitest-environment jsdom
/** A page that waits in the wings, changes its address, comes back from the browser's memory, or shows itself late. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findLater, onceShown, watchAddress } from '../../../src/entrypoints/content/page-life';

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'prerendering');
});

describe('a page that the browser loads ahead', () => {
  it('is not read before it is shown, and once when it is', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const run = vi.fn();
    onceShown(document, run);
    expect(run).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is any other page: read at once', () => {
    const run = vi.fn();
    onceShown(document, run);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('the address of a page', () => {
  it('is told when it changes, not when it stays', () => {
    const changed = vi.fn();
    watchAddress(window, changed);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(changed).not.toHaveBeenCalled();
    history.pushState({}, '', '/another');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('counts as new when the browser brings a kept page back', () => {
    const changed = vi.fn();
    watchAddress(window, changed);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(changed).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('software that draws its page late', () => {
  it('is found once its markup is there', async () => {
    const found = findLater(document, () => document.querySelector('#late')?.id ?? null);
    const late = document.createElement('div');
    late.id = 'late';
    document.body.append(late);
    expect(await found).toBe('late');
  });

  it('is given up after a while on a page that is something else', async () => {
    vi.useFakeTimers();
    const look = vi.fn(() => null);
    const found = findLater(document, look);
    for (let step = 0; step < 60; step++) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(await found).toBeNull();
    expect(look).toHaveBeenCalledTimes(20);
  });
});
