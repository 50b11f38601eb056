/** Builds one package: what the manifest names, and the adapters of granted sites, which the manifest cannot name. */
import { build } from 'vite';
import { writeRegionalLocales } from './regional-locales';

export type Target = 'chrome' | 'firefox';

/** Writes dist/<target>; answers with its path. Without the seed registry (see seeds.ts). */
export async function buildPackage(target: Target): Promise<string> {
  const outDir = `dist/${target}`;
  process.env.TARGET = target;
  await build({ logLevel: 'error' });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      target: target === 'firefox' ? 'firefox142' : 'chrome148',
      lib: {
        entry: 'src/entrypoints/sites/granted.ts',
        formats: ['iife'],
        name: 'wellsourced',
        fileName: () => 'src/entrypoints/sites/granted.js',
      },
    },
  });
  writeRegionalLocales(outDir);
  return outDir;
}
