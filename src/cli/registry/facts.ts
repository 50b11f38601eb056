/** Every fact that a registry states, as a sentence, with the evidence it rests on: what samples, counts and the local page show. */
import type {
  ClaimRecord,
  CountryRecord,
  Evidence,
  MedicineRecord,
  SourceRecord,
  StudyRecord,
} from '../../model/records';
import type { LoadedRegistry } from './load';
import { type AnyLoaded, nameOf } from './rule';
import type { FieldPath, Loaded } from './yaml-record';

export interface Fact {
  /** `source/cdc` */
  record: string;
  file: string;
  line: number;
  /** `accounts.0` */
  field: string;
  says: string;
  evidence: Evidence[];
}

export function allFacts(registry: LoadedRegistry): Fact[] {
  const names = new Map(registry.sources.map(({ record }) => [record.id, record.name]));
  return [
    ...registry.sources.flatMap((loaded) => sourceFacts(loaded, (id) => names.get(id) ?? id)),
    ...registry.claims.map(claimFact),
    ...registry.studies.map(studyFact),
    ...registry.medicines.flatMap(medicineFacts),
    ...registry.countries.flatMap(countryFacts),
  ];
}

/** Its text was seen by somebody: a list alone proves that a page existed, not what it says. */
export function isSupported({ evidence }: Fact): boolean {
  return evidence.some(({ seen }) => seen !== 'dataset');
}

function fact(loaded: AnyLoaded, path: FieldPath, says: string, evidence: readonly Evidence[]): Fact {
  const { file } = loaded.raw;
  const { line } = loaded.raw.placeOf(path);
  return { record: nameOf(loaded), file, line, field: path.join('.'), says, evidence: [...evidence] };
}

export function sourceFacts(loaded: Loaded<SourceRecord>, nameOfSource: (id: string) => string): Fact[] {
  const { record } = loaded;
  const { name } = record;
  const add = (path: FieldPath, says: string, keys: readonly string[]) =>
    fact(loaded, path, says, keysTo(record.evidence, keys));
  return [
    ...record.domains.map(({ host, path, evidence }, i) =>
      add(['domains', i], `${host}${path ?? ''} is a site of ${name}`, evidence),
    ),
    ...record.accounts.map(({ platform, handle, verified, evidence }, i) =>
      add(
        ['accounts', i],
        `${platform}/${handle} is an account of ${name}${verified ? '' : ' (on file, shown to nobody)'}`,
        evidence,
      ),
    ),
    ...record.interests.map(({ type, other, since, until, evidence }, i) =>
      add(['interests', i], `${interestWords(type, nameOfSource(other), name)}${span(since, until)}`, evidence),
    ),
    ...Object.entries(record.practices).flatMap(([practice, stated]) =>
      stated
        ? [add(['practices', practice], `${name}: ${practice} ${stated.value ? 'yes' : 'no'}`, stated.evidence)]
        : [],
    ),
    ...record.topic_exceptions.map(({ topic, from, to, reason, evidence }, i) =>
      add(['topic_exceptions', i], `${name} on ${topic}${span(from, to)}: ${reason}`, evidence),
    ),
    ...record.conduct.map(({ type, date, says, evidence }, i) =>
      add(['conduct', i], `${name}: ${type}, ${date}: ${says}`, evidence),
    ),
    ...record.products.flatMap(({ name: product, inn, evidence }, i) =>
      evidence ? [add(['products', i], `${name} makes ${product}${inn ? ` (${inn})` : ''}`, evidence)] : [],
    ),
  ];
}

/** The active side first. */
export function interestWords(type: string, other: string, own: string): string {
  return type === 'brand-of' ? `${own} is a brand of ${other}` : `${other} ${type} ${own}`;
}

function span(from: string | number | undefined, to: string | number | undefined): string {
  return `${from === undefined ? '' : ` since ${from}`}${to === undefined ? '' : ` until ${to}`}`;
}

function keysTo(evidence: Readonly<Record<string, Evidence>>, keys: readonly string[]): Evidence[] {
  return keys.flatMap((key) => evidence[key] ?? []);
}

function claimFact(loaded: Loaded<ClaimRecord>): Fact {
  const { claim, verdict, answer, evidence } = loaded.record;
  return fact(loaded, ['verdict'], `"${claim.en ?? ''}" is ${verdict}: ${answer.en ?? ''}`, evidence);
}

function studyFact(loaded: Loaded<StudyRecord>): Fact {
  const { doi, state, date, journal, evidence } = loaded.record;
  return fact(
    loaded,
    ['state'],
    `${doi}${journal ? ` (${journal})` : ''}: ${state}${date ? `, ${date}` : ''}`,
    evidence,
  );
}

function medicineFacts(loaded: Loaded<MedicineRecord>): Fact[] {
  const { inn, leaflets, evidence } = loaded.record;
  return leaflets.map(({ country, url, evidence: keys }, i) =>
    fact(loaded, ['leaflets', i], `the leaflet of ${inn} in ${country} is ${url}`, keysTo(evidence, keys)),
  );
}

const CONTACTS = ['registers', 'emergency', 'crisis', 'poison'] as const;

function countryFacts(loaded: Loaded<CountryRecord>): Fact[] {
  const { record } = loaded;
  const one = (['side_effects', 'leaflets'] as const).flatMap((field) => {
    const office = record[field];
    if (!office) return [];
    const says = `${record.country}, ${field.replace('_', ' ')}: ${office.name}, ${office.url}`;
    return [fact(loaded, [field], says, keysTo(record.evidence, office.evidence))];
  });
  const many = CONTACTS.flatMap((field) =>
    record[field].map(({ name, url, phone, evidence }, i) => {
      const says = `${record.country}, ${field}: ${[name, url, phone].filter(Boolean).join(', ')}`;
      return fact(loaded, [field, i], says, keysTo(record.evidence, evidence));
    }),
  );
  return [...one, ...many];
}
