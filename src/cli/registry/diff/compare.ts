/** What changes for readers between two registries. */
import type { Change, Heading } from './change';
import { claimChanges } from './claim-changes';
import { sourceChanges } from './source-changes';
import { type ById, KINDS, type View } from './view';

type AnyRecord = { id: string; reviewed?: { on: string; review_by: string } | undefined };
type Kind = keyof typeof KINDS;

/** @param today records that pass their day between the two are told by it */
export function compareViews(before: View, after: View, today: string): Change[] {
  return [
    ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => cameAndWent(kind, before, after)),
    ...pairs(before.sources, after.sources).flatMap(([was, is]) => sourceChanges(was, is, nameIn(after))),
    ...pairs(before.claims, after.claims).flatMap(([was, is]) => claimChanges(was, is)),
    ...pairs(before.studies, after.studies).flatMap(([was, is]) =>
      was.state === is.state && was.date === is.date
        ? []
        : [
            said(
              'study',
              `study/${is.id}`,
              `${is.doi}: ${was.state} is now ${is.state}${is.date ? `, ${is.date}` : ''}`,
            ),
          ],
    ),
    ...(['medicine', 'country'] as const).flatMap((kind) => otherChanges(kind, before, after)),
    ...(Object.keys(KINDS) as Kind[]).flatMap((kind) => ages(kind, before, after, today)),
    ...importChanges(before, after),
  ];
}

function said(heading: Heading, record: string, says: string): Change {
  return { heading, record, says };
}

function nameIn({ sources }: View): (id: string) => string {
  return (id) => sources.get(id)?.name ?? id;
}

function pairs<T>(before: ById<T>, after: ById<T>): [T, T][] {
  return [...after].flatMap(([id, is]) => {
    const was = before.get(id);
    return was === undefined ? [] : [[was, is] as [T, T]];
  });
}

function cameAndWent(kind: Kind, before: View, after: View): Change[] {
  const [old, fresh] = [before[KINDS[kind]], after[KINDS[kind]]] as [ById<AnyRecord>, ById<AnyRecord>];
  const came = [...fresh].flatMap(([id, record]) =>
    old.has(id) ? [] : [said('new', `${kind}/${id}`, `${kind} ${titleOf(record)}`)],
  );
  const went = [...old].flatMap(([id, record]) => {
    if (fresh.has(id)) return [];
    const name = `${kind}/${id}`;
    const note = after.gone.get(name);
    if (!note) return [said('lost', name, `${kind} ${titleOf(record)}`)];
    return [
      said('moved', name, `${titleOf(record)} ${note.moved ? `is now ${note.moved}` : `was retired: ${note.retired}`}`),
    ];
  });
  return [...came, ...went];
}

/** What a reader would call the record. */
function titleOf(record: AnyRecord): string {
  const { name, kind, country, claim, verdict, doi, state, inn } = record as unknown as Record<string, unknown>;
  if (typeof name === 'string') return `${name} (${String(kind)}, ${String(country)})`;
  if (typeof claim === 'object' && claim !== null)
    return `"${(claim as { en?: string }).en ?? record.id}" (${String(verdict)})`;
  if (typeof doi === 'string') return `${doi} (${String(state)})`;
  return typeof inn === 'string' ? inn : String(country ?? record.id);
}

function otherChanges(kind: 'medicine' | 'country', before: View, after: View): Change[] {
  const [old, fresh] = [before[KINDS[kind]], after[KINDS[kind]]] as [ById<AnyRecord>, ById<AnyRecord>];
  return pairs(old, fresh).flatMap(([was, is]) => {
    const fields = changedFields(was, is);
    return fields.length === 0 ? [] : [said(kind, `${kind}/${is.id}`, `${titleOf(is)}: ${fields.join(', ')} changed`)];
  });
}

function changedFields(was: AnyRecord, is: AnyRecord): string[] {
  const [old, fresh] = [was, is].map((record) => Object.entries(record)) as [[string, unknown][], [string, unknown][]];
  const before = new Map(old.map(([field, value]) => [field, JSON.stringify(value)]));
  return fresh.flatMap(([field, value]) =>
    field === 'evidence' || field === 'reviewed' || before.get(field) === JSON.stringify(value) ? [] : [field],
  );
}

/** Records that fade by themselves, and those that somebody looked at again. */
function ages(kind: Kind, before: View, after: View, today: string): Change[] {
  const [old, fresh] = [before[KINDS[kind]], after[KINDS[kind]]] as [ById<AnyRecord>, ById<AnyRecord>];
  return pairs(old, fresh).flatMap(([was, is]) => {
    const [on, by] = [is.reviewed?.on ?? '', is.reviewed?.review_by ?? ''];
    const name = `${kind}/${is.id}`;
    if (by !== '' && by < today) return [said('expired', name, `${titleOf(is)}: due since ${by}`)];
    return on > (was.reviewed?.on ?? on) ? [said('renewed', name, `${titleOf(is)}: on ${on}, next by ${by}`)] : [];
  });
}

function importChanges(before: View, after: View): Change[] {
  const names = new Set([...before.imported.keys(), ...after.imported.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.imported.get(name) ?? 0, after.imported.get(name) ?? 0];
    return was === is ? [] : [said('imported', `imports/${name}`, `${name}: ${was} identities are now ${is}`)];
  });
}
