/** What the background does for each message. */
import { toBadgeView } from '../../explain/badge-view';
import { helpFor } from '../../inquiry/help';
import { inquire } from '../../inquiry/inquire';
import { type Answer, MAX_BATCH } from '../../messages/protocol';
import type { Handlers } from '../../messages/router';
import { unchecked } from '../../model/assessment';
import { applyChange, parseSettingsChange } from '../../model/change-settings';
import { type CheckInput, type Inquiry, parseCheckInput } from '../../model/inquiry';
import { type PostFacts, parsePostFacts } from '../../model/post-facts';
import { today } from '../../platform/clock';
import { logError } from '../../platform/log';
import { assessPost } from '../../signals/assess';
import { loadPublishers } from '../../updates/publisher-store';
import { changeSettings, loadSettings } from '../../updates/settings-store';
import { readerFor, translatorFor } from '../reader';
import { pageQuestion } from './check-entries';
import { countFrame } from './frame-counts';
import { followMovedIds } from './moved-ids';
import { publisherHandlers } from './publishers';
import { openCheckPage, takeQuestion } from './questions';
import { currentLookup, registryStates } from './registry';
import { tellTabs } from './tabs';
import { showToolbarState, type ToolbarState } from './toolbar';

export function createHandlers(): Handlers {
  return {
    hello: async ({ site }) => {
      const [settings, { disabled }] = await Promise.all([loadSettings(), currentLookup()]);
      const off = [...settings.disabledSites, ...disabled.adapters];
      return { enabled: !off.includes(String(site)), appearance: settings.appearance, chips: settings.chips };
    },
    assess: async ({ posts }) => ({ answers: await assessBatch(posts) }),
    'page-count': async ({ count, off }, { tab, frameId }) => {
      const state = { count: count === null ? null : Math.max(0, Math.floor(Number(count))), off: off === true };
      if (tab?.id !== undefined) await showPageState(tab.id, frameId ?? 0, state);
      return { ok: true };
    },
    'get-settings': () => loadSettings(),
    'change-settings': async ({ change }) => {
      const parsed = parseSettingsChange(change);
      const settings = await changeSettings((before) => applyChange(before, parsed, today()));
      if (parsed.set === 'copy') await followMovedIds();
      await tellTabs({ type: 'settings-changed' });
      return parsed.set === 'copy' ? loadSettings() : settings;
    },
    'get-registries': async () => ({ registries: await registryStates(await loadPublishers()) }),
    'get-help': async () => helpFor(readerFor(await loadSettings()).country, await currentLookup()),
    'check-input': async ({ input }) => checkInput(parseCheckInput(input)),
    'take-question': async ({ id }) => ({ question: takeQuestion(id) }),
    'open-check': async ({ text }) => openCheck(text),
    'check-page': async ({ tabId }) => checkPage(tabId),
    ...publisherHandlers(),
  };
}

async function assessBatch(posts: unknown): Promise<(Answer | null)[]> {
  if (!Array.isArray(posts) || posts.length > MAX_BATCH)
    throw new RangeError(`a batch holds at most ${MAX_BATCH} posts`);
  const settings = await loadSettings();
  const [lookup, translator] = await Promise.all([currentLookup(), translatorFor(settings)]);
  const reader = readerFor(settings);
  return posts.map((post) => {
    const facts = readFacts(post);
    if (facts === null) return null;
    const assessment = settings.disabledSites.includes(facts.site)
      ? unchecked('disabled')
      : assessPost(facts, lookup, reader);
    return { assessment, badge: toBadgeView(assessment, translator, settings) };
  });
}

/** One post that cannot be parsed never stops the others. */
function readFacts(post: unknown): PostFacts | null {
  try {
    return parsePostFacts(post);
  } catch (error) {
    logError('post facts', error);
    return null;
  }
}

/** Answered from memory and kept nowhere. */
async function checkInput(input: CheckInput): Promise<Inquiry> {
  const [lookup, settings] = await Promise.all([currentLookup(), loadSettings()]);
  return inquire(input, lookup, readerFor(settings));
}

async function showPageState(tab: number, frame: number, state: ToolbarState): Promise<void> {
  const translator = await translatorFor(await loadSettings());
  await countFrame(tab, frame, state, (sum) => showToolbarState(tab, sum, translator));
}

/** The popup's button: the reader's press on the toolbar allows this one tab. */
async function checkPage(tabId: number): Promise<{ ok: true }> {
  await openCheckPage(await pageQuestion({ id: tabId }));
  return { ok: true };
}

async function openCheck(text: string | null): Promise<{ ok: true }> {
  await openCheckPage(text === null ? null : { ask: 'words', input: parseCheckInput({ from: 'paste', text }) });
  return { ok: true };
}
