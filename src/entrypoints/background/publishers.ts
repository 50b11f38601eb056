/** What the background does for the part of the options page that shows publishers: each message is one act of the reader. */
import type { PublisherState, PublishersAnswer } from '../../messages/protocol';
import type { Handlers } from '../../messages/router';
import { type Publisher, parsePublisherAct, parsePublisherAddress } from '../../model/publishers';
import type { UpdateProblem } from '../../model/update-problems';
import { UpdateError } from '../../pack/signed/update-error';
import { logError } from '../../platform/log';
import { BROWSER_TOOLS } from '../../updates/browser-tools';
import { changeFollowed, followPublisher, unfollowPublisher } from '../../updates/follow-publisher';
import { loadPublishers } from '../../updates/publisher-store';
import { isRealAddress } from '../../updates/schedule';
import { problemOf } from '../../updates/update-publisher';
import {
  expectPublisherGrant,
  forgetExpectedGrant,
  givePublisherGrantBack,
  settlePublisherGrant,
} from './granted-sites';
import { forgetPacks, listShipped, registryStates } from './registry';
import { shippedSeeds } from './shipped-seeds';
import { tellTabs } from './tabs';
import { resetAlarm, updateNow } from './updates';

type PublisherHandlers = Pick<
  Handlers,
  | 'get-publishers'
  | 'expect-publisher'
  | 'follow-publisher'
  | 'change-publisher'
  | 'unfollow-publisher'
  | 'update-publishers'
>;

export function publisherHandlers(): PublisherHandlers {
  return {
    'get-publishers': () => answer(),
    'expect-publisher': async ({ address }) => {
      const parsed = parsePublisherAddress(String(address));
      await (parsed ? expectPublisherGrant(parsed.url) : forgetExpectedGrant());
      return { ok: true };
    },
    'follow-publisher': ({ address }) => follow(String(address)),
    'change-publisher': async ({ id, act }) => {
      await changeFollowed(String(id), parsePublisherAct(act));
      return changed();
    },
    'unfollow-publisher': ({ id }) => unfollow(String(id)),
    'update-publishers': async () => {
      await updateNow();
      return answer();
    },
  };
}

async function follow(address: string) {
  const parsed = parsePublisherAddress(address);
  if (!parsed) return { ...(await answer('bad-address')), added: null };
  try {
    const { id } = await followPublisher(parsed, BROWSER_TOOLS);
    await settlePublisherGrant(parsed.url);
    return { ...(await changed()), added: id };
  } catch (error) {
    if (!(error instanceof UpdateError)) logError('follow a publisher', error);
    await settlePublisherGrant(parsed.url);
    await giveBackUnused(parsed.url);
    return { ...(await answer(problemOf(error).problem)), added: null };
  }
}

async function unfollow(id: string): Promise<PublishersAnswer> {
  const gone = (await loadPublishers()).find((publisher) => publisher.id === id);
  if (!gone || (await isShipped(id))) return answer();
  await unfollowPublisher(id, BROWSER_TOOLS);
  await giveBackUnused(gone.url);
  return changed();
}

/** A host that no publisher of ours is at any more needs no permission. */
async function giveBackUnused(url: string): Promise<void> {
  const { origin } = new URL(url);
  const isUsed = (await loadPublishers()).some((publisher) => new URL(publisher.url).origin === origin);
  if (!isUsed) await givePublisherGrantBack(url);
}

/** What may be shown has changed: look-ups are opened anew, and open pages ask again. */
async function changed(): Promise<PublishersAnswer> {
  forgetPacks();
  await resetAlarm();
  await tellTabs({ type: 'settings-changed' });
  return answer();
}

async function answer(problem: UpdateProblem | null = null): Promise<PublishersAnswer> {
  await listShipped();
  const publishers = await loadPublishers();
  const [registries, shipped] = await Promise.all([registryStates(publishers), shippedSeeds()]);
  const states = publishers.map((publisher) => ({
    ...stateOf(publisher),
    builtIn: shipped.some((seed) => seed.publisher === publisher.id),
    registry: registries.find((registry) => registry.publisher === publisher.id) ?? null,
  }));
  return { publishers: states, problem };
}

async function isShipped(id: string): Promise<boolean> {
  return (await shippedSeeds()).some(({ publisher }) => publisher === id);
}

function stateOf(publisher: Publisher): Omit<PublisherState, 'builtIn' | 'registry'> {
  const { id, url, fingerprint, paused, shows, quota, problem, history } = publisher;
  return { id, url, fingerprint, paused, shows, quota, problem, history, updates: isRealAddress(url) };
}
