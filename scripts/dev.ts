/** `npm run dev`: the extension in dist/dev-chrome (or dev-firefox), rebuilt as files change, with the seed registry in it. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'vite';
import { builtInSeed, writeSeeds } from './seeds';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const outDir = `dist/dev-${target}`;
const server = await createServer();
await server.listen();
server.printUrls();
while (!existsSync(`${outDir}/manifest.json`)) await sleep(200);
writeSeeds(outDir, [builtInSeed()]);
console.log(`Load ${outDir} as an unpacked extension.`);
