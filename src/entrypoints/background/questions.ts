/**
 * What a menu, the address bar or the popup leaves for the check page. It waits in memory for as long as the page needs to
 * open, is handed over once, and stands neither in an address nor in the browser's history.
 */
import type { Question } from '../../model/question';
import { browser } from '../../platform/browser';

const PAGE = 'src/entrypoints/check/index.html';
/** A page that has not come by then never will. */
const WAITS_MS = 60_000;

const waiting = new Map<string, Question>();

/** Opens the check page beside the tab it was asked from; `null` opens it empty. */
export async function openCheckPage(question: Question | null, beside?: { index: number } | undefined): Promise<void> {
  const url = new URL(browser.runtime.getURL(PAGE));
  if (question !== null) url.searchParams.set('question', keep(question));
  await browser.tabs.create({ url: url.href, ...(beside ? { index: beside.index + 1 } : {}) });
}

function keep(question: Question): string {
  const id = crypto.randomUUID();
  waiting.set(id, question);
  setTimeout(() => waiting.delete(id), WAITS_MS);
  return id;
}

/** Once: a page that is loaded again finds nothing. */
export function takeQuestion(id: unknown): Question | null {
  const question = waiting.get(String(id)) ?? null;
  waiting.delete(String(id));
  return question;
}
