/** The reference links as data, and what is compared of each: the same for Node and for the built extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Inquiry } from '../../../src/model/inquiry';

/** What is not named is expected to be absent. */
export interface LinkCase {
  name: string;
  link: string;
  host: string;
  steps?: string[];
  source?: string;
  signals?: string[];
  notes?: string[];
  place?: string;
  numbers?: string[];
  problem?: string;
}

const FOLDER = fileURLToPath(new URL('../../reference/links/', import.meta.url));

export function linkCases(): { set: string; about: string; cases: LinkCase[] }[] {
  return readdirSync(FOLDER).map((file) => {
    const { about, cases } = JSON.parse(readFileSync(FOLDER + file, 'utf8')) as { about: string; cases: LinkCase[] };
    return { set: file.replace('.json', ''), about, cases };
  });
}

export type Found = Omit<LinkCase, 'name' | 'link'>;

export function expectedOf({ name: _, link: __, ...expected }: LinkCase): Found {
  return { ...expected, ...(expected.numbers ? { numbers: expected.numbers.toSorted() } : {}) };
}

/** The inquiry into one link, in the shape of a case. */
export function foundOf({ kind, problem, links: [link] }: Inquiry): Found {
  if (!link) return { host: kind, ...(problem ? { problem } : {}) };
  return {
    host: link.host,
    ...some(
      'steps',
      link.steps.map(({ why }) => why),
    ),
    ...(link.source ? { source: link.source.id } : {}),
    ...some('signals', link.findings.map(({ signal }) => signal).toSorted()),
    ...some(
      'notes',
      link.notes.map(({ note }) => note),
    ),
    ...(link.place ? { place: link.place } : {}),
    ...some('numbers', link.numbers.toSorted()),
    ...(problem ? { problem } : {}),
  };
}

/** Sets in which no host may be on record. Elsewhere the registry may come to know a host that a case names no source for. */
export const MUST_BE_UNKNOWN: ReadonlySet<string> = new Set(['spoofed', 'refused']);
const ABOUT_THE_SITE = ['link-source', 'interest-on-record', 'community', 'link-conduct'];

export function withoutSource({ source: _, signals = [], ...found }: Found): Found {
  return {
    ...found,
    ...some(
      'signals',
      signals.filter((signal) => !ABOUT_THE_SITE.includes(signal)),
    ),
  };
}

function some<K extends string>(key: K, list: string[]): Partial<Record<K, string[]>> {
  return list.length === 0 ? {} : ({ [key]: list } as Partial<Record<K, string[]>>);
}
