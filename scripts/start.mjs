// `npm start`: everything from a fresh checkout to the demo feed in a browser.
import { ensureDependencies, runTypeScript } from './ensure-dependencies.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/demo.ts', process.argv.slice(2));
