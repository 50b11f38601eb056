/** The short table of a finding: what is on record, or in the post, that its sentence does not hold. */
import type { Finding, SignalId } from '../model/assessment';
import type { MessageKey, MessageValue, RecordLine } from './types';
import { factProse, factText, message } from './variants';

/** Signals without a table are left out: their sentence says all there is. */
const LINES: Partial<Record<SignalId, (finding: Finding) => RecordLine[]>> = {
  source: (finding) => [
    ...line('line_account', accountOf(finding)),
    ...line('line_how', message(finding.facts.by === 'domain' ? 'how_domain' : 'how_account')),
  ],
  'stated-credential': foundWords,
  selling: foundWords,
  'interest-on-record': (finding) => line('line_since', dayOf(finding, 'since')),
  'retracted-study': (finding) => [
    ...line('line_study', factText(finding, 'title')),
    ...line('line_journal', factText(finding, 'journal')),
  ],
  trial: (finding) => line('line_number', factText(finding, 'number')),
  medicine: (finding) => line('line_ingredient', otherThan(factText(finding, 'inn'), factText(finding, 'medicine'))),
  community: communityLines,
};

export function recordLines(finding: Finding): RecordLine[] {
  return LINES[finding.signal]?.(finding) ?? [];
}

function line(label: MessageKey, value: MessageValue | null): RecordLine[] {
  return value === null ? [] : [{ label, value }];
}

function foundWords(finding: Finding): RecordLine[] {
  const words = factProse(finding, 'phrase');
  return line('line_words', words && { key: 'quote', values: { quote: words } });
}

function accountOf(finding: Finding): string | null {
  const handle = factText(finding, 'handle');
  return handle === null ? null : handle.includes('/') ? handle : `@${handle.replace(/^@/, '')}`;
}

function dayOf(finding: Finding, name: string): MessageValue | null {
  const day = factText(finding, name);
  return day === null ? null : { day };
}

function otherThan(text: string | null, said: string | null): string | null {
  return text !== null && text.toLowerCase() !== said?.toLowerCase() ? text : null;
}

/** What a community's own policy says, yes or no; what it does not say is not guessed. */
const PRACTICES: readonly (readonly [fact: string, label: MessageKey, yes: MessageKey, no: MessageKey])[] = [
  ['moderated', 'line_rules', 'rules_moderated', 'rules_unmoderated'],
  ['twoWay', 'line_talk', 'talk_two_way', 'talk_one_way'],
  ['clinicians', 'line_clinicians', 'clinicians_yes', 'clinicians_no'],
  ['sellsData', 'line_data', 'data_sold', 'data_kept'],
  ['sponsorDisclosed', 'line_sponsors', 'sponsors_named', 'sponsors_unnamed'],
];

function communityLines(finding: Finding): RecordLine[] {
  const practices = PRACTICES.flatMap(([fact, label, yes, no]) => {
    const value = finding.facts[fact];
    return typeof value === 'boolean' ? line(label, message(value ? yes : no)) : [];
  });
  return [
    ...line('line_owner', factText(finding, 'owner')),
    ...line('line_payer', factText(finding, 'payer')),
    ...practices,
  ];
}
