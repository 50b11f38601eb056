/** The topic model: which claim a post speaks of by what its words mean, next to an index that knows all, some or none. */
import { describe, expect, it } from 'vitest';
import { openRegistry, shippedModel } from '../../../src/cli/lookup';
import { fitTopics } from '../../../src/cli/training/fit-topics';
import { claimsKnownIn, fingerprintOf } from '../../../src/pack/known-claims';
import { piecesOf } from '../../../src/text/learned/pieces';
import {
  nearestSentence,
  SIDES,
  sideChances,
  type TopicModel,
  topicChances,
  vectorOf,
} from '../../../src/text/learned/topic-model';
import { knownClaims, viewTopics } from '../../../src/text/learned/topics';
import { matchClaims } from '../../../src/text/match';
import { prepareIn } from '../../../src/text/prepare';

const pack = openRegistry(undefined);
const { topics } = shippedModel();
const known = claimsKnownIn(pack, topics);
const { places } = known;
const placeOf = (id: string) => topics.claims.findIndex((claim) => claim.id === id);
const chancesIn = (model: TopicModel, text: string, language = 'en') =>
  topicChances(model, vectorOf(model, prepareIn(text, language)));
const likeliest = (text: string, language = 'en') => {
  const chances = [...chancesIn(topics, text, language)];
  return topics.claims[chances.indexOf(Math.max(...chances))]?.id ?? 'none';
};

describe('topics', () => {
  it('give every text chances that sum to one', () => {
    for (const text of [
      '',
      '🫀',
      'the jab gave him autism',
      'a'.repeat(100_000),
      '\ud800 \u202e',
      '#tag '.repeat(5_000),
    ]) {
      const chances = chancesIn(topics, text);
      expect(chances).toHaveLength(topics.claims.length + 1);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
    }
  });

  it('know a claim by misspelt, joined and foreign words', () => {
    expect(likeliest('the mmr jabb turnd my boy autistik')).toBe('mmr-autism');
    expect(likeliest('seit der Masern-Mumps-Röteln-Impfung ist mein Kind autistisch', 'de')).toBe('mmr-autism');
    expect(likeliest('le micro-ondes rend la nourriture cancérigène', 'fr')).toBe('microwave-food-causes-cancer');
    expect(likeliest('afeitarse hace que el pelo salga mas grueso', 'es')).toBe('shaving-makes-hair-thicker');
  });

  it('say none of ordinary talk', () => {
    expect(likeliest('lovely walk by the river with the dog this morning')).toBe('none');
    expect(likeliest('does anybody know when the surgery opens on saturdays')).toBe('none');
  });

  it('name the sentence that speaks of a claim', () => {
    const text = prepareIn(
      'What a week. The match was great. Shaving makes it grow back thicker. See you all soon!',
      'en',
    );
    expect(nearestSentence(topics, text, placeOf('shaving-makes-hair-thicker'))).toBe(2);
  });

  it('tell on whose side those are who speak like a text, should it be on the claim', () => {
    const side = (text: string, id: string) => {
      const chances = [...sideChances(topics, vectorOf(topics, prepareIn(text, 'en')), placeOf(id))];
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
      return SIDES[chances.indexOf(Math.max(...chances))];
    };
    expect(side('shave it once and it grows back twice as thick, look at my arms', 'shaving-makes-hair-thicker')).toBe(
      'repeats',
    );
    expect(side('shaving does not change the root, it only looks blunt', 'shaving-makes-hair-thicker')).toBe('debunks');
    expect(side('is it true that shaving makes hair grow back thicker?', 'shaving-makes-hair-thicker')).toBe('asks');
    expect(side('just got my flu shot, arm hurts a bit', 'flu-shot-gives-flu')).toBe('none');
    expect(side('my dad is on statins and doing great', 'statins-more-harm-than-good')).toBe('none');
  });

  it('read words, pairs of neighbours and pieces of words', () => {
    const pieces = (text: string) => piecesOf('en', prepareIn(text, 'en').sentences);
    const [one, other] = [pieces('garlic tea'), pieces('tea garlic')];
    expect(one.size).toBe(other.size);
    expect([...one].filter((piece) => !other.has(piece))).toHaveLength(3);
    expect([...pieces('vaxxine')].filter((piece) => pieces('vaxxines').has(piece)).length).toBeGreaterThan(2);
  });

  it('read what a negation covers as a word of its own', () => {
    const pieces = (text: string) => piecesOf('en', prepareIn(text, 'en').sentences);
    const [plain, denied] = [pieces('garlic cures cancer'), pieces('no garlic cures cancer')];
    const own = [...denied].filter((piece) => !plain.has(piece));
    // "no" as word and as piece, the two pairs around it, and the three stems that it covers.
    expect(own).toHaveLength(7);
    const others = pieces('garlic cures cancer, tea does not');
    expect(own.filter((piece) => others.has(piece))).toEqual([]);
  });

  it('read no more than the beginning of a long text', () => {
    const pieces = (text: string) => piecesOf('en', prepareIn(text, 'en').sentences);
    const long = 'Green tea. '.repeat(300);
    expect(pieces(`${long}No garlic cures cancer.`)).toEqual(pieces(long));
  });

  it('share no pieces between languages', () => {
    const pieces = (language: string) => piecesOf(language, prepareIn('gift', language).sentences);
    const german = pieces('de');
    expect([...pieces('en')].filter((piece) => german.has(piece))).toEqual([]);
  });
});

describe('topics next to an index', () => {
  it('are nothing where no claim is known', () => {
    expect(
      viewTopics(topics, knownClaims(new Int32Array(5).fill(-1)), prepareIn('vaccines cause autism', 'en')),
    ).toBeNull();
  });

  it('leave out the claims that it lacks', () => {
    const own = placeOf('mmr-autism');
    const text = prepareIn('the mmr jab made my son autistic', 'en');
    const lacking = knownClaims(places.map((place) => (place === own ? -1 : place)));
    const claim = places.indexOf(own);
    const view = viewTopics(topics, known, text);
    expect(view?.first[0]).toBe(claim);
    expect(view?.of(claim)?.chance).toBe(view?.of(claim)?.most);
    const without = viewTopics(topics, lacking, text);
    expect(without?.of(claim)).toBeNull();
    expect(without?.first).not.toContain(claim);
  });

  it('find each claim of a long text in its own stretch', () => {
    const text = prepareIn(
      'Hello all. Shaving makes hair grow back thicker. I swear. Lovely weather here. The kids are fine. We went to the sea. It was cold. The MMR jab gives children autism. Tell everyone. Bye.',
      'en',
    );
    const view = viewTopics(topics, known, text);
    for (const id of ['shaving-makes-hair-thicker', 'mmr-autism'])
      expect(view?.of(places.indexOf(placeOf(id)))?.chance).toBeGreaterThan(0.5);
  });

  it('name a claim that shares no word with the post, and are not alone enough to flag it', () => {
    const text = prepareIn('zzz qqq', 'en');
    expect(matchClaims(pack.claims, text, shippedModel(), known)).toEqual([]);
  });
});

describe('known claims', () => {
  it('are all of those that the weights were trained on and the registry still holds', () => {
    const found = known.claims.map((claim) => places[claim]);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(0.95 * pack.meta.claims);
    [...places].forEach((place, claim) => {
      if (place >= 0) expect(topics.claims[place]?.id).toBe(pack.claim(claim).id);
    });
  });

  it('leave out a claim of the same name that says another thing', () => {
    const other = {
      ...topics,
      claims: topics.claims.map((claim) => ({ ...claim, fingerprint: claim.fingerprint + 1 })),
    };
    expect(claimsKnownIn(pack, other).claims).toEqual([]);
    expect(fingerprintOf({ en: 'a' })).not.toBe(fingerprintOf({ en: 'b' }));
  });
});

describe('fitting topics', () => {
  const claim = (id: string) => ({
    ...{ id, verdict: 'false', wordings: {}, debunks: {}, asks: {}, answer: {}, slots: {} },
    claim: { en: `${id} is so` },
  });
  const post = (place: number, text: string) => ({
    ...{
      claim: place,
      language: 'en',
      kind: 'repeats',
      class: 'repeats' as const,
      phrase: false,
      shelf: 'mixed' as const,
    },
    ...{ text, origin: text },
  });
  const claims = [claim('apples'), claim('stones')];
  const posts = Array.from({ length: 12 }, (_, i) => [
    post(0, `apples number ${i} heal every fever`),
    post(1, `stones number ${i} hurt every knee`),
  ]).flat();

  it('gives the same bytes for the same posts, and tells the claims apart', () => {
    const once = fitTopics(claims, posts);
    expect(fitTopics(claims, posts)).toEqual(once);
    const [apples = 0, stones = 0] = chancesIn(once, 'apples heal me');
    expect(apples).toBeGreaterThan(stones);
  });

  it('tells who repeats from who corrects', () => {
    const corrections = Array.from({ length: 12 }, (_, i) => ({
      ...post(0, `nonsense number ${i}, apples heal no fever`),
      ...{ kind: 'debunks', class: 'debunks' as const },
    }));
    const model = fitTopics(claims, [...posts, ...corrections]);
    const debunks = (text: string) => sideChances(model, vectorOf(model, prepareIn(text, 'en')), 0)[1] ?? 0;
    expect(debunks('nonsense, apples')).toBeGreaterThan(debunks('apples heal every knee'));
  });
});
