/** Signal: the post holds the number of a registered study. Registered is not approved. */
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { NUMBER_PREFIXES, TRIAL_REGISTERS, type TrialRegister } from './phrases/trial';
import type { Signal, SignalContext } from './types';

interface Trial {
  number: string;
  register: TrialRegister;
}

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
function trialsIn({ facts, text }: SignalContext): Trial[] {
  const links = (facts.links ?? []).slice(0, MOST_LINKS);
  const read = [text.original, ...links.flatMap(({ href, target }) => [href, target ?? ''])];
  const found = new Map<string, Trial>();
  for (const words of read.map((one, i) => (i === 0 ? one : one.slice(0, LONGEST_LINK)))) {
    for (const register of TRIAL_REGISTERS) {
      for (const [whole, part] of words.matchAll(register.number)) {
        const number = asRegistered(part ?? whole);
        if (!found.has(number)) found.set(number, { number, register });
      }
    }
  }
  return [...found.values()];
}

function asRegistered(number: string): string {
  const prefix = NUMBER_PREFIXES.find((letters) => number.toLowerCase().startsWith(letters.toLowerCase()));
  return prefix === undefined ? number : prefix + number.slice(prefix.length).toUpperCase();
}

function trialFinding({ number, register }: Trial): Finding {
  return {
    signal: 'trial',
    tone: 'info',
    subject: { study: number },
    publisher: PAGE_PUBLISHER,
    facts: { number, register: register.name },
    evidence: [{ url: register.address(number), publisher: register.name, title: number, date: '' }],
  };
}
