/**
 * `npm run bench`: what the design's budgets allow and what this machine needs. Never a test: figures differ by machine.
 * `-- --browser` measures what only a browser can: it needs a build and a Chromium.
 */
import { accountFigures } from './accounts';
import { popupFigures } from './browser/popup';
import { table } from './measure';
import { postFigures } from './posts';

const inBrowser = process.argv.includes('--browser');
process.stdout.write(table(inBrowser ? await popupFigures() : [...accountFigures(), ...postFigures()]));
