/**
 * The pack of learned weights, `model.pack`: its description (`META`); how posts stand to claims, in a table of features, one
 * byte to know each (`FEAT`) and one per class (`STNC`); which claim posts speak of and on whose side: known pieces (`PIEC`),
 * a vector for each (`VECT`), for each topic (`TOPC`) and for each side of each claim (`SIDE`), and what speaks for a topic or
 * a side before a word is read (`TBIA`, `SBIA`).
 */
import { type Chances, CLASSES, type StanceModel, type Thresholds } from '../text/learned/stance-model';
import { type Directions, type KnownClaim, SIDES, type TopicModel } from '../text/learned/topic-model';
import { PackError, readSections, writeSections } from './format';

/** Raised when features or classes change their meaning: weights of another format would say anything. */
const FORMAT = 5;

export interface ModelPack {
  publisher: string;
  /** Digest of the records and posts that it was trained on. */
  trainedOn: string;
  model: StanceModel;
}

export function compileModel({ publisher, trainedOn, model }: ModelPack): Uint8Array {
  const { checks, scale, thresholds, weights, topics } = model;
  const known = {
    claims: topics.claims,
    size: topics.size,
    scale: topics.topics.scale,
    sideScale: topics.sides.scale,
  };
  const meta = { publisher, trainedOn, format: FORMAT, classes: CLASSES, scale, thresholds, topics: known };
  return writeSections([
    ['META', new TextEncoder().encode(JSON.stringify(meta))],
    ['FEAT', checks],
    ['STNC', bytesOf(weights)],
    ['PIEC', bytesOf(topics.pieces)],
    ['VECT', bytesOf(topics.vectors)],
    ['TOPC', bytesOf(topics.topics.vectors)],
    ['TBIA', bytesOf(topics.topics.biases)],
    ['SIDE', bytesOf(topics.sides.vectors)],
    ['SBIA', bytesOf(topics.sides.biases)],
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
  const { publisher, trainedOn, scale, thresholds, topics } = readMeta(sections.get('META'));
  const checks = present(sections.get('FEAT'));
  const weights = signed(sections.get('STNC'));
  if (weights.length !== checks.length * CLASSES.length || !isPowerOfTwo(checks.length))
    throw new PackError('damaged model: the weights do not fit their description');
  const model = { checks, scale, thresholds, weights, topics: openTopics(sections, topics) };
  return { publisher, trainedOn, model };
}

type TopicMeta = Pick<TopicModel, 'claims' | 'size'> & { scale: number; sideScale: number };
type Meta = Omit<ModelPack, 'model'> & Omit<StanceModel, 'checks' | 'weights' | 'topics'> & { topics: TopicMeta };
type Sections = ReadonlyMap<string, Uint8Array>;

function openTopics(sections: Sections, { claims, size, scale, sideScale }: TopicMeta): TopicModel {
  const pieces = new Uint32Array(copied(sections.get('PIEC')));
  const vectors = signed(sections.get('VECT'));
  const topics = openDirections(sections, ['TOPC', 'TBIA'], scale);
  const sides = openDirections(sections, ['SIDE', 'SBIA'], sideScale);
  const fits =
    size % 4 === 0 &&
    vectors.length * 2 === pieces.length * size &&
    holds(topics, claims.length + 1, size) &&
    holds(sides, claims.length * SIDES.length, size) &&
    pieces.every((hash, i) => i === 0 || hash > (pieces[i - 1] ?? 0));
  if (!fits) throw new PackError('damaged model: the topics do not fit their description');
  return { claims, size, pieces, vectors, topics, sides };
}

function openDirections(sections: Sections, [vectors, biases]: readonly [string, string], scale: number): Directions {
  return { vectors: signed(sections.get(vectors)), biases: new Float32Array(copied(sections.get(biases))), scale };
}

function holds({ vectors, biases }: Directions, count: number, size: number): boolean {
  return biases.length === count && vectors.length === count * size && biases.every(Number.isFinite);
}

function present(section: Uint8Array | undefined): Uint8Array {
  if (!section) throw new PackError('damaged model: a section is missing');
  return section;
}

function signed(section: Uint8Array | undefined): Int8Array {
  const { buffer, byteOffset, byteLength } = present(section);
  return new Int8Array(buffer, byteOffset, byteLength);
}

/** On a border that numbers of four bytes need; a rest of fewer bytes is not read. */
function copied(section: Uint8Array | undefined): ArrayBuffer {
  const bytes = present(section);
  return bytes.slice(0, bytes.byteLength & ~3).buffer as ArrayBuffer;
}

function isPowerOfTwo(count: number): boolean {
  return count > 0 && (count & (count - 1)) === 0;
}

function readMeta(bytes: Uint8Array | undefined): Meta {
  const meta = readJson(bytes);
  const { publisher, trainedOn, format, classes, scale, thresholds, topics } = meta;
  if (typeof publisher !== 'string' || typeof trainedOn !== 'string')
    throw new PackError('damaged model: its description lacks a field');
  if (format !== FORMAT || JSON.stringify(classes) !== JSON.stringify(CLASSES))
    throw new PackError('the model is of another version');
  if (!isScale(scale)) throw new PackError('damaged model: no scale');
  return {
    publisher,
    trainedOn,
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
  const { claims, size, scale, sideScale } = asObject(value);
  if (!isCount(size) || !isScale(scale) || !isScale(sideScale) || !Array.isArray(claims))
    throw new PackError('damaged model: the topics are not described');
  return { claims: claims.map(readKnownClaim), size, scale, sideScale };
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
    languages: Object.fromEntries(
      Object.entries(asObject(given.languages)).map(([code, limits]) => [code, readLimits(limits)]),
    ),
    unknown: readLimits(given.unknown),
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
