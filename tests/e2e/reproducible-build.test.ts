/** Whoever builds this source gets the same bytes: in another folder, under another clock, zone, language and mask. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder, sha256Of, zipOf } from '../../scripts/archive';
import { differences, rebuild } from '../../scripts/rebuild';
import { IS_PROOF } from '../updates/support/seeded';

const TARGETS = IS_PROOF ? (['chrome', 'firefox'] as const) : (['chrome'] as const);

/** What is in the folder, as far as it belongs to the project; nothing that a build or a test left behind. */
function source(): Map<string, Uint8Array> {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (status !== 0) throw new Error('git does not list the files of this source');
  const names = String(stdout)
    .split('\0')
    .filter((name) => /^(?:src|public|scripts)\/|^[^/]+$/.test(name) && existsSync(name));
  return new Map(names.map((name) => [name, readFileSync(name)]));
}

describe('the build', () => {
  it('gives the same bytes elsewhere and at another time', ({ task }) => {
    // The one thing that a package knows of time: the day that its registry bears.
    const built = statSync('dist/chrome/packs/index.json').mtimeMs;
    const again = rebuild(source(), TARGETS, String(Math.floor(built / 1000)));
    const figures: Record<string, string> = {};
    for (const target of TARGETS) {
      const [here, elsewhere] = [readFolder(`dist/${target}`), again.get(target) ?? new Map()];
      expect(differences(here, elsewhere)).toEqual([]);
      expect(here.size).toBeGreaterThan(40);
      if (IS_PROOF) figures[`sha-256 of the ${target} package`] = sha256Of(zipOf(elsewhere));
    }
    Object.assign(task.meta, { figures });
  });
});
