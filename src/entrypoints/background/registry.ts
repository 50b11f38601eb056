/** Opens the registries once per life of the worker; the first message after a restart waits for it. */
import type { RegistryState } from '../../messages/protocol';
import { type Publisher, type PublisherAddress, type PublisherTerms, SHOWS } from '../../model/publishers';
import { createLookup, type TermsByPublisher } from '../../pack/lookup';
import type { Lookup } from '../../pack/lookup-types';
import type { Pack } from '../../pack/open';
import { now, today } from '../../platform/clock';
import { readOwnFile } from '../../platform/own-file';
import { PROJECT } from '../../project';
import { listShippedPublishers } from '../../updates/follow-publisher';
import { freshnessOf, vouchedFor } from '../../updates/freshness';
import { openPacks } from '../../updates/pack-store';
import { loadPublishers } from '../../updates/publisher-store';
import { indexedTrustStore } from '../../updates/trust-store';
import { shippedSeeds } from './shipped-seeds';
import { forgetWeights, loadedWeights } from './weights';

const NO_ADDRESS: PublisherAddress = { url: PROJECT.updates, fingerprint: PROJECT.updatesFingerprint };

let opening: Promise<Pack[]> | null = null;

/** The opened packs. A failure is not kept: the next message tries again. */
export function loadedPacks(): Promise<Pack[]> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** After an update: the next message opens what is stored now. */
export function forgetPacks(): void {
  opening = null;
  forgetWeights();
}

/** Look-ups know today, so that a record that expires tonight is not shown tomorrow. */
export async function currentLookup(): Promise<Lookup> {
  const packs = await loadedPacks();
  return createLookup(packs, today(), termsOf(packs, await loadPublishers()), await loadedWeights());
}

function termsOf(packs: readonly Pack[], publishers: readonly Publisher[]): TermsByPublisher {
  return new Map(
    packs.map(({ meta }) => [
      meta.publisher,
      termsFor(
        meta,
        publishers.find(({ id }) => id === meta.publisher),
      ),
    ]),
  );
}

function termsFor(meta: Pack['meta'], publisher: Publisher | undefined): PublisherTerms {
  const vouched = vouchedFor(meta, publisher?.confirmed ?? null);
  return {
    shows: publisher?.shows ?? SHOWS,
    freshness: freshnessOf(vouched, now()),
    vouched: new Date(vouched.issued).toISOString().slice(0, 10),
  };
}

/** The loaded registries as our own pages tell of them. */
export async function registryStates(publishers: readonly Publisher[]): Promise<RegistryState[]> {
  return (await loadedPacks()).map(({ meta }) => {
    const { freshness, vouched } = termsFor(
      meta,
      publishers.find(({ id }) => id === meta.publisher),
    );
    const { publisher, name, date, sources, claims } = meta;
    return { publisher, name, date, sources, claims, freshness, vouched };
  });
}

/** Lists the publishers whose registry ships in the package among the publishers, with the addresses of this very package. */
export async function listShipped(): Promise<void> {
  const shipped = (await shippedSeeds()).map(({ publisher, updates }) => ({
    id: publisher,
    ...(updates ?? NO_ADDRESS),
  }));
  await listShippedPublishers(shipped, indexedTrustStore);
}

async function open(): Promise<Pack[]> {
  const shipped = await shippedSeeds();
  const followed = (await loadPublishers())
    .map(({ id }) => id)
    .filter((id) => !shipped.some(({ publisher }) => publisher === id));
  // Together, so that a page that is read later writes nothing down.
  const [packs] = await Promise.all([openPacks(shipped, readSeed, followed), loadedWeights()]);
  return packs;
}

async function readSeed(publisher: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readOwnFile(`packs/${publisher}.pack`)).arrayBuffer());
}
