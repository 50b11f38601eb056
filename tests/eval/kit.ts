/**
 * Runs the evaluation kit of other people's posts (`WELLSOURCED_EVAL`), which is kept outside of the project: nothing is
 * trained on it and nothing of it is copied. Posts go through the whole check, with the kit's own scorer behind it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLookup } from '../../src/cli/lookup';
import { parsePostFacts } from '../../src/model/post-facts';
import type { Lookup } from '../../src/pack/lookup-types';
import { assessPost } from '../../src/signals/assess';
import { prepareText } from '../../src/text/prepare';
import type { Row } from './table';

const TODAY = '2026-11-22';
const READER = { own: {}, country: null, language: 'en', today: TODAY };
const CANDIDATES = 10;

interface Share {
  value: number;
}
type Curve = Record<string, Record<string, Share & { threshold: number }>>;
type Gold = Record<string, string>;

/** The part of `score.mjs` that is used here. */
interface Scorer {
  readTsv(file: string): Gold[];
  readNdjson(file: string): Gold[];
  retrievalOf(gold: Gold[], found: Map<string, unknown>): Record<'MAP@1' | 'MAP@5', Share>;
  decisionOf(
    gold: Gold[],
    found: Map<string, unknown>,
  ): { asShipped: Record<string, Share>; curves: { candidates: Curve } };
  stanceOfPairs(
    pairs: Gold[],
    found: Map<string, unknown>,
  ): {
    classes: Record<string, { F1: number }>;
    flaggedAsRepeats: Record<string, Share>;
    byKind: Record<string, { flaggedAsRepeats: Record<string, Share> }>;
  };
}

/** The folder of the kit, or `null` where it is absent. */
export function kitFolder(): string | null {
  const folder = process.env.WELLSOURCED_EVAL;
  return folder && existsSync(join(folder, 'score.mjs')) ? folder : null;
}

/** Posts of a folder by id, each with its assessment and best claims. */
function assessAll(file: string, lookup: Lookup): Map<string, unknown> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const facts = parsePostFacts(JSON.parse(line));
      const candidates = lookup.candidates(prepareText(facts.text, facts.lang), CANDIDATES);
      return [facts.id ?? '', { ...assessPost(facts, lookup, READER), candidates }];
    }),
  );
}

/** Which halves of a set to look at: thresholds are fixed on `development`, the test part is for the end. */
export type Part = 'development' | 'test';

export async function kitRows(folder: string, part: Part): Promise<Row[]> {
  const scorer: Scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  return [
    ...retrievalRows(scorer, folder, part),
    ...decisionRows(scorer, folder, part),
    ...emergentRows(scorer, folder),
    ...negationRows(scorer, folder),
  ];
}

function retrievalRows(scorer: Scorer, folder: string, part: Part): Row[] {
  const base = join(folder, 'retrieval');
  const snopes = openLookup(join(base, 'ct2022-dev/registry'), TODAY);
  const measure = (set: string, lookup: Lookup, splits?: readonly string[]) => {
    const gold = scorer.readTsv(join(base, set, 'gold.tsv'));
    const kept = splits ? gold.filter(({ split }) => splits.includes(split ?? '')) : gold;
    return { n: kept.length, ...scorer.retrievalOf(kept, assessAll(join(base, set, 'posts.ndjson'), lookup)) };
  };
  const ct = part === 'test' ? measure('ct2021-test', snopes) : measure('ct2022-dev', snopes, ['train', 'dev']);
  const ood = measure('ood-dev', openLookup(join(base, 'ood-dev/registry'), TODAY));
  const name = part === 'test' ? 'CheckThat 2021 dev-test' : 'CheckThat 2022 train and dev';
  return [
    row(`${name}, MAP@1`, ct['MAP@1'], { least: 0.88 }, 'BM25 .827, tuned .861', ct.n),
    row(`${name}, MAP@5`, ct['MAP@5'], { least: 0.915 }, 'BM25 .878, tuned .900', ct.n),
    row('out of domain (tip line), MAP@5', ood['MAP@5'], { least: 0.67 }, 'BM25 .655, linear .646', ood.n),
  ];
}

function decisionRows(scorer: Scorer, folder: string, part: Part): Row[] {
  const lookup = openLookup(join(folder, 'decision/registry'), TODAY);
  const splits =
    part === 'test' ? ['dev', 'test21', 'constraint-real', 'ct2020task1'] : ['train', 'constraint-real', 'ct2020task1'];
  const gold = scorer
    .readTsv(join(folder, 'decision/gold.tsv'))
    .filter(({ split, kind }) => splits.includes(split ?? kind ?? ''));
  const { asShipped, curves } = scorer.decisionOf(gold, assessAll(join(folder, 'decision/posts.ndjson'), lookup));
  const removed = curves.candidates.removed ?? {};
  const n = gold.filter(({ kind }) => kind === 'match').length;
  return [
    row('decision: recall at 5 % false', removed['5%'], { least: 0.75 }, 'BM25 .51, calibrated .71', n),
    row('decision: recall at 1 % false', removed['1%'], { least: 0.55 }, 'BM25 .22, calibrated .46', n),
    row('decision as shipped: recall', asShipped.recall, undefined, '', n),
    row('decision as shipped: claim missing, yet one named', asShipped.falseOnRemoved, undefined, ''),
    row('ordinary posts flagged as repeating', asShipped.flaggedOrdinary, { most: 0.005 }, ''),
  ];
}

function emergentRows(scorer: Scorer, folder: string): Row[] {
  const base = join(folder, 'stance/emergent');
  const pairs = scorer.readNdjson(join(base, 'pairs.ndjson'));
  const found = scorer.stanceOfPairs(
    pairs,
    assessAll(join(base, 'posts.ndjson'), openLookup(join(base, 'registry'), TODAY)),
  );
  return [
    row(
      'Emergent: debunks, F1',
      { value: found.classes.debunks?.F1 ?? 0 },
      { least: 0.82 },
      'lexicon .688',
      pairs.length,
    ),
    row('Emergent: denials flagged', found.flaggedAsRepeats.debunks, { most: 0.06 }, 'lexicon .087'),
    row('Emergent: repeats flagged', found.flaggedAsRepeats.repeats, undefined, ''),
  ];
}

function negationRows(scorer: Scorer, folder: string): Row[] {
  const base = join(folder, 'stance/negation-ct21');
  const pairs = scorer.readNdjson(join(base, 'pairs.ndjson'));
  const { byKind } = scorer.stanceOfPairs(
    pairs,
    assessAll(join(base, 'posts.ndjson'), openLookup(join(base, 'registry'), TODAY)),
  );
  const flagged = (kind: string, stance: string) => byKind[kind]?.flaggedAsRepeats[stance]?.value ?? 0;
  return [
    row(
      'negated minimally: suppressed',
      { value: 1 - flagged('minimal-edit', 'debunks') },
      { least: 0.9 },
      'lexicon .85',
    ),
    row('negated heavily: suppressed', { value: 1 - flagged('heavy-edit', 'debunks') }, { least: 0.9 }, 'lexicon .99'),
    row('their originals: lost', { value: 1 - flagged('original', 'repeats') }, { most: 0.12 }, 'lexicon .37'),
  ];
}

function row(what: string, share: Share | undefined, reach: Row['reach'], baseline: string, n?: number): Row {
  return {
    what,
    value: share?.value ?? null,
    ...(reach ? { reach } : {}),
    baseline,
    ...(n === undefined ? {} : { note: `${n} posts` }),
  };
}
