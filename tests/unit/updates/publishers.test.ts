/** Following publishers: by address and fingerprint, under their own names, and off while the project has no address. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyAct, newPublisher, parsePublisherAddress, parsePublishers } from '../../../src/model/publishers';
import { verifyEd25519 } from '../../../src/pack/signed/ed25519';
import { PROJECT } from '../../../src/project';
import {
  changeFollowed,
  followPublisher,
  listShippedPublishers,
  unfollowPublisher,
} from '../../../src/updates/follow-publisher';
import { changePublishers, loadPublishers, PUBLISHERS_KEY } from '../../../src/updates/publisher-store';
import { type RunTools, runDueUpdates } from '../../../src/updates/run-updates';
import { isDue, isRealAddress, nextAlarm, nextCheck } from '../../../src/updates/schedule';
import browser, { resetBrowser } from '../../fakes/browser';
import { answerFrom, MemoryStore } from '../../updates/support/test-client';
import { DAY, TestRepository, TODAY } from '../../updates/support/test-repository';

const HOUR = DAY / 24;
const FINGERPRINT = 'ab'.repeat(32);

function toolsFor(repository: TestRepository, asked: string[] = []): RunTools & { store: MemoryStore } {
  return {
    store: new MemoryStore(),
    fetchFrom: () => async (path) => {
      asked.push(path);
      return answerFrom(repository.files, path);
    },
    verify: verifyEd25519,
    now: () => TODAY,
    chance: () => 0.5,
    mayFetch: async () => true,
    onlyOnce: (act) => act(),
  };
}

const addressOf = (repository: TestRepository) => ({
  url: 'https://second.test/',
  fingerprint: repository.fingerprint,
});

afterEach(() => {
  resetBrowser();
  vi.restoreAllMocks();
});

describe('the address of a publisher', () => {
  it.each([
    [`https://host.test/path/#${FINGERPRINT}`, 'https://host.test/path/'],
    [`  https://host.test/path#${FINGERPRINT.toUpperCase()} `, 'https://host.test/path/'],
    [`https://host.test/#${FINGERPRINT.replace(/(.{8})/g, '$1 ')}`, 'https://host.test/'],
    [`wellsourced:https://host.test/#${FINGERPRINT}`, 'https://host.test/'],
  ])('is read from %s', (text, url) => {
    expect(parsePublisherAddress(text)).toEqual({ url, fingerprint: FINGERPRINT });
  });

  it.each([
    ['no fingerprint', 'https://host.test/'],
    ['a short one', 'https://host.test/#abcd'],
    ['no https', `http://host.test/#${FINGERPRINT}`],
    ['a query, which could be a name tag', `https://host.test/?me=1#${FINGERPRINT}`],
    ['a password', `https://me:secret@host.test/#${FINGERPRINT}`],
    ['a script', `javascript:alert(1)#${FINGERPRINT}`],
    ['no address', FINGERPRINT],
  ])('is refused with %s', (_name, text) => {
    expect(parsePublisherAddress(text)).toBeNull();
  });
});

describe('following a publisher', () => {
  it('installs its registry under its own name', async () => {
    const repository = new TestRepository('second', 2).publish('one');
    const tools = toolsFor(repository);
    expect(await followPublisher(addressOf(repository), tools)).toMatchObject({ id: 'second', paused: false });
    expect([...tools.store.packs.keys()]).toEqual(['second']);
    expect((await loadPublishers()).map(({ id }) => id)).toEqual(['second']);
  });

  it.each(['wellsourced', 'page', 'reader', 'Not A Name'])('refuses one that calls itself %s', async (name) => {
    const repository = new TestRepository(name, 2).publish('one');
    const tools = toolsFor(repository);
    await expect(followPublisher(addressOf(repository), tools)).rejects.toMatchObject({ problem: 'foreign' });
    expect([tools.store.packs.size, await loadPublishers()]).toEqual([0, []]);
  });

  it('refuses a second one of the same name', async () => {
    const [first, second] = [
      new TestRepository('twin', 2).publish('one'),
      new TestRepository('twin', 3).publish('two'),
    ];
    await followPublisher(addressOf(first), toolsFor(first));
    await expect(followPublisher(addressOf(second), toolsFor(second))).rejects.toMatchObject({ problem: 'foreign' });
  });

  it('refuses another fingerprint, and a host without permission, before anything is stored', async () => {
    const repository = new TestRepository('second', 2).publish('one');
    const wrong = { ...addressOf(repository), fingerprint: FINGERPRINT };
    await expect(followPublisher(wrong, toolsFor(repository))).rejects.toMatchObject({ problem: 'unsigned' });
    const asked: string[] = [];
    const denied = { ...toolsFor(repository, asked), mayFetch: async () => false };
    await expect(followPublisher(addressOf(repository), denied)).rejects.toMatchObject({ problem: 'no-permission' });
    expect([asked, await loadPublishers()]).toEqual([[], []]);
  });

  it('ends with its data gone', async () => {
    const repository = new TestRepository('second', 2).publish('one');
    const tools = toolsFor(repository);
    await followPublisher(addressOf(repository), tools);
    expect(await unfollowPublisher('second', tools)).toEqual([]);
    expect([tools.store.packs.size, tools.store.trusted.size]).toEqual([0, 0]);
    await expect(unfollowPublisher('wellsourced', tools)).rejects.toMatchObject({ problem: 'foreign' });
  });

  it('ends with its data gone even while it is being updated', async () => {
    const repository = new TestRepository('second', 2).publish('one');
    const tools = toolsFor(repository);
    await followPublisher(addressOf(repository), tools);
    await changePublishers((list) => list.map((one) => ({ ...one, nextCheck: 0 })));
    repository.publish('one', 'two');
    await runDueUpdates({
      ...tools,
      fetchFrom: () => async (path) => {
        if (path.endsWith('timestamp.json')) await unfollowPublisher('second', tools);
        return answerFrom(repository.files, path);
      },
    });
    expect([tools.store.packs.size, tools.store.trusted.size, await loadPublishers()]).toEqual([0, 0, []]);
  });

  it('lists the built-in one once, with the address of the package', async () => {
    const store = new MemoryStore();
    const builtIn = { id: 'wellsourced', url: 'https://old.test/', fingerprint: FINGERPRINT };
    await listShippedPublishers([builtIn], store);
    await changeFollowed('wellsourced', { act: 'pause', paused: true });
    await listShippedPublishers([{ ...builtIn, url: 'https://new.test/' }], store);
    expect(await loadPublishers()).toMatchObject([{ id: 'wellsourced', url: 'https://new.test/', paused: true }]);
  });

  it('starts afresh when the package names another chain of keys', async () => {
    const repository = new TestRepository().publish('one');
    const tools = toolsFor(repository);
    const builtIn = { id: 'wellsourced', url: 'https://built-in.test/', fingerprint: repository.fingerprint };
    await listShippedPublishers([builtIn], tools.store);
    await runDueUpdates(tools);
    expect(tools.store.trusted.size).toBe(1);
    await listShippedPublishers([builtIn], tools.store);
    expect(tools.store.trusted.size).toBe(1);
    await listShippedPublishers([{ ...builtIn, fingerprint: FINGERPRINT }], tools.store);
    expect([tools.store.trusted.size, tools.store.packs.size]).toEqual([0, 0]);
    expect(await loadPublishers()).toMatchObject([{ fingerprint: FINGERPRINT, confirmed: null, nextCheck: 0 }]);
  });
});

describe('what a reader sets', () => {
  const publisher = newPublisher({ id: 'second', url: 'https://second.test/', fingerprint: FINGERPRINT });

  it('changes one thing at a time', () => {
    expect(applyAct(publisher, { act: 'pause', paused: true }).paused).toBe(true);
    expect(applyAct(publisher, { act: 'show', shows: ['claims'] }).shows).toEqual(['claims']);
    expect(applyAct(publisher, { act: 'allow', quota: 5.5 }).quota).toBe(5);
  });

  it('survives an update that was under way', async () => {
    const repository = new TestRepository('second', 2).publish('one');
    const tools = toolsFor(repository);
    await followPublisher(addressOf(repository), tools);
    await changePublishers((list) => list.map((one) => ({ ...one, nextCheck: 0 })));
    const running = runDueUpdates({
      ...tools,
      fetchFrom: () => async (path) => {
        await changeFollowed('second', { act: 'pause', paused: true });
        return answerFrom(repository.files, path);
      },
    });
    await running;
    expect((await loadPublishers())[0]).toMatchObject({ paused: true, problem: null });
  });

  it.each([
    ['junk', 'junk'],
    ['a list of junk', [1, null, {}]],
    ['an address without https', [{ ...publisher, url: 'http://second.test/' }]],
    ['a name that is kept for findings', [{ ...publisher, id: 'reader' }]],
  ])('is nothing where %s is stored', async (_name, stored) => {
    await browser.storage.local.set({ [PUBLISHERS_KEY]: stored });
    expect(await loadPublishers()).toEqual([]);
  });

  it('lists a name once', () => {
    expect(parsePublishers([publisher, { ...publisher, url: 'https://other.test/' }])).toHaveLength(1);
  });
});

describe('the schedule', () => {
  const publisher = newPublisher({ id: 'second', url: 'https://second.test/', fingerprint: FINGERPRINT });

  it('is off while the project’s address is a placeholder', async () => {
    expect([PROJECT.updates, 'https://example.com/a/', 'junk'].map(isRealAddress)).toEqual([false, false, false]);
    expect(isRealAddress('https://updates.wellsourced.net/')).toBe(true);
    const asked: string[] = [];
    await changePublishers(() => [{ ...publisher, url: PROJECT.updates }]);
    expect(await runDueUpdates(toolsFor(new TestRepository('second', 2), asked))).toEqual({
      updated: [],
      next: null,
      busy: false,
    });
    expect(asked).toEqual([]);
  });

  it('asks again within a day, at another moment for everybody', () => {
    expect(nextCheck(0, 0, () => 0)).toBe(12 * HOUR);
    expect(nextCheck(0, 0, () => 0.999_999)).toBeLessThan(20 * HOUR);
  });

  it('waits longer after each failure, and never longer than a day', () => {
    const waits = Array.from({ length: 12 }, (_, i) => nextCheck(0, i + 1, () => 1));
    expect(waits[0]).toBe(HOUR / 2);
    expect(waits.every((wait, i) => wait <= 12 * HOUR && wait >= (waits[i - 1] ?? 0))).toBe(true);
  });

  it('leaves a paused publisher alone', () => {
    const paused = { ...publisher, paused: true };
    expect([isDue(publisher, TODAY), isDue(paused, TODAY), nextAlarm([paused], TODAY)]).toEqual([true, false, null]);
  });
});
