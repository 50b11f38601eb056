/** `npm run bench`: what the design's budgets allow and what this machine needs. Never a test: figures differ by machine. */
import { accountFigures } from './accounts';
import { table } from './measure';
import { postFigures } from './posts';

process.stdout.write(table([...accountFigures(), ...postFigures()]));
