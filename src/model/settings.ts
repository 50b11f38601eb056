/** What the reader chose, and the parser for what was stored or imported. The reader's own choice always wins. */
import * as v from 'valibot';

/** The nine sites of the manifest; every other host is an optional grant. */
export const MAIN_SITES = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'reddit',
  'youtube',
  'tiktok',
  'linkedin',
  'bluesky',
] as const;
export type MainSite = (typeof MAIN_SITES)[number];

/** `on` is the day of the choice; `name` is kept so that the list can be read when the registry is gone. */
const ownChoiceSchema = v.object({ choice: v.picklist(['trusted', 'muted']), on: v.string(), name: v.string() });
export type OwnChoice = v.InferOutput<typeof ownChoiceSchema>;

/** Keys of `own`: `source:<publisher>/<id>`, `account:<platform>/<handle>` or `host:<host>`. */
export const settingsSchema = v.object({
  version: v.optional(v.literal(1), 1),
  /** Adapter ids that are switched off. */
  disabledSites: v.optional(v.array(v.string()), []),
  /** `auto` follows the browser. */
  language: v.optional(v.string(), 'auto'),
  /** ISO 3166-1 alpha-2, or `auto`: taken from the browser's language region. */
  country: v.optional(v.string(), 'auto'),
  appearance: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  showUnlisted: v.optional(v.boolean(), true),
  /** `compact`: chips show their shape and count, without words. */
  chips: v.optional(v.picklist(['words', 'compact']), 'words'),
  /** `weighty`: chips stand only where money is involved or a check is due. Our own pages always tell everything. */
  show: v.optional(v.picklist(['all', 'weighty']), 'all'),
  own: v.optional(v.record(v.string(), ownChoiceSchema), {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** Stored or imported settings; anything that is not ours is `null`, and the caller says so. */
export function parseSettings(input: unknown): Settings | null {
  const result = v.safeParse(settingsSchema, input ?? {});
  return result.success ? result.output : null;
}

/** What signals may know of the reader. */
export interface Reader {
  own: Readonly<Record<string, OwnChoice>>;
  country: string | null;
  /** Language of the interface: record texts are taken in it where they exist, else in English. */
  language: string;
  /** Today as ISO date, from the one clock. */
  today: string;
}
