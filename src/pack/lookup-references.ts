/** Answers about studies, medicines and countries from one pack. */
import type { StudyNumber } from '../links/identifiers';
import { countryKey, medicineKey, medicineNames, numbered, studyKey } from './keys';
import type { CountryHit, MedicineHit, StudyHit } from './lookup-types';
import type { Pack } from './open';

function isPast({ review_by }: { review_by: string }, today: string): boolean {
  return review_by < today;
}

export function findStudy(pack: Pack, number: StudyNumber, today: string): StudyHit | null {
  const hit = pack.keys.find(studyKey(number));
  if (!hit) return null;
  const study = pack.study(hit.value);
  return { publisher: pack.meta.publisher, study, expired: isPast(study.reviewed, today) };
}

export function findMedicines(pack: Pack, words: string, today: string): MedicineHit[] {
  const hits: MedicineHit[] = [];
  for (let n = 0; ; n++) {
    const hit = pack.keys.find(numbered(medicineKey(words), n));
    if (!hit) return hits;
    const medicine = pack.medicine(hit.value);
    const name = medicineNames(medicine)[hit.extra] ?? medicine.inn;
    hits.push({ publisher: pack.meta.publisher, medicine, name, expired: isPast(medicine.reviewed, today) });
  }
}

export function findCountry(pack: Pack, code: string, today: string): CountryHit | null {
  const hit = pack.keys.find(countryKey(code));
  if (!hit) return null;
  const record = pack.country(hit.value);
  return { publisher: pack.meta.publisher, record, expired: isPast(record.reviewed, today) };
}
