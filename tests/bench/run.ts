/**
 * `npm run bench [-- area …] [--against DIR [--badge SELECTOR]] …`: what the design's budgets allow and what this machine
 * needs. Never a test: figures differ by machine. What needs a browser needs a build (`npm run build`) and a Chromium.
 * `--against` measures other unpacked extensions on the same pages; `--badge` tells what they add to a post.
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { costRows } from '../eval/cost';
import { accountFigures } from './accounts';
import { popupFigures } from './browser/popup';
import { BROWSER_AREAS, browserTable } from './browser/run';
import type { Subject } from './browser/subject';
import { type Figure, table } from './measure';
import { packageFigures } from './package-size';
import { postFigures } from './posts';
import { registryGrowthFigures } from './registry-growth';

const AREAS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  package: packageFigures,
  'look-up': accountFigures,
  registry: registryGrowthFigures,
  checking: postFigures,
  matching: () => costRows().flatMap(figureOf),
  popup: popupFigures,
};

function figureOf({ what, value, reach }: ReturnType<typeof costRows>[number]): Figure[] {
  if (value === null) return [];
  return [{ what, value, unit: '', ...(reach && 'most' in reach ? { budget: reach.most } : {}) }];
}

interface Asked {
  areas: string[];
  against: Subject[];
}

function asked(args: readonly string[]): Asked {
  const areas: string[] = [];
  const against: Subject[] = [];
  for (let at = 0; at < args.length; at++) {
    const [word = '', value = ''] = [args[at], args[at + 1]];
    if (word === '--against') against.push(subjectOf(value));
    else if (word === '--badge') giveBadge(against, value);
    else areas.push(known(word));
    if (word.startsWith('--')) at++;
  }
  return { areas: areas.length > 0 ? areas : [...Object.keys(AREAS), ...BROWSER_AREAS], against };
}

function subjectOf(folder: string): Subject {
  if (!existsSync(resolve(folder, 'manifest.json'))) throw new Error(`--against ${folder}: no manifest.json there`);
  return { name: basename(resolve(folder)), folder: resolve(folder), badge: null };
}

function giveBadge(against: readonly Subject[], selector: string): void {
  const last = against.at(-1);
  if (!last) throw new Error('--badge belongs behind the --against of its extension');
  last.badge = selector;
}

function known(area: string): string {
  const all = [...Object.keys(AREAS), ...BROWSER_AREAS];
  if (!all.includes(area)) throw new Error(`no area is called ${area}; there are: ${all.join(', ')}`);
  return area;
}

async function main(): Promise<void> {
  const { areas, against } = asked(process.argv.slice(2));
  for (const area of areas) {
    const measure = AREAS[area];
    if (measure) process.stdout.write(`\n${area}\n${table(await measure())}`);
  }
  const inBrowser = areas.filter((area) => BROWSER_AREAS.includes(area));
  if (inBrowser.length > 0)
    process.stdout.write(`\n${inBrowser.join(', ')}\n${await browserTable(inBrowser, against)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
