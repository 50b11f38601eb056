/** The built package with the invented sources of the demo beside the real registry. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDay, builtInSeed, writeSeeds } from '../../../scripts/seeds';
import { packOf } from '../../../src/cli/lookup';
import { loadRegistry } from '../../../src/cli/registry/load';
import type { BrowserName } from './driver';

/** A folder of its own, to be removed afterwards. */
export function packageWithDemo(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-package-'));
  cpSync(resolve('dist', browser === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const invented = packOf(loadRegistry('tests/demo/registry'), {
    publisher: 'demo',
    name: 'Invented sources',
    date: buildDay(),
  });
  writeSeeds(folder, [builtInSeed(), { publisher: 'demo', sequence: 1, bytes: invented }]);
  return folder;
}
