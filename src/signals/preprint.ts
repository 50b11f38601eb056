/** Signal: the post names or links a study on a preprint server, which no other scientist has checked yet. */
import type { Address } from '../links/address';
import { findStudyNumbers, studyNumbersOf } from '../links/identifiers';
import { resolveLink } from '../links/unwrap';
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import { PREPRINT_SERVERS } from './phrases/preprint';
import type { Signal, SignalContext } from './types';

interface Preprint {
  server: string;
  number: string;
  url: string;
}

const MOST_LINKS = 50;
const MOST_PREPRINTS = 3;
/** arXiv numbers stand in texts without an address. */
const ARXIV = /\barXiv:\s?(\d{4}\.\d{4,5})/gi;

export const preprint: Signal = {
  id: 'preprint',
  concludesNot: 'that the study is wrong, or that no journal has published it since',
  evaluate({ facts, text, health }: SignalContext): Finding[] {
    if (!health) return [];
    const addresses = (facts.links ?? []).slice(0, MOST_LINKS).flatMap((link) => resolveLink(link) ?? []);
    const found = new Map<string, Preprint>();
    for (const one of [...addresses.flatMap(linked), ...named(text.original)])
      if (!found.has(one.number)) found.set(one.number, one);
    return [...found.values()].slice(0, MOST_PREPRINTS).map(preprintFinding);
  },
};

/** A paper's page at its server, or any address that holds its DOI. */
function linked(address: Address): Preprint[] {
  const { host, path, url } = address;
  const place = `${path}${url.search}`.toLowerCase();
  for (const { name, hosts, paths } of PREPRINT_SERVERS) {
    const written = hosts.includes(host) ? paths.map((path) => path.exec(place)?.[1]).find(Boolean) : undefined;
    if (written) return [{ server: name, number: bareNumber(written), url: `https://${host}${path}${url.search}` }];
  }
  return studyNumbersOf(address).flatMap(({ scheme, value }) => (scheme === 'doi' ? byDoi(value) : []));
}

function named(text: string): Preprint[] {
  const dois = findStudyNumbers(text).flatMap(({ scheme, value }) => (scheme === 'doi' ? byDoi(value) : []));
  const arxiv = [...text.matchAll(ARXIV)].map(([, number = '']) => ({
    server: 'arXiv',
    number,
    url: `https://arxiv.org/abs/${number}`,
  }));
  return [...dois, ...arxiv];
}

function byDoi(written: string): Preprint[] {
  const doi = written.replace(/[/.]?v\d{1,2}$/, '');
  for (const { name, dois } of PREPRINT_SERVERS) {
    const number = dois.map((pattern) => pattern.exec(doi)?.[1]).find(Boolean);
    if (number) return [{ server: name, number: bareNumber(number), url: `https://doi.org/${doi}` }];
  }
  return [];
}

/** Without the prefix that medRxiv's addresses hold, so that an address and a DOI of one paper meet. */
function bareNumber(number: string): string {
  return number.replace(/^10\.\d+\//, '').replace(/v\d{1,2}$/, '');
}

/** The day on which it was shared, where the number tells it: `2020.01.30.927871`. */
function dayOf(number: string): string | null {
  const [, year, month, day] = /^(20\d{2})\.(\d{2})\.(\d{2})\./.exec(number) ?? [];
  const iso = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

function preprintFinding({ server, number, url }: Preprint): Finding {
  const date = dayOf(number);
  return {
    signal: 'preprint',
    tone: 'info',
    subject: { study: number },
    publisher: PAGE_PUBLISHER,
    facts: { server, number, ...(date === null ? {} : { date }) },
    evidence: [{ url, publisher: server, title: number, date: '' }],
  };
}
