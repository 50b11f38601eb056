/** Rule: a record stands in the folder of its country or topic. */
import { basename, dirname } from 'node:path';
import { problemAt, type Rule } from '../rule';

const NAME = 'record-folder';

export const recordFolder: Rule = {
  name: NAME,
  reason: 'A maintainer looks for a source by its country and for a claim by its topic.',
  fix: 'Move the file; the id stays.',
  check({ registry }) {
    const sources = registry.sources.flatMap((loaded) => {
      const folder = folderOf(loaded.raw.file);
      if (folder === loaded.record.country.toLowerCase()) return [];
      return [problemAt(NAME, loaded, ['country'], `${loaded.record.country} stands in the folder ${folder}`)];
    });
    const claims = registry.claims.flatMap((loaded) => {
      const folder = folderOf(loaded.raw.file);
      if (loaded.record.topics.includes(folder)) return [];
      return [problemAt(NAME, loaded, ['topics'], `the folder ${folder} is none of its topics`)];
    });
    return [...sources, ...claims];
  },
};

function folderOf(file: string): string {
  return basename(dirname(file));
}
