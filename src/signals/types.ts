/** What a signal is given and what it must say of itself. */
import type { Finding, SignalId } from '../model/assessment';
import type { PostFacts } from '../model/post-facts';
import type { Reader } from '../model/settings';
import type { AccountHit, ClaimHit, HostHit, Lookup } from '../pack/lookup-types';
import type { PreparedText } from '../text/types';

/** A link of the post after our reading of it. `host` is where it leads, as far as the page itself tells. */
export interface ResolvedLink {
  href: string;
  text: string;
  host: string;
  path: string;
  hits: HostHit[];
}

/** Everything that more than one signal needs, worked out once per post. */
export interface SignalContext {
  facts: PostFacts;
  text: PreparedText;
  links: ResolvedLink[];
  /** The sources that the author's account belongs to: one per publisher. */
  speaker: AccountHit[];
  /** Claims that the post touches, with its stance to each. */
  claims: ClaimHit[];
  /** The post is about health. Signals about content stay silent where it is `false`. */
  health: boolean;
  lookup: Lookup;
  reader: Reader;
}

/** One kind of observation. `concludesNot` says what a reader must not conclude from it; it stands in the docs. */
export interface Signal {
  id: SignalId;
  concludesNot: string;
  evaluate(context: SignalContext): Finding[];
}
