/** One style sheet for all our shadow roots. */
import chip from './chip.css?inline';
import popover from './popover.css?inline';

const css = `${chip}${popover}`;

export type ApplySheet = (root: ShadowRoot) => void;

/**
 * Chromium shares one constructed sheet. Content scripts of Firefox may not assign `adoptedStyleSheets`
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1928865), so there each root gets a `<style>` element.
 */
export function createSheet(document: Document): ApplySheet {
  // Not before the first chip: most pages show none.
  let shared: CSSStyleSheet | null | undefined;
  return (root) => {
    shared = shared === undefined ? constructed() : shared;
    if (shared !== null && adopt(root, shared)) return;
    shared = null;
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  };
}

function constructed(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return null;
  }
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet): boolean {
  try {
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}
