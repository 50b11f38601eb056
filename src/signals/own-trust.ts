/** Signal: the reader trusts or muted this speaker; their own choice replaces what the registry says of who it is. */

import { accountKey, qualifiedId } from '../model/accounts';
import type { Finding } from '../model/assessment';
import type { OwnChoice } from '../model/settings';
import type { Signal, SignalContext } from './types';
import { writerOf } from './writer';

export const ownTrust: Signal = {
  id: 'own-trust',
  concludesNot: 'anything about the post: it only repeats what the reader chose',
  evaluate(context: SignalContext): Finding[] {
    const found = ownChoice(context);
    if (found === null) return [];
    const { own, key, subject } = found;
    const tone = own.choice === 'trusted' ? 'support' : 'quiet';
    const facts = { name: own.name, choice: own.choice, on: own.on, key };
    return [{ signal: 'own-trust', tone, subject, publisher: 'reader', facts, evidence: [] }];
  },
};

interface OwnFound {
  own: OwnChoice;
  /** Where the choice is kept, so that the reader can change their mind. */
  key: string;
  subject: Finding['subject'];
}

/** The account itself first, then the source that it belongs to. */
function ownChoice({ reader, speaker, facts }: SignalContext): OwnFound | null {
  const writer = writerOf(facts);
  const account = accountKey(writer.platform, writer.handle);
  const places = [
    ...(account === null ? [] : [{ key: `account:${account}`, subject: writer }]),
    ...speaker.map(({ publisher, source }) => ({
      key: `source:${qualifiedId(publisher, source.id)}`,
      subject: { source: source.id },
    })),
  ];
  for (const { key, subject } of places) {
    const own = Object.hasOwn(reader.own, key) ? reader.own[key] : undefined;
    if (own) return { own, key, subject };
  }
  return null;
}
