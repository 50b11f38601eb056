/** Adds one entry to the hand-written lists of the house: an import, an array of names, the manifest's content scripts. */
import { InputError } from '../usage';

/** Lines longer than this are broken up, as the formatter does. */
const LINE_WIDTH = 120;

/** Adds `import { name } from specifier` in the order of specifiers. */
export function addImport(source: string, name: string, specifier: string): string {
  const line = `import { ${name} } from '${specifier}';`;
  const imports = [...source.matchAll(/^import .* from '(\.[^']*)';$/gm)];
  const next = imports.find(([, other]) => (other ?? '') > specifier);
  const last = imports.at(-1);
  if (next) return insert(source, next.index, `${line}\n`);
  if (last) return insert(source, last.index + last[0].length, `\n${line}`);
  throw new InputError('the list has no imports to add to');
}

/** Adds `name` to the end of `export const LIST: … = [a, b];`. */
export function addToArray(source: string, list: string, name: string): string {
  const start = source.indexOf(`export const ${list}:`);
  const open = source.indexOf('= [', start);
  const close = source.indexOf('];', open);
  if (start < 0 || open < 0 || close < 0) throw new InputError(`no list ${list} to add ${name} to`);
  const head = source.slice(start, open + 2);
  const names = [...source.slice(open + 3, close).split(','), name].map((entry) => entry.trim()).filter(Boolean);
  const inline = `${head}[${names.join(', ')}];`;
  const broken = `${head}[\n${names.map((entry) => `  ${entry},\n`).join('')}];`;
  return source.slice(0, start) + (inline.length > LINE_WIDTH ? broken : inline) + source.slice(close + 2);
}

/** Adds the content scripts of one site to the manifest, and leaves every other character as it is. */
export function addContentScripts(manifest: string, site: string, host: string): string {
  const start = manifest.indexOf('"content_scripts": [');
  const end = manifest.indexOf('\n  ]', start);
  if (start < 0 || end < 0) throw new InputError('manifest.json has no content_scripts');
  const entry = `,
    {
      "matches": ["https://${host}/*"],
      "js": ["src/entrypoints/sites/${site}.ts", "src/entrypoints/content.ts"],
      "run_at": "document_idle"
    }`;
  return insert(manifest, end, entry);
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
