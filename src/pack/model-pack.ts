/**
 * The pack of learned weights, `model.pack`: its description (`META`), how posts stand to claims in one byte per feature and
 * class (`STNC`), and which claim posts speak of: known subwords (`SUBW`), a vector for each (`VECT`) and for each topic
 * (`TOPC`), and the topics' biases (`BIAS`).
 */
import { type Chances, CLASSES, type StanceModel, type Thresholds } from '../text/learned/stance-model';
import type { KnownClaim, TopicModel } from '../text/learned/topic-model';
import { PackError, readSections, writeSections } from './format';

/** Raised when features or classes change their meaning: weights of another format would say anything. */
const FORMAT = 3;

export interface ModelPack {
  publisher: string;
  /** Digest of the records and posts that it was trained on. */
  trainedOn: string;
  model: StanceModel;
}

export function compileModel({ publisher, trainedOn, model }: ModelPack): Uint8Array {
  const { buckets, scale, thresholds, weights, topics } = model;
  const known = { claims: topics.claims, size: topics.size, scale: topics.scale };
  const meta = { publisher, trainedOn, format: FORMAT, classes: CLASSES, buckets, scale, thresholds, topics: known };
  return writeSections([
    ['META', new TextEncoder().encode(JSON.stringify(meta))],
    ['STNC', bytesOf(weights)],
    ['SUBW', bytesOf(topics.subwords)],
    ['VECT', bytesOf(topics.vectors)],
    ['TOPC', bytesOf(topics.topics)],
    ['BIAS', bytesOf(topics.biases)],
  ]);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/**
 * Opens the weights; the large tables are read in place.
 * @throws {PackError} for a foreign, damaged or newer buffer
 */
export function openModel(bytes: Uint8Array): ModelPack {
  const sections = readSections(bytes);
  const { publisher, trainedOn, buckets, scale, thresholds, topics } = readMeta(sections.get('META'));
  const weights = signed(sections.get('STNC'));
  if (weights.length !== buckets * CLASSES.length)
    throw new PackError('damaged model: the weights do not fit their description');
  const model = { buckets, scale, thresholds, weights, topics: openTopics(sections, topics) };
  return { publisher, trainedOn, model };
}

type TopicMeta = Pick<TopicModel, 'claims' | 'size' | 'scale'>;
type Meta = Omit<ModelPack, 'model'> & Omit<StanceModel, 'weights' | 'topics'> & { topics: TopicMeta };

function openTopics(sections: ReadonlyMap<string, Uint8Array>, meta: TopicMeta): TopicModel {
  const subwords = new Uint32Array(copied(sections.get('SUBW')));
  const biases = new Float32Array(copied(sections.get('BIAS')));
  const vectors = signed(sections.get('VECT'));
  const topics = signed(sections.get('TOPC'));
  const fits =
    vectors.length === subwords.length * meta.size &&
    topics.length === biases.length * meta.size &&
    biases.length === meta.claims.length + 1 &&
    biases.every(Number.isFinite) &&
    subwords.every((hash, i) => i === 0 || hash > (subwords[i - 1] ?? 0));
  if (!fits) throw new PackError('damaged model: the topics do not fit their description');
  return { ...meta, subwords, vectors, topics, biases };
}

function signed(section: Uint8Array | undefined): Int8Array {
  if (!section) throw new PackError('damaged model: a section is missing');
  return new Int8Array(section.buffer, section.byteOffset, section.byteLength);
}

/** On a border that numbers of four bytes need; a rest of fewer bytes is not read. */
function copied(section: Uint8Array | undefined): ArrayBuffer {
  if (!section) throw new PackError('damaged model: a section is missing');
  return section.slice(0, section.byteLength & ~3).buffer as ArrayBuffer;
}

function readMeta(bytes: Uint8Array | undefined): Meta {
  const meta = readJson(bytes);
  const { publisher, trainedOn, format, classes, buckets, scale, thresholds, topics } = meta;
  if (typeof publisher !== 'string' || typeof trainedOn !== 'string')
    throw new PackError('damaged model: its description lacks a field');
  if (format !== FORMAT || JSON.stringify(classes) !== JSON.stringify(CLASSES))
    throw new PackError('the model is of another version');
  if (!isCount(buckets) || !isScale(scale)) throw new PackError('damaged model: no size');
  return {
    publisher,
    trainedOn,
    buckets,
    scale,
    thresholds: readThresholds(thresholds),
    topics: readTopicMeta(topics),
  };
}

function readJson(bytes: Uint8Array | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Falls through to the one error that callers know.
  }
  throw new PackError('damaged model: its description cannot be read');
}

function readTopicMeta(value: unknown): TopicMeta {
  const { claims, size, scale } = asObject(value);
  if (!isCount(size) || !isScale(scale) || !Array.isArray(claims))
    throw new PackError('damaged model: the topics are not described');
  return { claims: claims.map(readKnownClaim), size, scale };
}

function readKnownClaim(value: unknown): KnownClaim {
  const { id, fingerprint } = asObject(value);
  if (typeof id !== 'string' || typeof fingerprint !== 'number')
    throw new PackError('damaged model: a topic has no id');
  return { id, fingerprint };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isScale(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

function readThresholds(value: unknown): Thresholds {
  const given = asObject(value);
  return {
    known: readLimits(given.known),
    lean: readLimits(given.lean),
  };
}

/** A chance lies in 0..1: anything else could say `repeats` of every post. */
function readLimits(value: unknown): Chances {
  const given = asObject(value);
  const entries = CLASSES.map((name) => {
    return [name, readChance(given[name], name)] as const;
  });
  return Object.fromEntries(entries) as Chances;
}

function readChance(chance: unknown, name: string): number {
  if (typeof chance !== 'number' || !(chance > 0 && chance <= 1)) throw new PackError(`damaged model: no ${name}`);
  return chance;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
