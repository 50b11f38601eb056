/** Reads one Wikidata entity, as Special:EntityData/Q….json gives it. Several values of a property are kept apart: they may be branches. */
import { fieldsOf, hostOf, listOf, slug, textOf } from '../../import/fields';
import { ACCOUNT_PROPERTIES } from '../../import/formats/wikidata';
import { RowError } from '../../import/importer';
import { type Draft, emptyEvidence } from './draft';

export function draftFromEntity(value: object, today: string): Draft {
  const [[item, entity] = ['', null]] = Object.entries(fieldsOf(fieldsOf(value, 'entities').entities));
  if (!/^Q\d+$/.test(item)) throw new RowError('expected one entity such as Q583725');
  const { labels, claims } = fieldsOf(entity, 'labels', 'claims');
  const label = Object.values(fieldsOf(labels)).map((found) => fieldsOf(found));
  const name = textOf(label.find(({ language }) => language === 'en') ?? label[0] ?? {}, 'value') || item;
  const valuesOf = (property: string) => listOf(fieldsOf(claims)[property]).flatMap(currentValue);
  const hosts = [...new Set(valuesOf('P856').map(hostOf))].filter((host) => host !== null);
  const accounts = Object.entries(ACCOUNT_PROPERTIES).flatMap(([property, { platform }]) =>
    valuesOf(property).map((handle) => ({ platform, handle: handle.replace(/^@/, ''), evidence: ['e1'] })),
  );
  const ror = valuesOf('P6782')[0];
  return {
    id: slug(name),
    name,
    aka: [],
    ids: { wikidata: item, ...(ror ? { ror } : {}) },
    domains: hosts.map((host) => ({ host, evidence: ['e1'] })),
    accounts,
    evidence: {
      e1: {
        ...emptyEvidence(today),
        url: `https://www.wikidata.org/wiki/${item}`,
        publisher: 'Wikidata',
        title: name,
        seen: 'dataset',
      },
    },
  };
}

/** Values that Wikidata itself calls past (an end time, P582) or wrong (deprecated) are left out. */
function currentValue(statement: unknown): string[] {
  const { rank, mainsnak, qualifiers } = fieldsOf(statement, 'mainsnak');
  const isPast = typeof qualifiers === 'object' && qualifiers !== null && 'P582' in qualifiers;
  if (rank === 'deprecated' || isPast) return [];
  const { datavalue } = fieldsOf(mainsnak);
  const found = typeof datavalue === 'object' && datavalue !== null ? (datavalue as { value?: unknown }).value : null;
  return typeof found === 'string' ? [found] : [];
}
