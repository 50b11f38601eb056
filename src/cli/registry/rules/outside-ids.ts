/** Rule: numbers of other registers are well-formed, and name one source each. */
import { problemAt, type Rule } from '../rule';

const NAME = 'outside-ids';
const FORMS: Readonly<Record<string, { form: RegExp; like: string }>> = {
  wikidata: { form: /^Q[1-9]\d*$/, like: 'Q583725' },
  ror: { form: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, like: '042twtr12' },
  issn: { form: /^\d{4}-\d{3}[\dX]$/, like: '1756-1833' },
};

export const outsideIds: Rule = {
  name: NAME,
  reason: 'By these numbers data sets are kept from speaking for a body that is on record.',
  fix: 'Copy the number from the register itself; of two records with one number, one is not that body.',
  check({ registry }) {
    const owners = new Map<string, string>();
    return registry.sources.flatMap((loaded) =>
      Object.entries(loaded.record.ids).flatMap(([scheme, id]) => {
        const key = `${scheme} ${id}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? loaded.record.id);
        const known = Object.hasOwn(FORMS, scheme) ? FORMS[scheme] : undefined;
        if (known && !known.form.test(id))
          return [problemAt(NAME, loaded, ['ids', scheme], `expected a number such as ${known.like}, got ${id}`)];
        return owner === undefined ? [] : [problemAt(NAME, loaded, ['ids', scheme], `${id} already names ${owner}`)];
      }),
    );
  },
};
