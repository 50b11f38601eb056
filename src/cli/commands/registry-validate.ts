/** `registry validate`: schema and rules over the records; `--fix` repairs what is mechanical first. */
import { formatProblem } from '../lookup';
import { write } from '../output';
import { FIXES, type Fixed, fixRegistry } from '../registry/fix';
import { withRevision } from '../registry/revision';
import { RULES } from '../registry/rules/index';
import { type Validation, validateRegistry } from '../registry/validate';
import type { Problem } from '../registry/yaml-record';
import { folderOf } from '../registry-folder';
import { readArguments, readToday } from '../usage';

const OPTIONS = {
  json: { type: 'boolean' },
  today: { type: 'string' },
  base: { type: 'string' },
  fix: { type: 'boolean' },
  rules: { type: 'boolean' },
} as const;

export async function validate(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.rules) return listRules(values.json ?? false);
  const folder = folderOf(positionals);
  const today = readToday(values.today);
  const fixed = values.fix ? fixRegistry(folder) : [];
  const result =
    values.base === undefined
      ? validateRegistry(folder, today)
      : withRevision(values.base, folder, (base) => validateRegistry(folder, today, base));
  if (values.json) await write(`${JSON.stringify({ ...result, ...(values.fix ? { fixed } : {}) })}\n`);
  else await write(report(result, fixed));
  return result.problems.length > 0 ? 1 : 0;
}

async function listRules(json: boolean): Promise<number> {
  const rules = RULES.map(({ name, reason, fix }) => ({ name, reason, fix }));
  if (json) await write(`${JSON.stringify(rules)}\n`);
  else for (const { name, reason, fix } of rules) await write(`${name}\n  ${reason}\n  ${fix}\n`);
  return 0;
}

function report({ problems, expired, records }: Validation, fixed: readonly Fixed[]): string {
  const lines = [
    ...fixed.map(({ file, fixes }) => `${file}: repaired (${fixes.join(', ')})`),
    ...problems.map(formatProblem),
    ...expired.map(({ file, since }) => `${file}: due for review since ${since}; shown as not assessed`),
    ...advice(problems),
    `${records} records, ${problems.length} problems, ${expired.length} due for review`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What to do about each kind of complaint that there is, once. */
function advice(problems: readonly Problem[]): string[] {
  const names = new Set(problems.map(({ rule }) => rule));
  const fixes = RULES.filter(({ name }) => names.has(name)).map(({ name, fix }) => `${name}: ${fix}`);
  const mended = FIXES.some(({ name }) => names.has(name)) ? ['some of it is mechanical: --fix repairs it'] : [];
  return [...fixes, ...mended];
}
