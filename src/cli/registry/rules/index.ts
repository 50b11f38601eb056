/** The rules of the registry, in the order in which they complain. */
import type { Rule } from '../rule';
import { apartWordings } from './apart-wordings';
import { approvals } from './approvals';
import { brandsApart } from './brands-apart';
import { canonicalHandle } from './canonical-handle';
import { claimLanguages } from './claim-languages';
import { conductProof } from './conduct-proof';
import { distinctPhrases } from './distinct-phrases';
import { editorSchema } from './editor-schema';
import { evidenceKeys } from './evidence-keys';
import { fieldOrder } from './field-order';
import { fileName } from './file-name';
import { knownSources } from './known-sources';
import { neutralWords } from './neutral-words';
import { oneAddress } from './one-address';
import { oneOwner } from './one-owner';
import { outsideIds } from './outside-ids';
import { pastDays } from './past-days';
import { permanentIds } from './permanent-ids';
import { plainLinks } from './plain-links';
import { recordFolder } from './record-folder';
import { reviewDates } from './review-dates';
import { sharedHosts } from './shared-hosts';
import { trainingPosts } from './training-posts';
import { uniqueIds } from './unique-ids';
import { verifiedAccounts } from './verified-accounts';

export const RULES: readonly Rule[] = [
  editorSchema,
  fileName,
  recordFolder,
  fieldOrder,
  uniqueIds,
  permanentIds,
  outsideIds,
  oneOwner,
  canonicalHandle,
  evidenceKeys,
  plainLinks,
  verifiedAccounts,
  sharedHosts,
  brandsApart,
  knownSources,
  reviewDates,
  pastDays,
  claimLanguages,
  apartWordings,
  distinctPhrases,
  neutralWords,
  oneAddress,
  approvals,
  conductProof,
  trainingPosts,
];
