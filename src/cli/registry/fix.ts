/** `registry validate --fix`: repairs what can be repaired without knowing anything of the world. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseAddress } from '../../links/address';
import { applyEdits, type Fix, fixableOf, type KnownHosts } from './fixes/edit';
import { editorLine, fieldsInOrder, lineEnds } from './fixes/layout';
import { addresses, handles, hosts } from './fixes/spelling';
import { listFiles } from './load';

export const FIXES: readonly Fix[] = [lineEnds, editorLine, fieldsInOrder, handles, hosts, addresses];
/** Fixes that leave the record's value as it was: whatever would change it is not done. */
const LAYOUT: ReadonlySet<Fix> = new Set([lineEnds, editorLine, fieldsInOrder]);

export interface Fixed {
  file: string;
  /** Names of the fixes that changed it. */
  fixes: string[];
}

/** Writes the repaired files and tells which. */
export function fixRegistry(folder: string): Fixed[] {
  const files = listFiles(folder, '.yaml', '.yml').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const known = httpsHosts(files.map(({ text }) => text));
  return files.flatMap(({ file, text }) => {
    const path = relative(folder, file).split(sep).join('/');
    const { text: fixed, fixes } = fixText(path, text, known);
    if (fixed === text) return [];
    writeFileSync(file, fixed);
    return [{ file: relative(process.cwd(), file), fixes }];
  });
}

/** Each fix sees what the one before it left. A text that is no YAML stays as it is. */
export function fixText(path: string, text: string, known: KnownHosts = new Set()): { text: string; fixes: string[] } {
  let fixed = text;
  const fixes: string[] = [];
  for (const fix of FIXES) {
    const record = fixableOf({ path, text: fixed });
    if (record === null) break;
    const next = applyEdits(fixed, fix.edits(record, known));
    if (next === fixed || !isSafe(fix, record.value, path, next)) continue;
    fixed = next;
    fixes.push(fix.name);
  }
  return { text: fixed, fixes };
}

function isSafe(fix: Fix, before: unknown, path: string, text: string): boolean {
  const after = fixableOf({ path, text });
  return after !== null && (!LAYOUT.has(fix) || sorted(after.value) === sorted(before));
}

function sorted(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(isRecord ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
}

function httpsHosts(texts: readonly string[]): KnownHosts {
  const found = texts.flatMap((text) => text.match(/https:\/\/[^\s"'>)]+/g) ?? []);
  return new Set(found.flatMap((address) => parseAddress(address)?.host ?? []));
}
