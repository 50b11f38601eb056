// `npm test`: everything from a fresh checkout to "N passed, N failed".
import { ensureDependencies, runTypeScript } from './ensure-dependencies.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/test-all.ts', process.argv.slice(2));
