/** How a look-up, and opening the table of keys, grow with the registry. */
import { buildKeyTable, openKeyTable } from '../../src/pack/key-table';
import { keyOf, perQuestion } from './accounts';
import { bestOf, type Figure } from './measure';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUESTIONS = 50_000;
const RUNS = 5;

export function registryGrowthFigures(): Figure[] {
  return SIZES.flatMap(figuresOf);
}

function figuresOf(size: number): Figure[] {
  const entries = Array.from({ length: size }, (_, value) => ({ key: keyOf(value), value, extra: 1 }));
  const { SLOT, KEYS } = buildKeyTable(entries);
  const open = bestOf(RUNS, () => void openKeyTable(SLOT, KEYS));
  const { find } = openKeyTable(SLOT, KEYS);
  const asked = Array.from({ length: QUESTIONS }, (_, i) => keyOf((i * 7919) % size));
  const keys = size.toLocaleString('en');
  return [
    {
      what: `${keys} keys: look one up, all in all`,
      value: perQuestion(asked, (key) => find(key) !== null),
      unit: 'ns',
    },
    { what: `${keys} keys: open the table`, value: open, unit: 'µs' },
  ];
}
