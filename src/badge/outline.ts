/** Shows which post a row of the popup means, without relying on a chip that a page may have drawn. */
import type { Theme } from './theme';

/** The focus colours of tokens.css (a test keeps them equal): outside our shadow roots its variables do not reach. */
export const FOCUS_COLOURS: Record<Theme, { ring: string; gap: string }> = {
  light: { ring: '#07474d', gap: '#ffffff' },
  dark: { ring: '#a3dedb', gap: '#131210' },
};
const SHOWN_MS = 2000;

/** An animation leaves no trace on the element: no attribute, no style, no layout. */
export function outlinePost(post: Element, theme: Theme): void {
  const { ring, gap } = FOCUS_COLOURS[theme];
  post.scrollIntoView?.({ block: 'center' });
  const frame = { outline: `3px solid ${ring}`, outlineOffset: '2px', boxShadow: `0 0 0 2px ${gap}` };
  post.animate?.([frame, frame], { duration: SHOWN_MS });
}
