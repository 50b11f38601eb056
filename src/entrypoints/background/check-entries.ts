/** The ways to the check page outside of our own pages: the browser's menu, the keyboard, the address bar. */
import type { CheckInput } from '../../model/inquiry';
import type { Question } from '../../model/question';
import { browser } from '../../platform/browser';
import { addMenuItems, type MenuClick, onCommand, onMenuClick, onOmnibox, type Tab } from '../../platform/entries';
import { logError } from '../../platform/log';
import { cutPicture } from './cut-picture';
import { openCheckPage } from './questions';
import { readPage, readSelection } from './read-tab';

const LINK = 'check-link';
const SELECTION = 'check-selection';
const PICTURE = 'check-picture';
const PAGE = 'check-page';

/** Registered at the top of the worker, so that it is woken for them. */
export function watchCheckEntries(): void {
  addMenuItems(() => [
    { id: LINK, title: browser.i18n.getMessage('menu_link'), contexts: ['link'] },
    { id: SELECTION, title: browser.i18n.getMessage('menu_selection'), contexts: ['selection'] },
    { id: PICTURE, title: browser.i18n.getMessage('menu_picture'), contexts: ['image'] },
    { id: PAGE, title: browser.i18n.getMessage('menu_page'), contexts: ['page'] },
  ]);
  onMenuClick((click, tab) => run(menuQuestion(click, tab), tab));
  onCommand((command, tab) => {
    if (command === 'check') run(commandQuestion(tab), tab);
  });
  onOmnibox(browser.i18n.getMessage('omnibox_hint'), (text) => run(Promise.resolve(words('paste', text))));
}

function run(asking: Promise<Question | null>, tab?: Tab): void {
  asking.then((question) => openCheckPage(question, tab)).catch((error) => logError('check', error));
}

function words(from: Exclude<CheckInput['from'], 'page'>, text: string): Question {
  return { ask: 'words', input: { from, text } };
}

async function menuQuestion(click: MenuClick, tab: Tab | undefined): Promise<Question | null> {
  switch (click.menuItemId) {
    case LINK:
      return words('link', click.linkUrl ?? '');
    case SELECTION:
      return words('selection', (tab && (await readSelection(tab, click.frameId))) || (click.selectionText ?? ''));
    case PICTURE:
      return tab ? cutPicture(tab, click) : null;
    default:
      return tab ? pageQuestion(tab) : null;
  }
}

/** The selected words; without any, the page opens empty. */
async function commandQuestion(tab: Tab | undefined): Promise<Question | null> {
  const text = tab ? await readSelection(tab) : '';
  return text === '' ? null : words('selection', text);
}

/** Reads a page once, since the reader asked for it. */
export async function pageQuestion(tab: Pick<Tab, 'id'>): Promise<Question> {
  const facts = await readPage(tab);
  return facts === null
    ? { ask: 'nothing', why: 'page-closed-to-us' }
    : { ask: 'words', input: { from: 'page', facts } };
}
