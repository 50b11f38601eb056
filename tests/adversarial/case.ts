/** What one entry of the adversarial corpus is. Entries are data: a new attack is a new entry, and the runners stay as they are. */
import type { SignalId } from '../../src/model/assessment';
import type { PostFacts } from '../../src/model/post-facts';

/** `listed`: one of the 72 attacks that the design names; all others are our own. */
interface Entry {
  id: string;
  what: string;
  listed?: true;
}

/** Facts as a hostile page or writer can make them. Asserted: nothing throws, nothing grows, and what is said is right. */
export interface PostCase extends Entry {
  post: PostFacts;
  /** Signals that must be found, and those that must not. Unless told, nobody is identified. */
  must?: readonly SignalId[];
  never?: readonly SignalId[];
}

/** An address in a post: which host it leads to, if any. Never a host on record. */
export interface AddressCase extends Entry {
  href: string;
}

/** A page in a real browser: `html` below the head, then `script` as the page's own. */
export interface PageCase extends Entry {
  html: string;
  /** Runs in the page before our content script (`early`) or once badges could stand. */
  early?: string;
  script?: string;
  /** An expression that is true once the page has done its worst. */
  done?: string;
  /** Response headers of the page. */
  headers?: Readonly<Record<string, string>>;
  /** The whole answer of the server, in the place of a page around `html`. */
  body?: string;
  /** Emulated by the browser, where it can. */
  media?: { forcedColors?: 'active'; media?: 'print' };
  /** Badges that must stand there in the end, by what their label says; any other is wrong. */
  badges?: readonly RegExp[];
  /** Where timing decides whether one stands: any number, but none that says anything else. */
  allowed?: readonly RegExp[];
  /** One of the quick slice. */
  quick?: true;
}
