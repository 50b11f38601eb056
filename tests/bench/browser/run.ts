/** All that only a browser can tell, for the page alone, Wellsourced, and other extensions on the same pages. */
import { rmSync } from 'node:fs';
import { packageWithDemo } from '../../e2e/harness/package';
import { type PageServer, servePages } from '../../e2e/harness/pages';
import { coldStartFigures } from './cold-start';
import { growthFigures } from './growth';
import { comparison, type Measured } from './measured';
import { pageLoadFigures } from './page-load';
import { benchPage } from './pages';
import { scrollFigures } from './scroll';
import { launchSubject, PAGE_ALONE, type Subject, type SubjectRun, wellsourced } from './subject';

type Scenario = (runs: readonly SubjectRun[]) => Promise<Measured[][]>;

const SCENARIOS: Record<string, Scenario> = {
  pages: pageLoadFigures,
  scroll: oneByOne(scrollFigures),
  start: oneByOne(coldStartFigures),
  growth: oneByOne(growthFigures),
};

export const BROWSER_AREAS = Object.keys(SCENARIOS);

function oneByOne(measure: (run: SubjectRun) => Promise<Measured[]>): Scenario {
  return async (runs) => {
    const all: Measured[][] = [];
    for (const run of runs) all.push(await measure(run));
    return all;
  };
}

/** @param others unpacked extensions to compare with @returns a table */
export async function browserTable(areas: readonly string[], others: readonly Subject[]): Promise<string> {
  const folder = packageWithDemo('chromium');
  const server = await servePages(benchPage);
  const subjects = [PAGE_ALONE, wellsourced(folder), ...others];
  const measured = subjects.map((): Measured[] => []);
  try {
    for (const area of areas) {
      const figures = await measureArea(area, subjects, server);
      measured.forEach((all, at) => void all.push(...(figures[at] ?? [])));
    }
    return comparison(subjects.map((subject, at) => ({ subject, measured: measured[at] ?? [] })));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each area has browsers of its own, so that none pays for what another left behind. */
async function measureArea(area: string, subjects: readonly Subject[], server: PageServer): Promise<Measured[][]> {
  const runs: SubjectRun[] = [];
  try {
    for (const subject of subjects) runs.push(await launchSubject(subject, server));
    return (await SCENARIOS[area]?.(runs)) ?? [];
  } finally {
    for (const run of runs) await run.close();
  }
}
