/** The project's files as the architecture tests see them: text by path, relative to the project's folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

export type SourceTree = ReadonlyMap<string, string>;

/** Every file under `folder` with one of these endings. */
export function readTree(folder: string, ...endings: string[]): SourceTree {
  const files = readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(PROJECT_FOLDER, file), 'utf8')]));
}

export function readProjectFile(path: string): string {
  return readFileSync(join(PROJECT_FOLDER, path), 'utf8');
}

/** Names inside a folder; none where the folder is missing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(PROJECT_FOLDER, folder)).sort();
  } catch {
    return [];
  }
}
