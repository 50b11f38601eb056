/** The registry that ships: without a problem, compiled, and with fresh schemas for editors. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchemas } from '../../../src/cli/commands/registry-schema';
import { EMBEDDED, formatProblem, packOf } from '../../../src/cli/lookup';
import { loadRegistry } from '../../../src/cli/registry/load';
import { validateRegistry } from '../../../src/cli/registry/validate';
import { openPack } from '../../../src/pack/open';

const TODAY = '2026-11-24';

const loaded = loadRegistry(EMBEDDED);

describe('the registry that ships', () => {
  it('has no problem', () => {
    const { problems, records } = validateRegistry(EMBEDDED, TODAY);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(records).toBeGreaterThan(100);
  });

  it('compiles, under the name of its publisher', () => {
    const { meta } = openPack(packOf(loaded));
    expect(meta).toMatchObject({
      publisher: 'wellsourced',
      sources: loaded.sources.length + loaded.imports.flatMap(({ identities }) => identities).length,
      claims: loaded.claims.length,
    });
  });

  it('holds sources and claims', () => {
    expect(loaded.sources.length).toBeGreaterThan(0);
    expect(loaded.claims.length).toBeGreaterThan(0);
  });
});

describe('the schemas for editors', () => {
  it.each(Object.entries(recordSchemas()))(
    '%s is fresh: "npm run -s wellsourced -- registry schema" writes it',
    (name, text) => {
      const file = join(EMBEDDED, 'schema', name);
      expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing').toBe(text);
    },
  );
});
