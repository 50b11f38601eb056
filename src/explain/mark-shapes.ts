/** The shapes of the tones, one home for the page's chips and for our own pages: path data on a 16 × 16 grid. */
import type { ToneMark } from '../model/badge-view';

/** `close` and `drop` (our mark) are the two others that the popover needs. */
export type Mark = ToneMark | 'close' | 'drop';

/** A filled path, or a line of the given width; `dash` for the ring of what is not on record. */
export type Shape = { fill: string } | { line: string; width: string; dash?: string };

/** A ring is written as two arcs. */
export const MARK_SHAPES: Record<Mark, readonly Shape[]> = {
  support: [
    { fill: 'M1 8a7 7 0 1 0 14 0a7 7 0 1 0 -14 0ZM8 3.6c1.9 2.1 3 3.7 3 5.3a3 3 0 0 1-6 0c0-1.6 1.1-3.2 3-5.3Z' },
  ],
  info: [
    {
      line: 'M4.5 1.75h7A2.75 2.75 0 0 1 14.25 4.5v7a2.75 2.75 0 0 1-2.75 2.75h-7A2.75 2.75 0 0 1 1.75 11.5v-7A2.75 2.75 0 0 1 4.5 1.75Z',
      width: '1.5',
    },
    { line: 'M8 7.4v3.7', width: '1.7' },
    { fill: 'M7 4.9a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z' },
  ],
  interest: [
    {
      fill: 'M1 2.6v5.1c0 .42.17.83.47 1.13l5.9 5.9a1.6 1.6 0 0 0 2.26 0l5.1-5.1a1.6 1.6 0 0 0 0-2.26l-5.9-5.9A1.6 1.6 0 0 0 7.7 1H2.6A1.6 1.6 0 0 0 1 2.6ZM3.3 4.7a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0Z',
    },
  ],
  caution: [
    {
      fill: 'M6.75 1.75a1.45 1.45 0 0 1 2.5 0l6.2 10.7a1.45 1.45 0 0 1-1.25 2.18H1.8A1.45 1.45 0 0 1 .55 12.45l6.2-10.7ZM7.1 5.6l.2 4a.7.7 0 0 0 1.4 0l.2-4a.9.9 0 0 0-1.8 0ZM7 12.2a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
    },
  ],
  unlisted: [{ line: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0', width: '1.7', dash: '2.7 2.012' }],
  unread: [
    {
      line: 'M1.75 5V3.25a1.5 1.5 0 0 1 1.5-1.5H5M11 1.75h1.75a1.5 1.5 0 0 1 1.5 1.5V5M14.25 11v1.75a1.5 1.5 0 0 1-1.5 1.5H11M5 14.25H3.25a1.5 1.5 0 0 1-1.5-1.5V11',
      width: '1.5',
    },
    { line: 'M5.2 8h5.6', width: '1.7' },
  ],
  close: [{ line: 'M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8', width: '1.5' }],
  drop: [
    {
      fill: 'M8 .9c3.9 0 7 2.8 7 6.5s-3.1 6.5-7 6.5c-.7 0-1.4-.1-2-.3l-3.2 1.8a.6.6 0 0 1-.88-.66l.62-2.9A6.2 6.2 0 0 1 1 7.4C1 3.7 4.1.9 8 .9ZM8 3.5c1.8 2 2.8 3.4 2.8 4.9a2.8 2.8 0 0 1-5.6 0c0-1.5 1-2.9 2.8-4.9Z',
    },
  ],
};

/** The attributes with which a shape is drawn. */
export function shapeAttributes(shape: Shape): Record<string, string> {
  if ('fill' in shape) return { d: shape.fill, fill: 'currentColor', 'fill-rule': 'evenodd' };
  const ends: Record<string, string> = shape.dash
    ? { 'stroke-dasharray': shape.dash }
    : { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return { d: shape.line, fill: 'none', stroke: 'currentColor', 'stroke-width': shape.width, ...ends };
}
