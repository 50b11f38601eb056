/** Signal: the post names a medicine on record that has an official leaflet in the reader's country. */
import { qualifiedId } from '../model/accounts';
import type { Finding, FindingEvidence } from '../model/assessment';
import type { MedicineHit } from '../pack/lookup-types';
import { foldWords } from '../text/phrases';
import { findingEvidence, reviewFacts } from './record-facts';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

/** Words read of one post, and words of the longest name. */
const MOST_WORDS = 600;
const LONGEST_NAME = 3;
const MOST_MEDICINES = 2;

export const medicine: Signal = {
  id: 'medicine',
  concludesNot: 'that the medicine is right for somebody, or that what the post says of it is in the leaflet',
  evaluate(context: SignalContext): Finding[] {
    const { health, reader } = context;
    if (!health || reader.country === null) return [];
    return medicinesIn(context)
      .flatMap((hit) => {
        const leaflet = leafletOf(hit, context, reader.country ?? '');
        return leaflet ? [leafletFinding(hit, leaflet, context)] : [];
      })
      .slice(0, MOST_MEDICINES);
  },
};

/** Names of up to three words, wherever they stand; each medicine once. */
function medicinesIn({ text, lookup }: SignalContext): MedicineHit[] {
  const found = new Map<string, MedicineHit>();
  let left = MOST_WORDS;
  for (const { words } of text.sentences) {
    const folded = foldWords(words.slice(0, left));
    left -= folded.length;
    for (let at = 0; at < folded.length; at++) {
      for (let length = 1; length <= LONGEST_NAME && at + length <= folded.length; length++) {
        for (const hit of onlyOnes(lookup.medicine(folded.slice(at, at + length).join(' '))))
          if (!hit.expired && !found.has(keyOf(hit))) found.set(keyOf(hit), hit);
      }
    }
    if (left <= 0) break;
  }
  return [...found.values()];
}

/** A generic name that several brands share leads to no single leaflet. */
function onlyOnes(hits: readonly MedicineHit[]): MedicineHit[] {
  return hits.filter((hit) => hits.every((other) => other === hit || other.publisher !== hit.publisher));
}

function keyOf({ publisher, medicine: { id } }: MedicineHit): string {
  return qualifiedId(publisher, id);
}

/** The country's own leaflet, else one of a union that the country is on record as part of. */
function leafletOf({ medicine, publisher }: MedicineHit, { lookup }: SignalContext, country: string) {
  const unions = lookup
    .country(country)
    .filter((hit) => hit.publisher === publisher && !hit.expired)
    .flatMap(({ record }) => record.within);
  const places = [country, ...unions];
  return places.flatMap((place) => medicine.leaflets.filter((leaflet) => leaflet.country === place))[0];
}

function leafletFinding(
  { medicine, name, publisher }: MedicineHit,
  { url, evidence }: MedicineHit['medicine']['leaflets'][number],
  { facts, reader }: SignalContext,
): Finding {
  const proofs = evidence.flatMap((key) => medicine.evidence[key] ?? []).map(findingEvidence);
  const page: FindingEvidence = {
    url,
    publisher: proofs[0]?.publisher ?? '',
    title: name,
    date: medicine.reviewed.on,
    dated: 'retrieved',
  };
  const pages = [page, ...proofs.filter((proof) => proof.url !== url)];
  const said = { medicine: name, inn: medicine.inn, country: reader.country ?? '', ...reviewFacts(medicine.reviewed) };
  return { signal: 'medicine', tone: 'info', subject: writerOf(facts), publisher, facts: said, evidence: pages };
}
