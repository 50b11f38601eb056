/** Rule: fields stand in the order in which the schema lists them. */
import { outOfOrder } from '../field-order';
import type { Rule } from '../rule';

export const fieldOrder: Rule = {
  name: 'field-order',
  reason: 'Records are read side by side: the same thing stands in the same place.',
  fix: 'Run "registry validate --fix".',
  check: ({ registry }) =>
    registry.raws.flatMap((raw) => {
      const field = outOfOrder(raw);
      if (field === null) return [];
      const message = `${field}: expected in the order of the schema`;
      return [{ file: raw.file, ...raw.placeOf([field]), rule: 'field-order', message }];
    }),
};
