/** The list of followed publishers in the browser's own storage: read, and changed one act at a time. */

import { type Publisher, parsePublishers } from '../model/publishers';
import { readStored, writeStored } from '../platform/storage';

export const PUBLISHERS_KEY = 'publishers';

export async function loadPublishers(): Promise<Publisher[]> {
  return parsePublishers(await readStored(PUBLISHERS_KEY));
}

let queue: Promise<unknown> = Promise.resolve();

/** Applies one change after the others, so that a page and an update never overwrite each other's. */
export function changePublishers(change: (publishers: Publisher[]) => Publisher[]): Promise<Publisher[]> {
  const next = queue.then(async () => {
    const publishers = change(await loadPublishers());
    await writeStored(PUBLISHERS_KEY, publishers);
    return publishers;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Changes one publisher; one that was removed in the meantime stays removed. */
export function changePublisher(id: string, change: (publisher: Publisher) => Publisher): Promise<Publisher[]> {
  return changePublishers((list) => list.map((publisher) => (publisher.id === id ? change(publisher) : publisher)));
}
