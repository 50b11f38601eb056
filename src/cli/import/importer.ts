/** What an importer is: it knows one published format, and turns each row of it into an identity, a proposal or a reason why not. */
import type { Dataset, Identity } from '../../model/imports';

/**
 * A record that a maintainer should look at before it becomes one. `record` holds what the row says, in the fields of
 * our own schema as far as they fit; `why` tells what is missing.
 */
export interface Proposal {
  propose: 'source' | 'claim' | 'study' | 'conduct' | 'interest';
  id: string;
  record: Readonly<Record<string, unknown>>;
  why: string;
}

/** `skipped` is a reason, counted in the summary: a few fixed sentences, never the row itself. */
export type Reading = { identity: Identity } | { proposal: Proposal } | { skipped: string };

/** How a file is cut into rows. `path` is the place of the rows in a JSON document, such as `$.results.bindings.*`. */
export type RowShape =
  | { as: 'csv'; delimiter?: ',' | '\t' }
  | { as: 'json'; path: string }
  | { as: 'lines' }
  | { as: 'document' };

export interface Importer {
  format: string;
  /** Completes "reads …". */
  about: string;
  rows: RowShape;
  /** Where the data comes from; the day of its version is given by who imports it. */
  dataset: Omit<Dataset, 'date' | 'retrieved' | 'review_by'>;
  /** @throws {RowError} for a row that is not of this format */
  read(row: Row): Reading[];
}

/** A row and where it stands, counted from 1. `key` is its name in a JSON object. `host` is what `--host` gave. */
export interface Row {
  value: unknown;
  number: number;
  key?: string;
  host?: string;
}

/** A row that cannot be of this format: the message says what was expected. */
export class RowError extends Error {
  override name = 'RowError';
}

/** A data set that is not taken, and why. */
export interface Refusal {
  format: string;
  about: string;
  reason: string;
}
