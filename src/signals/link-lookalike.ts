/**
 * Signal: a link leads to a site whose host is written to pass for one on record.
 *
 * The four ways in which a host imitates another stand in `links/hosts-compare.ts`. The same name under another common
 * ending (`mayoclinic.com`) is no imitation: bodies own several. Hosts on record are never look-alikes of each other.
 */
import { hostGuesses, readableHost } from '../links/hosts-compare';
import type { Finding } from '../model/assessment';
import type { ImitationHit } from '../pack/lookup-types';
import { sourceEvidence } from './record-facts';
import type { ResolvedLink, Signal, SignalContext } from './types';

/** Each host costs a few dozen look-ups. */
const MOST_HOSTS = 20;

export const linkLookalike: Signal = {
  id: 'link-lookalike',
  concludesNot: 'that the site means to deceive: it may be a fan page, a mistake or an unlisted site of the same owner',
  evaluate(context: SignalContext): Finding[] {
    const hosts = new Set(context.links.filter((link) => isUnknown(link, context)).map(({ host }) => host));
    return [...hosts].slice(0, MOST_HOSTS).flatMap((host) => {
      const hit = imitated(host, context);
      return hit ? [lookalikeFinding(host, hit)] : [];
    });
  },
};

function isUnknown({ host, hits }: ResolvedLink, { reader }: SignalContext): boolean {
  return hits.length === 0 && !Object.hasOwn(reader.own, `host:${host}`);
}

function imitated(host: string, { lookup, reader }: SignalContext): ImitationHit | null {
  for (const guess of hostGuesses(host)) {
    const found = lookup
      .imitations(guess.skeleton)
      .find(
        ({ what, original, source }) =>
          what === 'host' && guess.imitates(original) && source.reviewed.review_by >= reader.today,
      );
    if (found) return found;
  }
  return null;
}

function lookalikeFinding(host: string, { source, publisher, original }: ImitationHit): Finding {
  const shown = readableHost(host);
  const facts = { host, realHost: original, imitates: source.name, ...(shown === host ? {} : { shown }) };
  const keys = source.domains.filter((domain) => domain.host === original).flatMap(({ evidence }) => evidence);
  return {
    signal: 'link-lookalike',
    tone: 'caution',
    subject: { host },
    publisher,
    facts,
    evidence: sourceEvidence(source, keys),
  };
}
