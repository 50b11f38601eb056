/** Signal: the post names or links a study that its journal took back, corrected or warned of. */
import { findStudyNumbers, type StudyNumber, studyNumbersOf } from '../links/identifiers';
import { resolveLink } from '../links/unwrap';
import { qualifiedId } from '../model/accounts';
import type { Finding, Tone } from '../model/assessment';
import type { StudyHit } from '../pack/lookup-types';
import { compilePhrases, foldWords, hasPhrase } from '../text/phrases';
import { SAYS_SO } from './phrases/retracted-study';
import { findingEvidence, inLanguage, reviewFacts } from './record-facts';
import type { Signal, SignalContext } from './types';

const PHRASES = new Map(Object.entries(SAYS_SO).map(([language, list]) => [language, compilePhrases(list)]));
const MOST_LINKS = 50;

export const retractedStudy: Signal = {
  id: 'retracted-study',
  concludesNot: 'that the question is settled the other way, or that the writer knew of the notice',
  evaluate(context: SignalContext): Finding[] {
    if (!context.health) return [];
    const hits = new Map<string, StudyHit>();
    for (const hit of numbersIn(context).flatMap((number) => context.lookup.study(number)))
      if (!hit.expired) hits.set(qualifiedId(hit.publisher, hit.study.id), hit);
    const told = tellsOfIt(context);
    return [...hits.values()].map((hit) => studyFinding(hit, told, context.reader.language));
  },
};

function numbersIn({ facts, text }: SignalContext): StudyNumber[] {
  const linked = (facts.links ?? []).slice(0, MOST_LINKS).flatMap((link) => {
    const address = resolveLink(link);
    return address === null ? [] : studyNumbersOf(address);
  });
  return [...findStudyNumbers(text.original), ...linked];
}

/** Who tells others that a study was taken back must not look like one who relies on it. */
function tellsOfIt({ text, claims }: SignalContext): boolean {
  if (claims.some(({ stance }) => stance === 'debunks')) return true;
  const phrases = PHRASES.get(text.language ?? 'en') ?? PHRASES.get('en');
  return phrases !== undefined && text.sentences.some(({ words }) => hasPhrase(foldWords(words), phrases));
}

function studyFinding({ study, publisher }: StudyHit, told: boolean, language: string): Finding {
  const reason = inLanguage(study.reason, language);
  const tone: Tone = told || study.state === 'corrected' ? 'info' : 'caution';
  const facts = {
    state: study.state,
    doi: study.doi,
    ...(study.journal === undefined ? {} : { journal: study.journal }),
    ...(study.title === undefined ? {} : { title: study.title }),
    ...(study.date === undefined ? {} : { date: study.date }),
    ...(reason === null ? {} : { reason: reason.text, lang: reason.lang }),
    ...reviewFacts(study.reviewed),
  };
  const evidence = study.evidence.map(findingEvidence);
  return { signal: 'retracted-study', tone, subject: { study: study.id }, publisher, facts, evidence };
}
