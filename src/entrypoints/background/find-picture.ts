/** Finds a picture in the page by its address. Sent into the page as it stands, so it must not use anything outside of itself. */

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

/** The largest visible element that shows this address, open shadow roots included; `null` when none does. */
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
  return found;
}
