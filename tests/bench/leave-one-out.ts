/** Measures the matcher on the registry's own claims: each phrase is looked for in an index that does not hold it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { shippedModel } from '../../src/cli/lookup';
import { buildClaimIndex, openClaimIndex } from '../../src/text/claim-index';
import { type KnownClaims, knownClaims } from '../../src/text/learned/topics';
import { matchClaims } from '../../src/text/match';
import { prepareText } from '../../src/text/prepare';
import type { IndexableClaim } from '../../src/text/types';

const FOLDER = fileURLToPath(new URL('../../src/registry/claims/', import.meta.url));
const KINDS = ['wordings', 'debunks', 'asks'] as const;
type Kind = (typeof KINDS)[number];

/** Counts of phrases: looked for, claim found, and by stance. Claims that hold are left out: nobody is accused by them. */
export interface Figures {
  n: number;
  found: number;
  repeats: number;
  debunks: number;
  asks: number;
}

export function readClaims(): (IndexableClaim & { id: string })[] {
  const files = readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const record: IndexableClaim & { id: string } = parse(readFileSync(FOLDER + file, 'utf8'));
    return { ...record, asks: record.asks ?? {}, slots: record.slots ?? {}, verdict: String(record.verdict) };
  });
}

/** Which of the claims the shipped weights know; of claims with one id, the first. */
export function knownOf(claims: readonly { id?: string }[]): KnownClaims {
  const places = new Map(shippedModel().topics.claims.map(({ id }, place) => [id, place]));
  const seen = new Set<string>();
  const own = Int32Array.from(claims, ({ id = '' }) => {
    if (seen.has(id)) return -1;
    seen.add(id);
    return places.get(id) ?? -1;
  });
  return knownClaims(own);
}

/** Every `folds`-th phrase is held out in turn; figures by kind, and by kind and language (`wordings.fr`). */
export function leaveOneOut(claims: readonly IndexableClaim[], folds: number): Record<string, Figures> {
  const figures: Record<string, Figures> = {};
  for (let fold = 0; fold < folds; fold++) {
    const held = (kind: Kind, i: number) => (i + KINDS.indexOf(kind)) % folds === fold;
    const kept = claims.map((claim) => ({
      ...claim,
      ...Object.fromEntries(KINDS.map((kind) => [kind, without(claim[kind], kind, held)])),
    }));
    const index = openClaimIndex(buildClaimIndex(kept));
    claims.forEach((claim, ordinal) => {
      if (claim.verdict === 'supported' || claim.verdict === 'outdated') return;
      for (const { kind, language, text } of heldPhrases(claim, held)) {
        const stances = matchClaims(index, prepareText(text, language), shippedModel());
        for (const key of [kind, `${kind}.${language}`]) count(figures, key, stances, ordinal);
      }
    });
  }
  return figures;
}

function without(
  phrases: Record<string, string[]>,
  kind: Kind,
  held: (kind: Kind, i: number) => boolean,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(phrases).map(([language, list]) => [language, list.filter((_, i) => !held(kind, i))]),
  );
}

function heldPhrases(
  claim: IndexableClaim,
  held: (kind: Kind, i: number) => boolean,
): { kind: Kind; language: string; text: string }[] {
  return KINDS.flatMap((kind) =>
    Object.entries(claim[kind]).flatMap(([language, list]) =>
      list.filter((_, i) => held(kind, i)).map((text) => ({ kind, language, text })),
    ),
  );
}

function count(
  figures: Record<string, Figures>,
  key: string,
  matches: ReturnType<typeof matchClaims>,
  ordinal: number,
): void {
  figures[key] ??= { n: 0, found: 0, repeats: 0, debunks: 0, asks: 0 };
  const figure = figures[key];
  const own = matches.find(({ claim }) => claim === ordinal);
  figure.n++;
  if (own) figure.found++;
  if (matches.some(({ stance }) => stance === 'repeats')) figure.repeats++;
  if (own?.stance === 'debunks') figure.debunks++;
  if (own?.stance === 'asks') figure.asks++;
}
