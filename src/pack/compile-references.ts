/** Compiles what posts refer to (studies, medicines) and where readers turn (countries): two sections and their keys. */
import type { CountryRecord, MedicineRecord, StudyRecord } from '../model/records';
import { keepPlaces } from '../text/keep-places';
import { normaliseText } from '../text/normalise';
import { foldWords } from '../text/phrases';
import { tokenise } from '../text/tokenise';
import type { SectionTag } from './format';
import type { KeyEntry } from './key-table';
import { countryKey, medicineKey, medicineNames, numbered, recordKey, studyKey } from './keys';
import { packRecords } from './pack-records';
import { referenceName } from './record-order';

interface References {
  studies?: readonly StudyRecord[];
  medicines?: readonly MedicineRecord[];
  countries?: readonly CountryRecord[];
}

const NO_ELISIONS: ReadonlySet<string> = new Set();

/**
 * Records of the three kinds in the order of their ids, one kind after the other, or where they were in the release
 * before. Without any there are no sections.
 */
export function packReferences(
  { studies = [], medicines = [], countries = [] }: References,
  previous: readonly string[],
): {
  keys: KeyEntry[];
  sections: [SectionTag, Uint8Array][];
} {
  const canonical = [...byId(studies), ...byId(medicines), ...byId(countries)];
  const records = keepPlaces<Reference>(canonical, previous, referenceName);
  if (records.length === 0) return { keys: [], sections: [] };
  const { index, bytes } = packRecords(records);
  const keys = [...records.flatMap(numberKeys), ...medicineKeys(records)];
  return {
    keys,
    sections: [
      ['REFX', index],
      ['REFS', bytes],
    ],
  };
}

function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function keyOf(key: string, value: number, extra = 0): KeyEntry {
  return { key, value, extra };
}

type Reference = StudyRecord | MedicineRecord | CountryRecord;

function numberKeys(record: Reference, value: number): KeyEntry[] {
  if ('doi' in record) return studyKeys(record, value);
  return 'inn' in record ? [] : [keyOf(countryKey(record.country), value)];
}

function studyKeys({ id, doi, pmid, pmcid }: StudyRecord, value: number): KeyEntry[] {
  const keys = [recordKey('study', id), studyKey({ scheme: 'doi', value: doi })];
  if (pmid) keys.push(studyKey({ scheme: 'pmid', value: pmid }));
  if (pmcid) keys.push(studyKey({ scheme: 'pmcid', value: pmcid }));
  return keys.map((key) => keyOf(key, value));
}

/** Two medicines may share a name in different countries, so the keys are numbered. `extra` is the place of the name. */
function medicineKeys(records: readonly Reference[]): KeyEntry[] {
  const taken = new Map<string, number>();
  return records.flatMap((medicine, value) => {
    if (!('inn' in medicine)) return [];
    const forms = new Map<string, number>();
    for (const [place, name] of medicineNames(medicine).entries()) {
      const form = medicineKey(nameForm(name));
      if (!forms.has(form)) forms.set(form, place);
    }
    const named = [...forms].map(([form, place]) => {
      const count = taken.get(form) ?? 0;
      taken.set(form, count + 1);
      return keyOf(numbered(form, count), value, place);
    });
    return [keyOf(recordKey('medicine', medicine.id), value), ...named];
  });
}

/** A name as its words are met in a prepared text. */
function nameForm(name: string): string {
  return foldWords(tokenise(normaliseText(name), NO_ELISIONS)).join(' ');
}
