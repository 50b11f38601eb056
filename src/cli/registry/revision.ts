/** A registry as it was: a folder, or a revision of the repository written out to a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { InputError } from '../usage';

/** Enough for a registry of a million lines. */
const MOST_BYTES = 1 << 30;

/**
 * Calls `use` with a folder: `given` itself, or what stood in `folder` at the revision `given`.
 * @throws {InputError} when it is neither a folder nor a revision of the repository around `folder`
 */
export function withRevision<T>(given: string, folder: string, use: (folder: string) => T): T {
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory()) return use(given);
  const home = mkdtempSync(join(tmpdir(), 'wellsourced-revision-'));
  try {
    writeRevision(given, folder, home);
    return use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function writeRevision(revision: string, folder: string, home: string): void {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === null) throw new InputError(`neither a folder nor a revision of the repository: ${revision}`);
  const top = (git(folder, ['rev-parse', '--show-toplevel']) ?? Buffer.alloc(0)).toString().trim();
  const inside = relative(top, folder);
  const tree = git(top, ['ls-tree', '-r', '-z', commit.toString().trim(), '--', inside || '.']);
  const blobs = (tree ?? Buffer.alloc(0))
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash = '', path = ''] = /^\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
      return path === '' ? [] : [{ hash, path: relative(inside, path) }];
    });
  if (blobs.length === 0) throw new InputError(`${revision} has no files in ${folder}`);
  const contents = readBlobs(
    top,
    blobs.map(({ hash }) => hash),
  );
  blobs.forEach(({ path }, index) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), contents[index] ?? '');
  });
}

/** One process for all of them: `<hash> blob <size>`, the bytes, a line break, and so on. */
function readBlobs(top: string, hashes: readonly string[]): Buffer[] {
  const all = execFileSync('git', ['cat-file', '--batch'], {
    cwd: top,
    input: hashes.join('\n'),
    maxBuffer: MOST_BYTES,
  });
  let place = 0;
  return hashes.map(() => {
    const head = all.indexOf(10, place);
    const size = Number(all.subarray(place, head).toString().split(' ')[2]);
    place = head + 1 + size + 1;
    return all.subarray(head + 1, head + 1 + size);
  });
}

/** `null` where git says no. */
function git(folder: string, args: readonly string[]): Buffer | null {
  try {
    return execFileSync('git', args, { cwd: folder, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
