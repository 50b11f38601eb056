/** What an assessment promises whatever the signals find: reasons, silence in distress, who replaces whom, evidence, plain data. */
import { describe, expect, it } from 'vitest';
import { type Finding, PAGE_PUBLISHER, type SignalId, TONES, type Tone } from '../../../src/model/assessment';
import { FROM_DATASET } from '../../../src/model/imports';
import { type PostFacts, parsePostFacts } from '../../../src/model/post-facts';
import { SOURCE_KINDS, type SourceKind, type SourceRecord } from '../../../src/model/records';
import type { OwnChoice } from '../../../src/model/settings';
import { compilePack } from '../../../src/pack/compile';
import { createLookup } from '../../../src/pack/lookup';
import { openPack, type Pack } from '../../../src/pack/open';
import { assessPost } from '../../../src/signals/assess';
import { SIGNALS } from '../../../src/signals/index';
import { caseFiles } from './cases';
import { bothRegistries, LATER, packs, reader, TODAY } from './lookups';

const lookup = bothRegistries();
const REPEATS = 'They don’t want you to know this: the MMR shot gave my nephew autism.';
const CORRECTS = 'No, the MMR vaccine does not cause autism. Dozens of studies with millions of children have looked.';
const HEALTH = 'Second week on the new blood pressure tablets and finally sleeping through the night.';
const SUNSET = 'Sunset over the old pier tonight. No filter.';

/** A post on X by `handle`, or by nobody. */
function post(text: string, handle: string | null = 'wren_demo', more: Partial<PostFacts> = {}): PostFacts {
  return { site: 'x', text, ...(handle === null ? {} : { author: { handle, name: 'Wren' } }), ...more };
}

const assess = (facts: PostFacts, chosen = {}) => assessPost(facts, lookup, reader(chosen));
const signalsOf = (findings: readonly Finding[]): SignalId[] => findings.map(({ signal }) => signal);
const own = (key: string, choice: OwnChoice['choice']) => ({
  own: { [key]: { choice, on: '2026-10-01', name: 'Mine' } },
});

/** Signals that may warn. */
const CAUTIONS = [
  'claim',
  'lookalike',
  'red-flags',
  'retracted-study',
  'link-conduct',
  'link-lookalike',
  'link-hidden',
];

describe('a post that was not checked says why', () => {
  it('no registry is loaded', () => {
    const none = createLookup([], TODAY);
    expect(assessPost(post(REPEATS), none, reader())).toEqual({
      status: 'unchecked',
      reason: 'no-registry',
      health: false,
      findings: [],
    });
  });

  it.each(['', ' \n\t', '\u200b\u2060\ufeff', '\u202e\u202c\u2066\u2069', '\u00a0\u3000'])(
    'no text to read: %j',
    (text) => {
      expect(assess(post(text))).toMatchObject({ status: 'unchecked', reason: 'no-text' });
    },
  );

  it('a text that was read in part only, with nothing found in that part', () => {
    const long = 'The tide was low and the boats lay on the sand. '.repeat(1000);
    expect(assess(post(long))).toMatchObject({ status: 'unchecked', reason: 'too-long', findings: [] });
  });

  it('a language that we do not read', () => {
    const facts = post('ワクチンを打つと自閉症になるという話を聞きました。本当でしょうか。', 'wren_demo', {
      lang: 'ja',
    });
    expect(assess(facts)).toMatchObject({ status: 'unchecked', reason: 'language', findings: [] });
  });

  it('but what was found is said all the same', () => {
    const long = `${REPEATS} ${'The tide was low and the boats lay on the sand. '.repeat(1000)}`;
    expect(assess(post(long)).status).toBe('checked');
    expect(assess(post('新しいページです。', 'northshore_demo', { lang: 'ja' }))).toMatchObject({
      status: 'checked',
      findings: [{ signal: 'source' }],
    });
    const silentLink = post('', 'wren_demo', { links: [{ href: 'https://meridian-checks.example/' }] });
    expect(signalsOf(assess(silentLink).findings)).toEqual(['link-source']);
  });

  it('and a post with nothing to say is checked, not praised', () => {
    expect(assess(post(SUNSET))).toEqual({ status: 'checked', health: false, findings: [] });
  });
});

describe('on distress', () => {
  const DISTRESS = [
    'I want to die. I took all my pills an hour ago.',
    'I want to kill myself. As a nurse I should know better. Vaccines cause autism, nothing matters.',
    'I keep cutting myself. Is it true that depression is not real?',
    'I make myself throw up after every meal. My detox tea flushes the toxins out. Use code GLOW15',
  ];
  const onTheWriter: SignalId[] = [
    'claim',
    'corrects-claim',
    'stated-credential',
    'not-in-registry',
    'lookalike',
    'selling',
  ];

  it.each(DISTRESS)('no badge stands on the writer: %s', (text) => {
    for (const handle of ['wren_demo', 'northsh0re_demo', null]) {
      const assessment = assess(post(text, handle));
      expect(assessment).toMatchObject({ status: 'checked', health: true, distress: true });
      for (const signal of onTheWriter) expect(signalsOf(assessment.findings)).not.toContain(signal);
    }
  });

  it.each([
    ['fr', 'Je veux mourir, je n’en peux plus.'],
    ['es', 'Quiero morir, ya no puedo más.'],
    ['de', 'Ich will sterben, ich kann nicht mehr.'],
  ])('in %s too', (lang, text) => {
    expect(assess(post(text, 'wren_demo', { lang }))).toMatchObject({ distress: true, findings: [] });
  });

  it('who is on record, an advert and the reader’s own choice are still said', () => {
    const [text = ''] = DISTRESS;
    expect(signalsOf(assess(post(text, 'northshore_demo')).findings)).toEqual(['source']);
    expect(signalsOf(assess(post(text), own('account:x/wren_demo', 'trusted')).findings)).toEqual(['own-trust']);
    expect(signalsOf(assess(post(text, 'wren_demo', { labels: [{ kind: 'promoted' }] })).findings)).toEqual([
      'declared-ad',
    ]);
  });

  it.each([
    'If you are thinking about suicide, call your local crisis line. You are not alone.',
    'This meeting makes me want to die lol',
    'Suicide prevention week starts on Monday.',
  ])('help, jokes and prevention are no distress: %s', (text) => {
    expect(assess(post(text))).not.toHaveProperty('distress');
  });
});

describe('the reader’s own choice', () => {
  it.each(['trusted', 'muted'] as const)('%s replaces who is speaking', (choice) => {
    const source = assess(post(HEALTH, 'northshore_demo'), own('source:demo/northshore-health-agency', choice));
    expect(signalsOf(source.findings)).toEqual(['own-trust']);
    const nurse = post('As a nurse I ask every patient for a list of their medicines.');
    expect(signalsOf(assess(nurse).findings)).toEqual(['stated-credential', 'not-in-registry']);
    expect(signalsOf(assess(nurse, own('account:x/wren_demo', choice)).findings)).toEqual(['own-trust']);
  });

  it('never hides what was found on the content', () => {
    const seller = post('My detox tea flushes the toxins out of your liver! Use code GLOW15', 'wren_demo', {
      labels: [{ kind: 'promoted' }, { kind: 'ai-generated' }, { kind: 'platform-note' }],
      links: [{ href: 'https://meridian-checks.example/' }],
    });
    const found = signalsOf(assess(seller, own('account:x/wren_demo', 'trusted')).findings);
    expect(found.toSorted()).toEqual(
      ['own-trust', 'declared-ad', 'selling', 'claim', 'ai-generated', 'platform-note', 'link-source'].toSorted(),
    );
  });

  it('does not clear a look-alike', () => {
    const found = assess(post(HEALTH, 'northsh0re_demo'), own('account:x/northsh0re_demo', 'trusted')).findings;
    expect(signalsOf(found)).toEqual(['own-trust', 'lookalike']);
  });
});

describe('"not in the registry"', () => {
  it('stands on a health post whose speaker nobody knows, and on nothing else', () => {
    expect(signalsOf(assess(post(HEALTH)).findings)).toEqual(['not-in-registry']);
    expect(assess(post(SUNSET)).findings).toEqual([]);
    expect(assess(post(HEALTH, null)).findings).toEqual([]);
    expect(signalsOf(assess(post(HEALTH, 'northshore_demo')).findings)).toEqual(['source']);
    expect(signalsOf(assess(post(HEALTH, 'northsh0re_demo')).findings)).toEqual(['lookalike']);
    expect(signalsOf(assess(post(HEALTH), own('account:x/wren_demo', 'muted')).findings)).toEqual(['own-trust']);
  });

  it('stays where only other things are known', () => {
    const facts = post(HEALTH, 'wren_demo', {
      links: [{ href: 'https://meridian-checks.example/' }],
      labels: [{ kind: 'promoted' }],
      repostedBy: { handle: 'northshore_demo' },
    });
    expect(signalsOf(assess(facts).findings)).toEqual(['declared-ad', 'link-source', 'not-in-registry']);
  });
});

describe('claims', () => {
  it('a correction is never also a repeat', () => {
    const found = assess(post(CORRECTS)).findings.filter(({ subject }) => 'claim' in subject);
    expect(found).toMatchObject([{ signal: 'corrects-claim', stance: 'debunks', tone: 'support' }]);
  });

  it('an authority is never flagged as repeating; anybody else is', () => {
    const flagged = (handle: string | null) =>
      assess(post(REPEATS, handle)).findings.some(({ stance }) => stance === 'repeats');
    for (const handle of ['northshore_demo', 'meridian_demo', 'nsmedicine_demo', 'saltmerej_demo', 'larkmere_demo'])
      expect(flagged(handle), handle).toBe(false);
    for (const handle of ['wren_demo', 'halden_demo', 'morravane_demo', 'quillbrook_demo', 'qpalliance_demo', null])
      expect(flagged(handle), String(handle)).toBe(true);
  });

  it('a body that a data set names and nobody here looked at is no authority', () => {
    const hospital = lookup.source('demo', 'oakfield-hospital');
    if (hospital === null) throw new Error('the demo lost its hospital');
    const stancesBy = (by: string) => {
      const source = { ...hospital, reviewed: { ...hospital.reviewed, by: [by] } };
      const speaking = { publisher: 'demo', source, expired: false, by: 'domain' as const, account: null };
      const { findings } = assessPost(post(REPEATS), { ...lookup, account: () => [speaking] }, reader());
      return findings.flatMap(({ stance }) => stance ?? []);
    };
    expect(stancesBy('project')).toEqual(['unclear']);
    expect(stancesBy(FROM_DATASET)).toEqual(['repeats']);
  });

  it('a caution of high harm says what to do now', () => {
    const [finding] = assess(post(REPEATS)).findings;
    expect(finding).toMatchObject({
      signal: 'claim',
      tone: 'caution',
      facts: { harm: 'high', do: expect.any(String) },
    });
  });
});

describe('records past their review', () => {
  const later = bothRegistries(LATER);
  const assessLater = (facts: PostFacts) => assessPost(facts, later, reader({ today: LATER }));

  it('claims are not spoken of any more', () => {
    for (const text of [REPEATS, CORRECTS, 'Is it true that the flu shot gives you the flu?'])
      expect(signalsOf(assessLater(post(text)).findings)).toEqual(['not-in-registry']);
  });

  it('a source becomes quiet, and never "not in the registry"', () => {
    const { findings } = assessLater(post(HEALTH, 'northshore_demo'));
    expect(findings).toMatchObject([{ signal: 'source', tone: 'quiet', facts: { expired: true } }]);
  });

  it('a linked source becomes quiet', () => {
    const { findings } = assessLater(post(SUNSET, null, { links: [{ href: 'https://meridian-checks.example/' }] }));
    expect(findings).toMatchObject([{ signal: 'link-source', tone: 'quiet', facts: { expired: true } }]);
  });

  it('nobody is called a look-alike of an account that was not looked at again', () => {
    const facts = post(SUNSET, 'northsh0re_demo', {
      author: { handle: 'northsh0re_demo', name: 'Northshore Health Agency' },
    });
    expect(signalsOf(assess(facts).findings)).toEqual(['lookalike']);
    expect(assessLater(facts).findings).toEqual([]);
  });

  it('an account is past its review before its source', () => {
    const between = '2027-06-01';
    const { findings } = assessPost(
      post(HEALTH, 'northshore_demo'),
      bothRegistries(between),
      reader({ today: between }),
    );
    expect(findings).toMatchObject([{ signal: 'source', tone: 'quiet', facts: { expired: true } }]);
  });
});

/** Written from the design, section 6, and the kit's table of kinds. */
const KIND_TONES: Record<SourceKind, Tone> = {
  'health-agency': 'support',
  regulator: 'support',
  hospital: 'support',
  academic: 'support',
  journal: 'support',
  society: 'support',
  charity: 'support',
  clinician: 'support',
  'fact-checker': 'support',
  'patient-community': 'info',
  news: 'info',
  publisher: 'info',
  advocacy: 'info',
  person: 'info',
  insurer: 'interest',
  'drug-maker': 'interest',
  'device-maker': 'interest',
  brand: 'interest',
  retailer: 'interest',
};

function record(id: string, kind: SourceKind, name = `Invented ${kind}`): SourceRecord {
  const day = { evidence: ['e1'], verified: TODAY, review_by: '2027-05-22' };
  return {
    ...{ id, name, aka: [], kind, country: 'ZZ', languages: ['en'], about: {}, ids: {}, interests: [], practices: {} },
    ...{ topic_exceptions: [], conduct: [], products: [] },
    domains: [{ host: `${id}.example`, evidence: ['e1'] }],
    accounts: [{ platform: 'x', handle: `${id}_d`, role: 'main', status: 'active', previous: [], ...day }],
    evidence: {
      e1: { url: `https://${id}.example/about`, publisher: name, title: 'About us', seen: 'page', retrieved: TODAY },
    },
    reviewed: { by: ['project'], on: TODAY, review_by: '2027-11-22' },
  };
}

function packWith(
  publisher: string,
  sources: SourceRecord[],
  claims: Parameters<typeof compilePack>[0]['claims'] = [],
): Pack {
  return openPack(compilePack({ publisher, name: publisher, date: TODAY, sequence: 1, sources, claims }));
}

describe('tones', () => {
  const kinds = createLookup(
    [
      packWith(
        'kinds',
        SOURCE_KINDS.map((kind, i) => record(`kind${i}`, kind)),
      ),
    ],
    TODAY,
  );

  it.each(SOURCE_KINDS.map((kind, i) => [kind, KIND_TONES[kind], i] as const))(
    '%s is identified as %s',
    (kind, tone, i) => {
      const { findings } = assessPost(post(SUNSET, `kind${i}_d`), kinds, reader());
      expect(findings).toMatchObject([{ signal: 'source', tone, facts: { kind } }]);
    },
  );

  it('an identified link is information whatever the kind', () => {
    for (const i of SOURCE_KINDS.keys()) {
      const facts = post(SUNSET, null, { links: [{ href: `https://kind${i}.example/` }] });
      expect(assessPost(facts, kinds, reader()).findings).toMatchObject([{ signal: 'link-source', tone: 'info' }]);
    }
  });
});

describe('a post that is not about health', () => {
  it('gets no finding about its content', () => {
    const facts = post('As a member I say: use code RUN15, link in bio, DM to order.', 'shoes_demo', {
      labels: [{ kind: 'promoted' }, { kind: 'ai-generated' }, { kind: 'platform-note' }, { kind: 'health-panel' }],
    });
    expect(assess(facts)).toEqual({ status: 'checked', health: false, findings: [] });
  });

  it('still says who is speaking', () => {
    expect(signalsOf(assess(post(SUNSET, 'northshore_demo')).findings)).toEqual(['source']);
    expect(signalsOf(assess(post(SUNSET, 'northsh0re_demo')).findings)).toEqual(['lookalike']);
  });
});

describe('two publishers', () => {
  const claimOf = (verdict: 'false' | 'unproven', answer: string) => ({
    ...{ id: 'mmr-autism', claim: { en: 'The MMR vaccine causes autism.' }, verdict, harm: 'low' as const, topics: [] },
    ...{ wordings: { en: ['the mmr shot gave my son autism'] }, debunks: {}, asks: {}, answer: { en: answer }, do: {} },
    ...{ slots: {}, jurisdictions: [], evidence: [] },
  });
  const second = packWith(
    'second',
    [record('northshore', 'charity', 'Northshore Health Agency'), record('other', 'news')],
    [claimOf('unproven', 'The second publisher says so.')],
  );
  const both = createLookup([packs().real, packs().demo, second], TODAY);

  it('each says what it has on record, under its own name', () => {
    const same = packWith('same', [{ ...record('nha', 'charity', 'NHA'), accounts: demoAccounts() }]);
    const { findings } = assessPost(
      post(SUNSET, 'northshore_demo'),
      createLookup([packs().demo, same], TODAY),
      reader(),
    );
    expect(findings).toMatchObject([
      { signal: 'source', publisher: 'demo', subject: { source: 'northshore-health-agency' } },
      { signal: 'source', publisher: 'same', subject: { source: 'nha' } },
    ]);
  });

  it('the same claim stands once for each, with the verdict of each', () => {
    const found = assessPost(post(REPEATS), both, reader()).findings.filter(({ signal }) => signal === 'claim');
    expect(found.map(({ publisher, facts }) => [publisher, facts.verdict]).toSorted()).toEqual([
      ['second', 'unproven'],
      ['wellsourced', 'false'],
    ]);
  });

  it('a choice about one publisher’s source is no choice about another’s of the same id', () => {
    const chosen = own('source:second/northshore-health-agency', 'trusted');
    expect(signalsOf(assessPost(post(SUNSET, 'northshore_demo'), both, reader(chosen)).findings)).toEqual(['source']);
  });

  it('a name on record with two publishers can still be imitated', () => {
    const facts = { site: 'x', text: SUNSET, author: { handle: 'nha_help_demo', name: 'Northshore Health Agency' } };
    expect(signalsOf(assessPost(facts, both, reader()).findings)).toEqual(['lookalike']);
  });

  it('no publisher can speak for another', () => {
    for (const facts of [post(REPEATS), post(SUNSET, 'northshore_demo'), post(SUNSET, 'other_d')]) {
      for (const { publisher, subject } of assessPost(facts, both, reader()).findings) {
        if ('source' in subject) expect(both.source(publisher, subject.source)).not.toBeNull();
      }
    }
  });

  function demoAccounts(): SourceRecord['accounts'] {
    return lookup.source('demo', 'northshore-health-agency')?.accounts ?? [];
  }
});

describe('a source with two paths on one host', () => {
  const evidence = (path: string) => ({
    url: `https://shared.example${path}/about`,
    ...{ publisher: 'Invented', title: path, seen: 'page' as const, retrieved: TODAY },
  });
  const source: SourceRecord = {
    ...record('shared', 'journal'),
    domains: [
      { host: 'shared.example', path: '/Kidneys/', evidence: ['e1'] },
      { host: 'shared.example', path: '/lungs', evidence: ['e2'] },
    ],
    accounts: [],
    evidence: { e1: evidence('/kidneys'), e2: evidence('/lungs') },
  };
  const paths = createLookup([packWith('paths', [source])], TODAY);

  it.each(['/kidneys', '/lungs'])('shows the evidence of the path that the link leads to: %s', (path) => {
    const facts = post(SUNSET, null, { links: [{ href: `https://shared.example${path}/2026` }] });
    expect(assessPost(facts, paths, reader()).findings).toMatchObject([
      { signal: 'link-source', facts: { host: `shared.example${path}` }, evidence: [{ title: path }] },
    ]);
  });

  it('says nothing of the rest of the host', () => {
    const facts = post(SUNSET, null, { links: [{ href: 'https://shared.example/' }] });
    expect(assessPost(facts, paths, reader()).findings).toEqual([]);
  });
});

describe('every finding of every reference case', () => {
  const found = caseFiles().flatMap(({ id, cases }) =>
    cases.map(({ name, facts, reader: chosen }) => {
      const assessment = assessPost(parsePostFacts(facts), lookup, reader(chosen));
      return { name: `${id}: ${name}`, assessment };
    }),
  );

  it('is plain data that survives a message and a JSON line', () => {
    for (const { name, assessment } of found) {
      expect(structuredClone(assessment), name).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment)), name).toStrictEqual(assessment);
    }
  });

  it('names its signal, a known tone, a publisher and one subject', () => {
    const known = new Set<string>(SIGNALS.map(({ id }) => id));
    const publishers = new Set(['wellsourced', 'demo', 'reader', PAGE_PUBLISHER]);
    for (const { name, assessment } of found) {
      for (const { signal, tone, publisher, subject, facts } of assessment.findings) {
        expect(known.has(signal), name).toBe(true);
        expect(TONES, name).toContain(tone);
        expect(publishers.has(publisher), `${name}: ${publisher}`).toBe(true);
        const keys = Object.keys(subject).join();
        expect(['source', 'claim', 'study', 'host', 'platform,handle'], name).toContain(keys);
        for (const value of Object.values(facts)) expect(['string', 'number', 'boolean'], name).toContain(typeof value);
      }
    }
  });

  it('stands on a page with its publisher, title and date wherever it rests on a record', () => {
    for (const { name, assessment } of found) {
      for (const { signal, publisher, evidence } of assessment.findings) {
        const restsOnRecord = publisher !== PAGE_PUBLISHER && publisher !== 'reader';
        if (restsOnRecord) expect(evidence.length, `${name}: ${signal}`).toBeGreaterThan(0);
        for (const { url, publisher: by, title, date } of evidence) {
          expect(url, name).toMatch(/^https:\/\//);
          expect(by, name).not.toBe('');
          expect(title, name).not.toBe('');
          // The page of a number that the post itself names (a preprint, a trial) has no day that we know of.
          expect(date, name).toMatch(restsOnRecord ? /^\d{4}-\d{2}-\d{2}$/ : /^(?:\d{4}-\d{2}(?:-\d{2})?)?$/);
        }
      }
    }
  });

  it('keeps to what its tone may say', () => {
    for (const { name, assessment } of found) {
      for (const { signal, tone, stance, facts } of assessment.findings) {
        if (signal === 'claim') {
          const caution = stance === 'repeats' && ['false', 'misleading', 'unproven'].includes(String(facts.verdict));
          expect(tone, name).toBe(caution ? 'caution' : 'info');
        }
        if (signal === 'corrects-claim') {
          expect([tone, stance], name).toEqual(['support', 'debunks']);
          expect(['false', 'misleading'], name).toContain(facts.verdict);
        }
        if (tone === 'support') expect(['source', 'own-trust', 'corrects-claim'], name).toContain(signal);
        if (tone === 'caution') expect(CAUTIONS, name).toContain(signal);
      }
    }
  });

  it('never says of one claim that it is both repeated and corrected, nor names an imitated source as speaker', () => {
    for (const { name, assessment } of found) {
      const { findings } = assessment;
      const claims = findings.filter(({ subject }) => 'claim' in subject);
      const keys = claims.map(({ publisher, subject }) => JSON.stringify([publisher, subject]));
      expect(new Set(keys).size, name).toBe(keys.length);
      const signals = signalsOf(findings);
      if (signals.includes('lookalike')) expect(signals, name).not.toContain('source');
      if (signals.includes('not-in-registry'))
        for (const other of ['source', 'own-trust', 'lookalike'] as const) expect(signals, name).not.toContain(other);
    }
  });

  it('says nothing about the content of a post that is not about health', () => {
    const identity = new Set<SignalId>([
      'source',
      'own-trust',
      'lookalike',
      'community',
      'interest-on-record',
      'declared-ad',
      'link-source',
      'link-conduct',
      'link-lookalike',
      'link-hidden',
    ]);
    for (const { name, assessment } of found) {
      if (assessment.health) continue;
      for (const { signal } of assessment.findings) expect(identity.has(signal), `${name}: ${signal}`).toBe(true);
    }
  });
});

describe('odd facts', () => {
  const big = 'vaccine '.repeat(200_000);
  const odd: [string, PostFacts][] = [
    ['half of a surrogate pair', post('The vaccine \ud83d and the \udc00 flu', 'wren\ud83d')],
    ['a text of more than a million letters', post(big)],
    [
      'ten thousand links',
      post(HEALTH, 'wren_demo', { links: Array.from({ length: 10_000 }, () => ({ href: 'https://cdc.gov/' })) }),
    ],
    [
      'an address that is none',
      post(HEALTH, 'wren_demo', { url: 'not an address', links: [{ href: '\u0000', target: 'x' }] }),
    ],
    ['a site that nobody knows', { site: '', text: HEALTH, author: { handle: '@', name: '' } }],
    [
      'names of the machine',
      { site: '__proto__', text: 'constructor', author: { handle: 'constructor', id: '__proto__', host: 'toString' } },
    ],
    ['a language that is none', post(HEALTH, 'wren_demo', { lang: '../../en' })],
    [
      'every label at once',
      post(HEALTH, 'wren_demo', {
        labels: [
          { kind: 'promoted', text: '' },
          { kind: 'platform-note', text: big },
        ],
      }),
    ],
    ['a post that quotes itself', { ...post(HEALTH), quoted: post(HEALTH) }],
  ];

  it.each(odd)('never throw: %s', (_, facts) => {
    const assessment = assess(facts);
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
  });
});
