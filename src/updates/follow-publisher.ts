/** Following a publisher by address and fingerprint, changing what it may do, and parting from it. */
import * as v from 'valibot';
import {
  applyAct,
  newPublisher,
  type Publisher,
  type PublisherAct,
  type PublisherAddress,
  publisherName,
} from '../model/publishers';
import { issuedAt } from '../pack/signed/checks';
import { installPack } from '../pack/signed/install';
import { refreshMetadata, type Trusted } from '../pack/signed/refresh';
import { UpdateError } from '../pack/signed/update-error';
import { BUILT_IN_PUBLISHER } from '../project';
import { changePublisher, changePublishers, loadPublishers } from './publisher-store';
import type { RunTools } from './run-updates';
import { nextCheck } from './schedule';
import { pinFirstRoot } from './update-publisher';

/** Most publishers that may be followed besides the built-in one. */
export const MAX_FOLLOWED = 12;
/** Until the reader allows more. */
const FIRST_QUOTA = 16 * 1024 * 1024;

/**
 * Installs the publisher's registry and lists it. Its name is the one its own signed pack carries, and must be free: no
 * publisher can speak in the name of another.
 * @throws {UpdateError} naming what is wrong; then nothing is stored
 */
export async function followPublisher(address: PublisherAddress, tools: RunTools): Promise<Publisher> {
  const { url, fingerprint } = address;
  if (!(await tools.mayFetch(url))) throw new UpdateError('no-permission', url);
  const known = await loadPublishers();
  if (known.some((one) => one.fingerprint === fingerprint)) throw new UpdateError('already-followed', fingerprint);
  if (known.length > MAX_FOLLOWED) throw new UpdateError('too-many', `more than ${MAX_FOLLOWED} publishers`);
  const fetchFile = tools.fetchFrom(url);
  const start = await pinFirstRoot(fetchFile, fingerprint);
  const now = tools.now();
  const context = { fetchFile, verify: tools.verify, now, remember: async (_: Trusted) => undefined };
  const { trusted, verified } = await refreshMetadata(start, context);
  const allowance = { publisher: null, quota: FIRST_QUOTA };
  const installed = await installPack(verified.targets, null, allowance, fetchFile);
  if (!installed) throw new UpdateError('not-found', 'no registry');
  const { publisher: id, sequence } = installed.pack.meta;
  requireFreeName(id, known);
  await tools.store.commit(id, trusted, { pack: { ...installed, sequence }, model: null });
  const { signed } = verified.timestamp;
  const added: Publisher = {
    ...newPublisher({ id, url, fingerprint }),
    nextCheck: nextCheck(now, 0, tools.chance),
    confirmed: { issued: issuedAt(signed) || now, expires: Date.parse(signed.expires), sequence },
    history: [{ at: now, event: 'added', sequence }],
  };
  await changePublishers((list) => [...list, added]);
  return added;
}

/** @throws {UpdateError} `foreign` for a name that is taken, kept for ourselves, or no name */
function requireFreeName(id: string, known: readonly Publisher[]): void {
  const isTaken = id === BUILT_IN_PUBLISHER || known.some((one) => one.id === id);
  if (isTaken || !v.is(publisherName, id)) throw new UpdateError('foreign', `the name ${id} cannot be given to it`);
}

/** The reader pauses, limits or goes on with a publisher. Answers the new list. */
export function changeFollowed(id: string, act: PublisherAct): Promise<Publisher[]> {
  return changePublisher(id, (publisher) => applyAct(publisher, act));
}

/** Takes it off the list first, so that an update under way cleans up after itself. The built-in one can only be paused. */
export async function unfollowPublisher(id: string, { store }: Pick<RunTools, 'store'>): Promise<Publisher[]> {
  if (id === BUILT_IN_PUBLISHER) throw new UpdateError('foreign', 'the built-in publisher can be paused, not removed');
  const left = await changePublishers((list) => list.filter((one) => one.id !== id));
  await store.remove(id);
  return left;
}

/**
 * Lists the publishers that ship with the extension, or brings their addresses up to date with the package. One whose
 * fingerprint is another now starts afresh: its old chain of keys was lost, or is not to be trusted.
 */
export async function listShippedPublishers(
  shipped: readonly ({ id: string } & PublisherAddress)[],
  store: Pick<RunTools['store'], 'remove'>,
): Promise<void> {
  const before = await loadPublishers();
  if (shipped.every((one) => before.some((known) => isSameAddress(known, one)))) return;
  for (const one of shipped) {
    const known = before.find(({ id }) => id === one.id);
    if (known && known.fingerprint !== one.fingerprint) await store.remove(one.id);
  }
  await changePublishers((list) => [
    ...shipped.map((one) => readdressed(list.find(({ id }) => id === one.id) ?? newPublisher(one), one)),
    ...list.filter(({ id }) => !shipped.some((one) => one.id === id)),
  ]);
}

function isSameAddress(a: { id: string } & PublisherAddress, b: { id: string } & PublisherAddress): boolean {
  return a.id === b.id && a.url === b.url && a.fingerprint === b.fingerprint;
}

/** The reader's own choices stay; what was known under another chain of keys does not. */
function readdressed(known: Publisher, { url, fingerprint }: PublisherAddress): Publisher {
  const fresh = known.fingerprint === fingerprint ? {} : { confirmed: null, problem: null, failures: 0, nextCheck: 0 };
  return { ...known, ...fresh, url, fingerprint };
}
