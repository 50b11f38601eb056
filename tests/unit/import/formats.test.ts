/** Each format that `registry import` reads: what a row becomes, and what is left out with which reason. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../../src/cli/import/formats/index';
import { REFUSALS } from '../../../src/cli/import/formats/refused';
import type { Reading } from '../../../src/cli/import/importer';
import { runImport } from '../../../src/cli/import/run';

const home = mkdtempSync(join(tmpdir(), 'wellsourced-import-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function readings(format: string, text: string, host?: string) {
  const importer = IMPORTERS.find((one) => one.format === format);
  if (!importer) throw new Error(`no such format: ${format}`);
  const file = join(home, `${format}.in`);
  writeFileSync(file, text);
  const run = await runImport(importer, file, { out: join(home, `${format}.ndjson`), resume: false, host });
  const part = readFileSync(run.part, 'utf8').trimEnd();
  return { run, taken: part === '' ? [] : part.split('\n').map((line) => JSON.parse(line) as Reading) };
}

async function identities(format: string, text: string) {
  const { taken } = await readings(format, text);
  return taken.flatMap((reading) => ('identity' in reading ? [reading.identity] : []));
}

async function proposals(format: string, text: string, host?: string) {
  const { taken } = await readings(format, text, host);
  return taken.flatMap((reading) => ('proposal' in reading ? [reading.proposal] : []));
}

const ROR_HEAD = 'ror_id,name,acronyms,country,types,domains,website,wikidata,last_modified';

describe('ror', () => {
  it('takes the vetted domains of places of care', async () => {
    const csv = `${ROR_HEAD}\n00aa11,Heron Vale Hospital,,GB,funder|healthcare,heronvale.example.com|heronvale.org.uk,https://old.example.com,Q42,2026-01-01\n`;
    expect(await identities('ror-csv', csv)).toEqual([
      {
        id: 'ror-00aa11',
        name: 'Heron Vale Hospital',
        kind: 'hospital',
        country: 'GB',
        ids: { ror: '00aa11', wikidata: 'Q42' },
        hosts: ['heronvale.example.com', 'heronvale.org.uk'],
      },
    ]);
  });

  it('takes an unvetted website only under a suffix that nobody can buy', async () => {
    const rows = [
      'a,One Clinic,,GB,healthcare,,https://www.one.nhs.uk,,',
      'b,Two Clinic,,GB,healthcare,,https://two.com,,',
    ];
    const { run, taken } = await readings('ror-csv', [ROR_HEAD, ...rows].join('\n'));
    expect(taken).toMatchObject([{ identity: { name: 'One Clinic', hosts: ['one.nhs.uk'] } }]);
    expect(run.skipped).toEqual({ 'no vetted domain, and a website whose name could have changed hands': 1 });
  });

  it('takes no page on a larger site for the whole site', async () => {
    expect(
      await identities('ror-csv', `${ROR_HEAD}\na,Unit of Health,,BR,healthcare,,https://usp.edu.br/unit,,`),
    ).toEqual([]);
  });

  it('leaves out bodies whose kind is not told: charities, companies and town halls', async () => {
    const rows = [
      'a,Heart Charity,,GB,nonprofit,heart.org.uk,,,',
      'b,Pharma Inc,,US,company,pharma.com,,,',
      "c,Ajuntament de L'Hospitalet,,ES,government,l-h.cat,,,",
      'd,Tamano Medical Center,,JP,government,tamano-hp.jp,,,',
    ];
    expect(await identities('ror-csv', [ROR_HEAD, ...rows].join('\n'))).toEqual([]);
  });

  it('reads the dump of schema 2', async () => {
    const record = {
      id: 'https://ror.org/00bb22',
      status: 'active',
      names: [
        { value: 'HVI', types: ['acronym'] },
        { value: 'Heron Vale Health Institute', types: ['ror_display', 'label'] },
      ],
      types: ['facility'],
      domains: ['hvi.example.com'],
      links: [{ type: 'website', value: 'https://hvi.example.com' }],
      locations: [{ geonames_details: { country_code: 'IE' } }],
      external_ids: [{ type: 'wikidata', preferred: null, all: ['Q7'] }],
    };
    const found = await identities('ror', JSON.stringify([record, { ...record, status: 'withdrawn' }]));
    expect(found).toEqual([
      {
        id: 'ror-00bb22',
        name: 'Heron Vale Health Institute',
        kind: 'academic',
        country: 'IE',
        ids: { ror: '00bb22', wikidata: 'Q7' },
        hosts: ['hvi.example.com'],
      },
    ]);
  });
});

describe('us-digital-registry', () => {
  const HEAD = 'Agency,Service,Account Name,Short description,Last update,link,status';
  it('takes published accounts of health agencies', async () => {
    const rows = [
      'Centers for Disease Control and Prevention,Twitter,CDC Flu,,2022-11-19,https://twitter.com/CDCFlu,Published',
      '"National Institutes of Health\n  ",Youtube,NIH Talks,,2022,http://youtube.com/user/NIHtalks,Published',
      'National Institutes of Health,Twitter,Old One,,2022,https://twitter.com/old,Archive',
      'National Park Service,Twitter,Big Park,,2022,https://twitter.com/park,Published',
      'Food and Drug Administration,Twitter,Dr. Jo Doe,,2022,https://twitter.com/drjo,Published',
      'Food and Drug Administration,Twitter,@FDAThing,,2022,https://twitter.com/fdathing,Published',
      'Food and Drug Administration,Github,FDA Code,,2022,https://github.com/fda,Published',
    ];
    const { run, taken } = await readings('us-digital-registry', [HEAD, ...rows].join('\n'));
    expect(taken).toMatchObject([
      { identity: { name: 'CDC Flu', accounts: [{ platform: 'x', handle: 'cdcflu' }] } },
      { identity: { name: 'NIH Talks', accounts: [{ platform: 'youtube', handle: 'user/nihtalks' }] } },
    ]);
    expect(Object.values(run.skipped)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('dotgov', () => {
  it('takes health offices by their own name', async () => {
    const csv = [
      'Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email',
      'heronhealth.gov,County,Heron County,Heron County Health Department,Heron,OH,(blank)',
      'medicallake.gov,City,City of Medical Lake,,Medical Lake,WA,(blank)',
      'dd.gov,County,Board of Developmental Disabilities,,X,OH,(blank)',
    ].join('\n');
    expect(await identities('dotgov', csv)).toMatchObject([
      { name: 'Heron County Health Department, Heron County', hosts: ['heronhealth.gov'] },
    ]);
  });
});

describe('university-domains', () => {
  it('takes names under suffixes that only universities get', async () => {
    const list = [
      { name: 'Heron University', alpha_two_code: 'GB', domains: ['heron.ac.uk', 'heron-uni.com'] },
      { name: 'Buyable University', alpha_two_code: 'DE', domains: ['buyable.de'] },
      { name: 'Island University', alpha_two_code: 'AC', domains: ['island.ac'] },
    ];
    expect(await identities('university-domains', JSON.stringify(list))).toEqual([
      { id: 'uni-heron-ac-uk', name: 'Heron University', kind: 'academic', country: 'GB', hosts: ['heron.ac.uk'] },
    ]);
  });
});

describe('proposals', () => {
  it('are made of Wikidata, whose word alone proves no account', async () => {
    const literal = (value: string) => ({ type: 'literal', value });
    const row = {
      item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q42' },
      itemLabel: literal('Heron Agency'),
      P2002: literal('HeronAgency'),
      P4033: literal('heron@social.example.org'),
      P12361: literal('heron.example.org'),
      P2397: literal('UCaaaaaaaaaaaaaaaaaaaaaa'),
      P856: literal('https://heron.org/'),
    };
    const [found] = await proposals('wikidata', JSON.stringify({ head: {}, results: { bindings: [row] } }));
    expect(found).toMatchObject({
      propose: 'source',
      id: 'heron-agency',
      record: { ids: { wikidata: 'Q42' }, domains: [{ host: 'heron.org' }] },
    });
    const platforms = ['x', 'mastodon', 'bluesky', 'youtube'].map((platform) => expect.objectContaining({ platform }));
    expect(found?.record.accounts).toEqual(platforms);
    expect(found?.record.accounts).not.toContainEqual(expect.objectContaining({ verified: expect.anything() }));
  });

  it('are made of trust.txt, for the site that --host names', async () => {
    const text =
      '# ours\nmember=https://a.org/\ncontrol = https://b.org/\nsocial=https://x.com/heron\nsocial=https://x.com/heron/status/1\n';
    const [found] = await proposals('trust-txt', text, 'heron.org');
    expect(found?.record).toEqual({
      domains: [{ host: 'heron.org' }],
      accounts: [{ platform: 'x', handle: 'heron' }],
      relations: ['has as a member https://a.org/', 'owns https://b.org/'],
    });
    const { run } = await readings('trust-txt', text);
    expect(run.bad).toEqual(['row 1: trust.txt does not name its own site: give it with --host']);
  });

  it('are made of ClaimReview in a page, a graph or a feed', async () => {
    const review = {
      '@type': 'ClaimReview',
      url: 'https://check.example.org/1',
      claimReviewed: 'Herons cure colds',
      datePublished: '2026-02-03T10:00:00Z',
      author: { '@type': 'Organization', name: 'Check Example' },
      reviewRating: { alternateName: 'No evidence' },
    };
    const expected = { propose: 'claim', id: 'herons-cure-colds', record: { says: 'No evidence' } };
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review }] };
    expect(await proposals('claim-review', JSON.stringify(review))).toMatchObject([expected]);
    expect(
      await proposals('claim-review', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, review] })),
    ).toMatchObject([expected]);
    expect(await proposals('claim-review', JSON.stringify(feed))).toMatchObject([expected]);
    expect(await proposals('claim-review-feed', JSON.stringify(feed))).toMatchObject([expected]);
  });

  it('are made of Retraction Watch, with the notice as evidence to look at', async () => {
    const csv = [
      'Title,Subject,Journal,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature',
      '"A, B",(HSC) Medicine;,J Heron,2/28/2025 0:00,10.1000/NOTICE,10.1000/ABC,1234567,Retraction',
      'C,(PHY) Physics;,J,2/1/2025,,10.1000/x,0,Retraction',
      'D,(HSC) Medicine;,J,2/1/2025,,unavailable,0,Correction',
      'E,(HSC) Medicine;,J,2/1/2025,,10.1000/y,0,Reinstatement',
    ].join('\n');
    expect((await proposals('retraction-watch', csv)).map(({ record }) => record)).toEqual([
      {
        doi: '10.1000/abc',
        pmid: '1234567',
        title: 'A, B',
        journal: 'J Heron',
        state: 'retracted',
        date: '2025-02-28',
        notice: 'https://doi.org/10.1000/NOTICE',
      },
    ]);
  });

  it('are made of addresses of warning letters: firm and date, and nothing of what a letter says', async () => {
    const line =
      'https://www.fda.gov/sitemap.xml?page=43,https://www.fda.gov/x/warning-letters/heron-labs-llc-624606-04212022';
    const [found] = await proposals('fda-warning-letters', `${line}\nhttps://www.fda.gov/x/warning-letters/about\n`);
    expect(found?.record).toMatchObject({ firm: 'heron labs llc', date: '2022-04-21' });
  });
});

describe('what cannot be read', () => {
  it('is told with the row, and another format is noticed early', async () => {
    const csv = `${ROR_HEAD}\n${'1,2\n'.repeat(5)}`;
    await expect(readings('us-digital-registry', `${csv}${'1,2\n'.repeat(50)}`)).rejects.toThrow(
      /not a file of us-digital-registry: row 1: expected the fields Agency/,
    );
    await expect(readings('ror', '{"broken": ')).rejects.toThrow(/ror\.in/);
    await expect(readings('ror', '{}')).rejects.toThrow(/no rows found/);
  });

  it('is refused by name with a reason where a licence or a missing fact forbids it', () => {
    expect(REFUSALS.map(({ format }) => format)).toEqual(expect.arrayContaining(['mbfc', 'atc']));
    for (const { reason } of REFUSALS) expect(reason.length).toBeGreaterThan(20);
  });
});
