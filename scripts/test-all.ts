/** Runs everything there is: types, lint, registry, unit and reference tests, both builds, package lint, both browsers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_HELP, findChromium, findFirefox, installBrowsers } from './browsers';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(name: string, command: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const passed = run(command, args);
  if (passed) total.passed++;
  else {
    total.failed++;
    console.error(`FAILED: ${name}`);
  }
  return passed;
}

/** A vitest project, counted test by test. A run that breaks before it counts is one failure. */
function tests(name: string, project: string): void {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-tests-'));
  const report = join(folder, 'report.json');
  const passed = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  total.failed += counted.failed + (!passed && counted.failed === 0 ? 1 : 0);
}

function readReport(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function ensureBrowsers(): boolean {
  const missing = [findChromium() ? null : ('chromium' as const), findFirefox() ? null : ('firefox' as const)].filter(
    (kind) => kind !== null,
  );
  return missing.length === 0 || (installBrowsers(missing) && findChromium() !== null && findFirefox() !== null);
}

step('types', 'npx', ['tsc']);
step('lint and format', 'npx', ['biome', 'check', '--error-on-warnings']);
step('registry', process.execPath, ['src/cli/bin.mjs', 'registry', 'validate']);
tests('unit, reference and architecture tests', 'unit');
const built = step('both builds', process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
if (built) {
  step('package lint (Firefox)', 'npx', ['web-ext', 'lint', '--source-dir=dist/firefox', '--no-config-discovery']);
  if (ensureBrowsers()) tests('end to end in Chromium and Firefox', 'e2e');
  else {
    total.failed++;
    console.error(BROWSER_HELP);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
