/**
 * `npm run release`: packages for both stores, the source archive, the licences, the bill of materials and their hashes,
 * in artifacts/release. Built twice, the second time from the archive in another place; different bytes are refused.
 * `--rehearse` goes through all of it with placeholder addresses and uncommitted changes, and says so in the names.
 * `--site SITE` ships the last release of a published registry (see build.ts).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../manifest.json' with { type: 'json' };
import about from '../package.json' with { type: 'json' };
import { PROJECT } from '../src/project';
import { type FileTree, readFolder, sha256Of, zipOf } from './archive';
import { billOfMaterials } from './bill-of-materials';
import { differences, rebuild } from './rebuild';
import { licenceFile } from './shipped-works';
import { TARGETS } from './targets';

const FOLDER = 'artifacts/release';
/** Stands in the source archive, where there is no history to ask for the day. */
const EPOCH_FILE = 'SOURCE_DATE_EPOCH';

const { values } = parseArgs({ options: { rehearse: { type: 'boolean' }, site: { type: 'string' } } });
const isRehearsal = values.rehearse === true;
const more = values.site === undefined ? [] : ['--site', values.site];

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

/** What keeps this source from being released. */
function obstacles(): string[] {
  const isPlaceholder = (value: string) => value.includes('example.org') || /^0+$/.test(value);
  const changed = run('git', ['status', '--porcelain']).trim();
  return [
    ...Object.entries(PROJECT).flatMap(([name, value]) =>
      isPlaceholder(value) ? [`src/project.ts: "${name}" is a placeholder`] : [],
    ),
    ...manifest.host_permissions.filter(isPlaceholder).map((host) => `manifest.json: ${host} is a placeholder`),
    ...(manifest.version === about.version ? [] : ['manifest.json and package.json have different versions']),
    ...(readFileSync('CHANGELOG.md', 'utf8').includes(`## ${manifest.version}`)
      ? []
      : [`CHANGELOG.md: no "## ${manifest.version}"`]),
    ...(changed === '' ? [] : ['the source has changes that are not committed']),
  ];
}

/** Every file that is under version control, with the day of the build, which a build from the archive takes. */
function sourceFiles(epoch: string): FileTree {
  // Nothing is uncommitted but in a rehearsal, which takes what is there.
  const names = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    .split('\0')
    .filter((name) => name !== '' && existsSync(name));
  const files = new Map<string, Uint8Array>(names.map((name) => [name, readFileSync(name)]));
  return files.set(EPOCH_FILE, Buffer.from(`${epoch}\n`));
}

const left = obstacles();
if (left.length > 0 && !isRehearsal) {
  console.error(`Not ready to be released:\n${left.map((line) => `  ${line}`).join('\n')}\n--rehearse goes on anyway.`);
  process.exit(1);
}

const epoch = process.env.SOURCE_DATE_EPOCH ?? run('git', ['log', '-1', '--format=%ct']).trim();
const source = sourceFiles(epoch);
console.log('Building here…');
run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', ...more], { ...process.env, SOURCE_DATE_EPOCH: epoch });
console.log('Building from the source archive, elsewhere, under another clock…');
const again = rebuild(source, TARGETS, epoch, more);
const built = new Map(TARGETS.map((target) => [target, readFolder(join('dist', target))]));
for (const target of TARGETS) {
  const differing = differences(built.get(target) ?? new Map(), again.get(target) ?? new Map());
  if (differing.length > 0) throw new Error(`${target}: two builds differ in ${differing.join(', ')}`);
}
console.log('Both builds are the same. Linting for Firefox…');
const lint = run('npx', ['web-ext', 'lint', '--source-dir=dist/firefox', '--no-config-discovery', '--output=json']);
const { errors, warnings } = JSON.parse(lint) as { errors: unknown[]; warnings: { code: string }[] };
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${warnings.map(({ code }) => code).join(', ')})`,
);

const name = `wellsourced-${manifest.version}${isRehearsal ? '-rehearsal' : ''}`;
const files = new Map<string, Uint8Array>([
  ...TARGETS.map((target): [string, Uint8Array] => [`${name}-${target}.zip`, zipOf(built.get(target) ?? new Map())]),
  [`${name}-source.zip`, zipOf(source)],
  [`${name}-bill-of-materials.cdx.json`, Buffer.from(billOfMaterials(about.name, epoch))],
  [`${name}-licences.txt`, Buffer.from(licenceFile())],
]);
/** What built these files: whoever compares uses the same. */
const builtBy = { node: process.version, platform: `${process.platform} ${process.arch}`, [EPOCH_FILE]: Number(epoch) };
files.set(`${name}-built-by.json`, Buffer.from(`${JSON.stringify(builtBy, null, 2)}\n`));
const sums = [...files].map(([file, bytes]) => `${sha256Of(bytes)}  ${file}`).join('\n');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [file, bytes] of files) writeFileSync(join(FOLDER, file), bytes);
writeFileSync(join(FOLDER, `${name}-SHA256SUMS`), `${sums}\n`);
console.log(`\n${FOLDER}, SHA-256:\n${sums}`);
if (left.length > 0) console.log(`\nA rehearsal, not to be sent:\n${left.map((line) => `  ${line}`).join('\n')}`);
