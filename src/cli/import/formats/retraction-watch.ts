/** Retraction Watch: retracted, corrected and doubted papers, as Crossref publishes the list. */
import { fieldsOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

const STATES: Readonly<Record<string, string>> = {
  retraction: 'retracted',
  correction: 'corrected',
  'expression of concern': 'concern',
};
const HEALTH_SUBJECT = /\((?:HSC|BLS)\)/;

export const retractionWatch: Importer = {
  format: 'retraction-watch',
  about: 'the Retraction Watch database (CSV)',
  rows: { as: 'csv' },
  dataset: {
    id: 'retraction-watch',
    publisher: 'Retraction Watch',
    title: 'Retraction Watch Database',
    url: 'https://gitlab.com/crossref/retraction-watch-data',
    licence: 'open data published by Crossref; name the source',
    register: false,
  },
  read: ({ value }) => [readNotice(value)],
};

function readNotice(value: unknown): Reading {
  const row = fieldsOf(value, 'Title', 'Journal', 'RetractionNature', 'OriginalPaperDOI', 'RetractionDOI');
  const state = STATES[textOf(row, 'RetractionNature').toLowerCase()];
  if (state === undefined) return { skipped: 'reinstated, or a notice of another kind' };
  if (!HEALTH_SUBJECT.test(textOf(row, 'Subject'))) return { skipped: 'not of health or life sciences' };
  const doi = textOf(row, 'OriginalPaperDOI').toLowerCase();
  if (!/^10\.\d{4,9}\/\S+$/.test(doi)) return { skipped: 'no DOI of the paper' };
  const pmid = textOf(row, 'OriginalPaperPubMedID');
  const notice = textOf(row, 'RetractionDOI');
  const record = {
    doi,
    ...(/^[1-9]\d{3,7}$/.test(pmid) ? { pmid } : {}),
    title: textOf(row, 'Title'),
    journal: textOf(row, 'Journal'),
    state,
    date: dayOf(textOf(row, 'RetractionDate')),
    notice: /^10\./.test(notice) ? `https://doi.org/${notice}` : undefined,
  };
  const why = 'The notice of the journal is the evidence: look at it before you state the reason.';
  return { proposal: { propose: 'study', id: slug(doi), record, why } };
}

/** Dates are month/day/year, with a time behind. */
function dayOf(text: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
