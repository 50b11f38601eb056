/** Builds the chip of one post: a host that takes no room, a closed shadow root, and a button in it. */
import type { BadgeView } from '../model/badge-view';
import { drawMark } from './marks';
import type { Room } from './room';
import type { ApplySheet } from './sheet';
import type { Size } from './size';
import type { Theme } from './theme';
import { isReaders } from './trusted';
import { setWords } from './words';

/** Marks our hosts, so that the scanner can leave them out. The page may see and forge it: nothing rests on it. */
export const HOST_ATTRIBUTE = 'data-wellsourced-host';

/** What must not reach the site: pressing the chip would otherwise open the post. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const;

export interface Chip {
  host: HTMLElement;
  /** First element inside the root, where class, theme and sizes are set out of the page's reach. */
  inner: HTMLElement;
  button: HTMLButtonElement;
}

export function createChip(document: Document, applySheet: ApplySheet, onPress: () => void): Chip {
  const host = document.createElement('span');
  host.setAttribute(HOST_ATTRIBUTE, '');
  const root = host.attachShadow({ mode: 'closed' });
  applySheet(root);
  const inner = document.createElement('span');
  inner.className = 'ws';
  const button = createButton(document, onPress);
  inner.append(button);
  root.append(inner);
  for (const type of KEPT_EVENTS) host.addEventListener(type, stop, { passive: true });
  return { host, inner, button };
}

function createButton(document: Document, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', (event) => {
    // Author lines are often links; a press on the chip must not follow them.
    event.preventDefault();
    // A page could otherwise press the chip for the reader.
    if (isReaders(event)) onPress();
  });
  return button;
}

/** The page's own listeners around the post never see what happens in our host. */
function stop(event: Event): void {
  event.stopPropagation();
}

/** Words, tone and count; the size class says how much of them is seen. */
export function fillChip({ inner, button }: Chip, view: BadgeView, size: Size): void {
  const document = button.ownerDocument;
  button.className = `ws-chip ws-${view.tone}${size === 'full' ? '' : ` ws-chip--${size}`}`;
  button.hidden = size === 'none';
  button.setAttribute('aria-label', view.label);
  // Nothing to tell: no stop for the keyboard on every post of a feed.
  button.tabIndex = view.tone === 'quiet' ? -1 : 0;
  button.replaceChildren(drawMark(document, view.mark), words(document, view));
  if (view.more > 0) button.append(count(document, view.more));
  inner.lang = view.lang;
  // Not on `inner`: where the chip stands follows the page's direction, its words follow ours.
  button.dir = view.dir;
}

function words(document: Document, view: BadgeView): HTMLElement {
  return span(document, 'ws-chip-words', view.words);
}

/** "+2", which right-to-left text would turn into "2+"; the frame around it follows the chip. */
function count(document: Document, more: number): HTMLElement {
  const number = document.createElement('bdi');
  number.dir = 'ltr';
  setWords(number, `+${more}`);
  const element = span(document, 'ws-chip-more', '');
  element.append(number);
  return element;
}

function span(document: Document, className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  setWords(element, text);
  return element;
}

/** Sizes follow the author line. Set as custom properties: a site's policy may forbid style attributes. */
export function placeChip({ host, inner }: Chip, room: Room): void {
  host.setAttribute('data-place', room.place);
  host.style.setProperty('--ws-pull', `${room.pull}px`);
  inner.style.setProperty('--ws-anchor', `${room.text}px`);
  inner.style.setProperty('--ws-ceiling', `${Math.max(16, room.height)}px`);
  // Taken from the prototype: a form's fields could stand in for the method.
  Node.prototype.appendChild.call(room.parent, host);
}

export function themeChip({ inner }: Chip, theme: Theme): void {
  inner.dataset.theme = theme;
}

/** @param base the reader's own text size, as CSS */
export function sizeChip({ inner }: Chip, base: string): void {
  inner.style.setProperty('--ws-base', base);
}
