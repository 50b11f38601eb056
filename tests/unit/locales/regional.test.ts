/** The package speaks to stores that know a language by its regions. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRegionalLocales } from '../../../scripts/regional-locales';
import { LANGUAGES, localeOf } from './files';

const outDir = mkdtempSync(join(tmpdir(), 'wellsourced-locales-'));
cpSync('public/_locales', join(outDir, '_locales'), { recursive: true });
cpSync('manifest.json', join(outDir, 'manifest.json'));
writeRegionalLocales(outDir);

afterAll(() => rmSync(outDir, { recursive: true }));

describe('regional folders', () => {
  it('are added beside the languages', () => {
    expect(readdirSync(join(outDir, '_locales')).sort()).toEqual([...LANGUAGES, 'es_419', 'pt_BR', 'pt_PT'].sort());
  });

  it.each([
    ['es_419', 'es'],
    ['pt_BR', 'pt'],
    ['pt_PT', 'pt'],
  ])('%s says what the manifest names, in the words of %s', (region, language) => {
    const messages = JSON.parse(readFileSync(join(outDir, '_locales', region, 'messages.json'), 'utf8')) as object;
    expect(messages).toMatchObject({ appDescription: localeOf(language).appDescription });
    const named = readFileSync('manifest.json', 'utf8').match(/__MSG_\w+__/g) ?? [];
    expect(Object.keys(messages).sort()).toEqual([...new Set(named.map((name) => name.slice(6, -2)))].sort());
  });
});
