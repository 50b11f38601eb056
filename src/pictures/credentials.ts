/** Content Credentials of a picture file: whether there may be any, and what the C2PA library's report on them comes to. */
import * as v from 'valibot';
import { type Finding, type FindingFacts, PAGE_PUBLISHER } from '../model/assessment';
import type { CredentialAct, CredentialState, PictureCredentials } from '../model/credentials';

/** Longest report that is taken, in characters. */
export const MAX_REPORT = 2_000_000;
/** Most manifests and actions that are looked at: a file may hold any number. */
const MOST_MANIFESTS = 100;
const MOST_ACTIONS = 1000;

/** Where a manifest store begins: the description box of JUMBF and the first letters of C2PA's number for it. */
const MARK = Array.from('jumdc2pa', (letter) => letter.charCodeAt(0));

/** `false` for nearly all files, which then need no library. */
export function mayHoldCredentials(file: Uint8Array): boolean {
  const [first = 0] = MARK;
  for (let at = file.indexOf(first); at !== -1; at = file.indexOf(first, at + 1))
    if (MARK.every((letter, index) => file[at + index] === letter)) return true;
  return false;
}

/** There is something that names itself so, and it could not be read. */
export const UNREADABLE: PictureCredentials = { state: 'unverified', signer: null, day: null, ai: null, acts: [] };

const actionSchema = v.object({
  action: v.fallback(v.string(), ''),
  digitalSourceType: v.fallback(v.string(), ''),
});
const assertionSchema = v.object({
  label: v.string(),
  data: v.fallback(v.object({ actions: v.fallback(v.array(actionSchema), []) }), { actions: [] }),
});
const ingredientSchema = v.object({
  relationship: v.fallback(v.string(), ''),
  active_manifest: v.fallback(v.string(), ''),
});
const signatureSchema = v.object({
  issuer: v.fallback(v.string(), ''),
  common_name: v.fallback(v.string(), ''),
  time: v.fallback(v.string(), ''),
});
const manifestSchema = v.object({
  assertions: v.fallback(v.array(assertionSchema), []),
  ingredients: v.fallback(v.array(ingredientSchema), []),
  signature_info: v.fallback(signatureSchema, { issuer: '', common_name: '', time: '' }),
});
const reportSchema = v.object({
  active_manifest: v.string(),
  manifests: v.record(v.string(), manifestSchema),
  validation_state: v.fallback(v.string(), ''),
  validation_results: v.object({ activeManifest: v.object({ failure: v.array(v.object({ code: v.string() })) }) }),
});
type Report = v.InferOutput<typeof reportSchema>;
type Manifest = v.InferOutput<typeof manifestSchema>;

/** The library's report in short; one that is none of its kind, or too long, tells nothing that could be relied on. */
export function parseCredentials(report: string): PictureCredentials {
  if (report.length > MAX_REPORT) return UNREADABLE;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), reportSchema), report);
  const active = parsed.success ? parsed.output.manifests[parsed.output.active_manifest] : undefined;
  if (!parsed.success || active === undefined) return UNREADABLE;
  const state = stateOf(parsed.output);
  const { issuer, common_name, time } = active.signature_info;
  const isSigned = state !== 'unverified';
  const signer = isSigned ? issuer || common_name || null : null;
  const day = isSigned ? dayOf(time) : null;
  const ai = usesAi(parsed.output) ? aiFinding(state, signer, day) : null;
  return { state, signer, day, ai, acts: actsOf(active) };
}

/** Parts that no longer have the sum that was signed. */
const CHANGED: ReadonlySet<string> = new Set([
  'assertion.dataHash.mismatch',
  'assertion.boxesHash.mismatch',
  'assertion.bmffHash.mismatch',
  'assertion.hashedURI.mismatch',
]);

function stateOf({ validation_state, validation_results }: Report): CredentialState {
  const failures = validation_results.activeManifest.failure;
  if (failures.length === 0) return ['Valid', 'Trusted'].includes(validation_state) ? 'valid' : 'unverified';
  return failures.every(({ code }) => CHANGED.has(code)) ? 'changed' : 'unverified';
}

function dayOf(time: string): string | null {
  const day = time.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** The last part of IPTC's addresses for what generative AI made, or made a part of. */
const AI_SOURCES: ReadonlySet<string> = new Set(['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia']);

/** The picture itself, and the pictures that it was made of. */
function usesAi({ active_manifest, manifests }: Report): boolean {
  const seen = new Set([active_manifest]);
  for (const label of seen) {
    if (seen.size > MOST_MANIFESTS) return false;
    const manifest = manifests[label];
    if (manifest === undefined) continue;
    if (actionsOf(manifest).some(({ digitalSourceType }) => AI_SOURCES.has(lastPart(digitalSourceType)))) return true;
    for (const { relationship, active_manifest: label } of manifest.ingredients)
      if (MADE_OF.has(relationship)) seen.add(label);
  }
  return false;
}

const MADE_OF: ReadonlySet<string> = new Set(['parentOf', 'componentOf']);

function actionsOf({ assertions }: Manifest): { action: string; digitalSourceType: string }[] {
  return assertions
    .filter(({ label }) => label.startsWith('c2pa.actions'))
    .flatMap(({ data }) => data.actions)
    .slice(0, MOST_ACTIONS);
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** C2PA's actions in a reader's words. Those that leave the picture as it is have none. */
const ACTS: Readonly<Record<string, CredentialAct>> = {
  'c2pa.created': 'created',
  'c2pa.adjustedColor': 'edited',
  'c2pa.color_adjustments': 'edited',
  'c2pa.drawing': 'edited',
  'c2pa.edited': 'edited',
  'c2pa.enhanced': 'edited',
  'c2pa.filtered': 'edited',
  'c2pa.removed': 'edited',
  'c2pa.placed': 'combined',
  'c2pa.cropped': 'resized',
  'c2pa.resized': 'resized',
  'c2pa.orientation': 'resized',
  'c2pa.converted': 'converted',
  'c2pa.transcoded': 'converted',
};

function actsOf(manifest: Manifest): CredentialAct[] {
  const acts = actionsOf(manifest).flatMap(({ action, digitalSourceType }) => {
    if (action === 'c2pa.created' && lastPart(digitalSourceType) === 'digitalCapture') return ['photographed' as const];
    const act = Object.hasOwn(ACTS, action) ? ACTS[action] : undefined;
    return act === undefined ? [] : [act];
  });
  return [...new Set(acts)];
}

function aiFinding(state: CredentialState, signer: string | null, day: string | null): Finding {
  const facts: FindingFacts = { credentials: state };
  if (signer !== null) facts.signer = signer;
  if (day !== null) facts.date = day;
  const subject = { platform: 'file', handle: '' };
  return { signal: 'ai-generated', tone: 'info', subject, publisher: PAGE_PUBLISHER, facts, evidence: [] };
}
