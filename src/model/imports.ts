/** Identities taken over from open data sets, whole lists at a time: lean lines, told apart from records that somebody looked at. */
import * as v from 'valibot';
import { PLATFORMS } from './platforms';
import { type Account, country, day, filled, host, https, recordId, SOURCE_KINDS, type SourceRecord } from './records';

/** Stands where a record names who approved it: nobody looked at this one; it is as good as its data set. */
export const FROM_DATASET = 'dataset';

/**
 * A data set as published: `imports/<id>.yaml`. `date` is the day of the version that was read, `register` tells that it
 * is an official register of accounts. `url` may hold `{ror}`, which each identity replaces with its own number.
 */
export const datasetSchema = v.strictObject({
  id: recordId,
  publisher: filled,
  title: filled,
  url: https,
  licence: filled,
  date: day,
  retrieved: day,
  register: v.optional(v.boolean(), false),
  review_by: day,
});
export type Dataset = v.InferOutput<typeof datasetSchema>;

/** One line of `imports/<dataset>.ndjson`. A host may carry a path: `gov.uk/mhra`. */
export const identitySchema = v.strictObject({
  id: recordId,
  name: filled,
  kind: v.picklist(SOURCE_KINDS),
  country,
  ids: v.optional(v.record(v.string(), filled)),
  hosts: v.optional(v.array(host)),
  accounts: v.optional(
    v.array(v.strictObject({ platform: v.picklist(PLATFORMS), handle: filled, id: v.optional(filled) })),
  ),
});
export type Identity = v.InferOutput<typeof identitySchema>;

/** An identity as packs keep it: `dataset` is its place in the list of data sets. */
export interface PackedIdentity extends Identity {
  dataset: number;
}

/** A full record for those who ask: the data set is the evidence of all it states. */
export function expandIdentity(identity: Identity, dataset: Dataset): SourceRecord {
  const evidence = ['e1'];
  const account = (given: NonNullable<Identity['accounts']>[number]): Account => ({
    ...given,
    role: 'main',
    status: 'active',
    previous: [],
    evidence,
    review_by: dataset.review_by,
    ...(dataset.register ? { verified: dataset.retrieved } : {}),
  });
  return {
    id: identity.id,
    name: identity.name,
    aka: [],
    kind: identity.kind,
    country: identity.country,
    languages: [],
    about: {},
    ids: identity.ids ?? {},
    domains: (identity.hosts ?? []).map((name) => ({ host: name, evidence })),
    accounts: (identity.accounts ?? []).map(account),
    interests: [],
    practices: {},
    topic_exceptions: [],
    conduct: [],
    products: [],
    evidence: { e1: evidenceOf(identity, dataset) },
    reviewed: { by: [FROM_DATASET], on: dataset.retrieved, review_by: dataset.review_by },
  };
}

function evidenceOf({ ids }: Identity, { url, publisher, title, date, retrieved, register }: Dataset) {
  const proof = register ? { proof: 'register' as const } : {};
  return {
    url: url.replace('{ror}', ids?.ror ?? ''),
    publisher,
    title,
    date,
    seen: 'dataset' as const,
    retrieved,
    ...proof,
  };
}
