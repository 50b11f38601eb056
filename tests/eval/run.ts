/**
 * `npm run eval [-- kit|own|comments|phrases|cost …] [-- --development]`: all figures of claim matching in tables, with what
 * is to be reached and what plain methods reach. Thresholds are fixed with `--development`; without it the test parts are run.
 */
import { costRows } from './cost';
import { kitFolder, kitRows } from './kit';
import { commentRows, heldOutRows, leaveOneOutRows } from './own';
import { formatRows, type Row } from './table';

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  kit: readKit,
  own: heldOutRows,
  comments: commentRows,
  phrases: leaveOneOutRows,
  cost: costRows,
};

async function readKit(): Promise<Row[]> {
  const folder = kitFolder();
  if (folder === null) return [{ what: 'evaluation kit', value: null, note: 'skipped: WELLSOURCED_EVAL names no kit' }];
  return kitRows(folder, process.argv.includes('--development') ? 'development' : 'test');
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    process.stderr.write(`eval: no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}\n`);
    process.exitCode = 2;
    return;
  }
  for (const [name, read] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${formatRows(await read())}\n`);
  }
}

await main();
