/**
 * Runs the long proofs whole, of which `npm test` runs seeded slices, and prints a report of each:
 * `npm run proof`, `npm run proof privacy …` for reports by name, `npm run proof tests/updates …` for test files by path.
 */

import { printReport, runTests } from './proof-report';
import { PROOFS, type Proof } from './proofs';

const asked = process.argv.slice(2);
const isPath = (name: string) => name.includes('/');
const unknown = asked.filter((name) => !isPath(name) && !(name in PROOFS));
if (unknown.length > 0) {
  console.error(`No proof is called "${unknown.join('", "')}". There are: ${Object.keys(PROOFS).join(', ')}.`);
  process.exit(2);
}

const paths = asked.filter(isPath);
const names = asked.length > 0 ? asked.filter((name) => !isPath(name)) : Object.keys(PROOFS);
const proofs: [string, Proof][] = names.flatMap((name) => (PROOFS[name] ? [[name, PROOFS[name]]] : []));
if (paths.length > 0) proofs.push([paths.join(' '), { about: 'The named files.', tests: paths }]);

const results = proofs.map(([name, proof]) => ({ name, proof, run: runTests(proof) }));
for (const { name, proof, run } of results) printReport(name, proof, run);
process.exitCode = results.every(({ run }) => run.isPassed) ? 0 : 1;
