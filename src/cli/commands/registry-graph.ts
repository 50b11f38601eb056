/** `registry graph`: who owns, funds, pays whom, as a tree, as JSON or for Graphviz. */
import { write } from '../output';
import { formatDot, formatTree, graphOf } from '../registry/graph';
import { loadRegistry } from '../registry/load';
import { folderOf } from '../registry-folder';
import { InputError, readArguments, UsageError } from '../usage';

const OPTIONS = { json: { type: 'boolean' }, dot: { type: 'boolean' }, dir: { type: 'string' } } as const;

export async function graph(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [around, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`registry graph takes one id at most, got ${positionals.join(' ')}`);
  const registry = loadRegistry(folderOf(values.dir === undefined ? [] : [values.dir]));
  if (around !== undefined && !registry.sources.some(({ record }) => record.id === around))
    throw new InputError(`no source ${around} on record`);
  const found = graphOf(registry, around);
  if (values.json) await write(`${JSON.stringify(found)}\n`);
  else await write(values.dot ? formatDot(found) : formatTree(found));
  return 0;
}
