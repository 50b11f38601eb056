/** Who answers for an account, a host or a name, and who never does. */
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../../src/links/skeleton';
import type { SourceRecord } from '../../../src/model/records';
import { compilePack, type Registry } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import type { Lookup } from '../../../src/pack/lookup-types';
import { openPack } from '../../../src/pack/open';
import { prepareText } from '../../../src/text/prepare';
import { aClaim, anAccount, aRegistry, aSource } from '../../fakes/records';

const TODAY = '2026-11-22';

function lookupOf(registries: Partial<Registry>[], today = TODAY): Lookup {
  return createLookup(
    registries.map((parts) => openPack(compilePack(aRegistry(parts)))),
    today,
  );
}

function withSources(...sources: SourceRecord[]): Lookup {
  return lookupOf([{ sources }]);
}

function on(host: string, path?: string) {
  return { host, evidence: ['e1'], ...(path ? { path } : {}) };
}

describe('an account', () => {
  const lookup = withSources(
    aSource({
      id: 'agency',
      accounts: [
        anAccount('x', 'AgencyGov', { id: '111' }),
        anAccount('youtube', 'agency', { id: 'UCabc' }),
        anAccount('reddit', 'r/agency'),
        anAccount('linkedin', 'company/agency'),
      ],
    }),
  );

  it.each([
    ['by handle', 'x', { handle: 'agencygov' }, 'handle'],
    ['whatever the case', 'x', { handle: 'AGENCYGOV' }, 'handle'],
    ['with an @ in front', 'x', { handle: '@AgencyGov' }, 'handle'],
    ['by its permanent id', 'x', { id: '111' }, 'id'],
    ['by its id after it changed its handle', 'x', { id: '111', handle: 'NewName' }, 'id'],
    ['by handle and id together', 'x', { id: '111', handle: 'AgencyGov' }, 'id'],
    ['by handle where only we know no id', 'reddit', { id: 't5_1', handle: 'r/agency' }, 'handle'],
    ['with its kind', 'linkedin', { handle: 'company/Agency' }, 'handle'],
  ])('is found %s', (_name, platform, who, by) => {
    const [hit] = lookup.account(platform, who);
    expect(hit).toMatchObject({ publisher: 'test', by, expired: false });
    expect(hit?.source.id).toBe('agency');
    expect(hit?.account?.platform).toBe(platform);
  });

  it.each([
    ['on another platform', 'bluesky', { handle: 'AgencyGov' }],
    ['with another id under the same handle', 'x', { handle: 'AgencyGov', id: '222' }],
    ['with its id in another case', 'youtube', { id: 'ucabc' }],
    ['by a name that only looks the same', 'x', { handle: 'АgencyGov' }],
    ['without its kind', 'linkedin', { handle: 'agency' }],
    ['as a person of the same name', 'linkedin', { handle: 'in/agency' }],
    ['as a user instead of a community', 'reddit', { handle: 'agency' }],
    ['with nothing to go by', 'x', {}],
    ['with an empty handle', 'x', { handle: ' @ ' }],
    ['with an odd handle', 'x', { handle: '__proto__' }],
    ['on a site that spells the key of a record', 'source:agency', {}],
    ['on a site whose name spells an account', 'x/agencygov#', { id: '' }],
  ])('is not found %s', (_name, platform, who) => {
    expect(lookup.account(platform, who)).toEqual([]);
  });

  it.each([
    ['renamed', { status: 'renamed' }],
    ['compromised', { status: 'compromised' }],
    ['unverified', { verified: undefined }],
  ])('that is %s is no identity, neither by handle nor by id nor for imitations', (_name, more) => {
    const marked = withSources(
      aSource({ id: 'agency', accounts: [anAccount('x', 'OldAgency', { id: '9', ...more })] }),
    );
    expect(marked.account('x', { handle: 'OldAgency' })).toEqual([]);
    expect(marked.account('x', { id: '9' })).toEqual([]);
    expect(marked.imitations(skeleton('OldAgency'))).toEqual([]);
  });

  it('that is dormant still is identity', () => {
    const dormant = withSources(aSource({ id: 'agency', accounts: [anAccount('x', 'Old', { status: 'dormant' })] }));
    expect(dormant.account('x', { handle: 'Old' })).toHaveLength(1);
  });

  it('is told by its own place in the record', () => {
    expect(lookup.account('youtube', { id: 'UCabc' })[0]?.account?.handle).toBe('agency');
  });
});

describe('a domain handle', () => {
  const lookup = withSources(
    aSource({ id: 'agency', domains: [on('agency.example'), on('shared.example', '/agency')] }),
  );

  it('proves a Bluesky account of the source itself', () => {
    expect(lookup.account('bluesky', { handle: 'Agency.example' })).toMatchObject([{ by: 'domain', account: null }]);
  });

  it('proves a Mastodon account on the source’s own server', () => {
    expect(lookup.account('mastodon', { handle: 'news@agency.example', host: 'agency.example' })).toHaveLength(1);
  });

  it.each([
    ['of a subdomain, which may be anybody’s', 'bluesky', { handle: 'staff.agency.example' }],
    ['of a longer host', 'bluesky', { handle: 'agency.example.co' }],
    ['of a host that many share', 'bluesky', { handle: 'shared.example' }],
    ['with a path in it', 'bluesky', { handle: 'shared.example/agency' }],
    ['on a site whose handles are no hosts', 'x', { handle: 'agency.example' }],
  ])('proves nothing %s', (_name, platform, who) => {
    expect(lookup.account(platform, who)).toEqual([]);
  });
});

describe('a host', () => {
  const lookup = withSources(
    aSource({ id: 'agency', domains: [on('agency.example'), on('nhs.example.co.uk')] }),
    aSource({ id: 'data', domains: [on('data.agency.example')] }),
    aSource({ id: 'regulator', domains: [on('gov.uk', '/mhra')] }),
    aSource({ id: 'diabetes', domains: [on('reddit.com', '/r/Diabetes/')] }),
    aSource({ id: 'project', domains: [on('project.github.io')] }),
  );

  it.each([
    ['itself', 'agency.example', '/', 'agency', 'agency.example'],
    ['with a subdomain', 'news.agency.example', '/a/b', 'agency', 'agency.example'],
    ['with the longest recorded suffix', 'x.data.agency.example', '/', 'data', 'data.agency.example'],
    ['with a path on a shared host', 'gov.uk', '/mhra/medicines', 'regulator', 'gov.uk'],
    ['with a path whatever its case', 'reddit.com', '/r/diabetes/comments/1', 'diabetes', 'reddit.com'],
    ['with a subdomain of a shared host', 'old.reddit.com', '/r/diabetes', 'diabetes', 'reddit.com'],
    ['under a private suffix', 'project.github.io', '/docs', 'project', 'project.github.io'],
  ])('answers for %s', (_name, host, path, expectSource, expectHost) => {
    const hits = lookup.host(host, path);
    expect(hits.map(({ source }) => source.id)).toEqual([expectSource]);
    expect(hits[0]?.host).toBe(expectHost);
  });

  it.each([
    ['a longer name that ends the same', 'notagency.example', '/'],
    ['a host that only begins the same', 'agency.example.evil.com', '/'],
    ['the public suffix', 'co.uk', '/'],
    ['the top-level domain', 'example', '/'],
    ['a neighbour under a private suffix', 'evil.github.io', '/'],
    ['the private suffix itself', 'github.io', '/'],
    ['a shared host without the path', 'gov.uk', '/'],
    ['a path that only begins the same', 'reddit.com', '/r/diabetes_t1/comments/1'],
    ['a path below another folder', 'reddit.com', '/user/r/diabetes'],
    ['an empty host', '', '/'],
    ['an address in numbers', '127.0.0.1', '/'],
  ])('does not answer for %s', (_name, host, path) => {
    expect(lookup.host(host, path)).toEqual([]);
  });

  it('is no account for a site that spells the key of a host', () => {
    expect(lookup.account('host:gov.uk', { handle: 'mhra' })).toEqual([]);
  });

  it('tells which recorded host and path it matched', () => {
    expect(lookup.host('www2.reddit.com', '/r/diabetes/new')[0]).toMatchObject({
      host: 'reddit.com',
      path: '/r/diabetes',
    });
  });

  it('answers for a host with thousands of labels without hanging', () => {
    expect(lookup.host(`${'a.'.repeat(4000)}agency.example`, '/').length).toBeLessThanOrEqual(1);
  });
});

describe('two publishers', () => {
  const lookup = lookupOf([
    {
      publisher: 'one',
      sources: [
        aSource({
          id: 'agency',
          name: 'Agency',
          accounts: [anAccount('x', 'agency')],
          domains: [on('agency.example')],
        }),
      ],
    },
    {
      publisher: 'two',
      sources: [
        aSource({
          id: 'agency',
          name: 'Bureau',
          accounts: [anAccount('x', 'agency')],
          domains: [on('agency.example')],
        }),
      ],
    },
  ]);

  it('each answer for an account and a host under their own name', () => {
    const names = (hits: { publisher: string; source: SourceRecord }[]) =>
      hits.map(({ publisher, source }) => `${publisher}: ${source.name}`);
    expect(names(lookup.account('x', { handle: 'agency' }))).toEqual(['one: Agency', 'two: Bureau']);
    expect(names(lookup.host('agency.example', '/'))).toEqual(['one: Agency', 'two: Bureau']);
  });

  it('do not speak for each other’s ids', () => {
    expect(lookup.source('two', 'agency')?.name).toBe('Bureau');
    expect(lookup.source('three', 'agency')).toBeNull();
  });

  it('are named', () => {
    expect(lookup.publishers.map(({ publisher }) => publisher)).toEqual(['one', 'two']);
  });
});

describe('an answer', () => {
  const reviewed = { by: ['project'], on: '2026-11-01', review_by: '2026-12-01' };
  const account = anAccount('x', 'agency', { review_by: '2026-11-22' });
  const sources = [aSource({ id: 'agency', reviewed, accounts: [account], domains: [on('agency.example')] })];
  const claims = [aClaim({ id: 'moon-water', reviewed })];

  it.each([
    ['on the day itself', '2026-11-22', false, false],
    ['when only the account is due', '2026-11-23', true, false],
    ['when the record is due', '2026-12-02', true, true],
  ])('is marked as expired %s', (_name, today, expectAccount, expectHost) => {
    const lookup = lookupOf([{ sources, claims }], today);
    expect(lookup.account('x', { handle: 'agency' })[0]?.expired).toBe(expectAccount);
    expect(lookup.host('agency.example', '/')[0]?.expired).toBe(expectHost);
    for (const hit of lookup.claims(prepareText('moon water cured my arthritis'))) expect(hit.expired).toBe(expectHost);
  });

  it('names a claim that the text repeats, with the record’s own id', () => {
    const hits = lookupOf([{ sources, claims }]).claims(prepareText('moon water cured my arthritis'));
    expect(hits.map(({ record, publisher }) => `${publisher}/${record.id}`)).toEqual(['test/moon-water']);
  });

  it('ranks candidates over all publishers and cuts at k', () => {
    const lookup = lookupOf([
      { publisher: 'one', claims },
      { publisher: 'two', claims },
    ]);
    const ranked = lookup.candidates(prepareText('moon water cured my arthritis'), 1);
    expect(ranked).toHaveLength(1);
    expect(ranked[0]?.claim).toBe('moon-water');
  });

  it('is empty without any registry', () => {
    const lookup = createLookup([], TODAY);
    expect(lookup.account('x', { handle: 'agency' })).toEqual([]);
    expect(lookup.claims(prepareText('moon water'))).toEqual([]);
  });
});

describe('imitations', () => {
  const lookup = withSources(
    aSource({
      id: 'agency',
      name: 'Example Health Agency',
      aka: ['EHA'],
      accounts: [anAccount('x', 'ExampleHealth')],
      domains: [on('health.example')],
    }),
    aSource({ id: 'branch', name: 'Example Health Agency', domains: [on('shared.example', '/branch')] }),
  );

  it('finds every source whose name looks like this one', () => {
    const hits = lookup.imitations(skeleton('Ехample Heаlth Agency'));
    expect(hits.map(({ source, what, original }) => [source.id, what, original])).toEqual([
      ['agency', 'name', 'Example Health Agency'],
      ['branch', 'name', 'Example Health Agency'],
    ]);
  });

  it('tells handles and hosts from names', () => {
    expect(lookup.imitations(skeleton('Examp1e_Health'))).toMatchObject([
      { what: 'handle', original: 'ExampleHealth' },
    ]);
    expect(lookup.imitations(skeleton('heaIth.example'))).toMatchObject([{ what: 'host', original: 'health.example' }]);
  });

  it('takes no shared host for a name', () => {
    expect(lookup.imitations(skeleton('shared.example'))).toEqual([]);
  });

  it('finds nothing for an empty skeleton', () => {
    expect(lookup.imitations(skeleton('!?'))).toEqual([]);
    expect(lookup.imitations('')).toEqual([]);
  });
});
