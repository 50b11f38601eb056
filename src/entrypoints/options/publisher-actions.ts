/** What the settings page does about publishers: each is one message, and sometimes one question of the browser. */

import type { Translator } from '../../explain/messages';
import type { PublisherState, PublishersAnswer } from '../../messages/protocol';
import { parsePublisherAddress } from '../../model/publishers';
import { browser } from '../../platform/browser';
import { logError } from '../../platform/log';
import { PROBLEM_WORDS } from '../../ui/problem-words';
import type { PublisherActions } from '../../ui/publisher-actions';
import { background } from '../own-page';
import { readQr } from './read-qr';

interface Page {
  translator(): Promise<Translator>;
  publishers(): readonly PublisherState[];
  /** Draws the page with these. */
  show(publishers: PublisherState[]): Promise<void>;
}

export function publisherActions(page: Page): PublisherActions {
  const showAnswer = async (asked: Promise<PublishersAnswer>) => {
    const { publishers } = await asked;
    await page.show(publishers);
  };
  return {
    follow: (address) => follow(address, page),
    readQr,
    change: (id, act) => showAnswer(background.ask({ type: 'change-publisher', id, act })).catch(fail),
    remove: (id) => showAnswer(background.ask({ type: 'unfollow-publisher', id })).catch(fail),
    update: () => showAnswer(background.ask({ type: 'update-publishers' })).catch(fail),
    allow: async (id) => {
      const publisher = page.publishers().find((one) => one.id === id);
      if (!publisher) return;
      const isAllowed = await askBrowser(publisher);
      await background.ask({ type: 'expect-publisher', address: '' }).catch(fail);
      if (!isAllowed) return;
      await showAnswer(background.ask({ type: 'update-publishers' })).catch(fail);
    },
  };
}

async function follow(address: string, page: Page): Promise<{ added: string } | { refused: string }> {
  const parsed = parsePublisherAddress(address);
  // Nothing is awaited before the question: later, the browser would not count the press as the reader's wish.
  const isAllowed = parsed ? await askBrowser(parsed) : false;
  const translator = await page.translator();
  if (!parsed) return { refused: translator.text(PROBLEM_WORDS['bad-address']) };
  if (!isAllowed) await background.ask({ type: 'expect-publisher', address: '' }).catch(fail);
  if (!isAllowed) return { refused: translator.text('follow_refused', { host: new URL(parsed.url).hostname }) };
  const { publishers, problem, added } = await background.ask({ type: 'follow-publisher', address });
  await page.show(publishers);
  if (added === null) return { refused: translator.text(PROBLEM_WORDS[problem ?? 'damaged']) };
  return { added: publishers.find(({ id }) => id === added)?.registry?.name ?? added };
}

function askBrowser({ url, fingerprint }: { url: string; fingerprint: string }): Promise<boolean> {
  background.ask({ type: 'expect-publisher', address: `${url}#${fingerprint}` }).catch(fail);
  return browser.permissions.request({ origins: [`https://${new URL(url).hostname}/*`] });
}

function fail(error: unknown): void {
  logError('publishers', error);
}
