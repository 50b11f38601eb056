/** Rule: a record is found by its id. */
import { basename } from 'node:path';
import { allRecords, problemAt, type Rule } from '../rule';

export const fileName: Rule = {
  name: 'file-name',
  reason: 'A maintainer finds a record by its id, so the file is named after it.',
  fix: 'Rename the file; the id stays.',
  check({ registry }) {
    return [...allRecords(registry), ...registry.gone]
      .filter(({ record, raw }) => basename(raw.file).replace(/\.ya?ml$/, '') !== record.id)
      .map((loaded) => problemAt('file-name', loaded, ['id'], `expected the file's name, got ${loaded.record.id}`));
  },
};
