/** The signals, in the order in which they are asked. */
import { aiGenerated } from './ai-generated';
import { claim } from './claim';
import { correctsClaim } from './corrects-claim';
import { declaredAd } from './declared-ad';
import { linkSource } from './link-source';
import { lookalike } from './lookalike';
import { notInRegistry } from './not-in-registry';
import { ownTrust } from './own-trust';
import { platformNote } from './platform-note';
import { selling } from './selling';
import { source } from './source';
import { statedCredential } from './stated-credential';
import type { Signal } from './types';

export const SIGNALS: readonly Signal[] = [
  source,
  ownTrust,
  lookalike,
  statedCredential,
  declaredAd,
  selling,
  claim,
  correctsClaim,
  aiGenerated,
  platformNote,
  linkSource,
  notInRegistry,
];
