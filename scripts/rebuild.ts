/** Builds the same source once more under another clock, zone, language, mask and path: whoever does so must get the same bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileTree } from './archive';
import { readFolder } from './archive';
import type { Target } from './targets';

/** Moves the clock of every Node process that loads it. */
const OTHER_CLOCK = `const Real = Date;
const AHEAD = 400 * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + AHEAD); else super(...given); }
  static now() { return Real.now() + AHEAD; }
};
process.umask(0o077);
`;

/** The built files of one target, from these source files. `epoch`: seconds since 1970 of the day that the build bears. */
export function rebuild(source: FileTree, targets: readonly Target[], epoch: string, more: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-elsewhere-'));
  try {
    for (const [file, bytes] of source) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const clock = join(folder, 'other-clock.mjs');
    writeFileSync(clock, OTHER_CLOCK);
    const env = {
      ...process.env,
      SOURCE_DATE_EPOCH: epoch,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_ENV: 'development',
      NODE_OPTIONS: `--import ${pathToFileURL(clock).href}`,
    };
    const args = ['--import', 'tsx', 'scripts/build.ts', ...targets, ...more];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build elsewhere failed: ${stderr}`);
    return new Map(targets.map((target) => [target, readFolder(join(folder, 'dist', target))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of the files that are missing on one side or differ. */
export function differences(one: FileTree, other: FileTree): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  const isSame = (name: string) => {
    const [a, b] = [one.get(name), other.get(name)];
    return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
  };
  return [...names].filter((name) => !isSame(name)).sort();
}
