/** How things are spelled as keys of a pack's table; one home for the writer and the reader. */

import type { StudyNumber } from '../links/identifiers';
import type { Dataset } from '../model/imports';
import type { Disabled, MedicineRecord } from '../model/records';

export interface PackMeta {
  publisher: string;
  name: string;
  date: string;
  sequence: number;
  /** Curated ones first, then the identities taken from data sets. */
  sources: number;
  claims: number;
  /** The data sets that identities name by their place here; a pack without any lacks the field. */
  datasets?: readonly Dataset[];
  /** Heard from the built-in registry only. */
  disabled: Disabled;
}

export type Imitable = 'name' | 'handle' | 'host';
export const IMITABLES: readonly Imitable[] = ['name', 'handle', 'host'];

export function recordKey(type: 'source' | 'claim' | 'study' | 'medicine', id: string): string {
  return `${type}:${id}`;
}

/** A host, or a path prefix on a shared one: `host:gov.uk/mhra`. Paths are compared in lower case. */
export function hostKey(host: string, path: string): string {
  return `host:${host}${path.toLowerCase().replace(/(?<!\/)\/+$/, '')}`;
}

/** Key of something that could be imitated, by its skeleton. */
export function nameKey(skeletonText: string): string {
  return `name:${skeletonText}`;
}

/** The n-th entry of a key that several records share. */
export function numbered(key: string, n: number): string {
  return n === 0 ? key : `${key}\n${n}`;
}

/** Position of an account in its record, as the `extra` of a key; 0 is kept for keys that name no account. */
export function accountIndex(position: number): number {
  return position + 1;
}

/** A number of a study: `study#doi:10.1000/abc`. */
export function studyKey({ scheme, value }: StudyNumber): string {
  return `study#${scheme}:${value}`;
}

/** A name of a medicine as it is met in a text: its words without accents, in small letters. */
export function medicineKey(words: string): string {
  return `medicine#${words}`;
}

export function countryKey(code: string): string {
  return `country:${code}`;
}

/** All names of a medicine, in the order that the `extra` of its keys counts. */
export function medicineNames({ inn, names, brands }: MedicineRecord): string[] {
  return [inn, ...names, ...brands];
}
