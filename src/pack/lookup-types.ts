/** What signals may ask of the loaded registries. The answers are small objects made on a hit; nothing is parsed before. */
import type { StudyNumber } from '../links/identifiers';
import type { PublisherTerms } from '../model/publishers';
import type {
  Account,
  CountryRecord,
  Disabled,
  MedicineRecord,
  PackedClaim,
  SourceRecord,
  StudyRecord,
} from '../model/records';
import type { ClaimMatch, PreparedText } from '../text/types';

/** One registry as loaded. `signed` is the day of its signing, `compiled` for a registry that was never signed. */
export interface PublisherInfo {
  publisher: string;
  name: string;
  date: string;
  /** Absent where nothing limits it: on the command line. */
  terms?: PublisherTerms | undefined;
}

/** A source record together with the publisher who signs it. `expired`: its review date has passed. */
export interface SourceHit {
  publisher: string;
  source: SourceRecord;
  expired: boolean;
}

/** A source found by account. `by`: `id` is a permanent identifier, `handle` the name, `domain` a handle that is the source's own host. */
export interface AccountHit extends SourceHit {
  by: 'id' | 'handle' | 'domain';
  account: Account | null;
}

export interface HostHit extends SourceHit {
  /** The recorded host and path that matched. */
  host: string;
  path: string;
}

export interface ClaimHit extends ClaimMatch {
  publisher: string;
  record: PackedClaim;
  expired: boolean;
}

/** An identity that could be imitated: a display name, handle or host of a source. */
export interface ImitationHit {
  publisher: string;
  source: SourceRecord;
  /** The recorded name, handle or host that it looks like. */
  original: string;
  what: 'name' | 'handle' | 'host';
}

export interface StudyHit {
  publisher: string;
  study: StudyRecord;
  expired: boolean;
}

/** `name` is the recorded spelling of the name that was asked for. */
export interface MedicineHit {
  publisher: string;
  medicine: MedicineRecord;
  name: string;
  expired: boolean;
}

export interface CountryHit {
  publisher: string;
  record: CountryRecord;
  expired: boolean;
}

export interface Lookup {
  publishers: readonly PublisherInfo[];
  /** Adapters and signals that the built-in registry has switched off. */
  disabled: Disabled;
  /** Sources whose verified account this is; at most one per publisher. */
  account(platform: string, author: { handle?: string; id?: string; host?: string }): AccountHit[];
  /** Sources that own this host (longest host suffix, then longest path prefix); at most one per publisher. */
  host(host: string, path: string): HostHit[];
  source(publisher: string, id: string): SourceRecord | null;
  /** Sources with this exact skeleton of a name, handle or host (see `links/skeleton.ts`). */
  imitations(skeleton: string): ImitationHit[];
  /** Studies on record under this number; at most one per publisher. */
  study(number: StudyNumber): StudyHit[];
  /** Medicines of this name: words without accents, in small letters, one space between (`foldWords`). */
  medicine(words: string): MedicineHit[];
  /** What is known of a country, by its code; at most one per publisher. */
  country(code: string): CountryHit[];
  claims(text: PreparedText): ClaimHit[];
  /** The `k` best claims whatever the decision, for evaluation. */
  candidates(text: PreparedText, k: number): { publisher: string; claim: string; score: number }[];
  /** Does the text use the loaded registries' own health words? */
  isHealth(text: PreparedText): boolean;
}
