/** Runs the tests of one proof and prints what they showed: one line a test, with the figures that it noted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Proof } from './proofs';

interface TestLine {
  ancestorTitles: string[];
  title: string;
  status: string;
  /** What the test noted with `task.meta.figures`. */
  meta?: { figures?: Record<string, string | number> };
}

export interface ProofRun {
  isPassed: boolean;
  lines: TestLine[];
}

const env = { ...process.env, WELLSOURCED_PROOF: '1' };

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

export function runTests({ tests = [], browsers = [], programs = [] }: Proof): ProofRun {
  const runs: ProofRun[] = [];
  if (tests.length > 0) runs.push(runVitest(tests));
  if (browsers.length > 0 || programs.length > 0) {
    const isPassed = run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
    runs.push({ isPassed, lines: [] });
  }
  if (browsers.length > 0) runs.push(runVitest(browsers));
  for (const program of programs) runs.push({ isPassed: run(process.execPath, program), lines: [] });
  return { isPassed: runs.every(({ isPassed }) => isPassed), lines: runs.flatMap(({ lines }) => lines) };
}

function runVitest(files: readonly string[]): ProofRun {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-proof-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = run('npx', ['vitest', 'run', ...files, ...reporters]);
  const lines = readLines(report);
  rmSync(folder, { recursive: true, force: true });
  return { isPassed: isPassed && lines.length > 0, lines };
}

function readLines(file: string): TestLine[] {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
      testResults: { assertionResults: TestLine[] }[];
    };
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  }
}

const MARKS: Readonly<Record<string, string>> = { passed: '✓', failed: '✗' };

export function printReport(name: string, { about }: Proof, { isPassed, lines }: ProofRun): void {
  console.log(`\n══ ${name}: ${about}\n`);
  let heading = '';
  for (const { ancestorTitles, title, status, meta } of lines) {
    const above = ancestorTitles.filter((part) => part !== '').join(' › ');
    if (above !== heading) console.log(`${above}`);
    heading = above;
    console.log(`  ${MARKS[status] ?? '–'} ${title}`);
    for (const [figure, value] of Object.entries(meta?.figures ?? {})) console.log(`      ${figure}: ${value}`);
  }
  const count = (status: string) => lines.filter((line) => line.status === status).length;
  const [held, failed] = [count('passed'), count('failed')];
  const left = lines.length - held - failed;
  const skipped = left > 0 ? `, ${left} not run here` : '';
  console.log(`\n${name}: ${isPassed ? 'holds' : 'DOES NOT HOLD'}; ${held} shown, ${failed} failed${skipped}\n`);
}
