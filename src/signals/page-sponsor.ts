/** Signal: a health article itself says that somebody paid for it. */
import { asciiLower } from '../model/accounts';
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { ADVERT_LINES, DENIES, PAID_BY } from './phrases/page-sponsor';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

const LONGEST_LINE = 400;
const MOST_LINES = 20;
const LONGEST_SPONSOR = 80;
/** Where the name ends and the sentence goes on. */
const NAME_END = /[|•·;,.()\n:]\s|[|•·;()\n]|\.$| [-–—] /;

export const pageSponsor: Signal = {
  id: 'page-sponsor',
  concludesNot: 'that the sponsor wrote the page, or that what it says is wrong',
  evaluate({ facts, health }: SignalContext): Finding[] {
    if (!health) return [];
    const lines = (facts.article?.disclosures ?? []).slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
    const sponsors = [...new Set(lines.map(sponsorIn).filter((name) => name !== null))];
    const isAdvert = lines.some((line) => ADVERT_LINES.has(asciiLower(line.trim().replace(/[.:]$/, ''))));
    if (sponsors.length === 0 && !isAdvert) return [];
    const sponsor = sponsors.join(', ');
    return [
      {
        signal: 'page-sponsor',
        tone: 'interest',
        subject: writerOf(facts),
        publisher: PAGE_PUBLISHER,
        facts: sponsor === '' ? {} : { sponsor },
        evidence: [],
      },
    ];
  },
};

/** The name after the words that introduce a sponsor, as the page writes it. */
function sponsorIn(line: string): string | null {
  const plain = asciiLower(line);
  const phrase = PAID_BY.find((words) => plain.includes(words));
  if (phrase === undefined) return null;
  const at = plain.indexOf(phrase);
  if (
    plain
      .slice(0, at)
      .split(/[^\p{L}]+/u)
      .some((word) => DENIES.has(word))
  )
    return null;
  const rest = line.slice(at + phrase.length).trim();
  const end = NAME_END.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).trim().slice(0, LONGEST_SPONSOR);
  const [first = ''] = asciiLower(name).split(/[^\p{L}]+/u);
  return /^[\p{Lu}\p{N}\p{Lo}]/u.test(name.replace(/^the /i, '')) && !DENIES.has(first) ? name : null;
}
