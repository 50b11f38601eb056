/** Words for the Content Credentials of a picture file. Whoever signed it says so; we know no more than that. */
import type { Finding } from '../model/assessment';
import type { CredentialAct, PictureCredentials } from '../model/credentials';
import { plain } from './plain';
import type { Message, MessageKey } from './types';
import { factDay, factText, firstFull, message } from './variants';

/** "Made or edited with AI, says the file": by a valid signature, by one that cannot be verified, or of a file that was changed since. */
export function aiCredentialsWords(finding: Finding): { badge: Message; says: Message; todo: Message } {
  return {
    badge: message('credentials_ai_badge'),
    says: aiSays(finding),
    todo: message('ai_generated_todo'),
  };
}

function aiSays(finding: Finding): Message {
  const state = factText(finding, 'credentials');
  if (state === 'changed') return message('credentials_ai_changed');
  if (state !== 'valid') return message('credentials_ai_unverified');
  return firstFull(
    { signer: factText(finding, 'signer'), date: factDay(finding, 'date') },
    ['credentials_ai_says', 'signer', 'date'],
    ['credentials_ai_says_no_date', 'signer'],
    ['credentials_ai_says_short'],
  );
}

/** The one line of a file that says nothing of AI. */
export function credentialsWords({ state, signer, day }: PictureCredentials): Message {
  if (state === 'changed') return message('credentials_changed');
  if (state === 'unverified') return message('credentials_unverified');
  return firstFull(
    { signer: signer === null ? null : plain(signer), date: day === null ? null : { day } },
    ['credentials_says', 'signer', 'date'],
    ['credentials_says_no_date', 'signer'],
    ['credentials_says_short'],
  );
}

export const ACT_WORDS: Record<CredentialAct, MessageKey> = {
  photographed: 'credentials_act_photographed',
  created: 'credentials_act_created',
  edited: 'credentials_act_edited',
  combined: 'credentials_act_combined',
  resized: 'credentials_act_resized',
  converted: 'credentials_act_converted',
};
