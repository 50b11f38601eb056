/** The one home of the project's name, addresses and publisher keys. `npm run release` refuses the placeholders. */

export const PROJECT = {
  name: 'Wellsourced',
  /** Firefox add-on identifier. */
  geckoId: 'wellsourced@example.org',
  homepage: 'https://example.org/wellsourced',
  repository: 'https://example.org/wellsourced/source',
  /** Where a reader objects to a record or reports a broken site. */
  objections: 'https://example.org/wellsourced/objections',
  securityContact: 'security@example.org',
  /** Where signed registry updates come from; no update is fetched while this is a placeholder. */
  updates: 'https://updates.example.org/wellsourced/',
  /** SHA-256 of the first root of those updates (`registry keys show`): all trust in them starts there. */
  updatesFingerprint: '0000000000000000000000000000000000000000000000000000000000000000',
} as const;

/** The publisher of the registry that ships in the package. Record ids are qualified by it: `wellsourced/cdc`. */
export const BUILT_IN_PUBLISHER = 'wellsourced';
