/** A published site: a folder, or the address at which a copy of it is served. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FetchFile } from '../../pack/signed/remote';
import { InputError } from '../usage';

export interface Site {
  fetchFile: FetchFile;
  /** Every file of a folder, by its path from there; `null` for an address, which cannot be listed. */
  files: string[] | null;
}

/** @throws {InputError} for neither a folder nor an http(s) address */
export function openSite(where: string): Site {
  if (/^https?:\/\//.test(where))
    return { fetchFile: fetchFrom(where.endsWith('/') ? where : `${where}/`), files: null };
  if (!existsSync(where) || !statSync(where).isDirectory()) throw new InputError(`no such folder or address: ${where}`);
  return { fetchFile: readFrom(where), files: listFolder(where) };
}

function fetchFrom(base: string): FetchFile {
  return async (path) => {
    const { status, body } = await fetch(new URL(path, base), {
      redirect: 'error',
      headers: { 'Accept-Language': '*' },
    });
    return { status, body };
  };
}

function readFrom(folder: string): FetchFile {
  return async (path) => {
    const bytes = readIfThere(folder, path);
    return bytes ? { status: 200, body: new Blob([bytes]).stream() } : { status: 404, body: null };
  };
}

export function readIfThere(folder: string, path: string): Uint8Array<ArrayBuffer> | null {
  const file = resolve(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? new Uint8Array(readFileSync(file)) : null;
}

export function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** Written beside and renamed, so that a server never serves half a file. */
export function writeSiteFile(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

/** Removes what is in `folder` and not in `kept`. */
export function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const path of listFolder(folder)) if (!kept.has(path)) rmSync(join(folder, path));
}
