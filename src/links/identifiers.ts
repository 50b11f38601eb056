/** Finds the numbers under which studies are known (DOI, PubMed, PubMed Central), in texts and in addresses, in one spelling. */
import type { Address } from './address';

export type StudyScheme = 'doi' | 'pmid' | 'pmcid';

/** One number of a study: a DOI in lower case, a PubMed number without zeros in front, a PubMed Central number without `PMC`. */
export interface StudyNumber {
  scheme: StudyScheme;
  value: string;
}

/** No honest post names more studies than this. */
const MAX_NUMBERS = 40;
const LONGEST_DOI = 200;

const DOI = /\b10\.\d{4,9}\/[^\s"<>«»“”]+/g;
const PMID = /\bPMID[:\s]{0,3}(\d{4,8})\b/gi;
const PMCID = /\bPMC(\d{4,9})\b/gi;

/** Numbers written in a text, in order, each once. Time is linear in the text's length. */
export function findStudyNumbers(text: string): StudyNumber[] {
  const numbers: StudyNumber[] = [];
  for (const [doi] of text.matchAll(DOI)) numbers.push(...doiSpellings(doi));
  for (const [, id = ''] of text.matchAll(PMID)) numbers.push(plainNumber('pmid', id));
  for (const [, id = ''] of text.matchAll(PMCID)) numbers.push(plainNumber('pmcid', id));
  return withoutRepeats(numbers);
}

/** Numbers that an address names: a resolver, a library's or a journal's page of one study. */
export function studyNumbersOf({ host, url }: Pick<Address, 'host' | 'url'>): StudyNumber[] {
  const path = decoded(url.pathname);
  return withoutRepeats([
    ...libraryNumbers(host, path),
    ...findStudyNumbers(`${path} ${decoded(url.search.slice(1)).replace(/[&=]/g, ' ')}`),
    ...journalDois(host, path).flatMap(doiSpellings),
  ]);
}

/** A name that no letter of it can break: what cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const PUBMED_PATH = /^\/(?:m\/)?(?:pubmed\/)?(\d{4,8})(?:\/|$)/;
const EUROPE_PMC_PATH = /^\/(?:article|abstract)\/(med|pmc)\/(?:PMC)?(\d{4,9})(?:\/|$)/i;

function libraryNumbers(host: string, path: string): StudyNumber[] {
  if (host === 'pubmed.ncbi.nlm.nih.gov' || host === 'ncbi.nlm.nih.gov') {
    const id = PUBMED_PATH.exec(path)?.[1];
    const isPubmed = host.startsWith('pubmed.') || path.includes('/pubmed/');
    return id !== undefined && isPubmed ? [plainNumber('pmid', id)] : [];
  }
  if (host !== 'europepmc.org') return [];
  const [, library = '', id = ''] = EUROPE_PMC_PATH.exec(path) ?? [];
  return id === '' ? [] : [plainNumber(library.toLowerCase() === 'med' ? 'pmid' : 'pmcid', id)];
}

const NATURE_PATH = /^\/articles\/([a-z0-9.-]{4,60})(?:\/|$)/i;
/** Publisher item numbers, spelled with marks (Lancet) or without (ScienceDirect). */
const MARKED_PII = /\/(?:PII)?(S\d{4}-\d{3}[\dX]\(\d{2}\)\d{5}-[\dX])/i;
const BARE_PII = /\/pii\/S(\d{4})(\d{3}[\dX])(\d{2})(\d{5})([\dX])(?:\/|$)/i;

/** DOIs that journals' addresses hold in a spelling of their own. */
function journalDois(host: string, path: string): string[] {
  const dois: string[] = [];
  const nature = host === 'nature.com' ? NATURE_PATH.exec(path)?.[1] : undefined;
  if (nature) dois.push(`10.1038/${nature}`);
  const marked = MARKED_PII.exec(path)?.[1];
  if (marked) dois.push(`10.1016/${marked}`);
  const [, issn, title, year, item, check] = BARE_PII.exec(path) ?? [];
  if (issn) dois.push(`10.1016/S${issn}-${title}(${year})${item}-${check}`);
  return dois;
}

const AFTER_DOI = /[?#&|]/;
const PAGE_PART = /(?:\/(?:full|fulltext|abstract|pdf|epdf|meta|full\.pdf)|\.(?:full|abstract|pdf|full\.pdf))$/;
const VERSION = /v\d{1,2}$/;

/** A DOI and, where an address hangs a page or a version on it, the DOI without them. */
function doiSpellings(written: string): StudyNumber[] {
  const [plain = ''] = written.slice(0, LONGEST_DOI).split(AFTER_DOI, 1);
  const doi = withoutTrailing(plain).toLowerCase();
  const bare = doi.replace(PAGE_PART, '');
  return [doi, bare, bare.replace(VERSION, '')].map((value) => ({ scheme: 'doi', value }));
}

const TRAILING = '.,;:!?\'"’…)]}/*_';

/** Without the marks of the sentence around it; a bracket that the DOI opened itself is its own. */
function withoutTrailing(doi: string): string {
  let end = doi.length;
  while (end > 0 && TRAILING.includes(doi.charAt(end - 1))) {
    const rest = doi.slice(0, end);
    if (rest.endsWith(')') && rest.split('(').length >= rest.split(')').length) break;
    end--;
  }
  return doi.slice(0, end);
}

function plainNumber(scheme: StudyScheme, digits: string): StudyNumber {
  return { scheme, value: digits.replace(/^0+/, '') };
}

function withoutRepeats(numbers: readonly StudyNumber[]): StudyNumber[] {
  const seen = new Map(numbers.map((number) => [`${number.scheme}:${number.value}`, number]));
  return [...seen.values()].slice(0, MAX_NUMBERS);
}
