/**
 * Builds the packages with the seed registry in each: `npm run build [chrome] [firefox] [--site SITE]`.
 * With `--site`, the registry is the last release of that published site; without, it is compiled from the records.
 */
import { parseArgs } from 'node:util';
import { buildPackage } from './package';
import { builtInSeed, publishedSeed, writeSeeds } from './seeds';
import { TARGETS } from './targets';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { site: { type: 'string' } } });
const asked = TARGETS.filter((target) => positionals.includes(target));
const seed = values.site === undefined ? builtInSeed() : await publishedSeed(values.site);
for (const target of asked.length > 0 ? asked : TARGETS) {
  const outDir = await buildPackage(target);
  writeSeeds(outDir, [seed]);
  console.log(`${outDir}: built; registry ${seed.bytes.byteLength} bytes`);
}
