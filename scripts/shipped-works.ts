/** What other people's works stand in a package, and on what terms: for the licence file, the bill of materials and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShippedWork {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  home: string;
  /** Full texts that came with it; none for data that has only a notice of ours. */
  texts: string[];
}

interface LockEntry {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** Data that is copied into the package; no code of them runs. */
const DATA = ['eng', 'fra', 'spa', 'deu'].map((language) => `node_modules/@tesseract.js-data/${language}`);
const NOTICES = ['public/ocr/NOTICE.txt', 'public/credentials/NOTICE.txt'];

export function shippedWorks(): ShippedWork[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
  const shipped = Object.entries(packages).filter(
    ([folder, { dev, optional, devOptional }]) =>
      folder !== '' && (DATA.includes(folder) || !(dev || optional || devOptional)),
  );
  return shipped.map(([folder, entry]) => workIn(folder, entry)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function workIn(folder: string, { version, license }: LockEntry): ShippedWork {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    homepage?: string;
    license?: string;
    repository?: string | { url: string };
  };
  const repository = typeof about.repository === 'string' ? about.repository : about.repository?.url;
  const home = (about.homepage ?? repository ?? '').replace(/^git\+/, '').replace(/(?:\.git)?(?:#.*)?$/, '');
  const names = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  return {
    name: folder.replace(/^.*node_modules\//, ''),
    version,
    licence: license ?? about.license ?? 'unknown',
    home,
    texts: names.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim()),
  };
}

const RULE = `\n\n${'─'.repeat(80)}\n\n`;

/** The file that the package shows: our own terms first, then each work with its text. */
export function licenceFile(): string {
  const own = [
    'Wellsourced is built from the works below. Thank you to everybody who made them.',
    `The code of Wellsourced:\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
    `The records of the registry:\n\n${readFileSync('src/registry/LICENSE', 'utf8').trim()}`,
    ...NOTICES.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8').trim()),
  ];
  const others = shippedWorks().map(
    ({ name, version, licence, home, texts }) =>
      `${[`${name} ${version}`, licence, home].join('\n')}\n\n${texts.join('\n\n')}`,
  );
  return `${[...own, ...others].map((part) => part.trim()).join(RULE)}\n`;
}
