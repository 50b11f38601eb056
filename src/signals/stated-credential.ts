/** Signal: the writer says they have a health profession; nobody has checked it. */
import { type Finding, type FindingEvidence, PAGE_PUBLISHER } from '../model/assessment';
import { findStatedCredential } from '../text/cues';
import type { Role } from '../text/languages/types';
import { findingEvidence } from './record-facts';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

/** Kinds of doctor: they stand in the register of doctors. */
const PHYSICIANS: ReadonlySet<Role> = new Set([
  'surgeon',
  'psychiatrist',
  'paediatrician',
  'cardiologist',
  'dermatologist',
  'gynaecologist',
  'oncologist',
  'neurologist',
]);

export const statedCredential: Signal = {
  id: 'stated-credential',
  concludesNot: 'that the writer has the profession, or that they have not',
  evaluate(context: SignalContext): Finding[] {
    const { facts, text, health, speaker } = context;
    if (!health || speaker.length > 0) return [];
    const stated = findStatedCredential(facts.author ?? {}, text);
    if (stated === null) return [];
    const register = registerFor(stated.role, context);
    return [
      {
        signal: 'stated-credential',
        tone: 'info',
        subject: writerOf(facts),
        publisher: PAGE_PUBLISHER,
        facts: { ...stated, ...register?.facts },
        evidence: register?.evidence ?? [],
      },
    ];
  },
};

/** Where the reader can look the name up, if a register of their country is on record for this profession. */
function registerFor(role: Role, { lookup, reader }: SignalContext): Pick<Finding, 'facts' | 'evidence'> | null {
  const roles: readonly string[] = PHYSICIANS.has(role) ? [role, 'doctor'] : [role];
  const countries = reader.country === null ? [] : lookup.country(reader.country);
  for (const { record, expired } of countries) {
    const register = expired ? undefined : record.registers.find((one) => one.roles.some((r) => roles.includes(r)));
    if (register === undefined) continue;
    const proofs = register.evidence.flatMap((key) => record.evidence[key] ?? []).map(findingEvidence);
    if (register.url === undefined) return { facts: { register: register.name }, evidence: proofs };
    const { url, name } = register;
    const page: FindingEvidence = { url, publisher: name, title: name, date: record.reviewed.on, dated: 'retrieved' };
    return {
      facts: { register: name, url },
      evidence: [page, ...proofs.filter((proof) => proof.url !== url)],
    };
  }
  return null;
}
