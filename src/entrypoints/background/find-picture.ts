/** Finds a picture in the page by its address. Sent into the page as they stand, so these functions must not use anything outside of themselves. */

/** Edges of the part that is on the screen, in CSS pixels from the top left of the view. */
export interface PicturePlace {
  left: number;
  top: number;
  right: number;
  bottom: number;
  viewWidth: number;
  /** Some of it is off the screen. */
  isPart: boolean;
}

/**
 * The largest visible element that shows this address, open shadow roots included; `null` when none does. Within frames, the
 * place is that in the page around them, and `null` where that page is of another site: it is closed to its frames.
 */
export function findPicture(src: string): PicturePlace | null {
  const pictures: HTMLElement[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot && roots.length < 2000) roots.push(element.shadowRoot);
      const { currentSrc, src: own, poster } = element as HTMLImageElement & { poster?: string };
      if (src !== '' && [currentSrc, own, poster].includes(src)) pictures.push(element);
    }
  }
  let found: PicturePlace | null = null;
  let largest = 0;
  for (const picture of pictures) {
    const box = picture.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const area = Math.max(0, right - left) * Math.max(0, bottom - top);
    if (area <= largest) continue;
    largest = area;
    const isPart = area < box.width * box.height - 1;
    found = { left, top, right, bottom, viewWidth: innerWidth, isPart };
  }
  for (let view: Window = window; found !== null && view !== view.parent; view = view.parent) {
    const frame = view.frameElement;
    if (frame === null) return null;
    const { innerWidth: width, innerHeight: height } = view.parent;
    const edge = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const [x, y] = [
      edge.left + frame.clientLeft + Number.parseFloat(paddingLeft),
      edge.top + frame.clientTop + Number.parseFloat(paddingTop),
    ];
    const [left, top] = [Math.max(0, found.left + x), Math.max(0, found.top + y)];
    const [right, bottom] = [Math.min(width, found.right + x), Math.min(height, found.bottom + y)];
    if (right <= left || bottom <= top) return null;
    const isCut = (right - left) * (bottom - top) < (found.right - found.left) * (found.bottom - found.top) - 1;
    found = { left, top, right, bottom, viewWidth: width, isPart: found.isPart || isCut };
  }
  return found;
}

/** What can be seen of the frame that shows this address, or else of the largest one of its site. */
export function findFrame(address: string): PicturePlace | null {
  const site = URL.canParse(address) ? new URL(address).origin : '';
  let found: PicturePlace | null = null;
  let best = 0;
  for (const frame of document.querySelectorAll('iframe')) {
    if (!URL.canParse(frame.src) || new URL(frame.src).origin !== site) continue;
    const box = frame.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const area = Math.max(0, right - left) * Math.max(0, bottom - top);
    const weight = frame.src === address && area > 0 ? Number.POSITIVE_INFINITY : area;
    if (weight <= best) continue;
    best = weight;
    found = { left, top, right, bottom, viewWidth: innerWidth, isPart: true };
  }
  return found;
}
