/** The line by which editors find the schema of a record, and the schema's name. */
import { isGone, ROOMS } from './load';
import type { RawRecord } from './yaml-record';

/** `path` is the place below the registry's folder. */
export function schemaName(path: string, value: unknown): string {
  const room = path.split('/')[0] ?? '';
  if (path === 'disabled.yaml') return 'disabled';
  if (path === 'exceptions.yaml') return 'exceptions';
  if (isGone(value)) return 'gone';
  return Object.hasOwn(ROOMS, room) ? ROOMS[room as keyof typeof ROOMS] : 'dataset';
}

export function schemaLine({ path, value }: Pick<RawRecord, 'path' | 'value'>): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}schema/${schemaName(path, value)}.json`;
}
