/** The rules of the registry, in the order in which they complain. */
import type { Rule } from '../rule';
import { apartWordings } from './apart-wordings';
import { approvals } from './approvals';
import { canonicalHandle } from './canonical-handle';
import { claimLanguages } from './claim-languages';
import { evidenceKeys } from './evidence-keys';
import { fileName } from './file-name';
import { knownSources } from './known-sources';
import { neutralWords } from './neutral-words';
import { oneOwner } from './one-owner';
import { reviewDates } from './review-dates';
import { sharedHosts } from './shared-hosts';
import { uniqueIds } from './unique-ids';
import { verifiedAccounts } from './verified-accounts';

export const RULES: readonly Rule[] = [
  fileName,
  uniqueIds,
  oneOwner,
  canonicalHandle,
  evidenceKeys,
  verifiedAccounts,
  sharedHosts,
  knownSources,
  reviewDates,
  claimLanguages,
  apartWordings,
  neutralWords,
  approvals,
];
