/** A thousand posts through the whole check, with the registry that ships. */
import { EMBEDDED, packOf, shippedModel } from '../../src/cli/lookup';
import { loadRegistry } from '../../src/cli/registry/load';
import type { PostFacts } from '../../src/model/post-facts';
import { createLookup } from '../../src/pack/lookup';
import { openPack } from '../../src/pack/open';
import { assessPost } from '../../src/signals/assess';
import { caseFiles } from '../unit/signals/cases';
import { cpuOf, type Figure, quantile } from './measure';

const POSTS = 1000;
const READER = { own: {}, country: null, language: 'en', today: '2026-11-22' };

export function postFigures(): Figure[] {
  const pack = openPack(packOf(loadRegistry(EMBEDDED)));
  const lookup = createLookup([pack], READER.today, new Map(), shippedModel());
  const posts = thousandPosts();
  const check = () => posts.map((facts) => cpuOf(() => void assessPost(facts, lookup, READER)));
  check();
  const times = check();
  const claims = pack.meta.claims.toLocaleString('en');
  return [
    {
      what: `check one post (${claims} claims), half of all`,
      value: quantile(times, 0.5) / 1e3,
      unit: 'ms',
      budget: 0.5,
    },
    { what: `check one post (${claims} claims), 95 of 100`, value: quantile(times, 0.95) / 1e3, unit: 'ms', budget: 2 },
  ];
}

/** The reference posts of all signals, over and over, each a little different. */
function thousandPosts(): PostFacts[] {
  const cases = caseFiles().flatMap((file) => file.cases.map(({ facts }) => facts));
  return Array.from({ length: POSTS }, (_, i) => {
    const facts = cases[i % cases.length] ?? { site: 'x', text: 'Hello' };
    return { ...facts, id: String(i), text: `${facts.text} (${i})` };
  });
}
