/** Turns parts of a record into the facts and evidence of a finding, in the reader's language where the record has it. */
import type { FindingEvidence, FindingFacts } from '../model/assessment';
import type { Evidence, SourceRecord } from '../model/records';

/** Text in the reader's language, else English, else any. */
export function inLanguage(texts: Record<string, string>, language: string): { text: string; lang: string } | null {
  const lang = [language, 'en', ...Object.keys(texts)].find((code) => texts[code] !== undefined);
  const text = lang === undefined ? undefined : texts[lang];
  return lang === undefined || text === undefined ? null : { text, lang };
}

/** Evidence as findings carry it: the page's own date, or the day on which it was read. */
export function findingEvidence(evidence: Partial<Evidence> & { url: string }): FindingEvidence {
  const { url, publisher = '', title = '', date, retrieved = '', quote } = evidence;
  const dated = date === undefined ? 'retrieved' : 'published';
  return { url, publisher, title, date: date ?? retrieved, dated, ...(quote === undefined ? {} : { quote }) };
}

/** The evidence that stands behind these keys of a source record. */
export function sourceEvidence(source: SourceRecord, keys: readonly string[]): FindingEvidence[] {
  return keys.flatMap((key) => {
    const evidence = source.evidence[key];
    return evidence ? [findingEvidence(evidence)] : [];
  });
}

/** Who approved a record, when, and when it is looked at again. */
export function reviewFacts(reviewed: SourceRecord['reviewed'] | undefined): FindingFacts {
  if (!reviewed) return {};
  return { reviewedBy: reviewed.by.join(', '), reviewedOn: reviewed.on, reviewBy: reviewed.review_by };
}

/** Name, kind and what it is. */
export function sourceFacts(source: SourceRecord, language: string): FindingFacts {
  const about = inLanguage(source.about, language);
  return {
    name: source.name,
    kind: source.kind,
    country: source.country,
    ...(about === null ? {} : { about: about.text, aboutLang: about.lang }),
    ...reviewFacts(source.reviewed),
  };
}
