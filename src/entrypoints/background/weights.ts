/** Opens the learned weights, once per life of the worker: those of the last release, or those of our own package. */
import { openModel } from '../../pack/model-pack';
import { logError } from '../../platform/log';
import { readOwnFile } from '../../platform/own-file';
import type { StanceModel } from '../../text/learned/stance-model';
import { openModelFile } from '../../updates/pack-store';
import { shippedSeeds } from './shipped-seeds';

let opening: Promise<StanceModel | null> | null = null;

/** `null` where they cannot be read: the check goes on, and says of no post that it repeats a claim. */
export function loadedWeights(): Promise<StanceModel | null> {
  opening ??= open().catch((error: unknown) => {
    logError('learned weights', error);
    return null;
  });
  return opening;
}

/** After an update: the next message opens what is stored now. */
export function forgetWeights(): void {
  opening = null;
}

/** Only the publisher of the package ships weights; a package whose list names none is read as it is. */
async function open(): Promise<StanceModel | null> {
  const seed = (await shippedSeeds()).find(({ model }) => model !== undefined);
  if (!seed?.model) return openWeights(await packaged());
  return openModelFile({ ...seed, digest: seed.model }, packaged, openWeights);
}

function openWeights(bytes: Uint8Array): StanceModel {
  return openModel(bytes).model;
}

async function packaged(): Promise<Uint8Array> {
  return new Uint8Array(await (await readOwnFile('packs/model.pack')).arrayBuffer());
}
