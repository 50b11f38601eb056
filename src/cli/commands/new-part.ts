/** `new`: writes the files of a new site adapter or signal and every line that wires it, and says what is left to do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from '../output';
import {
  adapterFacts,
  adapterName,
  adapterPage,
  adapterSource,
  camelCase,
  siteEntrySource,
} from '../scaffold/adapter-files';
import { addContentScripts, addImport, addToArray } from '../scaffold/edit-lists';
import { signalCases, signalSource } from '../scaffold/signal-files';
import { InputError, readArguments, UsageError } from '../usage';

const OPTIONS = { host: { type: 'string' }, main: { type: 'boolean' }, dir: { type: 'string' } } as const;
const PROJECT_FOLDER = fileURLToPath(new URL('../../..', import.meta.url));
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
/** Files of `src/adapters` and `src/signals` that are no parts. */
const RESERVED = new Set(
  'index types dom facts post-links pick main-sites granted-sites granted assess record-facts claim-finding writer by-publisher phrases'.split(
    ' ',
  ),
);

/** New contents by path, relative to the project's folder. */
type Files = Record<string, string>;

/**
 * `new adapter SITE [--host HOST] [--main]`: without `--main` the site is read once the reader grants it.
 * `new signal ID`.
 */
export async function newPart(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [part, name] = positionals;
  if ((part !== 'adapter' && part !== 'signal') || name === undefined || positionals.length > 2) {
    throw new UsageError('new needs a part and a name: new adapter SITE [--host example.org] [--main] | new signal ID');
  }
  if (!NAME.test(name)) throw new UsageError(`a name is lower-case words joined by hyphens, got ${name}`);
  if (RESERVED.has(name)) throw new UsageError(`${name} is the name of a helper; choose another`);
  if (part === 'signal' && (values.host !== undefined || values.main))
    throw new UsageError('--host and --main go with new adapter');
  const folder = values.dir === undefined ? PROJECT_FOLDER : resolve(values.dir);
  const site = { site: name, host: readHost(values.host ?? `${name}.com`), main: values.main ?? false };
  const files = part === 'adapter' ? adapterFiles(folder, site) : signalFiles(folder, name);
  writeFiles(folder, files);
  const left = part === 'adapter' ? leftForAdapter(folder, site) : leftForSignal(folder, name);
  await write(`${Object.keys(files).join('\n')}\n\nLeft to do:\n${left.map((line) => `- ${line}\n`).join('')}`);
  return 0;
}

function readHost(host: string): string {
  if (!HOST.test(host)) throw new UsageError(`--host takes a host such as example.org or *.example.org, got ${host}`);
  return host;
}

interface NewSite {
  site: string;
  host: string;
  /** Read from installation on, without a grant. */
  main: boolean;
}

function adapterFiles(folder: string, { site, host, main }: NewSite): Files {
  refuseExisting(folder, `src/adapters/${site}.ts`);
  refuseExisting(folder, `tests/fixtures/posts/${site}`);
  const list = main ? 'src/adapters/main-sites.ts' : 'src/adapters/granted-sites.ts';
  const name = adapterName(site);
  const imported = addImport(readPart(folder, list), name, `./${site}`);
  const fixture = `tests/fixtures/posts/${site}/ordinary`;
  return {
    [`src/adapters/${site}.ts`]: adapterSource({ site, host }),
    [list]: addToArray(imported, main ? 'MAIN_ADAPTERS' : 'GRANTED_ADAPTERS', name),
    ...(main ? mainSiteFiles(folder, site, host) : {}),
    [`${fixture}.html`]: adapterPage({ site, host }),
    [`${fixture}.facts.json`]: adapterFacts({ site, host }),
  };
}

function mainSiteFiles(folder: string, site: string, host: string): Files {
  const manifest = readPart(folder, 'manifest.json');
  if (manifest.includes(`"https://${host}/*"`)) throw new InputError(`${host} is already read: manifest.json names it`);
  return {
    [`src/entrypoints/sites/${site}.ts`]: siteEntrySource(site),
    'manifest.json': addContentScripts(manifest, site, host),
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

function leftForAdapter(folder: string, { site, main }: NewSite): string[] {
  const named = (path: string, what: string) => unlessNamed(folder, path, site, what);
  return [
    `src/adapters/${site}.ts: the site's own selectors; the skeleton reads only its first fixture`,
    `tests/fixtures/posts/${site}: small pages in the site's markup with invented people, one for each kind of post;` +
      ` or the reason why the site has none, in tests/fixtures/kinds.ts`,
    ...named('src/model/platforms.ts', `'${site}' in PLATFORMS, so that records can name its accounts`),
    ...named('src/explain/words.ts', `the site's name: SITE_WORDS and site_${site} in each public/_locales`),
    ...(main ? named('src/model/settings.ts', `'${site}' in MAIN_SITES`) : []),
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
