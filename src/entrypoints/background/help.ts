/** Where somebody in danger finds help in the reader's country: only what a record confirms, and only while it is fresh. */
import type { Help, HelpContact } from '../../messages/protocol';
import type { CountryRecord } from '../../model/records';
import type { Lookup } from '../../pack/lookup-types';

const KINDS = ['emergency', 'crisis', 'poison'] as const;

/** A wrong number is worse than none: an expired record gives none, and the reader is sent to the local emergency number. */
export function helpFor(country: string | null, lookup: Lookup): Help {
  const records = country === null ? [] : lookup.country(country);
  const record = records.find((hit) => !hit.expired && contactsOf(hit.record).length > 0)?.record;
  if (record === undefined) return { country, contacts: [], confirmed: '' };
  return { country, contacts: contactsOf(record), confirmed: record.reviewed.on };
}

function contactsOf(record: CountryRecord): HelpContact[] {
  return KINDS.flatMap((kind) =>
    record[kind].map(({ name, phone, url }) => ({
      kind,
      name,
      ...(phone === undefined ? {} : { phone }),
      ...(url === undefined ? {} : { url }),
    })),
  );
}
