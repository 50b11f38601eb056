/** Signal: the reader trusts or muted this speaker; their own choice replaces what the registry says of who it is. */

import { accountKey, qualifiedId } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { OwnChoice } from '../model/settings';
import type { Signal, SignalContext } from './types';

export const ownTrust: Signal = {
  id: 'own-trust',
  concludesNot: 'anything about the post: it only repeats what the reader chose',
  evaluate(context: SignalContext): Finding[] {
    const found = ownChoice(context);
    if (found === null) return [];
    const { own, subject } = found;
    const tone = own.choice === 'trusted' ? 'support' : 'quiet';
    const facts = { name: own.name, choice: own.choice, on: own.on };
    return [{ signal: 'own-trust', tone, subject, publisher: 'reader', facts, evidence: [] }];
  },
};

function ownChoice({ reader, speaker, facts }: SignalContext): { own: OwnChoice; subject: Finding['subject'] } | null {
  for (const { publisher, source } of speaker) {
    const own = reader.own[`source:${qualifiedId(publisher, source.id)}`];
    if (own) return { own, subject: { source: source.id } };
  }
  const handle = facts.author?.handle ?? '';
  const key = accountKey(facts.site, handle);
  const own = key === null ? undefined : reader.own[`account:${key}`];
  return own ? { own, subject: { platform: facts.site, handle } } : null;
}
