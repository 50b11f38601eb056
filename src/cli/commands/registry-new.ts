/** `registry new`: writes a record with every field in place, for a maintainer to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { EMBEDDED } from '../lookup';
import { write } from '../output';
import { InputError, readArguments, readToday, UsageError } from '../usage';

const OPTIONS = {
  dir: { type: 'string' },
  country: { type: 'string' },
  topic: { type: 'string' },
  today: { type: 'string' },
} as const;

export async function newRecord(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [type, id] = positionals;
  if ((type !== 'source' && type !== 'claim') || id === undefined)
    throw new UsageError('registry new needs a type and an id: registry new source|claim ID');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`an id is lower-case words joined by hyphens, got ${id}`);
  const today = readToday(values.today);
  const folder = values.dir === undefined ? EMBEDDED : resolve(values.dir);
  const room =
    type === 'source' ? ['sources', (values.country ?? 'int').toLowerCase()] : ['claims', values.topic ?? 'general'];
  const file = join(folder, ...room, `${id}.yaml`);
  if (existsSync(file)) throw new InputError(`${relative(process.cwd(), file)} is already there`);
  mkdirSync(dirname(file), { recursive: true });
  const record =
    type === 'source'
      ? emptySource(id, values.country ?? 'INT', today)
      : emptyClaim(id, values.topic ?? 'general', today);
  writeFileSync(
    file,
    `# yaml-language-server: $schema=../../schema/${type}.json\n${stringify(record, { lineWidth: 0 })}`,
  );
  await write(`${relative(process.cwd(), file)}\n`);
  return 0;
}

function review(today: string, months: number) {
  const due = new Date(`${today}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  return { by: ['project'], on: today, review_by: due.toISOString().slice(0, 10) };
}

function emptyEvidence(today: string) {
  return { url: '', publisher: '', title: '', seen: 'page', retrieved: today };
}

function emptySource(id: string, country: string, today: string) {
  return {
    id,
    name: '',
    aka: [],
    kind: '',
    country: country.toUpperCase(),
    languages: [],
    about: { en: '' },
    ids: {},
    domains: [{ host: '', evidence: ['e1'] }],
    accounts: [],
    evidence: { e1: emptyEvidence(today) },
    reviewed: review(today, 12),
  };
}

function emptyClaim(id: string, topic: string, today: string) {
  return {
    id,
    claim: { en: '' },
    verdict: '',
    harm: '',
    topics: [topic],
    wordings: { en: [] },
    debunks: { en: [] },
    asks: { en: [] },
    answer: { en: '' },
    do: { en: '' },
    slots: { en: [] },
    evidence: [emptyEvidence(today)],
    reviewed: review(today, 6),
  };
}
