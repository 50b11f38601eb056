/** Numbers of studies are found in whatever spelling a post or an address has, and are never guessed. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/links/address';
import { findStudyNumbers, studyNumbersOf } from '../../../src/links/identifiers';

const DOI = '10.1016/s0140-6736(97)11096-0';
const shown = (numbers: readonly { scheme: string; value: string }[]) =>
  numbers.map(({ scheme, value }) => `${scheme}:${value}`);

function inAddress(href: string): string[] {
  const address = parseAddress(href);
  return address === null ? [] : shown(studyNumbersOf(address));
}

describe('in a text', () => {
  it.each([
    [`doi:${DOI}`, `doi:${DOI}`],
    [`(https://doi.org/${DOI}).`, `doi:${DOI}`],
    [`${DOI.toUpperCase()}!`, `doi:${DOI}`],
    ['10.1101/2020.01.30.927871v1.full.pdf', 'doi:10.1101/2020.01.30.927871'],
    ['“10.5555/abc.1”', 'doi:10.5555/abc.1'],
    ['PMID: 9500320', 'pmid:9500320'],
    ['pmid 09500320', 'pmid:9500320'],
    ['PMC2831678', 'pmcid:2831678'],
  ])('%s is %s', (text, number) => {
    expect(shown(findStudyNumbers(`See ${text} about it`))).toContain(number);
  });

  it.each(['10.1016', '10.1016/', 'PMID', 'PMID 123', 'PMC', 'call 9500320', '110.1016/abc', 'v10.1016x/abc'])(
    '%s is none',
    (text) => {
      expect(shown(findStudyNumbers(text)).filter((number) => number !== 'doi:10.1016/')).toEqual([]);
    },
  );

  it('each stands once, and no more than forty are read', () => {
    expect(findStudyNumbers(`10.5555/a 10.5555/A 10.5555/a.`)).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_, i) => `10.5555/n${i}`).join(' ');
    expect(findStudyNumbers(many)).toHaveLength(40);
  });

  it.each(['10.1234/', '10.1234/((((', 'PMID', '10.1234/)'])('a megabyte of %j costs no time to speak of', (piece) => {
    const start = process.cpuUsage().user;
    findStudyNumbers(piece.repeat(1_000_000 / piece.length));
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });
});

describe('in an address', () => {
  it.each([
    [`https://doi.org/${DOI}`, `doi:${DOI}`],
    ['https://dx.doi.org/10.5555/ABC?x=1#s2', 'doi:10.5555/abc'],
    ['https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(97)11096-0/fulltext', `doi:${DOI}`],
    ['https://www.sciencedirect.com/science/article/pii/S0140673697110960', `doi:${DOI}`],
    ['https://www.nature.com/articles/nature12968', 'doi:10.1038/nature12968'],
    ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0202330', 'doi:10.1371/journal.pone.0202330'],
    ['https://reader.example/?doi=10.5555%2Fabc&page=2', 'doi:10.5555/abc'],
    ['https://www.nejm.org/doi/full/10.1056/NEJMoa2007621', 'doi:10.1056/nejmoa2007621'],
    ['https://onlinelibrary.example/doi/10.1002/onco.13548/pdf', 'doi:10.1002/onco.13548'],
    ['https://pubmed.ncbi.nlm.nih.gov/9500320/', 'pmid:9500320'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/9500320', 'pmid:9500320'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2831678/', 'pmcid:2831678'],
    ['https://europepmc.org/article/MED/9500320', 'pmid:9500320'],
    ['https://europepmc.org/article/PMC/PMC2831678', 'pmcid:2831678'],
  ])('%s names %s', (href, number) => {
    expect(inAddress(href)).toContain(number);
  });

  it.each([
    'https://pubmed.ncbi.nlm.nih.gov/?term=9500320',
    'https://pubmed.example/9500320/',
    'https://www.ncbi.nlm.nih.gov/gene/9500320',
    'https://nature.example/articles/nature12968',
    'https://doi.org/',
    'https://doi.org/%E0%A4%A',
  ])('%s names none', (href) => {
    expect(inAddress(href)).toEqual([]);
  });
});
