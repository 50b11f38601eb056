/** Puts chips on posts: measures a whole batch before it writes, follows the page's colours, gives up where it is not wanted. */
import type { BadgeView } from '../model/badge-view';
import { type Chip, createChip, fillChip, placeChip, sizeChip, themeChip } from './chip';
import { outlinePost } from './outline';
import { createPopover, type Popover } from './popover';
import { measureRoom, type Room, type Spot } from './room';
import { createSheet } from './sheet';
import { chooseSize, type Size, smaller } from './size';
import { createThemeReader, type ReadTheme, type Theme } from './theme';
import { watchPageTheme, watchWidth } from './watch-page';

export interface BadgeLayer {
  /** Shows, changes or (with `null`) removes the chip of a post. Drawn with the next frame, in one batch. */
  show(post: Element, spot: Spot, view: BadgeView | null): void;
  remove(post: Element): void;
  /** Scrolls to the post and rings it for two seconds. */
  outline(post: Element): void;
  /** Moves the keyboard to the chip of a post; nothing where it has none. */
  focus(post: Element): void;
  /** Reads the page's colours again; `appearance` as the reader chose it. */
  retheme(appearance?: Appearance): void;
  /** Closes the popover: the page went elsewhere without loading. */
  close(): void;
}

export type Appearance = 'auto' | Theme;

export interface BadgeLayerOptions {
  document: Document;
  /** Takes everything off the page again. */
  signal: AbortSignal;
  /** The reader opened this post's popover: the toolbar popup will start there. */
  onOpen(post: Element): void;
  appearance?: Appearance;
  /** `compact`: never the words, however much room there is. */
  chips?: 'words' | 'compact';
  /** When to draw; the next frame unless told. */
  schedule?(draw: () => void): void;
}

/** A page that keeps taking the chip off gets its way. */
const MAX_ATTACHMENTS = 4;
/** Entries of posts that left the page are swept when this many have come up since. */
const SWEEP_EVERY = 200;
interface Entry {
  chip: Chip;
  spot: Spot;
  view: BadgeView;
  room: Room;
  size: Size;
  attachments: number;
  /** Measured for a window of another width. */
  isStale: boolean;
}

interface Request {
  spot: Spot;
  view: BadgeView;
}

/** What will be written for one post, decided while nothing has been written yet. */
interface Plan extends Request {
  post: Element;
  room: Room;
  size: Size;
  theme: Theme;
}

export function createBadgeLayer(options: BadgeLayerOptions): BadgeLayer {
  const window = options.document.defaultView;
  if (!window) throw new Error('a badge layer needs a document that is shown in a window');
  const drawing = new Drawing(window, options);
  watchPageTheme(window, options, () => drawing.retheme());
  watchWidth(window, options.signal, () => drawing.remeasure());
  options.signal.addEventListener('abort', () => drawing.clear());
  return {
    show: (post, spot, view) => (view === null ? drawing.remove(post) : drawing.request(post, { spot, view })),
    remove: (post) => drawing.remove(post),
    outline: (post) => outlinePost(post, drawing.themeOf(post)),
    focus: (post) => drawing.focus(post),
    retheme: (appearance) => drawing.retheme(appearance),
    close: () => drawing.popover.close(),
  };
}

/** One post that cannot be measured or written to must not keep the others from their chips. */
function attempt<T>(draw: () => T): T | null {
  try {
    return draw();
  } catch {
    return null;
  }
}

/** Other words end elsewhere, and may be somebody else's. */
function isSameSpot(a: Spot, b: Spot): boolean {
  return a.anchor === b.anchor && a.text === b.text;
}

/** The state of the layer: which posts carry a chip, and which wait for one. */
class Drawing {
  readonly popover: Popover;
  private readonly entries = new Map<Element, Entry>();
  private readonly waiting = new Map<Element, Request>();
  private readonly applySheet: (root: ShadowRoot) => void;
  private readonly removals: MutationObserver;
  private appearance: Appearance;
  /** The reader's own text size; nearly everybody's is this. */
  private base = '16px';
  private isBaseRead = false;
  private scheduled = false;
  private drawnSinceSweep = 0;

  constructor(
    private readonly window: Window,
    private readonly options: BadgeLayerOptions,
  ) {
    this.popover = createPopover(options.document, options.signal);
    this.applySheet = createSheet(options.document);
    this.appearance = options.appearance ?? 'auto';
    this.removals = new MutationObserver(() => this.putBack());
  }

  request(post: Element, request: Request): void {
    if (this.options.signal.aborted) return;
    this.waiting.set(post, request);
    this.schedule();
  }

  remove(post: Element): void {
    this.waiting.delete(post);
    const entry = this.entries.get(post);
    if (!entry) return;
    this.entries.delete(post);
    if (this.popover.isOpenAt(entry.chip)) this.popover.close();
    entry.chip.host.remove();
  }

  clear(): void {
    this.removals.disconnect();
    for (const post of [...this.entries.keys()]) this.remove(post);
    this.waiting.clear();
  }

  retheme(appearance: Appearance = this.appearance): void {
    this.appearance = appearance;
    const read = createThemeReader(this.window);
    const themes = [...this.entries].map(
      ([post, entry]) => [entry, this.theme(entry.spot.anchor ?? post, read)] as const,
    );
    for (const [{ chip }, theme] of themes) themeChip(chip, theme);
  }

  focus(post: Element): void {
    this.entries.get(post)?.chip.button.focus({ preventScroll: true });
  }

  themeOf(post: Element): Theme {
    return this.theme(this.entries.get(post)?.spot.anchor ?? post, createThemeReader(this.window));
  }

  private theme(anchor: Element, read: ReadTheme): Theme {
    return this.appearance === 'auto' ? read(anchor) : this.appearance;
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    const draw = () => {
      this.scheduled = false;
      this.draw();
    };
    if (this.options.schedule) this.options.schedule(draw);
    else this.window.requestAnimationFrame(draw);
  }

  /** All reads, then all writes: mixing them would cost a layout per post. */
  private draw(): void {
    const requests = [...this.waiting];
    this.waiting.clear();
    const read = createThemeReader(this.window);
    const plans = requests.flatMap(([post, request]) => attempt(() => this.plan(post, request, read)) ?? []);
    this.readBase();
    for (const plan of plans) attempt(() => this.apply(plan));
    if (plans.length > 0 && !this.isBaseRead) this.schedule();
    this.sweep(plans.length);
  }

  private plan(post: Element, { spot, view }: Request, read: ReadTheme): Plan | null {
    if (!post.isConnected || this.isGivenUp(post, view)) return null;
    const entry = this.entries.get(post);
    const theme = this.theme(spot.anchor ?? post, read);
    if (entry?.isStale && entry.chip.host.isConnected) return this.planAnew(post, entry, { spot, view }, theme);
    const stays = entry && isSameSpot(entry.spot, spot) && entry.chip.host.isConnected;
    const room = stays ? entry.room : measureRoom(this.window, post, spot);
    if (room === null) return null;
    const wanted = this.sizeIn(room, view);
    const size = stays ? smaller(wanted, entry.size) : wanted;
    return size === 'none' ? null : { post, spot, view, room, size, theme };
  }

  /** The window has another width: the chip may grow again, move from or to the author line, or wait unseen without room. */
  private planAnew(post: Element, { room: old }: Entry, { spot, view }: Request, theme: Theme): Plan {
    const room = measureRoom(this.window, post, spot);
    return { post, spot, view, room: room ?? old, size: room ? this.sizeIn(room, view) : 'none', theme };
  }

  private sizeIn(room: Room, view: BadgeView): Size {
    if (room.place === 'corner') return 'dot';
    return smaller(chooseSize(view, room.width, room.text), this.options.chips === 'compact' ? 'compact' : 'full');
  }

  /** All chips are measured again, with the next frame and in one batch. */
  remeasure(): void {
    for (const [post, entry] of this.entries) {
      entry.isStale = true;
      this.waiting.set(post, { spot: entry.spot, view: entry.view });
    }
    if (this.entries.size > 0) this.schedule();
  }

  /** A post that was recycled for other words starts anew. */
  private isGivenUp(post: Element, view: BadgeView): boolean {
    const entry = this.entries.get(post);
    if (!entry || entry.view.says !== view.says || entry.view.words !== view.words) return false;
    return !entry.chip.host.isConnected && entry.attachments >= MAX_ATTACHMENTS;
  }

  private apply({ post, spot, view, room, size, theme }: Plan): void {
    const before = this.entries.get(post);
    const chip = before?.chip ?? createChip(this.options.document, this.applySheet, () => this.open(post));
    const isSame = before !== undefined && before.view.says === view.says && before.view.words === view.words;
    const attachments = isSame ? before.attachments : 0;
    const entry: Entry = { chip, spot, view, room, size, attachments, isStale: false };
    this.entries.set(post, entry);
    themeChip(chip, theme);
    sizeChip(chip, this.base);
    fillChip(chip, view, size);
    if (this.popover.isOpenAt(chip) && !isSame) this.popover.close();
    if (chip.host.parentNode !== room.parent) this.attach(entry);
  }

  private attach(entry: Entry): void {
    entry.attachments += 1;
    placeChip(entry.chip, entry.room);
    this.removals.observe(entry.room.parent, { childList: true });
  }

  /** The page took children away: chips whose author line still stands go back, a few times. */
  private putBack(): void {
    for (const [post, { chip, room, spot, view }] of this.entries) {
      // Moved by the page, it would say of somebody else what is true of this post's writer.
      if (chip.host.parentNode !== room.parent) chip.host.remove();
      if (!chip.host.isConnected && post.isConnected && (spot.anchor ?? post).isConnected)
        this.request(post, { spot, view });
    }
  }

  private open(post: Element): void {
    const entry = this.entries.get(post);
    if (!entry) return;
    this.popover.toggle(entry.chip, entry.view);
    if (this.popover.isOpenAt(entry.chip)) this.options.onOpen(post);
  }

  /**
   * In a page `1rem` is the site's; a host with `all: initial` has the reader's own text size. It is read with the first
   * drawing after a chip stands in the page, when nothing of the page waits to be laid out for it.
   */
  private readBase(): void {
    const host = this.isBaseRead
      ? undefined
      : [...this.entries.values()].find(({ chip }) => chip.host.isConnected)?.chip.host;
    if (host === undefined) return;
    this.isBaseRead = true;
    const base = this.window.getComputedStyle(host).fontSize || this.base;
    if (base === this.base) return;
    this.base = base;
    for (const { chip } of this.entries.values()) sizeChip(chip, base);
  }

  /** Posts that scrolled out of existence must not be held. */
  private sweep(drawn: number): void {
    this.drawnSinceSweep += drawn;
    if (this.drawnSinceSweep < SWEEP_EVERY) return;
    this.drawnSinceSweep = 0;
    for (const post of [...this.entries.keys()]) if (!post.isConnected) this.remove(post);
  }
}
