/** The signals, in the order in which they are asked. */
import { aiGenerated } from './ai-generated';
import { claim } from './claim';
import { community } from './community';
import { correctsClaim } from './corrects-claim';
import { declaredAd } from './declared-ad';
import { interestOnRecord } from './interest-on-record';
import { linkConduct } from './link-conduct';
import { linkHidden } from './link-hidden';
import { linkLookalike } from './link-lookalike';
import { linkSource } from './link-source';
import { lookalike } from './lookalike';
import { medicalReview } from './medical-review';
import { medicine } from './medicine';
import { notInRegistry } from './not-in-registry';
import { ownProduct } from './own-product';
import { ownTrust } from './own-trust';
import { pageSponsor } from './page-sponsor';
import { platformNote } from './platform-note';
import { preprint } from './preprint';
import { redFlags } from './red-flags';
import { retractedStudy } from './retracted-study';
import { selling } from './selling';
import { sideEffect } from './side-effect';
import { source } from './source';
import { statedCredential } from './stated-credential';
import { trial } from './trial';
import type { Signal } from './types';

export const SIGNALS: readonly Signal[] = [
  source,
  ownTrust,
  lookalike,
  statedCredential,
  community,
  declaredAd,
  interestOnRecord,
  ownProduct,
  selling,
  claim,
  correctsClaim,
  redFlags,
  retractedStudy,
  preprint,
  trial,
  medicine,
  sideEffect,
  aiGenerated,
  platformNote,
  linkSource,
  linkConduct,
  linkLookalike,
  linkHidden,
  medicalReview,
  pageSponsor,
  notInRegistry,
];
