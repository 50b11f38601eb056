/** The toolbar button of a tab, made of its frames. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ texts: new Map<number, string>(), session: new Map<string, unknown>() }));

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    action: { getBadgeText: async ({ tabId }: { tabId: number }) => fake.texts.get(tabId) ?? '' },
    storage: {
      session: {
        get: async (key: string) => (fake.session.has(key) ? { [key]: fake.session.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
      },
    },
  },
}));

import { countFrame } from '../../../src/entrypoints/background/frame-counts';
import { badgeText } from '../../../src/entrypoints/background/toolbar';

function tell(tab: number, frame: number, count: number | null, off = false): Promise<void> {
  return countFrame(tab, frame, { count, off }, async (sum) => void fake.texts.set(tab, badgeText(sum)));
}

beforeEach(() => {
  fake.texts.clear();
  fake.session.clear();
});

describe('the number on the toolbar icon', () => {
  it('is the sum of all frames, also when they speak at once', async () => {
    await Promise.all([tell(1, 0, 2), tell(1, 5, 3), tell(2, 0, 7)]);
    expect(fake.texts.get(1)).toBe('5');
    expect(fake.texts.get(2)).toBe('7');
    await tell(1, 5, 1);
    expect(fake.texts.get(1)).toBe('3');
  });

  it('is a dash while a frame is badly read, and no more afterwards', async () => {
    await tell(1, 0, 2);
    await tell(1, 5, null);
    expect(fake.texts.get(1)).toBe('–');
    await tell(1, 5, 0);
    expect(fake.texts.get(1)).toBe('2');
  });

  it('forgets the frames of the page before, whose number the browser took off', async () => {
    await tell(1, 0, 2);
    await tell(1, 5, 3);
    fake.texts.delete(1);
    await tell(1, 0, 1);
    expect(fake.texts.get(1)).toBe('1');
  });

  it('counts what is on where the page itself is switched off', async () => {
    await tell(1, 5, 3);
    await tell(1, 0, 0, true);
    expect(fake.texts.get(1)).toBe('3');
  });

  it('is nothing for nothing', async () => {
    await tell(1, 0, 0);
    expect(fake.texts.get(1)).toBe('');
  });
});
