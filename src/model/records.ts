/** The authored truth: schemas of sources, claims, studies, medicines and countries. */
import * as v from 'valibot';
import { SIGNAL_IDS } from './assessment';
import { PLATFORMS } from './platforms';

export const SOURCE_KINDS = [
  'health-agency',
  'regulator',
  'hospital',
  'academic',
  'journal',
  'society',
  'charity',
  'patient-community',
  'clinician',
  'drug-maker',
  'device-maker',
  'brand',
  'retailer',
  'insurer',
  'fact-checker',
  'news',
  'publisher',
  'advocacy',
  'person',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const VERDICTS = ['false', 'misleading', 'unproven', 'supported', 'outdated'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const HARMS = ['low', 'medium', 'high'] as const;
export type Harm = (typeof HARMS)[number];

export const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text, got an empty string'));
export const recordId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
);
/** YAML reads an unquoted 2026-11-22 as a string with our parser settings; a real day of the calendar is asked for. */
export const day = v.pipe(
  v.string('expected a date like 2026-11-22'),
  v.check((text) => isDay(text), 'expected a date like 2026-11-22'),
);
export const https = v.pipe(
  filled,
  v.startsWith('https://', 'expected an https:// address'),
  v.url('expected a web address'),
);
const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'expected a language code such as en'));
export const country = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Z]{2}|INT)$/, 'expected a country code such as US, EU or INT'),
);
const byLanguage = v.record(languageCode, filled);
const phrasesByLanguage = v.record(
  languageCode,
  v.pipe(v.array(filled), v.minLength(1, 'expected at least one phrase')),
);
const evidenceKeys = v.pipe(v.array(filled), v.minLength(1, 'expected at least one evidence key'));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A page that supports a fact.
 * `seen` tells how it was looked at: a data set proves that a page existed, not what it says, so it carries no quote.
 * `proof`: an official register of accounts, or the body's own page naming the account.
 */
const evidenceSchema = v.pipe(
  v.strictObject({
    url: https,
    publisher: filled,
    title: filled,
    date: v.optional(day),
    quote: v.optional(v.pipe(filled, v.maxLength(240, 'expected a quotation of at most 240 characters'))),
    seen: v.picklist(['page', 'stored copy', 'dataset']),
    retrieved: day,
    proof: v.optional(v.picklist(['register', 'backlink'])),
  }),
  v.check((e) => e.seen !== 'dataset' || e.quote === undefined, 'a page known only from a dataset has no quote'),
);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

const evidenceByKey = v.record(
  v.pipe(v.string(), v.regex(/^e\d+$/, 'expected evidence keys e1, e2, …')),
  evidenceSchema,
);

const reviewedSchema = v.strictObject({ by: v.pipe(v.array(filled), v.minLength(1)), on: day, review_by: day });

const accountSchema = v.strictObject({
  platform: v.picklist(PLATFORMS),
  handle: filled,
  id: v.optional(filled),
  role: v.optional(v.picklist(['main', 'programme', 'brand', 'community', 'person']), 'main'),
  status: v.optional(v.picklist(['active', 'renamed', 'dormant', 'compromised']), 'active'),
  previous: v.optional(v.array(filled), []),
  evidence: evidenceKeys,
  /** Without it the account is on file but never shown as identity. */
  verified: v.optional(day),
  review_by: v.optional(day),
});
export type Account = v.InferOutput<typeof accountSchema>;

export const host = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'expected a lower-case host such as cdc.gov'),
  v.check((text) => !text.startsWith('www.'), 'expected the host without www.'),
);
const domainSchema = v.strictObject({
  host,
  path: v.optional(v.pipe(v.string(), v.startsWith('/', 'expected a path that starts with /'))),
  evidence: evidenceKeys,
});

export const INTEREST_TYPES = ['owns', 'brand-of', 'funds', 'sponsors', 'pays'] as const;
const interestSchema = v.strictObject({
  type: v.picklist(INTEREST_TYPES),
  other: recordId,
  since: v.optional(v.union([day, v.pipe(v.number(), v.integer())])),
  until: v.optional(v.union([day, v.pipe(v.number(), v.integer())])),
  evidence: evidenceKeys,
});

const practice = v.optional(v.strictObject({ value: v.boolean(), evidence: evidenceKeys }));
const practicesSchema = v.strictObject({
  two_way: practice,
  moderated: practice,
  clinicians: practice,
  sponsor_disclosed: practice,
  sells_data: practice,
  medically_reviewed: practice,
});

const topicExceptionSchema = v.strictObject({
  topic: recordId,
  from: day,
  to: v.optional(day),
  reason: filled,
  evidence: evidenceKeys,
});

const conductSchema = v.strictObject({
  type: v.picklist(['warning-letter', 'court', 'retraction', 'fact-checks']),
  date: day,
  says: filled,
  outcome: v.optional(filled),
  /** Where the body objects, or has objected; asked for where no official act speaks for itself. */
  objections: v.optional(https),
  evidence: evidenceKeys,
});

export const sourceSchema = v.strictObject({
  id: recordId,
  name: filled,
  aka: v.optional(v.array(filled), []),
  kind: v.picklist(SOURCE_KINDS),
  country,
  languages: v.optional(v.array(languageCode), []),
  /** Completes "This account belongs to {source}, …", per language. */
  about: v.optional(byLanguage, {}),
  ids: v.optional(v.record(v.string(), filled), {}),
  domains: v.optional(v.array(domainSchema), []),
  accounts: v.optional(v.array(accountSchema), []),
  interests: v.optional(v.array(interestSchema), []),
  practices: v.optional(practicesSchema, {}),
  topic_exceptions: v.optional(v.array(topicExceptionSchema), []),
  conduct: v.optional(v.array(conductSchema), []),
  products: v.optional(
    v.array(v.strictObject({ name: filled, inn: v.optional(filled), evidence: v.optional(evidenceKeys) })),
    [],
  ),
  /** Diseases and stages of life that it is there for, as its own name or purpose says: `diabetes`, `cystic-fibrosis`. */
  areas: v.optional(v.array(recordId)),
  evidence: evidenceByKey,
  reviewed: reviewedSchema,
});
export type SourceRecord = v.InferOutput<typeof sourceSchema>;

const verdict = v.pipe(
  v.union([v.picklist(VERDICTS), v.literal(false)], `expected one of ${VERDICTS.join(', ')}`),
  v.transform((value): Verdict => (value === false ? 'false' : value)),
);
/** Required concepts: a post must hold one phrase of each list. */
const slotsSchema = v.record(languageCode, v.array(v.pipe(v.array(filled), v.minLength(1))));
const jurisdictionSchema = v.strictObject({
  country,
  verdict,
  note: v.optional(v.union([filled, byLanguage])),
  evidence: v.optional(v.array(v.number()), []),
});

export const claimSchema = v.strictObject({
  id: recordId,
  claim: byLanguage,
  verdict,
  harm: v.picklist(HARMS),
  topics: v.pipe(v.array(recordId), v.minLength(1)),
  wordings: phrasesByLanguage,
  debunks: phrasesByLanguage,
  asks: v.optional(phrasesByLanguage, {}),
  answer: byLanguage,
  do: v.optional(byLanguage, {}),
  slots: v.optional(slotsSchema, {}),
  jurisdictions: v.optional(v.array(jurisdictionSchema), []),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'expected at least one piece of evidence')),
  reviewed: reviewedSchema,
});
export type ClaimRecord = v.InferOutput<typeof claimSchema>;

export const STUDY_STATES = ['retracted', 'corrected', 'concern'] as const;

/** A study that its journal took back, corrected or warned of. `date` is the day of the notice, not of the study. */
export const studySchema = v.strictObject({
  id: recordId,
  doi: v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/[^\sA-Z]+$/, 'expected a DOI in lower case such as 10.1000/abc')),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{3,7}$/, 'expected a PubMed number in quotes'))),
  pmcid: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{3,8}$/, 'expected a PubMed Central number without PMC'))),
  title: v.optional(filled),
  journal: v.optional(filled),
  state: v.picklist(STUDY_STATES),
  date: v.optional(day),
  /** The reason that the notice gives, in a few words of our own. */
  reason: v.optional(byLanguage, {}),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'expected at least one piece of evidence')),
  reviewed: reviewedSchema,
});
export type StudyRecord = v.InferOutput<typeof studySchema>;

/** A medicine and its official leaflets. `names` are its generic names in other languages, `brands` what packs say. */
export const medicineSchema = v.strictObject({
  id: recordId,
  inn: filled,
  names: v.optional(v.array(filled), []),
  brands: v.optional(v.array(filled), []),
  leaflets: v.array(v.strictObject({ country, url: https, evidence: evidenceKeys })),
  evidence: evidenceByKey,
  reviewed: reviewedSchema,
});
export type MedicineRecord = v.InferOutput<typeof medicineSchema>;

/** Where to turn in a country: an office, its page, its number. */
const contact = { name: filled, url: v.optional(https), phone: v.optional(filled), evidence: evidenceKeys };
const contacts = v.optional(v.array(v.strictObject(contact)), []);
export const countrySchema = v.strictObject({
  id: recordId,
  country,
  /** Unions whose leaflets count here. */
  within: v.optional(v.array(country), []),
  side_effects: v.optional(v.strictObject({ ...contact, url: https })),
  leaflets: v.optional(v.strictObject({ ...contact, url: https })),
  registers: v.optional(v.array(v.strictObject({ ...contact, roles: v.array(filled) })), []),
  emergency: contacts,
  crisis: contacts,
  poison: contacts,
  evidence: evidenceByKey,
  reviewed: reviewedSchema,
});
export type CountryRecord = v.InferOutput<typeof countrySchema>;

/** A claim as other registries may give it for look-ups: only what matching needs. Ids are taken as they are. */
export const leanClaimSchema = v.object({
  id: filled,
  claim: byLanguage,
  verdict: v.optional(verdict, 'unproven'),
  harm: v.optional(v.picklist(HARMS), 'low'),
  topics: v.optional(v.array(v.string()), []),
  wordings: v.optional(v.record(languageCode, v.array(v.string())), {}),
  debunks: v.optional(v.record(languageCode, v.array(v.string())), {}),
  asks: v.optional(v.record(languageCode, v.array(v.string())), {}),
  answer: v.optional(byLanguage, {}),
  do: v.optional(byLanguage, {}),
  slots: v.optional(slotsSchema, {}),
  jurisdictions: v.optional(v.array(jurisdictionSchema), []),
  evidence: v.optional(v.array(v.object({ ...v.partial(evidenceSchema.pipe[0]).entries, url: v.string() })), []),
  reviewed: v.optional(reviewedSchema),
});
export type LeanClaim = v.InferOutput<typeof leanClaimSchema>;

/**
 * What must not run for now: a site whose markup changed, a signal that misfires. Data only: selectors and code ship in
 * the package, and the built-in registry alone is heard.
 */
export const disabledSchema = v.strictObject({
  adapters: v.optional(v.array(filled), []),
  signals: v.optional(v.array(v.picklist(SIGNAL_IDS)), []),
});
export type Disabled = v.InferOutput<typeof disabledSchema>;
export const NOTHING_DISABLED: Disabled = { adapters: [], signals: [] };

/** What a pack keeps of a claim: its phrases live in the claim index. */
export type PackedClaim = Omit<LeanClaim, 'wordings' | 'debunks' | 'asks' | 'slots'>;
