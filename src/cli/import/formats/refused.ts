/** Data sets that are not taken, each with the reason: asking for one gets the answer instead of a surprise. */
import type { Refusal } from '../importer';

export const REFUSALS: readonly Refusal[] = [
  {
    format: 'mbfc',
    about: 'Media Bias/Fact Check ratings and lists like it',
    reason: 'its terms of use are unclear, and a grade is not a fact with a source',
  },
  {
    format: 'atc',
    about: 'the WHO ATC/DDD index',
    reason: 'its licence forbids commercial use and changed copies, so it cannot ship',
  },
  {
    format: 'drug-brand-names',
    about: 'brand names of a drug product database',
    reason: 'the names come without their active substance and without a leaflet; many are everyday words',
  },
  {
    format: 'clearurls',
    about: 'redirect and tracking rules of ClearURLs',
    reason: 'LGPL data would have to stay apart and replaceable; our own rules stand in src/links',
  },
  {
    format: 'url-shorteners',
    about: 'lists of link shorteners',
    reason: 'CC BY-SA would bind our registry; our own list stands in src/links',
  },
  {
    format: 'url-list',
    about: 'addresses of pages of an agency',
    reason:
      'an address proves that a page existed, not what it says; use it to confirm evidence while writing a record',
  },
  {
    format: 'disease-ontology',
    about: 'names of diseases',
    reason: 'a name of a disease is no record; use it to choose topics',
  },
  {
    format: 'misconceptions',
    about: 'collections of labelled misinformation posts',
    reason: 'they measure the matcher, and nothing that measures may be learned from',
  },
];
