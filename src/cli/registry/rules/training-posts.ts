/** Rule: every training post is read by the training. */
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import * as v from 'valibot';
import { FRAMES, postsSchema } from '../../training/corpus';
import { framesSchema } from '../../training/frames';
import { listFiles, parseJson } from '../load';
import type { Rule, RuleContext } from '../rule';
import { checkSchema, type FieldPath, type Problem, readYaml } from '../yaml-record';

const NAME = 'training-posts';

export const trainingPosts: Rule = {
  name: NAME,
  reason:
    'Posts under a misspelt heading, or on a claim that nobody keeps, would teach the weights nothing, unnoticed.',
  fix: "Name the headings as the training posts' README does, and the file after its claim.",
  check({ registry }: RuleContext) {
    if (registry.training === null) return [];
    const claims = new Set(registry.claims.map(({ record }) => record.id));
    return listFiles(registry.training, '.json').flatMap((file) => complaints(file, claims));
  },
};

function complaints(path: string, claims: ReadonlySet<string>): Problem[] {
  const file = relative(process.cwd(), path);
  const text = readFileSync(path, 'utf8');
  const value = parseJson(text);
  if (value instanceof Error) return withPlaces(file, text, (record) => [problemAt(record, [], value.message)]);
  const schema = basename(path) === FRAMES ? framesSchema : postsSchema;
  const result = v.safeParse(schema, value);
  if (!result.success) return withPlaces(file, text, (record) => checkSchema(record, schema).problems);
  const claim = 'claim' in result.output ? result.output.claim : undefined;
  if (claim === undefined) return [];
  const message = claimFault(claim, basename(path, '.json'), claims);
  return message === null ? [] : withPlaces(file, text, (record) => [problemAt(record, ['claim'], message)]);
}

function claimFault(claim: string, name: string, claims: ReadonlySet<string>): string | null {
  if (!claims.has(claim)) return `${claim} is no claim of this registry`;
  return claim === name ? null : `${claim}, but the file is named ${name}.json`;
}

type Placed = NonNullable<ReturnType<typeof readYaml>['record']>;

/** Only a file with a fault is read with the place of each field: there are thousands of files, and JSON is YAML. */
function withPlaces(file: string, text: string, find: (record: Placed) => Problem[]): Problem[] {
  const { record, problems } = readYaml(file, text);
  return (record === null ? problems : find(record)).map((problem) => ({ ...problem, rule: NAME }));
}

function problemAt(record: Placed, path: FieldPath, message: string): Problem {
  const field = path.map((key) => `${key}: `).join('');
  return { file: record.file, ...record.placeOf(path), rule: NAME, message: field + message };
}
