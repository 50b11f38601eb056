/** Signal: the post's own words or links offer something for sale, or an article discloses that it earns when readers buy. */
import { asciiLower } from '../model/accounts';
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { PostFacts } from '../model/post-facts';
import { type FoundSellingSign, findSellingSigns } from '../text/cues';
import { EARNS, EARNS_NOT } from './phrases/selling';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

const MOST_LINES = 20;
const LONGEST_LINE = 400;

export const selling: Signal = {
  id: 'selling',
  concludesNot: 'that the offer is dishonest or that the writer is paid by somebody else',
  evaluate({ facts, text, health }: SignalContext): Finding[] {
    if (!health) return [];
    const sign = disclosed(facts) ?? findSellingSigns(text, facts.links ?? [])[0];
    if (!sign) return [];
    const subject = writerOf(facts);
    return [
      { signal: 'selling', tone: 'interest', subject, publisher: PAGE_PUBLISHER, facts: { ...sign }, evidence: [] },
    ];
  },
};

/** "We may earn a commission": the page's own line. */
function disclosed({ article }: PostFacts): FoundSellingSign | null {
  const lines = (article?.disclosures ?? []).slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const line = lines.find((one) => saysItEarns(asciiLower(one).replaceAll('’', "'")));
  return line === undefined ? null : { sign: 'affiliate', phrase: line };
}

function saysItEarns(line: string): boolean {
  return EARNS.some((words) => line.includes(words)) && !line.split(/[^\p{L}']+/u).some((word) => EARNS_NOT.has(word));
}
