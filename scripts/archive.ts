/**
 * Zip files that are the same bytes wherever and whenever they are made: names sorted, one time for all, no permissions,
 * and packed by a library in plain JavaScript, since what the system's zlib makes depends on the processor.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip knows no zone: these digits stand in every file, whatever the zone of the machine. */
function fixedTime(): Date {
  return new Date(2026, 0, 1);
}

export type FileTree = ReadonlyMap<string, Uint8Array>;

export function zipOf(files: FileTree): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const tree: Zippable = Object.fromEntries(
    sorted.map(([name, bytes]) => [name, [bytes, { mtime: fixedTime(), level: 9 }]]),
  );
  return zipSync(tree);
}

/** Every file below the folder, by its path there. */
export function readFolder(folder: string): FileTree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
