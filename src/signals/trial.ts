/** Signal: the post holds the number of a registered study. Registered is not approved. */
import { resolveLink } from '../links/unwrap';
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { type FoundTrial, findTrialNumbers } from './phrases/trial';
import type { Signal, SignalContext } from './types';

const MOST_LINKS = 50;
const LONGEST_LINK = 2000;
/** A list of trials is no single one to explain. */
const MOST_TRIALS = 3;

export const trial: Signal = {
  id: 'trial',
  concludesNot: 'that the treatment works, is approved, or that the number belongs to what the post describes',
  evaluate(context: SignalContext): Finding[] {
    return context.health ? trialsIn(context).slice(0, MOST_TRIALS).map(trialFinding) : [];
  },
};

/** In the words and in the addresses of the links; each number once. */
function trialsIn({ facts, text }: SignalContext): FoundTrial[] {
  const links = (facts.links ?? []).slice(0, MOST_LINKS);
  const addresses = links
    .flatMap((link) => [link.href, link.target ?? '', resolveLink(link)?.url.href ?? ''])
    .map((one) => one.slice(0, LONGEST_LINK));
  const found = [text.original, ...addresses].flatMap(findTrialNumbers);
  return [...new Map(found.map((one) => [one.number, one])).values()];
}

function trialFinding({ number, register }: FoundTrial): Finding {
  return {
    signal: 'trial',
    tone: 'info',
    subject: { study: number },
    publisher: PAGE_PUBLISHER,
    facts: { number, register: register.name },
    evidence: [{ url: register.address(number), publisher: register.name, title: number, date: '' }],
  };
}
