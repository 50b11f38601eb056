/**
 * A million made-up names, handles and hosts, most of them one letter from somebody on record: nobody is taken for a
 * source who is not one. And how well look-alikes are told from people and bodies that merely have a similar name.
 */
import { describe, expect, it } from 'vitest';
import { canonicalHandle } from '../../src/model/accounts';
import type { PostFacts } from '../../src/model/post-facts';
import { assessPost } from '../../src/signals/assess';
import { seededRandom } from '../fakes/random';
import { bothRegistries, reader } from '../unit/signals/lookups';
import { runs } from '../updates/support/seeded';
import { disguised, knownIdentities, mutated, picker } from './identities';

const SEED = 20_261_122;
const lookup = bothRegistries();
const known = knownIdentities();
const accounts = new Set(
  known.accounts.map(({ platform, handle }) => `${platform} ${canonicalHandle(platform, handle)}`),
);
const hosts = new Set(known.hosts.map((host) => host.toLowerCase()));
const PLATFORMS = [...new Set(known.accounts.map(({ platform }) => platform))];

/** Is the host on record, or below one that is? */
function isKnownHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.some((_, from) => hosts.has(labels.slice(from).join('.')));
}

function isKnownAccount(platform: string, handle: string): boolean {
  const canonical = canonicalHandle(platform, handle);
  return accounts.has(`${platform} ${canonical}`) || (canonical !== null && isKnownHost(canonical));
}

function signalsOn(post: PostFacts): string[] {
  return assessPost(post, lookup, reader()).findings.map(({ signal }) => signal);
}

describe('of made-up identities', () => {
  it('none is taken for a source', ({ task }) => {
    const random = seededRandom(SEED);
    const pick = picker(random);
    const count = runs(20_000, 1_000_000);
    const wrong: string[] = [];
    let right = 0;
    for (let i = 0; i < count; i++) {
      const account = pick(known.accounts);
      const platform = random(4) === 0 ? pick(PLATFORMS) : account.platform;
      const handle = mutated(account.handle, random);
      const host = mutated(pick(known.hosts), random);
      if (
        lookup.account(platform, { handle, id: String(random(1_000)) }).length +
          lookup.account(platform, { handle }).length >
        0
      ) {
        if (isKnownAccount(platform, handle)) right++;
        else wrong.push(`${platform} ${JSON.stringify(handle)}`);
      }
      if (lookup.host(host, '/').length > 0) {
        if (isKnownHost(host)) right++;
        else wrong.push(`host ${JSON.stringify(host)}`);
      }
    }
    Object.assign(task.meta, {
      figures: { 'identities made up': 2 * count, 'wrongly identified': wrong.length, 'by chance on record': right },
    });
    expect(wrong).toEqual([]);
  }, 900_000);

  it('none is taken for a source in a whole assessment either, by handle, name or link', ({ task }) => {
    const random = seededRandom(SEED + 1);
    const pick = picker(random);
    const count = runs(600, 60_000);
    const wrong: string[] = [];
    for (let i = 0; i < count; i++) {
      const { platform, handle: real } = pick(known.accounts);
      const handle = mutated(real, random);
      const name = random(2) === 0 ? pick(known.names) : mutated(pick(known.names), random);
      const host = mutated(pick(known.hosts), random);
      const post: PostFacts = {
        site: platform,
        author: { handle, name },
        text: 'Hello',
        links: [{ href: `https://${host}/` }],
      };
      const found = signalsOn(post);
      const linked = URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : '';
      if (found.includes('source') && !isKnownAccount(platform, handle))
        wrong.push(`${platform} ${JSON.stringify(handle)}`);
      if (found.includes('link-source') && !isKnownHost(linked)) wrong.push(`link ${JSON.stringify(host)}`);
    }
    Object.assign(task.meta, { figures: { 'posts made up': count, 'wrongly identified': wrong.length } });
    expect(wrong).toEqual([]);
  }, 900_000);
});

/** Ordinary people and bodies whose names merely resemble one on record. */
const FIRST =
  'Anna Ben Clara David Eva Finn Grace Hugo Ines Jonas Kate Liam Mia Noah Olga Paul Rosa Sam Tom Uma Vera Will'.split(
    ' ',
  );
const LAST =
  'Mayo Johns Hopkins Cleveland Roche Merck Sanofi Bayer Lilly Novak Abbott Baxter Stein Ward Banks Fisher Cook Hall'.split(
    ' ',
  );
const PLACES =
  'Springfield Riverside Lakeview Hillcrest Northfield Ashford Milton Kingston Newport Weston Dover Salem'.split(' ');
const BODIES =
  'Health Centre|Running Club|Pharmacy|Dental Practice|Clinic|Community Hospital|Yoga Studio|High School|Library|Food Bank'.split(
    '|',
  );

describe('look-alikes', () => {
  it('are told from the real ones, and from ordinary namesakes', ({ task }) => {
    const random = seededRandom(SEED + 2);
    const pick = picker(random);
    const count = runs(600, 20_000);
    const told = { handles: [0, 0], names: [0, 0], hosts: [0, 0], namesakes: [0, 0], real: [0, 0] };
    const note = (kind: keyof typeof told, isFound: boolean) => {
      told[kind][0] = (told[kind][0] ?? 0) + Number(isFound);
      told[kind][1] = (told[kind][1] ?? 0) + 1;
    };
    const onX = known.imitable.accounts.filter(({ platform, handle }) => platform === 'x' && handle.length >= 6);
    for (let i = 0; i < count; i++) {
      const account = pick(onX);
      const handle = disguised(account.handle, pick, true);
      if (handle !== null && !isKnownAccount('x', handle))
        note(
          'handles',
          signalsOn({ site: 'x', author: { handle, name: 'News' }, text: 'Hello' }).includes('lookalike'),
        );
      const name = disguised(account.name, pick, false);
      if (name !== null && name.length >= 12 && name.includes(' '))
        note(
          'names',
          signalsOn({ site: 'x', author: { handle: `news${random(1e6)}`, name }, text: 'Hello' }).includes('lookalike'),
        );
      const host = disguised(pick(known.imitable.hosts), pick, false);
      if (
        host !== null &&
        host.length >= 8 &&
        URL.canParse(`https://${host}/`) &&
        !isKnownHost(new URL(`https://${host}/`).hostname)
      )
        note(
          'hosts',
          signalsOn({ site: 'x', text: 'Hello', links: [{ href: `https://${host}/` }] }).includes('link-lookalike'),
        );
      const [first, last, place, body] = [pick(FIRST), pick(LAST), pick(PLACES), pick(BODIES)];
      const namesake = random(2) === 0 ? `${first} ${last}` : `${place} ${body}`;
      const own =
        namesake.toLowerCase().replaceAll(' ', pick(['', '_', '.'])) +
        pick(['', '7', '_uk', String(1950 + random(60))]);
      note(
        'namesakes',
        signalsOn({ site: 'x', author: { handle: own, name: namesake }, text: 'Hello' }).includes('lookalike'),
      );
      note(
        'real',
        signalsOn({ site: 'x', author: { handle: account.handle, name: account.name }, text: 'Hello' }).includes(
          'lookalike',
        ),
      );
    }
    const share = (kind: keyof typeof told) => (told[kind][0] ?? 0) / (told[kind][1] || 1);
    const hits = (told.handles[0] ?? 0) + (told.names[0] ?? 0) + (told.hosts[0] ?? 0);
    const precision = hits / (hits + (told.namesakes[0] ?? 0) + (told.real[0] ?? 0));
    const figures = {
      precision,
      'recall, handles': share('handles'),
      'recall, names': share('names'),
      'recall, hosts': share('hosts'),
      'namesakes accused': told.namesakes.join(' of '),
      'real ones accused': told.real.join(' of '),
    };
    Object.assign(task.meta, {
      figures: Object.fromEntries(
        Object.entries(figures).map(([key, value]) => [key, typeof value === 'number' ? value.toFixed(4) : value]),
      ),
    });
    expect(precision).toBeGreaterThan(0.99);
    expect(share('handles')).toBeGreaterThan(0.95);
    expect(share('names')).toBeGreaterThan(0.88);
    expect(share('hosts')).toBeGreaterThan(0.97);
    expect(told.real[0]).toBe(0);
  }, 900_000);
});
