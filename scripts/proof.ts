/** Runs the long proofs whole, of which `npm test` runs seeded slices: `npm run proof [path…]`. Builds first where browsers are needed. */
import { spawnSync } from 'node:child_process';

const UNIT = ['tests/updates', 'tests/unit/adapters/mutations.test.ts'];
const BROWSERS = ['tests/e2e/updates.test.ts', 'tests/e2e/updates-crash.test.ts'];

function run(...args: string[]): boolean {
  const env = { ...process.env, WELLSOURCED_PROOF: '1' };
  return spawnSync('npx', args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

const asked = process.argv.slice(2);
const passed =
  asked.length > 0
    ? run('vitest', 'run', ...asked)
    : run('vitest', 'run', '--project', 'unit', ...UNIT) &&
      run('tsx', 'scripts/build.ts') &&
      run('vitest', 'run', '--project', 'e2e', ...BROWSERS);
process.exitCode = passed ? 0 : 1;
