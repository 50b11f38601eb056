/** Signal: the words of a link are an address of one site, and the link leads to another. */
import { leadsAsShown, shownAddress } from '../links/hosts-compare';
import { SHORTENERS } from '../links/shorteners';
import { type Finding, PAGE_PUBLISHER } from '../model/assessment';
import type { Lookup } from '../pack/lookup-types';
import type { ResolvedLink, Signal, SignalContext } from './types';

export const linkHidden: Signal = {
  id: 'link-hidden',
  concludesNot: 'that the writer hid it on purpose, or that the page it leads to is bad',
  evaluate({ links, lookup }: SignalContext): Finding[] {
    const found = new Map<string, Finding>();
    for (const link of links) {
      const finding = hiddenFinding(link, lookup);
      if (finding) found.set(`${finding.facts.shown} ${finding.facts.host}`, finding);
    }
    return [...found.values()];
  },
};

function hiddenFinding(link: ResolvedLink, lookup: Lookup): Finding | null {
  const shown = shownAddress(link.text);
  if (shown === null || leadsAsShown(shown.host, link.host) || isWhole(link)) return null;
  const owners = new Set(lookup.host(shown.host, shown.path).map(({ source }) => source.id));
  if (link.hits.some(({ source }) => owners.has(source.id))) return null;
  const facts = {
    shown: shown.host,
    host: link.host,
    ...(SHORTENERS.has(link.host) ? { shortened: true } : {}),
  };
  return {
    signal: 'link-hidden',
    tone: 'caution',
    subject: { host: link.host },
    publisher: PAGE_PUBLISHER,
    facts,
    evidence: [],
  };
}

/** Words that are the whole address, wrapper and all, hide nothing: the answer tells each step of the way. */
function isWhole({ text, href }: ResolvedLink): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '');
  return bare(text) === bare(href) && href.includes('?');
}
