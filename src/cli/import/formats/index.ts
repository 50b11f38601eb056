/** All formats that `registry import` knows. */
import type { Importer } from '../importer';
import { claimReview, claimReviewFeed } from './claim-review';
import { dotgov, federalWebsites } from './dotgov';
import { factCheckers } from './fact-checkers';
import { relatedSites } from './related-sites';
import { retractionWatch } from './retraction-watch';
import { ror, rorTable } from './ror';
import { trustTxt } from './trust-txt';
import { universityDomains } from './universities';
import { usDigitalRegistry } from './us-digital-registry';
import { warningLetters } from './warning-letters';
import { nameSuggestionIndex, wikidata } from './wikidata';

export const IMPORTERS: readonly Importer[] = [
  ror,
  rorTable,
  universityDomains,
  wikidata,
  nameSuggestionIndex,
  usDigitalRegistry,
  dotgov,
  federalWebsites,
  trustTxt,
  claimReview,
  claimReviewFeed,
  retractionWatch,
  warningLetters,
  factCheckers,
  relatedSites,
];
