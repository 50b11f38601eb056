/** A wrong record is withdrawn: every reader who is online is rid of it within a day, whenever they ask and whatever a cache holds. */
import { describe, expect, it } from 'vitest';
import { nextCheck } from '../../src/updates/schedule';
import { seededRandom } from '../fakes/random';
import { answerFrom, bodyOf, TestClient } from './support/test-client';
import { DAY, TestRepository, TODAY } from './support/test-repository';

const HOUR = DAY / 24;
/** The longest that a cache on the way may go on handing out the timestamp (`docs/publishing.md`). */
const CACHED = HOUR;
const READERS = 60;

describe('a record that is withdrawn', () => {
  it(`is gone for each of ${READERS} readers within 24 hours`, async () => {
    const random = seededRandom(4);
    const chance = () => random(1_000_000) / 1_000_000;
    const delays: number[] = [];
    for (let reader = 0; reader < READERS; reader++) {
      const repository = new TestRepository('wellsourced', 40).publish('good', 'wrong');
      const client = new TestClient(repository);
      // The last ask before the withdrawal was at any moment up to a whole round ago.
      const lastAsk = TODAY - chance() * 20 * HOUR;
      await client.update();
      const cached = repository.file('metadata/timestamp.json');
      repository.publish('good');
      client.intercept = (path) =>
        path.endsWith('timestamp.json') && client.now < TODAY + CACHED ? Promise.resolve(bodyOf(cached)) : null;
      client.now = Math.max(TODAY, nextCheck(lastAsk, 0, chance));
      while (client.sources.includes('wrong')) {
        expect((await client.update()).event).not.toBe('failed');
        if (client.sources.includes('wrong')) client.now = nextCheck(client.now, 0, chance);
      }
      delays.push(client.now - TODAY);
    }
    expect(Math.max(...delays)).toBeLessThanOrEqual(DAY);
    expect(Math.max(...delays)).toBeGreaterThan(12 * HOUR);
  });

  it('cannot be held back by a host for longer than a week without the reader being told', async () => {
    const repository = new TestRepository().publish('good', 'wrong');
    const client = new TestClient(repository);
    await client.update();
    const frozen = new Map(repository.files);
    repository.publish('good');
    client.intercept = (path) => Promise.resolve(answerFrom(frozen, path));
    client.now = TODAY + 6 * DAY;
    expect((await client.update()).event).toBe('unchanged');
    client.now = TODAY + 7 * DAY;
    expect(await client.update()).toMatchObject({ event: 'failed', problem: 'expired' });
  });
});
