/** Look-ups among a million accounts, beside a plain Map made from JSON. */
import { compilePack, type Registry } from '../../src/pack/compile';
import { buildKeyTable, openKeyTable } from '../../src/pack/key-table';
import { createLookup } from '../../src/pack/lookup';
import { openPack, type Pack } from '../../src/pack/open';
import { seededRandom } from '../fakes/random';
import { anAccount, aRegistry, aSource } from '../fakes/records';
import { bestOf, cpuOf, type Figure, heapUsed } from './measure';

const ACCOUNTS = 1_000_000;
const PER_SOURCE = 10;
const QUESTIONS = 200_000;
const RUNS = 7;
/** So few that the table stays in the processor's cache: what is left is the work on the key itself. */
const SMALL = 1000;

export function accountFigures(): Figure[] {
  return [...packFigures(), ...tableFigures(), ...mapFigures()];
}

function handleOf(account: number): string {
  return `${Math.imul(account, 0x9e3779b1).toString(36).replace('-', 'z')}_${account}`;
}

/** Keys as the pack holds them. Made piece by piece, so that no two share memory with each other. */
export function keyOf(account: number): string {
  return `x/${handleOf(account)}`.split('').join('');
}

function packFigures(): Figure[] {
  let bytes: Uint8Array = new Uint8Array();
  const build = cpuOf(() => {
    bytes = compilePack(syntheticRegistry());
  });
  let pack: Pack | undefined;
  const open = bestOf(RUNS, () => {
    pack = openPack(bytes);
  });
  const lookup = createLookup(pack ? [pack] : [], '2026-11-22');
  const random = seededRandom(1);
  const who = Array.from({ length: 2000 }, () => ({ handle: handleOf(random(ACCOUNTS)) }));
  const found = bestOf(RUNS, () => {
    for (const author of who)
      if (lookup.account('x', author).length !== 1) throw new Error(`not found: ${author.handle}`);
  });
  return [
    { what: 'build a pack of 1,000,000 accounts', value: build / 1e6, unit: 's' },
    { what: 'its size', value: bytes.byteLength / 1e6, unit: 'MB' },
    { what: 'its buckets of keys (records, accounts, names)', value: (pack?.keys.buckets ?? 0) / 1e6, unit: 'million' },
    { what: 'open it from its buffer', value: open / 1e3, unit: 'ms', budget: 25 },
    { what: 'a full answer for a known account (parses its record)', value: found / who.length, unit: 'µs' },
  ];
}

function syntheticRegistry(): Registry {
  const template = aSource({ id: 'template' });
  const sources = Array.from({ length: ACCOUNTS / PER_SOURCE }, (_, source) => ({
    ...template,
    id: `source-${source}`,
    name: `Source ${source}`,
    accounts: Array.from({ length: PER_SOURCE }, (_unused, i) => ({
      ...anAccount('x', handleOf(source * PER_SOURCE + i)),
      role: 'main' as const,
      status: 'active' as const,
      previous: [],
    })),
  }));
  return aRegistry({ sources });
}

function questions(): { known: string[]; unknown: string[] } {
  const random = seededRandom(2);
  const known = Array.from({ length: QUESTIONS }, () => keyOf(random(ACCOUNTS)));
  return { known, unknown: known.map((key) => `${key}~`.split('').join('')) };
}

function tableFigures(): Figure[] {
  const entries = Array.from({ length: ACCOUNTS }, (_, value) => ({ key: keyOf(value), value, extra: 1 }));
  const { SLOT, KEYS } = buildKeyTable(entries);
  const text = entries.reduce((sum, { key }) => sum + key.length, 0);
  const { known, unknown } = questions();
  const find = openKeyTable(SLOT, KEYS).find;
  const small = buildKeyTable(entries.slice(0, SMALL));
  const findInSmall = openKeyTable(small.SLOT, small.KEYS).find;
  const cached = known.map((_, i) => keyOf(i % SMALL));
  const ownWork = perQuestion(cached, (key) => findInSmall(key) !== null);
  const hit = perQuestion(known, (key) => find(key) !== null);
  const miss = perQuestion(unknown, (key) => find(key) === null);
  const bytes = (SLOT.byteLength + KEYS.byteLength - text) / ACCOUNTS;
  return [
    { what: 'look up a known key among 1,000,000, all in all', value: hit, unit: 'ns' },
    { what: '… hashing and comparing its text apart', value: hit - ownWork, unit: 'ns', budget: 250 },
    { what: 'look up an unknown key, all in all', value: miss, unit: 'ns' },
    { what: 'hash a key and compare its text (among 1,000, in the cache)', value: ownWork, unit: 'ns' },
    { what: 'bytes a key, key text apart', value: bytes, unit: 'bytes', budget: 25 },
  ];
}

/** Nanoseconds for one question. */
export function perQuestion(keys: readonly string[], answersRight: (key: string) => boolean): number {
  const best = bestOf(RUNS, () => {
    let wrong = 0;
    for (const key of keys) if (!answersRight(key)) wrong++;
    if (wrong > 0) throw new Error(`${wrong} wrong answers`);
  });
  return (best * 1000) / keys.length;
}

function mapFigures(): Figure[] {
  const json = JSON.stringify(Array.from({ length: ACCOUNTS }, (_, value) => [keyOf(value), value]));
  const before = heapUsed();
  let map = new Map<string, number>();
  const open = cpuOf(() => {
    map = new Map(JSON.parse(json) as [string, number][]);
  });
  const bytes = (heapUsed() - before) / ACCOUNTS;
  const { known } = questions();
  const hit = perQuestion(known, (key) => map.has(key));
  return [
    { what: 'plain Map from JSON: open', value: open / 1e3, unit: 'ms' },
    { what: 'plain Map from JSON: look up a known key', value: hit, unit: 'ns' },
    { what: 'plain Map from JSON: bytes a key, key text included', value: bytes, unit: 'bytes' },
  ];
}
