/** Registers of studies with people: how their numbers are written and where an entry is read. */

export interface TrialRegister {
  name: string;
  /** Global, case ignored; the first group, where there is one, is the number. */
  number: RegExp;
  address(number: string): string;
}

/** Registers without lasting addresses of their own are read in the World Health Organization's portal, which holds them all. */
function portal(prefix = ''): (number: string) => string {
  return (number) => `https://trialsearch.who.int/Trial2.aspx?TrialID=${prefix}${number}`;
}

export const TRIAL_REGISTERS: readonly TrialRegister[] = [
  {
    name: 'ClinicalTrials.gov',
    number: /(?<![a-z0-9])NCT\d{8}(?!\d)/gi,
    address: (number) => `https://clinicaltrials.gov/study/${number}`,
  },
  {
    name: 'ISRCTN',
    number: /(?<![a-z0-9])ISRCTN\d{8}(?!\d)/gi,
    address: (number) => `https://www.isrctn.com/${number}`,
  },
  {
    name: 'EU Clinical Trials Information System',
    number: /(?<!\d)(20\d{2}-5\d{5}-\d{2}-\d{2})(?!\d)/g,
    address: (number) => `https://euclinicaltrials.eu/ctis-public/view/${number}`,
  },
  {
    name: 'EU Clinical Trials Register',
    number: /\bEudraCT[^0-9\n]{0,30}(20\d{2}-\d{6}-\d{2})(?![\d-])/gi,
    address: (number) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${number}`,
  },
  {
    name: 'Chinese Clinical Trial Registry',
    number: /(?<![a-z0-9])ChiCTR(?:\d{10}|-[A-Z]{2,5}-\d{8})(?!\d)/gi,
    address: portal(),
  },
  {
    name: 'German Clinical Trials Register',
    number: /(?<![a-z0-9])DRKS\d{8}(?!\d)/gi,
    address: (number) => `https://drks.de/search/en/trial/${number}`,
  },
  { name: 'ANZCTR', number: /(?<![a-z0-9])ACTRN\d{14}(?!\d)/gi, address: portal() },
  { name: 'jRCT', number: /(?<![a-z0-9])jRCT(?:s\d{9}|\d{10})(?!\d)/gi, address: portal('JPRN-') },
  { name: 'UMIN-CTR', number: /(?<![a-z0-9])UMIN\d{9}(?!\d)/gi, address: portal('JPRN-') },
  {
    name: 'Clinical Trials Registry India',
    number: /(?<![a-z0-9])CTRI\/20\d{2}\/\d{2,3}\/\d{6}(?!\d)/gi,
    address: portal(),
  },
  {
    name: 'Iranian Registry of Clinical Trials',
    number: /(?<![a-z0-9])IRCT\d{8,14}N\d{1,3}(?!\d)/gi,
    address: portal(),
  },
  { name: 'Pan African Clinical Trials Registry', number: /(?<![a-z0-9])PACTR\d{15,18}(?!\d)/gi, address: portal() },
];

/** Spelling of the letters in front, as the register itself writes them. */
const NUMBER_PREFIXES: readonly string[] = [
  'NCT',
  'ISRCTN',
  'ChiCTR',
  'DRKS',
  'ACTRN',
  'jRCTs',
  'jRCT',
  'UMIN',
  'CTRI',
  'IRCT',
  'PACTR',
];

export interface FoundTrial {
  number: string;
  register: TrialRegister;
}

/** Numbers of registered studies in a text or address, each once, as their register writes them. */
export function findTrialNumbers(words: string): FoundTrial[] {
  const found = new Map<string, FoundTrial>();
  for (const register of TRIAL_REGISTERS) {
    for (const [whole, part] of words.matchAll(register.number)) {
      const number = asRegistered(part ?? whole);
      if (!found.has(number)) found.set(number, { number, register });
    }
  }
  return [...found.values()];
}

function asRegistered(number: string): string {
  const prefix = NUMBER_PREFIXES.find((letters) => number.toLowerCase().startsWith(letters.toLowerCase()));
  return prefix === undefined ? number : prefix + number.slice(prefix.length).toUpperCase();
}
