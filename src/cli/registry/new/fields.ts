/** What `registry new` asks for each type of record: a flag and a question each, and where the answer goes. */
import { HARMS, SOURCE_KINDS, STUDY_STATES, VERDICTS } from '../../../model/records';
import { accountAt } from '../../import/account-links';
import { hostOf } from '../../import/fields';
import type { Draft, DraftEvidence, NewType } from './draft';

export interface Field {
  /** `--name` */
  flag: string;
  question: string;
  /** Several answers: the flag is repeated, or answers stand between semicolons. */
  many?: boolean;
  choices?: readonly string[];
  /** Is it known already? Then it is not asked. */
  has(draft: Draft): boolean;
  /** @throws {RangeError} for an answer that cannot be one, with what was expected */
  put(draft: Draft, answers: readonly string[]): void;
}

function text(flag: string, question: string, key = flag, choices?: readonly string[]): Field {
  return {
    flag,
    question,
    ...(choices ? { choices } : {}),
    has: (draft) => Boolean(draft[key]),
    put: (draft, [answer = '']) => {
      if (choices && !choices.includes(answer)) throw new RangeError(`expected one of ${choices.join(', ')}`);
      draft[key] = answer;
    },
  };
}

function inEnglish(flag: string, question: string, key = flag): Field {
  const of = (draft: Draft) => (draft[key] ?? {}) as Record<string, string>;
  return {
    flag,
    question,
    has: (draft) => Boolean(of(draft).en),
    put: (draft, [answer = '']) => {
      draft[key] = { ...of(draft), en: answer };
    },
  };
}

function phrases(flag: string, question: string, key: string): Field {
  const of = (draft: Draft) => (draft[key] ?? {}) as Record<string, string[]>;
  return {
    flag,
    question,
    many: true,
    has: (draft) => (of(draft).en?.length ?? 0) > 0,
    put: (draft, answers) => {
      draft[key] = { ...of(draft), en: [...answers] };
    },
  };
}

function list(flag: string, question: string, key: string, read: (answer: string) => unknown = (a) => a): Field {
  return {
    flag,
    question,
    many: true,
    has: (draft) => Array.isArray(draft[key]) && draft[key].length > 0,
    put: (draft, answers) => {
      draft[key] = answers.map(read);
    },
  };
}

function outsideId(scheme: string, question: string): Field {
  const of = (draft: Draft) => (draft.ids ?? {}) as Record<string, string>;
  return {
    flag: scheme,
    question,
    has: (draft) => Boolean(of(draft)[scheme]),
    put: (draft, [answer = '']) => {
      draft.ids = { ...of(draft), [scheme]: answer };
    },
  };
}

const COUNTRY: Field = {
  ...text('country', 'Country, as two letters (INT for the world, EU for the Union)'),
  put: (draft, [answer = '']) => {
    draft.country = answer.toUpperCase();
    if (draft.id === '' && draft.doi === undefined && draft.name === undefined && draft.inn === undefined)
      draft.id = answer.toLowerCase();
  },
};

const SOURCE: readonly Field[] = [
  text('name', 'Its full name, as it writes it'),
  text('kind', 'What it is', 'kind', SOURCE_KINDS),
  COUNTRY,
  list('language', 'Languages it speaks, as two letters', 'languages'),
  inEnglish('about', 'Completes "This account belongs to …": who it is, without praise'),
  list('host', 'Its sites', 'domains', readHost),
  list('account', 'Its accounts, as x/name or as links', 'accounts', readAccount),
  outsideId('wikidata', 'Its Wikidata number'),
  outsideId('ror', 'Its ROR number'),
];

const AREAS = list('area', 'Diseases or stages of life it is there for, such as cystic-fibrosis', 'areas');

const FIELDS: Readonly<Record<NewType, readonly Field[]>> = {
  source: [...SOURCE, AREAS],
  community: [...SOURCE.filter(({ flag }) => flag !== 'kind'), AREAS],
  claim: [
    inEnglish('claim', 'The statement itself, as one would say it'),
    text('verdict', 'Verdict', 'verdict', VERDICTS),
    text('harm', 'Harm if somebody acts on it', 'harm', HARMS),
    list('topic', 'Topics; the first one is its folder', 'topics'),
    inEnglish('answer', 'What is known, in one or two plain sentences'),
    inEnglish('do', 'What to do now (needed where harm is high)'),
    phrases('wording', 'Ways in which people say it, at least twelve', 'wordings'),
    phrases('debunk', 'Ways in which people correct it, at least four', 'debunks'),
    phrases('ask', 'Ways in which people wonder, at least three', 'asks'),
  ],
  study: [
    text('doi', 'DOI of the study, without https://doi.org/'),
    text('state', 'What happened to it', 'state', STUDY_STATES),
    text('date', 'Day of the notice, as 2026-11-22'),
    text('pmid', 'PubMed number'),
    text('title', 'Title of the study'),
    text('journal', 'Journal'),
  ],
  medicine: [
    text('inn', 'Name of the substance'),
    list('brand', 'Brand names', 'brands'),
    leaflet('country', 'Country of the leaflet, as two letters'),
    leaflet('url', 'Address of the official leaflet'),
  ],
  country: [COUNTRY],
};

export function fieldsFor(type: NewType): readonly Field[] {
  return [...FIELDS[type], ...EVIDENCE];
}

const EVIDENCE: readonly Field[] = [
  evidence('url', 'Address of the page that shows it'),
  evidence('publisher', 'Who publishes that page'),
  evidence('title', 'Its title'),
  evidence('quote', 'The sentence that proves it, word for word (at most 240 characters)'),
  { ...evidence('seen', 'How it was looked at'), choices: ['page', 'stored copy', 'dataset'] },
];

/** Answers go to the first piece of evidence; more are written by hand. */
function evidence(key: string, question: string): Field {
  const first = (draft: Draft) => Object.values(draft.evidence as Record<string, DraftEvidence>)[0] as DraftEvidence;
  return {
    flag: `evidence-${key}`,
    question,
    // `seen` is never taken for granted when the page was not given by a file.
    has: (draft) => Boolean(first(draft)[key]) && (key !== 'seen' || draft.isFromFile === true),
    put: (draft, [answer = '']) => {
      first(draft)[key] = answer;
    },
  };
}

function leaflet(key: 'country' | 'url', question: string): Field {
  const first = (draft: Draft) => (draft.leaflets as Record<string, unknown>[])[0] as Record<string, unknown>;
  return {
    flag: `leaflet-${key}`,
    question,
    has: (draft) => Boolean(first(draft)[key]),
    put: (draft, [answer = '']) => {
      first(draft)[key] = key === 'country' ? answer.toUpperCase() : answer;
    },
  };
}

function readHost(answer: string) {
  const host = hostOf(answer);
  if (host === null) throw new RangeError(`expected a host such as cdc.gov, got ${answer}`);
  return { host, evidence: ['e1'] };
}

function readAccount(answer: string) {
  const linked = answer.includes('.') && answer.includes('/') ? accountAt(answer) : null;
  const [platform = '', ...handle] = answer.split('/');
  const found = linked ?? { platform, handle: handle.join('/').replace(/^@/, '') };
  if (found.handle === '') throw new RangeError(`expected an account such as x/CDCgov, got ${answer}`);
  return { ...found, evidence: ['e1'] };
}
