/** Tells a dark page from a light one by the page's own colours: many sites have a dark mode of their own. */
import { parentOf } from './page-element';

export type Theme = 'light' | 'dark';
export type ReadTheme = (anchor: Element) => Theme;

/** Text this bright stands on a dark page; text this dark on a light one. Between, the ground decides. */
const BRIGHT_TEXT = 0.45;
const DARK_TEXT = 0.25;
const DARK_GROUND = 0.22;
const SOLID = 0.5;
const MAX_ANCESTORS = 12;

interface Colour {
  luminance: number;
  alpha: number;
}

/** One reader per batch: posts of one container share an answer, so a feed costs one style read. */
export function createThemeReader(window: Window): ReadTheme {
  const known = new Map<Element | null, Theme>();
  return (anchor) => {
    const container = parentOf(anchor);
    const theme = known.get(container) ?? pageTheme(window, anchor);
    known.set(container, theme);
    return theme;
  };
}

function pageTheme(window: Window, anchor: Element): Theme {
  const text = parseColour(window.getComputedStyle(anchor).color);
  if (text && text.luminance >= BRIGHT_TEXT) return 'dark';
  if (text && text.luminance <= DARK_TEXT) return 'light';
  return isOnDarkGround(window, anchor) ? 'dark' : 'light';
}

function isOnDarkGround(window: Window, anchor: Element): boolean {
  let element: Element | null = anchor;
  for (let level = 0; element && level <= MAX_ANCESTORS; level += 1) {
    const ground = parseColour(window.getComputedStyle(element).backgroundColor);
    if (ground && ground.alpha >= SOLID) return ground.luminance < DARK_GROUND;
    element = parentOf(element);
  }
  return false;
}

/** Computed colours come as `rgb(…)`, or `color(srgb …)` with parts of one; other spaces are left undecided. */
export function parseColour(css: string): Colour | null {
  const unit = css.startsWith('color(srgb ') ? 1 : css.startsWith('rgb') ? 255 : null;
  if (unit === null) return null;
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { luminance: luminance(red / unit, green / unit, blue / unit), alpha };
}

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
