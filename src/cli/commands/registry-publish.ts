/** `registry publish`: compiles, signs and writes a release into a folder that any static host can serve. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type Objection, objectionSchema } from '../../pack/signed/change-log';
import { BUILT_IN_PUBLISHER, PROJECT } from '../../project';
import { EMBEDDED, formatProblem, packOf } from '../lookup';
import { write } from '../output';
import { readKeyring } from '../publishing/keyring';
import { readPassphrase } from '../publishing/passphrase';
import { digestsOf } from '../publishing/record-changes';
import { type NewRelease, publishRelease, refreshSite } from '../publishing/release';
import { loadRegistry } from '../registry/load';
import { validateRegistry } from '../registry/validate';
import { InputError, readArguments, UsageError } from '../usage';
import { timeOf } from './registry-keys';

const OPTIONS = {
  keys: { type: 'string' },
  out: { type: 'string' },
  registry: { type: 'string' },
  publisher: { type: 'string' },
  name: { type: 'string' },
  objections: { type: 'string' },
  model: { type: 'string' },
  refresh: { type: 'boolean' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

export async function publish(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`);
  if (values.keys === undefined || values.out === undefined)
    throw new UsageError('registry publish needs --keys DIR and --out SITE');
  const keyring = readKeyring(resolve(values.keys));
  const out = resolve(values.out);
  const now = timeOf(values);
  if (values.refresh) {
    const timestamp = await refreshSite(keyring, await readPassphrase(), out, now);
    await write(values.json ? `${JSON.stringify({ timestamp })}\n` : `timestamp ${timestamp} signed\n`);
    return 0;
  }
  const release = { ...loadRelease(values, now), objections: readObjections(values), model: readModel(values.model) };
  const result = await publishRelease(keyring, await readPassphrase(), out, release, now);
  const diff = result.diffBytes === null ? 'no diff' : `diff ${result.diffBytes} bytes`;
  await write(
    values.json
      ? `${JSON.stringify(result)}\n`
      : `release ${result.sequence}: ${result.changes} records changed, pack ${result.packGzipBytes} bytes, ${diff}, valid until ${result.expires}\n`,
  );
  return 0;
}

/** A registry with a problem is not published. */
function loadRelease(values: Values, now: number): Pick<NewRelease, 'compile' | 'records'> {
  const folder = values.registry === undefined ? EMBEDDED : resolve(values.registry);
  const date = new Date(now).toISOString().slice(0, 10);
  const [problem] = validateRegistry(folder, date).problems;
  if (problem) throw new InputError(`${formatProblem(problem)}; "registry validate" lists all`);
  const loaded = loadRegistry(folder);
  const publisher = readPublisher(values.publisher);
  const name = values.name ?? (publisher === BUILT_IN_PUBLISHER ? PROJECT.name : publisher);
  return {
    compile: (sequence, previous) => packOf(loaded, { publisher, name, date, sequence }, previous),
    records: digestsOf(loaded),
  };
}

function readModel(file: string | undefined): Uint8Array | undefined {
  if (file === undefined) return undefined;
  if (!existsSync(file)) throw new InputError(`no such file: ${file}`);
  return new Uint8Array(readFileSync(file));
}

/** `page` and `reader` are names that findings use for themselves. */
function readPublisher(given: string | undefined): string {
  const publisher = given ?? BUILT_IN_PUBLISHER;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(publisher) || publisher === 'page' || publisher === 'reader')
    throw new UsageError(`--publisher takes lower-case words joined by hyphens, got ${publisher}`);
  return publisher;
}

/** One objection a line; by default `objections.ndjson` beside the records. */
function readObjections(values: Values): Objection[] {
  const beside = join(values.registry === undefined ? EMBEDDED : resolve(values.registry), 'objections.ndjson');
  const file = values.objections ?? (existsSync(beside) ? beside : null);
  if (file === null) return [];
  if (!existsSync(file)) throw new InputError(`no such file: ${file}`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readObjection(line, `${file}:${index + 1}`)]));
}

function readObjection(line: string, place: string): Objection {
  try {
    return v.parse(objectionSchema, JSON.parse(line));
  } catch (error) {
    throw new InputError(`${place}: no objection: ${error instanceof Error ? error.message : ''}`);
  }
}
