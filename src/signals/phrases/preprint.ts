/** Servers of studies that no other scientist has checked yet: their DOIs and the addresses of their papers. */

export interface PreprintServer {
  name: string;
  /** DOIs of its papers, in lower case. The first group is the number that is shown. */
  dois: readonly RegExp[];
  hosts: readonly string[];
  /** Paths of papers, in lower case; the first group is the number. */
  paths: readonly RegExp[];
}

/** medRxiv and bioRxiv share their DOIs: only an address tells them apart. */
const RXIV_DOI = /^10\.(?:1101|64898)\/((?:19|20)\d{2}\.\d{2}\.\d{2}\.\d{5,8}|\d{6})$/;
const RXIV_PATH = /^\/content\/(?:early\/.{0,12}\/)?(10\.(?:1101|64898)\/[\d.]{6,22}\d)/;

export const PREPRINT_SERVERS: readonly PreprintServer[] = [
  { name: 'medRxiv', dois: [], hosts: ['medrxiv.org'], paths: [RXIV_PATH] },
  { name: 'bioRxiv', dois: [], hosts: ['biorxiv.org'], paths: [RXIV_PATH] },
  { name: 'medRxiv / bioRxiv', dois: [RXIV_DOI], hosts: [], paths: [] },
  {
    name: 'arXiv',
    dois: [/^10\.48550\/arxiv\.(\d{4}\.\d{4,5})$/],
    hosts: ['arxiv.org', 'alphaxiv.org'],
    paths: [/^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/],
  },
  {
    name: 'SSRN',
    dois: [/^10\.2139\/ssrn\.(\d{5,8})$/],
    hosts: ['ssrn.com', 'papers.ssrn.com'],
    paths: [/^\/abstract=(\d{5,8})/, /^\/sol3\/papers\.cfm\?(?:.{0,80}&)?abstract_id=(\d{5,8})/],
  },
  {
    name: 'Preprints.org',
    dois: [/^10\.20944\/preprints(\d{6}\.\d{4})$/],
    hosts: ['preprints.org'],
    paths: [/^\/(?:manuscript|frontend\/manuscript)\/(\d{6}\.\d{4})/],
  },
  {
    name: 'Research Square',
    dois: [/^10\.21203\/rs\.(?:\d\.)?(rs-\d{4,9})$/],
    hosts: ['researchsquare.com'],
    paths: [/^\/article\/(rs-\d{4,9})/],
  },
  {
    name: 'OSF Preprints',
    dois: [/^10\.(?:31219|31222|31235|31236)\/osf\.io\/([a-z0-9]{5})$/],
    hosts: ['osf.io'],
    paths: [/^\/preprints\/(?:[a-z]{3,20}\/)?([a-z0-9]{5})(?:_v\d+)?\/?$/],
  },
  {
    name: 'PsyArXiv',
    dois: [/^10\.31234\/osf\.io\/([a-z0-9]{5})$/],
    hosts: ['psyarxiv.com'],
    paths: [/^\/([a-z0-9]{5})\/?$/],
  },
];
