/** A long list shows its first part and one button for the rest, so that nobody is buried and nothing is left out. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PluralKey } from '../explain/types';
import { useTranslator } from './i18n';

interface ShowMoreProps<Item> {
  items: readonly Item[];
  /** How many are shown at first. */
  most: number;
  /** The button's words, counted. */
  words: PluralKey;
  draw(item: Item, index: number): ComponentChild;
}

export function ShowMore<Item>({ items, most, words, draw }: ShowMoreProps<Item>) {
  const t = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<Element | null>(null);
  const rest = items.length - most;
  // The pressed button is gone: the keyboard goes on with the first of what it brought.
  useEffect(() => {
    const first = isOpen ? list.current?.children[most] : undefined;
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }, [isOpen]);
  if (isOpen || rest <= 0) return <>{items.map(draw)}</>;
  function open(button: HTMLElement): void {
    list.current = button.closest('ul');
    setOpen(true);
  }
  return (
    <>
      {items.slice(0, most).map(draw)}
      <li class="ws-more">
        <button
          type="button"
          class="ws-button ws-button--plain ws-button--small"
          onClick={(event) => open(event.currentTarget)}
        >
          {t.count(words, rest)}
        </button>
      </li>
    </>
  );
}
