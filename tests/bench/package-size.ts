/** What readers download: the built package for Chromium by its parts, compressed file by file as in a zip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './measure';

const FOLDER = 'dist/chrome';
const CONTENT = 'src/entrypoints/content.js';
const SITES = 'src/entrypoints/sites/';
/** Not loaded before they are asked for. */
const ON_DEMAND = ['ocr/', 'credentials/'];
const PACKS = 'packs/';

/** Needs a build; without one there is nothing to measure. */
export function packageFigures(): Figure[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({
      name: relative(FOLDER, path).replaceAll('\\', '/'),
      bytes: gzipSync(readFileSync(path)).length,
    }));
  const sumOf = (belongs: (name: string) => boolean) =>
    files.filter(({ name }) => belongs(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  const isOnDemand = (name: string) => ON_DEMAND.some((part) => name.startsWith(part));
  const sites = files.filter(({ name }) => name.startsWith(SITES)).map(({ bytes }) => bytes);
  const shared = sumOf((name) => name === CONTENT);
  const rest = sumOf((name) => !isOnDemand(name) && !name.startsWith(PACKS));
  return [
    {
      what: 'content script of the site with the most',
      value: (shared + Math.max(...sites)) / 1e3,
      unit: 'kB',
      budget: 35,
    },
    { what: '… of which all sites share', value: shared / 1e3, unit: 'kB' },
    { what: 'package without packs and on-demand parts', value: rest / 1e6, unit: 'MB', budget: 1 },
    { what: 'registry and weights', value: sumOf((name) => name.startsWith(PACKS)) / 1e6, unit: 'MB', budget: 5 },
    { what: 'on-demand parts: OCR, Content Credentials', value: sumOf(isOnDemand) / 1e6, unit: 'MB', budget: 16 },
    { what: 'libraries that ship', value: librariesThatShip(), unit: '', budget: 15 },
    { what: 'web-accessible files', value: webAccessible(), unit: '', budget: 0 },
  ];
}

function librariesThatShip(): number {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  return Object.keys(dependencies).length;
}

function webAccessible(): number {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
    web_accessible_resources?: { resources: string[] }[];
  };
  return (manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources).length;
}
