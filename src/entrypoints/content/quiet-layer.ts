/** Badges stay off a page that is badly read: what little was read there may be read wrongly. They come when it turns out well. */
import type { BadgeLayer } from '../../badge/badge-layer';
import type { Spot } from '../../badge/room';
import type { BadgeView } from '../../model/badge-view';

interface Held {
  element: WeakRef<Element>;
  anchor: WeakRef<Element> | null;
  text: string;
  view: BadgeView | null;
}

/** Posts that are remembered; the oldest, furthest up the feed, are dropped first. */
const MAX_HELD = 300;

export class QuietLayer {
  private readonly held = new Map<number, Held>();
  private readonly numbers = new WeakMap<Element, number>();
  private last = 0;
  private isQuiet = false;

  constructor(private readonly layer: Pick<BadgeLayer, 'show' | 'remove' | 'close'>) {}

  show(element: Element, spot: Spot, view: BadgeView | null): void {
    const { anchor, text } = spot;
    this.forget(element);
    this.last += 1;
    this.numbers.set(element, this.last);
    this.held.set(this.last, { element: new WeakRef(element), anchor: anchor && new WeakRef(anchor), text, view });
    const [oldest] = this.held.keys();
    if (this.held.size > MAX_HELD && oldest !== undefined) this.held.delete(oldest);
    if (!this.isQuiet) this.layer.show(element, spot, view);
  }

  remove(element: Element): void {
    this.forget(element);
    this.layer.remove(element);
  }

  setQuiet(isQuiet: boolean): void {
    if (isQuiet === this.isQuiet) return;
    this.isQuiet = isQuiet;
    if (isQuiet) this.layer.close();
    for (const { element, anchor, text, view } of this.held.values()) {
      const post = element.deref();
      if (post === undefined) continue;
      if (isQuiet) this.layer.remove(post);
      else this.layer.show(post, { anchor: anchor?.deref() ?? null, text }, view);
    }
  }

  private forget(element: Element): void {
    const number = this.numbers.get(element);
    if (number !== undefined) this.held.delete(number);
  }
}
