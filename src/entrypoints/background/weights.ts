/** Opens the learned weights of our own package, once per life of the worker. */
import { openModel } from '../../pack/model-pack';
import { logError } from '../../platform/log';
import { readOwnFile } from '../../platform/own-file';
import type { StanceModel } from '../../text/learned/stance-model';

let opening: Promise<StanceModel | null> | null = null;

/** `null` where they cannot be read: the check goes on, and says of no post that it repeats a claim. */
export function loadedWeights(): Promise<StanceModel | null> {
  opening ??= open().catch((error: unknown) => {
    logError('learned weights', error);
    return null;
  });
  return opening;
}

async function open(): Promise<StanceModel> {
  return openModel(new Uint8Array(await (await readOwnFile('packs/model.pack')).arrayBuffer())).model;
}
