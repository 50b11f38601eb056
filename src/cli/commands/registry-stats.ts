/** `registry stats`: counts what the registry holds; with `--sample`, facts drawn by lot to be checked by a person. */
import { write } from '../output';
import { allFacts } from '../registry/facts';
import { loadRegistry } from '../registry/load';
import { formatFact, sampleFacts } from '../registry/sample';
import { countRegistry, formatCounts } from '../registry/stats';
import { folderOf } from '../registry-folder';
import { readArguments, readCount, readToday, UsageError } from '../usage';

const OPTIONS = {
  json: { type: 'boolean' },
  today: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
} as const;

export async function stats(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const registry = loadRegistry(folderOf(positionals));
  if (values.sample === undefined) {
    if (values.seed !== undefined) throw new UsageError('--seed goes with --sample');
    const counts = countRegistry(registry, readToday(values.today));
    await write(values.json ? `${JSON.stringify(counts)}\n` : formatCounts(counts));
    return 0;
  }
  const drawn = sampleFacts(allFacts(registry), readCount('sample', values.sample), readSeed(values.seed));
  if (values.json) await write(`${JSON.stringify(drawn)}\n`);
  else for (const [index, fact] of drawn.entries()) await write(`${formatFact(fact, index)}\n`);
  return 0;
}

function readSeed(text = '1'): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--seed takes a whole number, got ${text}`);
  return Number(text);
}
