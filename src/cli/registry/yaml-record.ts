/** Reads one YAML record and remembers where each field stands, so that every complaint names file, line and column. */
import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';

/** One complaint about a record. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  /** `source/cdc`; absent where the file could not be read as a record. */
  record?: string;
  /** `accounts.0.handle` */
  field?: string;
}

export type FieldPath = readonly (string | number)[];

/** A record as written: its plain value and the place of each field. */
export interface RawRecord {
  file: string;
  /** Below the registry's folder, with slashes: `sources/us/cdc.yaml`. */
  path: string;
  value: unknown;
  /** As written; absent for a line among many. */
  text?: string;
  placeOf(path: FieldPath): { line: number; column: number };
}

/** A valid record with the place of its fields. */
export interface Loaded<T> {
  record: T;
  raw: RawRecord;
}

/** Parses one YAML text. The first syntax error is returned as a problem; those after it are mostly its echo. */
export function readYaml(file: string, text: string, path = file): { record: RawRecord | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const found = document.errors[0] ?? firstAlias(document);
  if (found) {
    const { line, col } = lines.linePos(found.pos[0]);
    return { record: null, problems: [{ file, line, column: col, rule: 'syntax', message: firstLine(found.message) }] };
  }
  const placeOf = (path: FieldPath) => placeIn(document, lines, path);
  return { record: { file, path, value: document.toJS({ maxAliasCount: 0 }), text, placeOf }, problems: [] };
}

/** A value taken from elsewhere by `*name` is refused: nested ones grow without end. */
function firstAlias(document: Document.Parsed<ParsedNode>): { pos: [number]; message: string } | null {
  let found: { pos: [number]; message: string } | null = null;
  visit(document, {
    Alias: (_key, alias) => {
      found = { pos: [alias.range?.[0] ?? 0], message: `*${alias.source}: expected the value itself, got an alias` };
      return visit.BREAK;
    },
  });
  return found;
}

/** The place of the field, or of its nearest parent that is written down. */
function placeIn(document: Document.Parsed<ParsedNode>, lines: LineCounter, path: FieldPath) {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const value = lines.linePos(node.range[0]);
    const key = keyPlace(document, lines, path.slice(0, length));
    const { line, col } = key !== null && key.line < value.line ? key : value;
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

/** Where a field's name stands: a list or map is written below its name, and a maintainer looks for the name. */
function keyPlace(document: Document.Parsed<ParsedNode>, lines: LineCounter, path: FieldPath) {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    : null;
  return isNode(key) && key.range ? lines.linePos(key.range[0]) : null;
}

/** Checks a record against its schema; each issue becomes a problem of the rule `schema`. */
export function checkSchema<S extends v.GenericSchema>(
  record: RawRecord,
  schema: S,
): { output: v.InferOutput<S> | null; problems: Problem[] } {
  const result = v.safeParse(schema, record.value);
  if (result.success) return { output: result.output, problems: [] };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return { file: record.file, ...record.placeOf(path), rule: 'schema', message: describe(issue, path) };
  });
  return { output: null, problems };
}

function describe(issue: v.BaseIssue<unknown>, path: FieldPath): string {
  const field = path.length === 0 ? 'record' : path.join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${field}: unknown field`;
  if (issue.received === 'undefined') return `${field}: missing`;
  const ours = issue.message.startsWith('Invalid ') ? `expected ${issue.expected ?? 'another value'}` : issue.message;
  return ours.includes(', got ') ? `${field}: ${ours}` : `${field}: ${ours}, got ${issue.received}`;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
