/** The registry that a command looks things up in: the embedded records, or any folder or pack. */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimRecord } from '../model/records';
import { compilePack, type Move, type Registry } from '../pack/compile';
import { createLookup } from '../pack/lookup';
import type { Lookup } from '../pack/lookup-types';
import { openModel } from '../pack/model-pack';
import { openPack, type Pack } from '../pack/open';
import { BUILT_IN_PUBLISHER, PROJECT } from '../project';
import type { StanceModel } from '../text/learned/stance-model';
import { type LoadedRegistry, loadRegistry } from './registry/load';
import { loadLean } from './registry/load-lean';
import type { Problem } from './registry/yaml-record';
import { readTrainingPosts } from './training/corpus';
import { INDEXED, withPosts } from './training/spoken-claims';
import { InputError } from './usage';

/** The authored records that ship with the project. */
export const EMBEDDED = fileURLToPath(new URL('../registry', import.meta.url));

/** The learned weights that ship with it; `npm run train` writes them. */
export const MODEL_FILE = fileURLToPath(new URL('../registry/model.pack', import.meta.url));

/** @throws {InputError} when a record cannot be read; the message names file, line and field */
export function openLookup(registry: string | undefined, today: string): Lookup {
  return createLookup([openRegistry(registry)], today, new Map(), shippedModel());
}

/** @throws {InputError} when a record cannot be read; the message names file, line and field */
export function openRegistry(registry: string | undefined): Pack {
  return openPack(registry === undefined ? packOf(loadRegistry(EMBEDDED)) : readRegistry(registry));
}

/** Read once: the weights are the same for every registry. */
export function shippedModel(): StanceModel {
  model ??= openModel(new Uint8Array(readFileSync(MODEL_FILE))).model;
  return model;
}

let model: StanceModel | null = null;

function readRegistry(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InputError(`no such registry: ${path}`);
  if (found.isFile()) return new Uint8Array(readFileSync(path));
  const { problems, ...records } = loadLean(path);
  refuseProblems(problems);
  return compile({ publisher: 'registry', date: '1970-01-01', sequence: 0, ...records });
}

/** Compiles loaded records under the built-in publisher, unless told otherwise; close to the pack of the release before. */
export function packOf(
  loaded: LoadedRegistry,
  header: Partial<Pick<Registry, 'publisher' | 'name' | 'date' | 'sequence'>> = {},
  previous: Uint8Array | null = null,
): Uint8Array {
  refuseProblems(loaded.problems);
  const sources = loaded.sources.map(({ record }) => record);
  const claims = spokenClaims(loaded);
  const registry: Registry = {
    publisher: BUILT_IN_PUBLISHER,
    name: PROJECT.name,
    date: latest(loaded),
    sequence: 1,
    ...header,
    sources,
    claims,
    studies: loaded.studies.map(({ record }) => record),
    medicines: loaded.medicines.map(({ record }) => record),
    countries: loaded.countries.map(({ record }) => record),
    disabled: loaded.disabled,
    moved: movesOf(loaded),
    imports: loaded.imports.map(({ dataset, identities }) => ({ dataset: dataset.record, identities })),
  };
  return compile(registry, previous);
}

/** Claims with the training posts beside their wordings: the pack's index holds both, its records neither. */
function spokenClaims({ claims, training }: LoadedRegistry): ClaimRecord[] {
  const records = claims.map(({ record }) => record);
  return training === null ? records : withPosts(records, readTrainingPosts(training, records, [INDEXED]));
}

function movesOf({ gone }: LoadedRegistry): Move[] {
  return gone.flatMap(({ kind, record: { id, moved } }) =>
    moved !== undefined && (kind === 'source' || kind === 'claim') ? [{ kind, id, to: moved }] : [],
  );
}

function compile(registry: Registry, previous: Uint8Array | null = null): Uint8Array {
  try {
    return compilePack(registry, previous);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message);
    throw error;
  }
}

/** The day of the newest approval stands for an unsigned registry: the same records give the same bytes. */
function latest({ sources, claims }: LoadedRegistry): string {
  return [...sources, ...claims].reduce(
    (day, { record }) => (record.reviewed.on > day ? record.reviewed.on : day),
    '1970-01-01',
  );
}

export function formatProblem({ file, line, column, message, rule }: Problem): string {
  return `${file}:${line}:${column}: ${message} (${rule})`;
}

function refuseProblems(problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const others = problems.length > 1 ? ` and ${problems.length - 1} more; "registry validate" lists them` : '';
  throw new InputError(`${formatProblem(first)}${others}`);
}
