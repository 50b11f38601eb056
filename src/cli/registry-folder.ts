/** The folder that a command works on: the one given, or the records that ship with the project. */
import { resolve } from 'node:path';
import { EMBEDDED } from './lookup';
import { UsageError } from './usage';

/** @throws {UsageError} for more than one folder */
export function folderOf(positionals: readonly string[]): string {
  if (positionals.length > 1) throw new UsageError(`expected one folder, got ${positionals.join(' ')}`);
  return positionals[0] === undefined ? EMBEDDED : resolve(positionals[0]);
}
