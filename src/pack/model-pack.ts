/** The pack of learned weights, `model.pack`: its description (`META`) and one byte per feature and class (`STNC`). */
import { type Chances, CLASSES, type StanceModel, type Thresholds } from '../text/learned/stance-model';
import { PackError, readSections, writeSections } from './format';

/** Raised when features or classes change their meaning: weights of another format would say anything. */
const FORMAT = 2;

export interface ModelPack {
  publisher: string;
  /** Digest of the records and posts that it was trained on. */
  trainedOn: string;
  model: StanceModel;
}

export function compileModel({ publisher, trainedOn, model }: ModelPack): Uint8Array {
  const { buckets, scale, thresholds, weights } = model;
  const meta = { publisher, trainedOn, format: FORMAT, classes: CLASSES, buckets, scale, thresholds };
  return writeSections([
    ['META', new TextEncoder().encode(JSON.stringify(meta))],
    ['STNC', new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)],
  ]);
}

/**
 * Opens the weights in place.
 * @throws {PackError} for a foreign, damaged or newer buffer
 */
export function openModel(bytes: Uint8Array): ModelPack {
  const sections = readSections(bytes);
  const weights = sections.get('STNC');
  const meta = readMeta(sections.get('META'));
  if (!weights || weights.byteLength !== meta.buckets * CLASSES.length)
    throw new PackError('damaged model: the weights do not fit their description');
  const { publisher, trainedOn, buckets, scale, thresholds } = meta;
  const signed = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
  return { publisher, trainedOn, model: { buckets, scale, thresholds, weights: signed } };
}

type Meta = Omit<ModelPack, 'model'> & Omit<StanceModel, 'weights'>;

function readMeta(bytes: Uint8Array | undefined): Meta {
  const meta = readJson(bytes);
  const { publisher, trainedOn, format, classes, buckets, scale, thresholds } = meta;
  if (typeof publisher !== 'string' || typeof trainedOn !== 'string')
    throw new PackError('damaged model: its description lacks a field');
  if (format !== FORMAT || JSON.stringify(classes) !== JSON.stringify(CLASSES))
    throw new PackError('the model is of another version');
  if (!isCount(buckets) || typeof scale !== 'number' || !(scale > 0)) throw new PackError('damaged model: no size');
  return { publisher, trainedOn, buckets, scale, thresholds: readThresholds(thresholds) };
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

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
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
