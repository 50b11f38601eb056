/** The records as the local page shows them: read anew when a file has changed. */
import { statSync } from 'node:fs';
import { allFacts, type Fact } from '../registry/facts';
import { type LoadedRegistry, listFiles, loadRegistry, type RecordKind } from '../registry/load';
import { type AnyLoaded, allRecords, nameOf } from '../registry/rule';
import { validateRegistry } from '../registry/validate';
import type { Problem } from '../registry/yaml-record';

/** One record in lists. */
export interface Card {
  /** `source/cdc` */
  name: string;
  type: RecordKind;
  id: string;
  title: string;
  /** Kind of a source, verdict of a claim, state of a study. */
  label: string;
  country: string;
  reviewBy: string;
  isExpired: boolean;
  problems: number;
  /** Everything that a search looks through, in small letters. */
  text: string;
  loaded: AnyLoaded;
}

export interface Shelf {
  registry: LoadedRegistry;
  cards: Card[];
  facts: ReadonlyMap<string, Fact[]>;
  problems: Problem[];
  today: string;
}

/** Gives the shelf as the folder is now; reads the files only when one of them changed. */
export function keepShelf(folder: string, today: string): () => Shelf {
  let state = '';
  let shelf: Shelf | undefined;
  return () => {
    const now = stateOf(folder);
    if (shelf === undefined || now !== state) shelf = readShelf(folder, today);
    state = now;
    return shelf;
  };
}

function stateOf(folder: string): string {
  const files = listFiles(folder, '.yaml', '.yml', '.ndjson');
  return `${files.length} ${files.reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0)}`;
}

function readShelf(folder: string, today: string): Shelf {
  const registry = loadRegistry(folder);
  const { problems } = validateRegistry(folder, today);
  const facts = groupFacts(registry);
  const cards = allRecords(registry).map((loaded) => cardOf(loaded, problems, today));
  return { registry, cards: cards.sort(byTitle), facts, problems, today };
}

function byTitle(a: Card, b: Card): number {
  return a.title.localeCompare(b.title, 'en') || (a.name < b.name ? -1 : 1);
}

function groupFacts(registry: LoadedRegistry): Map<string, Fact[]> {
  const byRecord = new Map<string, Fact[]>();
  for (const fact of allFacts(registry)) {
    const list = byRecord.get(fact.record);
    if (list) list.push(fact);
    else byRecord.set(fact.record, [fact]);
  }
  return byRecord;
}

function cardOf(loaded: AnyLoaded, problems: readonly Problem[], today: string): Card {
  const name = nameOf(loaded);
  const { record } = loaded;
  const fields = record as unknown as Record<string, unknown>;
  const own = problems.filter(({ file }) => file === loaded.raw.file);
  return {
    name,
    type: name.split('/')[0] as RecordKind,
    id: record.id,
    title: titleOf(fields, record.id),
    label: String(fields.kind ?? fields.verdict ?? fields.state ?? ''),
    country: String(fields.country ?? ''),
    reviewBy: record.reviewed.review_by,
    isExpired: record.reviewed.review_by < today,
    problems: own.length,
    text: JSON.stringify(record).toLowerCase(),
    loaded,
  };
}

function titleOf({ name, claim, title, doi, inn }: Record<string, unknown>, id: string): string {
  if (typeof claim === 'object' && claim !== null) return (claim as { en?: string }).en ?? id;
  return String(name ?? title ?? doi ?? inn ?? id);
}
