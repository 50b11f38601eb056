/** What an honest publisher does goes through: releases, rotations, recovery; and only what is needed is fetched. */
import { describe, expect, it } from 'vitest';
import { installed, ROOT_2, stranger, TIMESTAMP, trustedOf } from './support/attacks';
import { TestClient } from './support/test-client';
import { DAY, sha256Hex, TestRepository, TODAY, targetPath } from './support/test-repository';

describe('an update goes through', () => {
  it('by diff, and fetches nothing it does not need', async () => {
    const { repository, client } = await installed();
    repository.publish('one', 'two');
    client.asked.length = 0;
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
    expect(client.sources).toEqual(['one', 'two']);
    expect(client.asked.map((path) => path.replace(/[0-9a-f]{64}/, '*'))).toEqual([
      ROOT_2,
      TIMESTAMP,
      'metadata/2.snapshot.json',
      'metadata/2.targets.json',
      'targets/diffs/*.2.diff.gz',
    ]);
  });

  it('with learned weights beside the pack, which come whole and only when they are others', async () => {
    const { repository, client } = await installed();
    repository.model = new Uint8Array(900).fill(1);
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
    expect(client.store.models.get('wellsourced')).toMatchObject({ sequence: 2, bytes: repository.model });
    client.asked.length = 0;
    repository.publish('one', 'two', 'three');
    await client.update();
    expect(client.asked.some((path) => path.includes('model'))).toBe(false);
    repository.model = new Uint8Array(900).fill(2);
    repository.publish('one', 'two', 'three');
    await client.update();
    expect([client.store.models.get('wellsourced')?.bytes, client.isWhole]).toEqual([repository.model, true]);
  });

  it('without the weights that a followed publisher signs: only the built-in one may teach', async () => {
    const repository = new TestRepository('second', 5);
    repository.model = new Uint8Array(900).fill(1);
    const client = new TestClient(repository.publish('one'));
    expect(await client.update()).toMatchObject({ event: 'updated' });
    expect([client.store.models.size, client.asked.some((path) => path.includes('model'))]).toEqual([0, false]);
  });

  it('with two requests when nothing is new', async () => {
    const { client } = await installed();
    client.asked.length = 0;
    expect(await client.update()).toMatchObject({ event: 'unchanged' });
    expect(client.asked).toEqual([ROOT_2, TIMESTAMP]);
  });

  it('whole, when a diff does not lead to the signed pack', async () => {
    const { repository, client } = await installed();
    repository.publish('one', 'two');
    for (const path of repository.files.keys()) {
      if (path.includes('.diff'))
        repository.files.set(
          path,
          repository.file(path).map((byte) => byte ^ 1),
        );
    }
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
    expect(client.sources).toEqual(['one', 'two']);
  });

  it('whole, when a signed diff is wrong', async () => {
    const { repository, client } = await installed();
    const held = repository.pack;
    repository.publish('one', 'two');
    const wrong = new Uint8Array([0x57, 0x53, 0x44, 0x46, 1, 4, 16, 1, 2, 3, 4]);
    repository.diffs = [
      repository.target('diffs/2.diff', wrong, { from: sha256Hex(held), to: sha256Hex(repository.pack) }),
    ];
    repository.signTargets();
    repository.signSnapshot();
    repository.signTimestamp();
    expect(await client.update()).toMatchObject({ event: 'updated' });
    expect(client.sources).toEqual(['one', 'two']);
  });

  it('whole, when the reader was away for more than fourteen releases', async () => {
    const { repository, client } = await installed();
    for (let release = 2; release <= 17; release++) repository.publish('one', `release-${release}`);
    client.asked.length = 0;
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 17 });
    expect(client.asked.some((path) => path.includes('diff'))).toBe(false);
  });

  it('by several diffs, when the reader was away for a few releases', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `body-${i}`);
    const repository = new TestRepository().publish(...many);
    const client = new TestClient(repository);
    await client.update();
    for (let release = 2; release <= 4; release++) repository.publish(...many, `release-${release}`);
    client.asked.length = 0;
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 4 });
    expect(client.asked.filter((path) => path.includes('.diff'))).toHaveLength(3);
    expect(client.asked.some((path) => path.includes('registry.pack'))).toBe(false);
  });

  it('without twins, and where the host unpacks them on the way', async () => {
    const { repository, client } = await installed();
    repository.publish('one', 'two');
    const path = targetPath('registry.pack', repository.pack);
    repository.diffs = [];
    repository.files.set(`${path}.gz`, repository.pack);
    expect(await client.update()).toMatchObject({ event: 'updated' });
    repository.publish('one', 'three');
    for (const file of [...repository.files.keys()]) if (file.endsWith('.gz')) repository.files.delete(file);
    expect(await client.update()).toMatchObject({ event: 'updated' });
    expect(client.sources).toEqual(['one', 'three']);
  });

  it.each(['timestamp', 'snapshot', 'targets', 'root'] as const)('after the %s keys were replaced', async (role) => {
    const { repository, client } = await installed();
    repository.rotate(role);
    repository.rotate(role);
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
  });

  it.each(['timestamp', 'snapshot'] as const)('after a fast-forward, once the %s key is replaced', async (role) => {
    const { repository, client } = await installed();
    client.store.trusted.set('wellsourced', {
      ...trustedOf(client),
      floor: { timestamp: 2 ** 52, snapshot: 2 ** 52, targets: 2 ** 52 },
    });
    repository.rotate(role);
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
  });

  it('when the device’s clock was put right again', async () => {
    const { repository, client } = await installed();
    client.now = TODAY + 3652 * DAY;
    expect(await client.update()).toMatchObject({ problem: 'clock' });
    client.now = TODAY;
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated' });
  });

  it('when the device’s clock is years behind', async () => {
    const { repository, client } = await installed();
    client.now = Date.parse('2020-01-01T00:00:00Z');
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated' });
  });

  it('past targets that this version does not know, which it never fetches', async () => {
    const { repository, client } = await installed();
    const more = repository.target('future.pack', new Uint8Array(99));
    repository.signTargets([more]);
    repository.signSnapshot();
    repository.signTimestamp();
    expect(await client.update()).toMatchObject({ event: expect.stringMatching(/updated|unchanged/) });
    expect(client.asked.some((path) => path.includes('future.pack'))).toBe(false);
  });

  it('and remembers versions it has seen, even if the rest could not be had', async () => {
    const { repository, client } = await installed();
    const old = repository.file(TIMESTAMP);
    repository.publish('one', 'two');
    const snapshot = repository.file('metadata/2.snapshot.json');
    repository.files.delete('metadata/2.snapshot.json');
    expect(await client.update()).toMatchObject({ problem: 'not-found' });
    repository.files.set(TIMESTAMP, old);
    expect(await client.update()).toMatchObject({ problem: 'rollback' });
    expect(client.isWhole).toBe(true);
    repository.files.set('metadata/2.snapshot.json', snapshot);
    repository.signTimestamp();
    expect(await client.update()).toMatchObject({ event: 'updated', sequence: 2 });
  });

  it('and signatures of keys nobody knows beside enough right ones do no harm', async () => {
    const { repository, client } = await installed();
    repository.keys.timestamp = [...repository.keys.timestamp, stranger];
    repository.publish('one', 'two');
    expect(await client.update()).toMatchObject({ event: 'updated' });
  });
});
