/** Builds the packages with the seed registry in each: `npm run build [chrome] [firefox]`. */
import { buildPackage, type Target } from './package';
import { builtInSeed, writeSeeds } from './seeds';

const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const asked = TARGETS.filter((target) => process.argv.includes(target));
const seed = builtInSeed();
for (const target of asked.length > 0 ? asked : TARGETS) {
  const outDir = await buildPackage(target);
  writeSeeds(outDir, [seed]);
  console.log(`${outDir}: built; registry ${seed.bytes.byteLength} bytes`);
}
