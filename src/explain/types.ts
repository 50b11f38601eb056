/** An explanation: which message to show for each part, and the values that fill it. No words of its own. */
import type { Finding, FindingEvidence, Tone } from '../model/assessment';
import type { ToneMark } from '../model/badge-view';

/** Every key of `_locales`; the English file is the list (a type only: no words end up in the code). */
export type MessageKey = keyof typeof import('../../public/_locales/en/messages.json');

/** Keys that come as `…_one` and `…_other` in English, and in as many forms as it takes in other languages. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/**
 * What fills a placeholder. A bare string is a name from a post or record; the other shapes are written out by the
 * translator: a day ("4 March 2026"), its month where there is little
 * room ("Mar 2026"), the code of a country, a language or several, a text of a record in its own language, or another message.
 */
export type MessageValue =
  | string
  | number
  | { day: string }
  | { month: string }
  | { country: string }
  | { language: string }
  | { languages: readonly string[] }
  | { prose: string; lang: string | null }
  | Message;

/** A message key of `_locales` and what fills its placeholders. */
export interface Message {
  key: MessageKey;
  values: Record<string, MessageValue>;
}

/** The icon of a signal, named after the kit's file. */
export type SignalIcon =
  | 'institution'
  | 'trust'
  | 'mute'
  | 'lookalike'
  | 'credential'
  | 'megaphone'
  | 'money'
  | 'medicine'
  | 'cart'
  | 'claim'
  | 'corrects'
  | 'flags'
  | 'retracted'
  | 'preprint'
  | 'trial'
  | 'side-effect'
  | 'ai'
  | 'note'
  | 'link'
  | 'link-hidden'
  | 'review'
  | 'people'
  | 'tone-unlisted'
  | 'tone-unread'
  | 'clock';

/** The words of one finding, as one signal gives them. */
export interface Wording {
  icon: SignalIcon;
  /** What kind of fact it is: "Who is speaking", "Who pays". */
  group: MessageKey;
  badge: Message;
  says: Message;
  todo: Message;
  /** Text of the record that `says` does not hold: a claim's answer, the reason of a topic exception. */
  detail?: Detail | null;
  /** What would make the answer better, for the surfaces on which the reader can act. */
  hint?: Message | null;
}

/** One line of the table "What is on record". */
export interface RecordLine {
  label: MessageKey;
  value: MessageValue;
}

/** A page on which the reader can do something about it. */
export interface Action {
  label: MessageKey;
  url: string;
  publisher: string;
}

export interface Detail {
  title: MessageKey;
  text: string;
  /** Language of `text`, where the record names it. */
  lang: string | null;
}

/** One finding, explained. Same order everywhere: fact, detail, who says so, what you can do. */
export interface Explanation {
  finding: Finding;
  tone: Tone;
  mark: ToneMark;
  icon: SignalIcon;
  group: MessageKey;
  badge: Message;
  says: Message;
  todo: Message;
  /** How the post stands to the claim, for claim findings. */
  stance: Message | null;
  /** The claim that the post was compared with. */
  claim: { text: string; lang: string | null } | null;
  detail: Detail | null;
  hint: Message | null;
  record: RecordLine[];
  action: Action | null;
  evidence: FindingEvidence[];
  /** The language of the record's text, where it is another than the reader's: code, as `lang` has it. */
  languages: string[];
  /** Who approved the record and when it is looked at again. */
  review: Message | null;
  /** The registry it comes from, where there are several; and its day, where it could not be confirmed lately. */
  registry: Message | null;
  aged: Message | null;
}
