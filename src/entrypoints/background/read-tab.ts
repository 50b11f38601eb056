/** Reads a page or its selected words once, under the permission that the reader's press gives for that tab (`activeTab`). */
import { type PostFacts, parsePostFacts } from '../../model/post-facts';
import { browser } from '../../platform/browser';
import type { Tab } from '../../platform/entries';
import { logError } from '../../platform/log';

/** As built; it leaves what it read where the second step finds it. */
const READER = 'src/entrypoints/page-reader.js';

/** The words with their line breaks, which the menu's own text has lost; empty where we may not look. */
export async function readSelection({ id }: Pick<Tab, 'id'>, frameId = 0): Promise<string> {
  if (id === undefined) return '';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: id, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
    });
    return String(answer?.result ?? '').trim();
  } catch {
    return '';
  }
}

/** `null` for a page that the browser closes to extensions, or that has no words. */
export async function readPage({ id }: Pick<Tab, 'id'>): Promise<PostFacts | null> {
  if (id === undefined) return null;
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [READER] });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: () => (globalThis as Record<symbol, unknown>)[Symbol.for('wellsourced.page')],
    });
    return answer?.result ? parsePostFacts(answer.result) : null;
  } catch (error) {
    logError('reading a page', error);
    return null;
  }
}
