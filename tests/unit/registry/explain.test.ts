/** `registry lookup`: why a record answers, and why one does not. */
import { describe, expect, it } from 'vitest';
import { type Answer, explain } from '../../../src/cli/registry/explain-record';
import { compilePack } from '../../../src/pack/compile';
import { openPack } from '../../../src/pack/open';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';

const PACK = openPack(
  compilePack(
    aRegistry({
      sources: [
        aSource({
          id: 'agency',
          domains: [{ host: 'agency-health.com', evidence: ['e1'] }],
          accounts: [
            anAccount('x', 'AgencyGov', { previous: ['AgencyOld'], id: '111' }),
            { platform: 'facebook', handle: 'agency', evidence: ['e1'] },
            anAccount('instagram', 'agency', { status: 'compromised' }),
          ],
        }),
      ],
      claims: [aClaim({ id: 'moon-water', slots: { en: [['moon water'], ['arthritis', 'joints']] } })],
      moved: [{ kind: 'source', id: 'old-agency', to: 'agency' }],
    }),
  ),
);

function ask(asked: string, today = '2026-11-22'): Answer[] {
  return explain(PACK, today, asked);
}

describe('an answer says why', () => {
  it.each([
    ['x/agencygov', 'test/agency', 'an account of it, by its handle, verified on 2026-11-01'],
    ['x#111', 'test/agency', 'an account of it, by its permanent id, verified on 2026-11-01'],
    ['bluesky/agency-health.com', 'test/agency', "the handle is the source's own host"],
    ['https://www.agency-health.com/flu', 'test/agency', 'agency-health.com is its site'],
    ['news.agency-health.com', 'test/agency', 'news.agency-health.com is below its site agency-health.com'],
    ['source/agency', 'test/agency', 'this is its id'],
    ['source/old-agency', 'test/agency', 'old-agency moved to agency'],
    ['x/AgencyOld', null, 'an old name of its account: it identifies nobody'],
    ['facebook/agency', null, 'on file without proof: shown to nobody'],
    ['instagram/agency', null, 'compromised: it identifies nobody'],
    ['agency-hea1th.com', null, 'not its site: agency-hea1th.com looks like agency-health.com'],
    ['x/stranger', null, 'nothing on record speaks of it'],
    ['source/nobody', null, 'nothing on record speaks of it'],
  ])('for %s', (asked, record, why) => {
    const [first] = ask(asked);
    expect(first).toMatchObject({ asked, record, why });
  });

  it('for a record past its day', () => {
    expect(ask('x/agencygov', '2027-06-01')[0]?.why).toContain('past its review date, so it is not assessed now');
  });
});

describe('a text', () => {
  it('is told its words, its required words and its stance', () => {
    const [found] = ask('moon water cured my arthritis completely');
    expect(found).toMatchObject({ record: 'test/moon-water', why: 'the text repeats it' });
    expect(found?.match).toMatchObject({ stance: 'repeats', nearest: 'claim' });
    expect(found?.match?.words).toEqual(expect.arrayContaining(['moon', 'water', 'arthritis']));
    expect(found?.match?.required.map(({ met }) => met)).toEqual([true, true]);
  });

  it('is told which required word it lacks', () => {
    const [none, near] = ask('moon water is lovely to drink');
    expect(none).toMatchObject({ record: null, why: 'nothing on record speaks of it' });
    expect(near).toMatchObject({ record: null, why: 'not taken for it: a required word is missing' });
    expect(near?.match?.required.map(({ met }) => met)).toEqual([true, false]);
  });
});
