/** The one shape of a language's word lists: a new language is a new file of this shape. */

/** Names of what a post says when it sells; kept stable, they are shown and tested. */
export const SELLING_SIGNS = [
  'discount-code',
  'link-in-bio',
  'message-to-order',
  'affiliate',
  'shop',
  'paid-consult',
] as const;
export type SellingSign = (typeof SELLING_SIGNS)[number];

export const DISTRESS_KINDS = ['suicide', 'self-harm', 'eating-disorder', 'overdose'] as const;
export type DistressKind = (typeof DISTRESS_KINDS)[number];

/** Professional roles, canonical English ids. */
export const ROLES = [
  'doctor',
  'nurse',
  'pharmacist',
  'midwife',
  'dentist',
  'dietitian',
  'psychologist',
  'therapist',
  'surgeon',
  'scientist',
  'paramedic',
  'chiropractor',
  'naturopath',
  'nutritionist',
  'coach',
  'veterinarian',
  'psychiatrist',
  'paediatrician',
  'cardiologist',
  'dermatologist',
  'gynaecologist',
  'oncologist',
  'neurologist',
  'physiotherapist',
  'optometrist',
  'student-doctor',
  'student-nurse',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Every entry is lower case; accents do not matter. Entries called phrases follow the small notation of `phrases.ts`:
 * `a|b` either, `vaccin*` begins so, `_` any word, `..` up to three words.
 */
export interface LanguageData {
  code: string;
  /** Words that carry no content; left out of the index. Negations belong here too: they are read by stance. */
  stopWords: readonly string[];
  /** Content words too common to tell claims apart; they weigh little. */
  commonWords: readonly string[];
  /** What is cut off before an apostrophe ("l'" in French). */
  elisions: readonly string[];
  /**
   * Other spellings of the same word, read as the second: `jab` → `vaccine`; and another name for a word that would share
   * its stem with an unlike one: `Leber` → `hepar`, since `leben` is cut to `leb` too.
   */
  sameWords: Readonly<Record<string, string>>;
  /** Words near in meaning; a partial match in ranking. */
  nearWords: readonly (readonly string[])[];
  /** What an emoji says. */
  emoji: Readonly<Record<string, string>>;

  stance: {
    negations: readonly string[];
    /** Those that deny a statement ("does not"), not those that boast of an absence ("no more", "never again"). */
    firmNegations: readonly string[];
    /** Words that a negation covers after itself and before itself, within its clause. */
    scope: { after: number; before: number };
    /** Phrases with a negation that deny nothing ("not only", "no wonder"). */
    emptyNegations: readonly string[];
    /** Words that end the reach of a negation ("but", "because"). */
    clauseBreaks: readonly string[];
    /** Phrases that deny what stands beside them ("is a myth", "no evidence that"). */
    debunks: readonly string[];
    /** Phrases that may deny, and may as well accuse those who deny ("lie", "hoax"). */
    weakDebunks: readonly string[];
    /** Who is accused in such a case ("they", "media", "pharma"). */
    accused: readonly string[];
    /** Phrases that undo a debunk ("not a myth", "so-called fact checkers"). */
    undoneDebunks: readonly string[];
    /** Words of those who warn or put right; they count where the claim itself does not use them. */
    warnings: readonly string[];
    mythLabels: readonly string[];
    factLabels: readonly string[];
    /** First words of a sentence that answers the one before with no. */
    answersNo: readonly string[];
    /** Names and hosts of fact-checkers. */
    factCheckers: readonly string[];
    /** Phrases that ask, with or without a question mark. */
    asks: readonly string[];
    /** Those that ask only at the head of a sentence: "kann man", but not "da kann man nicht". */
    asksFirst: readonly string[];
    /** Questions that assert ("did you know that"). */
    falseQuestions: readonly string[];
    /** Phrases that hand on what others say. */
    reports: readonly string[];
    hedges: readonly string[];
    formerBelief: readonly string[];
    /** What the next sentence says when it takes a statement back ("i was wrong", "turns out it doesn't"). */
    retractions: readonly string[];
    /** Verbs that hold a statement open ("tested whether"). */
    inquiries: readonly string[];
    /** What came out when nothing came out ("made no difference"). */
    negativeResults: readonly string[];
    /** Questions that go back to the sentence beside them ("is that true", "really"). */
    asksBack: readonly string[];
    /** What hands a statement to others and keeps away from it ("they say", "we are told"). */
    distancing: readonly string[];
    /** Whole sentences, or ends of them, that contradict a denial ("yes it does"). */
    contradictions: readonly string[];
    /** What makes a claim's statement a piece of advice ("should"). */
    advice: readonly string[];
    /** First words of a clause that forbid ("never", "don't"). */
    prohibitions: readonly string[];
    /** The same anywhere in a clause ("should never"). */
    disadvice: readonly string[];
    /** Words that set two things against each other ("but", "instead"). */
    contrasts: readonly string[];
    /** Articles and possessives, which begin the object of a verb. */
    determiners: readonly string[];
    sarcasm: readonly string[];
  };

  health: {
    /** One is enough to make a text a health text. Begin-so notation is allowed: `vaccin*`. */
    strong: readonly string[];
    /** Two different ones are needed. */
    weak: readonly string[];
  };

  credentials: {
    /** Role words and titles per role, as phrases ("registered nurse"). */
    roles: Readonly<Partial<Record<Role, readonly string[]>>>;
    /** Titles before a name: "dr" → doctor. */
    titles: Readonly<Record<string, Role>>;
    /** Letters after a name: "md" → doctor. */
    letters: Readonly<Record<string, Role>>;
    /** What stands before a role when the writer speaks of themself ("as a", "i am a"). */
    selfBefore: readonly string[];
    /** The same, as first words of a text only ("er doctor here"). */
    selfAfter: readonly string[];
    /** Words right before a role that take it from the writer ("my", "your", "not a", "see a"). */
    othersBefore: readonly string[];
    /** The same right after a role ("doctor told me", "Doctor Who"). */
    othersAfter: readonly string[];
    /** Phrases of a bio or text that undo the statement ("not a doctor", "nurse's wife"). */
    undone: readonly string[];
    /** Words after a title that make it a brand or a character ("dr pepper"). */
    notNames: readonly string[];
  };

  selling: Readonly<Record<SellingSign, readonly string[]>>;
  /** Phrases that make a selling sign harmless ("not sponsored", "beware of"). */
  sellingUndone: readonly string[];

  distress: Readonly<Record<DistressKind, readonly string[]>>;
  /** Phrases that make it a joke, news or prevention. */
  distressUndone: readonly string[];
}

/** `'a, b c, d'` → `['a', 'b c', 'd']`; line breaks are spaces. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** `'vax=vaccine jab=vaccine'` → a record. */
export function same(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

/** `'a b c'` → words. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
