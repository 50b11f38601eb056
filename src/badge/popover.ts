/** The one popover of a page: what the pressed chip tells, read-only, with Close as its only control. */
import type { BadgeView } from '../model/badge-view';
import type { Chip } from './chip';
import { drawMark } from './marks';
import { isReaders } from './trusted';
import { setWords } from './words';

export interface Popover {
  /** Opens at this chip; pressed again, it closes. */
  toggle(chip: Chip, view: BadgeView): void;
  close(): void;
  isOpenAt(chip: Chip): boolean;
}

/** Kept free between the box and the edges of the window, in px. */
const MARGIN = 12;
const GAP = 6;

/** `signal` ends everything. */
export function createPopover(document: Document, signal: AbortSignal): Popover {
  let open: { chip: Chip; box: HTMLElement; ended: AbortController } | null = null;

  function close(returnFocus = false): void {
    if (open === null) return;
    const { chip, box, ended } = open;
    open = null;
    ended.abort();
    box.remove();
    chip.button.setAttribute('aria-expanded', 'false');
    if (returnFocus) chip.button.focus({ preventScroll: true });
  }

  function openAt(chip: Chip, view: BadgeView): void {
    close();
    const ended = new AbortController();
    const box = createBox(document);
    open = { chip, box, ended };
    fillBox(box, view, () => close(true));
    chip.inner.append(box);
    chip.button.setAttribute('aria-expanded', 'true');
    box.showPopover?.();
    placeBox(box, chip);
    box.focus({ preventScroll: true });
    watch(chip, box, { signal: ended.signal, close });
  }

  signal.addEventListener('abort', () => close());
  return {
    toggle: (chip, view) => (open?.chip === chip ? close(true) : openAt(chip, view)),
    close,
    isOpenAt: (chip) => open?.chip === chip,
  };
}

function createBox(document: Document): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('popover', 'manual');
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  return box;
}

function fillBox(box: HTMLElement, view: BadgeView, onClose: () => void): void {
  const { ownerDocument: document } = box;
  box.className = `ws-popover ws-${view.tone}`;
  box.setAttribute('aria-label', view.words);
  box.dir = view.dir;
  const body = element(document, 'div', 'ws-popover-body', [
    topRow(document, view, onClose),
    element(document, 'p', 'ws-popover-say', view.says),
    element(document, 'p', 'ws-small ws-muted', view.todo),
    ...(view.note === '' ? [] : [element(document, 'p', 'ws-small ws-muted', view.note)]),
    ...(view.also.length > 0 ? [alsoList(document, view)] : []),
  ]);
  const foot = element(document, 'div', 'ws-popover-foot', [
    drawMark(document, 'drop'),
    element(document, 'span', '', view.foot),
  ]);
  box.replaceChildren(body, foot);
}

function topRow(document: Document, view: BadgeView, onClose: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ws-icon-button';
  button.setAttribute('aria-label', view.close);
  button.append(drawMark(document, 'close'));
  button.addEventListener('click', (event) => isReaders(event) && onClose());
  const mark = element(document, 'span', `ws-mark ws-${view.tone}`, [drawMark(document, view.mark)]);
  return element(document, 'div', 'ws-popover-top', [mark, element(document, 'span', 'ws-word', view.words), button]);
}

function alsoList(document: Document, view: BadgeView): HTMLElement {
  const lines = view.also.map(({ tone, mark, words }) =>
    element(document, 'span', `ws-also ws-${tone}`, [drawMark(document, mark), element(document, 'span', '', words)]),
  );
  return element(document, 'div', 'ws-popover-also', [element(document, 'span', 'ws-tiny', view.alsoTitle), ...lines]);
}

function element(document: Document, tag: string, className: string, content: string | Element[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (typeof content === 'string') setWords(made, content);
  else made.append(...content);
  return made;
}

/** Below the chip, above where there is more room, and always inside the window. */
function placeBox(box: HTMLElement, { button }: Chip): void {
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const chip = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const start = box.dir === 'rtl' ? chip.right - width : chip.left;
  const below = chip.bottom + GAP;
  const top = below + height + MARGIN <= clientHeight ? below : chip.top - GAP - height;
  box.style.setProperty('--ws-left', `${clamp(start, MARGIN, clientWidth - width - MARGIN)}px`);
  box.style.setProperty('--ws-top', `${clamp(top, MARGIN, clientHeight - height - MARGIN)}px`);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

interface Watch {
  signal: AbortSignal;
  close(returnFocus?: boolean): void;
}

/** Everything that closes an open popover. All of it is let go with `signal`. */
function watch(chip: Chip, box: HTMLElement, { signal, close }: Watch): void {
  const { ownerDocument: document } = box;
  const window = document.defaultView;
  chip.inner.addEventListener('keydown', (event) => isReaders(event) && event.key === 'Escape' && close(true), {
    signal,
  });
  chip.inner.addEventListener('focusout', ({ relatedTarget }) => leaves(chip, relatedTarget) && close(), { signal });
  // Seen from the document, everything in our closed root is the host.
  const onPress = (event: Event) => isReaders(event) && event.target !== chip.host && close();
  document.addEventListener('pointerdown', onPress, { signal, capture: true });
  window?.addEventListener('popstate', () => close(), { signal });
  window?.addEventListener('pagehide', () => close(), { signal });
  window?.addEventListener('resize', () => placeBox(box, chip), { signal });
  window?.addEventListener('scroll', () => placeBox(box, chip), { signal, capture: true, passive: true });
  closeOutOfView(chip, signal, close);
}

/** Focus that goes nowhere (the window lost it) keeps the popover open. */
function leaves({ inner }: Chip, target: EventTarget | null): boolean {
  return target instanceof Node && !inner.contains(target);
}

function closeOutOfView({ button }: Chip, signal: AbortSignal, close: () => void): void {
  if (typeof IntersectionObserver === 'undefined') return;
  const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting === false && close());
  observer.observe(button);
  signal.addEventListener('abort', () => observer.disconnect());
}
