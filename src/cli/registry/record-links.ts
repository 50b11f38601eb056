/** Every address that a record holds, with its place: rules and fixes walk the same list. */
import type { CountryRecord } from '../../model/records';
import type { LoadedRegistry } from './load';
import { type AnyLoaded, allRecords } from './rule';
import type { FieldPath } from './yaml-record';

export interface RecordLink {
  loaded: AnyLoaded;
  path: FieldPath;
  url: string;
}

export function recordLinks(registry: LoadedRegistry): RecordLink[] {
  return allRecords(registry).flatMap((loaded) => {
    const { record } = loaded;
    const own = [
      ...Object.entries(record.evidence).map(([key, { url }]) => ({ path: ['evidence', placeOf(key, record)], url })),
      ...('leaflets' in record && Array.isArray(record.leaflets)
        ? record.leaflets.map(({ url }, index) => ({ path: ['leaflets', index], url }))
        : []),
      ...('conduct' in record
        ? record.conduct.flatMap(({ objections }, index) =>
            objections ? [{ path: ['conduct', index, 'objections'], url: objections }] : [],
          )
        : []),
      ...('side_effects' in record || 'crisis' in record ? contactLinks(record as CountryRecord) : []),
    ];
    return own.map(({ path, url }) => ({ loaded, url, path: path.at(-1) === 'objections' ? path : [...path, 'url'] }));
  });
}

/** Claims and studies list their evidence, other records name it. */
function placeOf(key: string, { evidence }: AnyLoaded['record']): string | number {
  return Array.isArray(evidence) ? Number(key) : key;
}

function contactLinks(country: CountryRecord): { path: (string | number)[]; url: string }[] {
  const single = (['side_effects', 'leaflets'] as const).flatMap((field) => {
    const url = country[field]?.url;
    return url ? [{ path: [field], url }] : [];
  });
  const listed = (['registers', 'emergency', 'crisis', 'poison'] as const).flatMap((field) =>
    country[field].flatMap(({ url }, index) => (url ? [{ path: [field, index], url }] : [])),
  );
  return [...single, ...listed];
}
