/** Builds one package: what the manifest names, and what it cannot name: the adapters of granted sites, the engines. */
import { build, type InlineConfig, type Plugin } from 'vite';
import { NAMED_SITES } from '../src/model/named-sites';
import { finishPackage } from './finish-package';
import { writeRegionalLocales } from './regional-locales';
import type { Target } from './targets';

/** Scripts of one file each that the manifest does not name: put into pages when asked for, or loaded by one page of ours. */
const STAND_ALONE = [
  ...['granted', ...Object.keys(NAMED_SITES)].map((site) => `src/entrypoints/sites/${site}`),
  'src/entrypoints/page-reader',
  'src/entrypoints/ocr/engine',
  'src/entrypoints/credentials/engine',
];

/** Writes dist/<target>; answers with its path. Without the seed registry (see seeds.ts). */
export async function buildPackage(target: Target): Promise<string> {
  const outDir = `dist/${target}`;
  process.env.TARGET = target;
  // Whatever the shell or a test runner says: the same bytes.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error' });
  for (const script of STAND_ALONE) await build(standAlone(script, target, outDir));
  finishPackage(target, outDir);
  writeRegionalLocales(outDir);
  return outDir;
}

function standAlone(script: string, target: Target, outDir: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [KEEP_PROGRAM_APART],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      target: target === 'firefox' ? 'firefox142' : 'chrome148',
      lib: { entry: `${script}.ts`, formats: ['iife'], name: 'wellsourced', fileName: () => `${script}.js` },
    },
  };
}

/** The engines' libraries would carry their WebAssembly programs inside the script; ours are handed to them. */
const KEEP_PROGRAM_APART: Plugin = {
  name: 'keep-program-apart',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/tesseract-wasm/') || id.includes('/c2pa-wasm/')
      ? { code: code.replaceAll('import.meta.url', 'self.location.href'), map: null }
      : null,
};
