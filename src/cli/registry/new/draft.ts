/** A record while it is written: what is known of it so far, with empty places for what must still be filled. */
import { monthsAfter } from '../months';

export const NEW_TYPES = ['source', 'community', 'claim', 'study', 'medicine', 'country'] as const;
export type NewType = (typeof NEW_TYPES)[number];

export type Draft = Record<string, unknown>;
/** Evidence as a record lists it; `seen` is what a maintainer must answer for. */
export type DraftEvidence = Record<string, string>;

export function emptyEvidence(today: string): DraftEvidence {
  return { url: '', publisher: '', title: '', seen: 'page', retrieved: today };
}

function review(today: string, months: number) {
  return { by: ['project'], on: today, review_by: monthsAfter(today, months) };
}

/** Every field that a record of this type cannot do without, empty. */
export function emptyDraft(type: NewType, today: string): Draft {
  const keyed = { e1: emptyEvidence(today) };
  const listed = [emptyEvidence(today)];
  if (type === 'claim') return { ...emptyClaim(), evidence: listed, reviewed: review(today, 6) };
  if (type === 'study') return { id: '', doi: '', state: '', evidence: listed, reviewed: review(today, 12) };
  if (type === 'medicine')
    return {
      id: '',
      inn: '',
      brands: [],
      leaflets: [{ country: '', url: '', evidence: ['e1'] }],
      evidence: keyed,
      reviewed: review(today, 12),
    };
  if (type === 'country') return { id: '', country: '', evidence: keyed, reviewed: review(today, 6) };
  return { ...emptySource(type), evidence: keyed, reviewed: review(today, 12) };
}

function emptySource(type: NewType): Draft {
  const community = type === 'community' ? { practices: {}, areas: [] } : {};
  return {
    id: '',
    name: '',
    aka: [],
    kind: type === 'community' ? 'patient-community' : '',
    country: '',
    languages: [],
    about: { en: '' },
    ids: {},
    domains: [],
    accounts: [],
    ...community,
  };
}

function emptyClaim(): Draft {
  return {
    id: '',
    claim: { en: '' },
    verdict: '',
    harm: '',
    topics: [],
    wordings: { en: [] },
    debunks: { en: [] },
    asks: { en: [] },
    answer: { en: '' },
    do: { en: '' },
    slots: { en: [] },
  };
}

/** Where a record of this type stands, below the registry's folder. */
export function placeOf(type: NewType, draft: Draft): string {
  const id = String(draft.id);
  if (type === 'claim') return `claims/${String((draft.topics as string[])[0] ?? 'general')}/${id}.yaml`;
  if (type === 'study') return `studies/${id}.yaml`;
  if (type === 'medicine') return `medicines/${id}.yaml`;
  if (type === 'country') return `countries/${id}.yaml`;
  return `sources/${String(draft.country).toLowerCase()}/${id}.yaml`;
}
