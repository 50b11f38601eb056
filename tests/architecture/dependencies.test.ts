/** Other people's code: how much of it there is, on what terms, and what of it runs where. */
import { describe, expect, it } from 'vitest';
import { licenceFile, shippedWorks } from '../../scripts/shipped-works';
import { readProjectFile } from './source-tree';

interface LockEntry {
  dev?: boolean;
  hasInstallScript?: boolean;
  integrity?: string;
  link?: boolean;
  resolved?: string;
}

const { packages } = JSON.parse(readProjectFile('package-lock.json')) as { packages: Record<string, LockEntry> };
const installed = Object.entries(packages).filter(([folder]) => folder !== '');

/** Runs its own program at `npm ci`, on the machine of whoever builds: it fetches nothing, and looks at its own binary. */
const INSTALL_SCRIPTS = ['node_modules/esbuild'];
/** Parts of packages that are counted with those; a growing number is a decision. */
const MOST_SHIPPED = 20;
/** Terms under which we may pass the work on. */
const TERMS = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '(MIT OR Apache-2.0)', '0BSD'];

describe('packages of others', () => {
  it('run no program at installation, but for the known ones, which do not ship', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([folder]) => folder)).toEqual(INSTALL_SCRIPTS);
    expect(scripted.filter(([, { dev }]) => !dev)).toEqual([]);
  });

  it('come from the public registry, each with its checksum', () => {
    const odd = installed.filter(
      ([, { integrity = '', link, resolved = 'https://registry.npmjs.org/' }]) =>
        link || !integrity.startsWith('sha512-') || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(odd.map(([folder]) => folder)).toEqual([]);
  });

  it(`ship in at most ${MOST_SHIPPED} parts`, () => {
    expect(shippedWorks().length).toBeLessThanOrEqual(MOST_SHIPPED);
  });

  it('ship on terms that allow it', () => {
    expect(shippedWorks().filter(({ licence }) => !TERMS.includes(licence))).toEqual([]);
  });

  it('that ship are named with version, terms and text in the file that the package shows', () => {
    const file = licenceFile();
    const unnamed = shippedWorks().filter(
      ({ name, version, licence }) => !file.includes(`${name} ${version}\n${licence}`),
    );
    expect(unnamed).toEqual([]);
    const textless = shippedWorks().filter(({ texts }) => texts.length === 0);
    // Trained data comes without a text; its notice names the terms, whose text stands with other works.
    expect(textless.filter(({ name }) => !name.startsWith('@tesseract.js-data/'))).toEqual([]);
    expect(file).toContain('Trained data'.toLowerCase());
    expect(file).toContain('Apache License');
    expect(file).not.toMatch(/\/(?:home|Users)\//);
  });
});
