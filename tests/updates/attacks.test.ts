/** Each attack on an update is refused, by its own check, with what was held still in use. */
import { describe, expect, it } from 'vitest';
import { UPDATE_PROBLEMS } from '../../src/model/update-problems';
import { ATTACKS, endless, installed, TIMESTAMP } from './support/attacks';
import { TestClient } from './support/test-client';
import { TestRepository } from './support/test-repository';

describe('an update is refused, and what was held stays in use', () => {
  it.each(ATTACKS)('$name', async ({ attack, refused }) => {
    const { repository, client } = await installed();
    attack(repository, client);
    const outcome = await client.update();
    expect(outcome).toMatchObject({ event: 'failed', problem: refused });
    expect(UPDATE_PROBLEMS).toContain(refused);
    expect(client.sources).toEqual(['one']);
    expect(client.isWhole).toBe(true);
  });

  it('a first root that is not the one whose fingerprint was given', async () => {
    const client = new TestClient(new TestRepository().publish('one'));
    client.publisher = { ...client.publisher, fingerprint: new TestRepository('wellsourced', 2).fingerprint };
    expect(await client.update()).toMatchObject({ event: 'failed', problem: 'unsigned' });
    expect(client.store.trusted.size).toBe(0);
  });
});

describe('endless data', () => {
  it('is given up within one piece of the limit', async () => {
    const { client } = await installed();
    const counted = { bytes: 0 };
    client.intercept = (path) => (path === TIMESTAMP ? Promise.resolve({ status: 200, body: endless(counted) }) : null);
    await client.update();
    expect(counted.bytes).toBeLessThanOrEqual(65_536 * 3);
  });
});
