/** A question that fails is asked again, for a while, and not after the end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askAgain } from '../../../src/scanner/ask-again';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FOREVER = new AbortController().signal;

it('answers with the first answer that comes', async () => {
  const ask = vi.fn().mockRejectedValueOnce(new Error('no receiver')).mockRejectedValueOnce(new Error('no receiver'));
  ask.mockResolvedValueOnce('here');
  const answer = askAgain(ask, FOREVER);
  await vi.advanceTimersByTimeAsync(1_499);
  expect(ask).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe('here');
  await vi.runAllTimersAsync();
  expect(ask).toHaveBeenCalledTimes(3);
});

it('gives up after five repetitions', async () => {
  const ask = vi.fn().mockRejectedValue(new Error('no receiver'));
  const answer = askAgain(ask, FOREVER);
  await vi.runAllTimersAsync();
  expect(await answer).toBeNull();
  expect(ask).toHaveBeenCalledTimes(6);
});

it('asks no more once it is stopped', async () => {
  const life = new AbortController();
  const ask = vi.fn().mockRejectedValue(new Error('no receiver'));
  const answer = askAgain(ask, life.signal);
  await vi.advanceTimersByTimeAsync(600);
  life.abort();
  await vi.runAllTimersAsync();
  expect(await answer).toBeNull();
  expect(ask).toHaveBeenCalledTimes(2);
});
