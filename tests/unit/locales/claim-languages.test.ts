/** What readers are told about the languages in which claims are recognised is true of the registry. */
import { expect, it } from 'vitest';
import { loadRegistry } from '../../../src/cli/registry/load';
import { CLAIM_LANGUAGES } from '../../../src/explain/languages';
import { LANGUAGES } from '../../../src/text/languages/index';

it('claims are recognised in the languages that at least a third of them speak', () => {
  const { claims } = loadRegistry('src/registry');
  const speaks = (code: string) => claims.filter(({ record }) => (record.wordings[code] ?? []).length > 0).length;
  const codes = LANGUAGES.map(({ code }) => code).filter((code) => speaks(code) * 3 >= claims.length);
  expect([...CLAIM_LANGUAGES].sort()).toEqual(codes.sort());
});
