/** Builds the packages and puts the seed registry into each: `npm run build [chrome] [firefox]`. */
import { build } from 'vite';
import { builtInSeed, writeSeeds } from './seeds';

const asked = process.argv.slice(2);
const targets = asked.length > 0 ? asked : ['chrome', 'firefox'];
const seed = builtInSeed();
for (const target of targets) {
  process.env.TARGET = target;
  await build({ logLevel: 'error' });
  writeSeeds(`dist/${target}`, [seed]);
  console.log(`dist/${target}: built; registry ${seed.bytes.byteLength} bytes`);
}
