/** Where somebody in danger finds help: the shape that surfaces show. */

export const HELP_KINDS = ['emergency', 'crisis', 'poison'] as const;

export interface HelpContact {
  kind: (typeof HELP_KINDS)[number];
  name: string;
  phone?: string;
  url?: string;
}

/** Confirmed contacts of the reader's country; none where nobody has confirmed any, or the country is not known. */
export interface Help {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  contacts: HelpContact[];
  /** Day on which the record was approved; empty without contacts. */
  confirmed: string;
}
