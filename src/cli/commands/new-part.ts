/** `new`: writes the files of a new site adapter or signal and every line that wires it, and says what is left to do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '../output';
import { adapterFacts, adapterName, adapterPage, adapterSource, camelCase } from '../scaffold/adapter-files';
import { addImport, addMatch, addToArray } from '../scaffold/edit-lists';
import { signalCases, signalSource } from '../scaffold/signal-files';
import { InputError, readArguments, UsageError } from '../usage';

const OPTIONS = { host: { type: 'string' }, dir: { type: 'string' } } as const;
const PROJECT_FOLDER = fileURLToPath(new URL('../../..', import.meta.url));
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
/** Files of `src/adapters` and `src/signals` that are no parts. */
const RESERVED = new Set(['index', 'types', 'dom', 'facts', 'post-links', 'assess', 'record-facts', 'claim-finding']);

/** New contents by path, relative to the project's folder. */
type Files = Record<string, string>;

export async function newPart(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [part, name] = positionals;
  if ((part !== 'adapter' && part !== 'signal') || name === undefined || positionals.length > 2) {
    throw new UsageError('new needs a part and a name: new adapter SITE [--host example.org] | new signal ID');
  }
  if (!NAME.test(name) || RESERVED.has(name))
    throw new UsageError(`a name is lower-case words joined by hyphens, got ${name}`);
  if (part === 'signal' && values.host !== undefined) throw new UsageError('--host goes with new adapter only');
  const folder = values.dir === undefined ? PROJECT_FOLDER : resolve(values.dir);
  const files =
    part === 'adapter' ? adapterFiles(folder, name, readHost(values.host ?? `${name}.com`)) : signalFiles(folder, name);
  writeFiles(folder, files);
  const left = part === 'adapter' ? leftForAdapter(folder, name) : leftForSignal(folder, name);
  await write(`${Object.keys(files).join('\n')}\n\nLeft to do:\n${left.map((line) => `- ${line}\n`).join('')}`);
  return 0;
}

function readHost(host: string): string {
  if (!HOST.test(host)) throw new UsageError(`--host takes a host such as example.org or *.example.org, got ${host}`);
  return host;
}

function adapterFiles(folder: string, site: string, host: string): Files {
  refuseExisting(folder, `src/adapters/${site}.ts`);
  refuseExisting(folder, `tests/fixtures/posts/${site}`);
  const manifest = readPart(folder, 'manifest.json');
  if (manifest.includes(`"https://${host}/*"`)) throw new InputError(`${host} is already read: manifest.json names it`);
  const index = readPart(folder, 'src/adapters/index.ts');
  const fixture = `tests/fixtures/posts/${site}/ordinary`;
  return {
    [`src/adapters/${site}.ts`]: adapterSource({ site, host }),
    'src/adapters/index.ts': addToArray(
      addImport(index, adapterName(site), `./${site}`),
      'ADAPTERS',
      adapterName(site),
    ),
    'manifest.json': addMatch(manifest, host),
    [`${fixture}.html`]: adapterPage({ site, host }),
    [`${fixture}.facts.json`]: adapterFacts({ site, host }),
  };
}

function signalFiles(folder: string, id: string): Files {
  refuseExisting(folder, `src/signals/${id}.ts`);
  refuseExisting(folder, `tests/reference/signals/${id}.json`);
  const index = readPart(folder, 'src/signals/index.ts');
  const name = camelCase(id);
  return {
    [`src/signals/${id}.ts`]: signalSource(id),
    'src/signals/index.ts': addToArray(addImport(index, name, `./${id}`), 'SIGNALS', name),
    [`tests/reference/signals/${id}.json`]: signalCases(),
  };
}

function refuseExisting(folder: string, path: string): void {
  if (existsSync(join(folder, path))) throw new InputError(`${path} is already there`);
}

function readPart(folder: string, path: string): string {
  if (!existsSync(join(folder, path))) throw new InputError(`no ${path} in ${folder}: run this in the project`);
  return readFileSync(join(folder, path), 'utf8');
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function leftForAdapter(folder: string, site: string): string[] {
  return [
    `src/adapters/${site}.ts: the site's own selectors; the skeleton reads only its first fixture`,
    `tests/fixtures/posts/${site}: pages saved from the site: ordinary, repost, quote, no link, logged out`,
    ...unlessNamed(
      folder,
      'src/model/records.ts',
      site,
      `'${site}' in PLATFORMS, so that records can name its accounts`,
    ),
    ...unlessNamed(
      folder,
      'src/explain/words.ts',
      site,
      `the site's name: SITE_WORDS and site_${site} in each public/_locales`,
    ),
    'npm run check',
  ];
}

function leftForSignal(folder: string, id: string): string[] {
  return [
    `src/signals/${id}.ts: what it observes, and what nobody may conclude from it`,
    ...unlessNamed(folder, 'src/model/assessment.ts', id, `'${id}' in SIGNAL_IDS`),
    ...unlessNamed(
      folder,
      'src/explain/explain-finding.ts',
      id,
      `its words in WORDINGS, with the strings in each public/_locales`,
    ),
    `tests/reference/signals/${id}.json: cases in which it speaks, and cases in which it must not`,
    'npm run check',
  ];
}

/** A line for the list unless the file already names the part. */
function unlessNamed(folder: string, path: string, name: string, what: string): string[] {
  const text = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
  return text.includes(`'${name}'`) || text.includes(`  ${name}:`) ? [] : [`${path}: ${what}`];
}
