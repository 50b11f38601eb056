/** What a package needs after its build: the engines' pages, programs and data, and who may run WebAssembly. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { licenceFile } from './shipped-works';
import type { Target } from './targets';

/** The pages that may run WebAssembly in Chromium. */
const ENGINE_PAGES = ['src/entrypoints/ocr/index.html', 'src/entrypoints/credentials/index.html'];
/** Trained data of the languages that can be read off a picture: integer models, about 7 MB packed. */
const LANGUAGES = ['eng', 'fra', 'spa', 'deu'];

const BACKGROUND = 'background.html';

/** Forbids a page what the manifest has to allow for others: WebAssembly, and all addresses but ours, which updates need. */
const TIGHT = "script-src 'self'; connect-src 'self'";
const TIGHT_BACKGROUND = "script-src 'self'";

interface Manifest {
  background: { scripts?: string[]; page?: string; service_worker?: string; type?: string };
  content_security_policy: { extension_pages: string; sandbox?: string };
  sandbox?: { pages: string[] };
}

export function finishPackage(target: Target, outDir: string): void {
  copyEngine(outDir);
  packCredentials(outDir);
  writeFileSync(join(outDir, 'licences.txt'), licenceFile());
  const path = join(outDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (target === 'firefox') allowEngines(manifest, outDir);
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.html')) tighten(join(outDir, file), file === BACKGROUND ? TIGHT_BACKGROUND : TIGHT);
  }
  if (target === 'chrome') sandboxEngines(manifest, outDir);
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

function copyEngine(outDir: string): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(join(outDir, 'ocr'), { recursive: true });
  copyFileSync(join(dirname(resolve('tesseract-wasm')), 'tesseract-core.wasm'), join(outDir, 'ocr/engine.wasm'));
  for (const name of LANGUAGES) {
    const folder = dirname(resolve(`@tesseract.js-data/${name}`));
    const file = `${name}.traineddata.gz`;
    copyFileSync(join(folder, '4.0.0_best_int', file), join(outDir, 'ocr', file));
  }
}

/** The C2PA library's program: 9 MB, 3.4 MB packed; by a library whose result no processor and no clock changes. */
function packCredentials(outDir: string): void {
  const program = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm');
  mkdirSync(join(outDir, 'credentials'), { recursive: true });
  writeFileSync(join(outDir, 'credentials/engine.wasm.gz'), gzipSync(readFileSync(program), { level: 9, mtime: 0 }));
}

/** Chromium: WebAssembly in sandboxed pages, with no extension API, no network and an origin of their own; nowhere else. */
function sandboxEngines(manifest: Manifest, outDir: string): void {
  for (const page of ENGINE_PAGES) copyFileSync(page, join(outDir, page));
  manifest.sandbox = { pages: ENGINE_PAGES };
  const policy = manifest.content_security_policy;
  policy.sandbox = "sandbox allow-scripts; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
  policy.extension_pages += "; frame-src 'self'";
}

/**
 * Firefox has one policy for all: it allows WebAssembly, and every page of ours, the background's too, takes it back for
 * itself. What is left are the workers of the engines.
 */
function allowEngines(manifest: Manifest, outDir: string): void {
  const policy = manifest.content_security_policy;
  policy.extension_pages = policy.extension_pages.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  policy.extension_pages += "; worker-src 'self'";
  const [script] = manifest.background.scripts ?? [];
  manifest.background = { page: BACKGROUND };
  const page = `<!doctype html>\n<meta charset="utf-8" />\n<script type="module" src="/${script}"></script>\n`;
  writeFileSync(join(outDir, BACKGROUND), page);
}

/** The policy stands before anything that it is about. */
function tighten(file: string, policy: string): void {
  const page = readFileSync(file, 'utf8');
  const charset = /<meta charset="utf-8" ?\/?>/i.exec(page)?.[0];
  if (charset === undefined) throw new Error(`${file}: no place for its policy`);
  writeFileSync(
    file,
    page.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`),
  );
}
