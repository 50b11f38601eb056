/** `registry import`: takes over an open data set: identities into `imports/`, everything else as proposals to look at. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Dataset } from '../../model/imports';
import { IMPORTERS } from '../import/formats/index';
import { REFUSALS } from '../import/formats/refused';
import type { Importer } from '../import/importer';
import { type Merged, mergeReadings } from '../import/merge';
import { forgetProgress, type ImportRun, runImport } from '../import/run';
import { EMBEDDED } from '../lookup';
import { write } from '../output';
import { fixText } from '../registry/fix';
import { loadRegistry } from '../registry/load';
import { monthsAfter } from '../registry/months';
import { InputError, readArguments, readToday, UsageError } from '../usage';

const OPTIONS = {
  dir: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  today: { type: 'string' },
  host: { type: 'string' },
  resume: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** A data set is looked at again after this many months. */
const REVIEW_MONTHS = 12;

export async function importRecords(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [format, file, ...more] = positionals;
  if (format === undefined) return listFormats();
  const importer = importerOf(format);
  if (file === undefined || more.length > 0)
    throw new UsageError(`registry import ${format} needs one FILE: ${importer.about}`);
  if (!existsSync(file)) throw new InputError(`no such file: ${file}`);
  const folder = values.dir === undefined ? EMBEDDED : resolve(values.dir);
  const out = values.out === undefined ? join(folder, 'imports', `${importer.dataset.id}.ndjson`) : resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  const bar = progressBar(basename(file));
  const run = await runImport(importer, file, {
    out,
    resume: values.resume ?? false,
    host: values.host,
    onProgress: bar,
  });
  const merged = await mergeReadings(run.part, curatedOf(folder));
  const today = readToday(values.today);
  const written = writeResults(importer, merged, out, readToday(values.date ?? today), today);
  forgetProgress(run);
  await write(values.json ? `${JSON.stringify(asJson(run, merged, written))}\n` : summary(run, merged, written));
  return run.bad.length > 0 ? 1 : 0;
}

/** @throws {UsageError} for an unknown format; {InputError} for one that is refused */
function importerOf(format: string): Importer {
  const refused = REFUSALS.find((refusal) => refusal.format === format);
  if (refused) throw new InputError(`${refused.about}: not taken, because ${refused.reason}`);
  const found = IMPORTERS.find((importer) => importer.format === format);
  if (!found) throw new UsageError(`unknown format: ${format}; "registry import" lists them`);
  return found;
}

async function listFormats(): Promise<number> {
  for (const { format, about, dataset } of IMPORTERS)
    await write(`${format.padEnd(24)} reads ${about} (${dataset.licence})\n`);
  for (const { format, about, reason } of REFUSALS) await write(`${format.padEnd(24)} refused: ${about}: ${reason}\n`);
  return 0;
}

function curatedOf(folder: string) {
  return existsSync(folder) ? loadRegistry(folder).sources.map(({ record }) => record) : [];
}

/** Files that came of it, of which none exists when nothing was taken. */
interface Written {
  identities?: string;
  dataset?: string;
  proposals?: string;
  conflicts?: string;
}

function writeResults(importer: Importer, merged: Merged, out: string, date: string, today: string): Written {
  const stem = out.replace(/\.ndjson$/, '');
  const written: Written = {};
  if (merged.identities.length > 0) {
    written.identities = writeWhole(out, lines(merged.identities));
    const dataset: Dataset = {
      ...importer.dataset,
      date,
      retrieved: today,
      review_by: monthsAfter(today, REVIEW_MONTHS),
    };
    written.dataset = writeWhole(`${stem}.yaml`, inOrder(dataset));
  }
  if (merged.proposals.length > 0)
    written.proposals = writeWhole(
      `${stem}.proposals.jsonl`,
      lines(merged.proposals.map((proposal) => ({ ...proposal, from: importer.dataset }))),
    );
  if (merged.conflicts.length > 0)
    written.conflicts = writeWhole(`${stem}.conflicts.txt`, `${merged.conflicts.join('\n')}\n`);
  return written;
}

/** As `registry validate --fix` would leave it. */
function inOrder(dataset: Dataset): string {
  return fixText('imports/dataset.yaml', stringify(dataset, { lineWidth: 0 })).text;
}

/** A file is there whole or as it was: a stop in between leaves no half of it. */
function writeWhole(file: string, text: string): string {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return relative(process.cwd(), file);
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Drawn over itself on a terminal; silent anywhere else. */
function progressBar(name: string): (read: number, size: number) => void {
  let shown = -1;
  return (read, size) => {
    const percent = Math.floor((100 * read) / Math.max(size, 1));
    if (!process.stderr.isTTY || percent === shown) return;
    shown = percent;
    const bar = '█'.repeat(percent / 4).padEnd(25, '·');
    process.stderr.write(`\r${name} ${bar} ${percent} %${percent === 100 ? '\n' : ''}`);
  };
}

function asJson(run: ImportRun, merged: Merged, files: Written) {
  const { identities, proposals, conflicts, ...counts } = merged;
  const taken = { identities: identities.length, proposals: proposals.length, conflicts: conflicts.length };
  return { rows: run.rows, ...taken, ...counts, skipped: run.skipped, bad: run.bad, files };
}

function summary(run: ImportRun, merged: Merged, files: Written): string {
  const skipped = Object.entries(run.skipped).sort(([, a], [, b]) => b - a);
  return [
    `${run.rows} rows: ${merged.identities.length} identities, ${merged.proposals.length} proposals`,
    `${merged.known} already answered for by curated records, ${merged.merged} merged, ${merged.conflicts.length} conflicts`,
    ...skipped.map(([reason, count]) => `${String(count).padStart(8)} left out: ${reason}`),
    ...run.bad.map((message) => `not read: ${message}`),
    ...Object.entries(files).map(([what, file]) => `${what}: ${file}`),
    '',
  ].join('\n');
}
