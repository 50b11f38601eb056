/** How large a registry may grow: a million sources and a hundred thousand claims from NDJSON, compiled by the command line. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, table } from './measure';

const SOURCES = 1_000_000;
const CLAIMS = 100_000;
const MEGABYTE = 1024;
const BIN = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url));

/** @param share of the full size, from 0 to 1 */
export function scaleFigures(share: number): Figure[] {
  const home = mkdtempSync(join(tmpdir(), 'wellsourced-scale-'));
  try {
    writeRegistry(home, Math.round(SOURCES * share), Math.round(CLAIMS * share));
    const pack = join(home, 'big.pack');
    const started = performance.now();
    const args = [
      '--import',
      new URL('rusage.mjs', import.meta.url).href,
      BIN,
      'registry',
      'build',
      home,
      '--out',
      pack,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    const [, rss = '0', cpu = '0'] = /rusage (\d+) (\d+)/.exec(stderr) ?? [];
    return [
      {
        what: `registry build: ${SOURCES * share} sources, ${CLAIMS * share} claims`,
        value: (performance.now() - started) / 1000,
        unit: 's',
      },
      { what: '… CPU time of all threads', value: Number(cpu) / 1e6, unit: 's', budget: 90 },
      { what: '… most memory', value: Number(rss) / MEGABYTE, unit: 'MB', budget: 2048 },
      { what: '… the pack', value: statSync(pack).size / 1e6, unit: 'MB' },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function writeRegistry(home: string, sources: number, claims: number): void {
  mkdirSync(join(home, 'imports'));
  writeFileSync(
    join(home, 'imports/many.yaml'),
    'id: many\npublisher: Many\ntitle: Many bodies\nurl: https://many.example/\nlicence: CC0-1.0\ndate: 2026-11-01\nretrieved: 2026-11-01\nregister: true\nreview_by: 2027-11-01\n',
  );
  writeLines(join(home, 'imports/many.ndjson'), sources, (n) => ({
    id: `many-${n}`,
    name: `The ${spell(n)} Hospital of ${spell(n * 7)}`,
    kind: 'hospital',
    country: 'US',
    hosts: [`${spell(n)}-${n}.example`],
    accounts: [{ platform: 'x', handle: `h${n}` }],
  }));
  writeLines(join(home, 'claims.ndjson'), claims, claimOf);
}

/** Words that a claim may consist of: as many different ones as a large registry has. */
function spell(n: number): string {
  const syllables = ['ba', 'co', 'di', 'fu', 'ge', 'ha', 'li', 'mo', 'nu', 'pe', 'ra', 'si', 'to', 'vu', 'wa', 'ze'];
  let word = '';
  for (let rest = n % 65_536; word.length < 6 || rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
}

function claimOf(n: number) {
  const [cure, illness] = [spell(n), spell(n * 31 + 7)];
  const evidence = {
    url: 'https://many.example/',
    publisher: 'Many',
    title: 'A page',
    seen: 'page',
    retrieved: '2026-11-01',
  };
  return {
    id: `claim-${n}`,
    claim: { en: `${cure} cures ${illness}.` },
    verdict: 'false',
    harm: 'low',
    topics: ['many'],
    wordings: { en: [`${cure} healed my ${illness}`, `take ${cure} and ${illness} goes away`] },
    debunks: { en: [`${cure} does not cure ${illness}`] },
    answer: { en: `No study has found that ${cure} changes ${illness}.` },
    evidence: [evidence],
    reviewed: { by: ['project'], on: '2026-11-01', review_by: '2027-05-01' },
  };
}

function writeLines(file: string, count: number, lineOf: (n: number) => object): void {
  const handle = openSync(file, 'w');
  for (let n = 0; n < count; n += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - n) }, (_, i) => `${JSON.stringify(lineOf(n + i))}\n`);
    writeSync(handle, lines.join(''));
  }
  closeSync(handle);
}

const share = process.argv.find((argument) => /^--share=/.test(argument))?.slice('--share='.length);
process.stdout.write(table(scaleFigures(share === undefined ? 1 : Number(share))));
