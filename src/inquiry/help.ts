/** Where somebody in danger finds help in the reader's country: only what a record confirms, and only while it is fresh. */
import { HELP_KINDS, type Help, type HelpContact } from '../model/help';
import type { CountryRecord } from '../model/records';
import type { Lookup } from '../pack/lookup-types';

/** A wrong number is worse than none: an expired record gives none, and the reader is sent to the local emergency number. */
export function helpFor(country: string | null, lookup: Lookup): Help {
  const records = country === null ? [] : lookup.country(country);
  const record = records.find((hit) => !hit.expired && contactsOf(hit.record).length > 0)?.record;
  if (record === undefined) return { country, contacts: [], confirmed: '' };
  return { country, contacts: contactsOf(record), confirmed: record.reviewed.on };
}

/** The same without the crisis lines, for somebody who may have taken or done what can injure. */
export function firstAidFor(country: string | null, lookup: Lookup): Help {
  const help = helpFor(country, lookup);
  return { ...help, contacts: help.contacts.filter(({ kind }) => kind !== 'crisis') };
}

function contactsOf(record: CountryRecord): HelpContact[] {
  return HELP_KINDS.flatMap((kind) =>
    record[kind].map(({ name, phone, url }) => ({
      kind,
      name,
      ...(phone === undefined ? {} : { phone }),
      ...(url === undefined ? {} : { url }),
    })),
  );
}
