/** What a picture file's Content Credentials (C2PA) say of it: plain data. */
import type { Finding } from './assessment';

/**
 * `valid`: signed, and unchanged since; who the signer is was not looked up in any list. `changed`: signed, and the file is
 * another one now. `unverified`: there is something, and it cannot be relied on.
 */
export type CredentialState = 'valid' | 'changed' | 'unverified';

/** What was done to the picture, in few words. */
export const CREDENTIAL_ACTS = ['photographed', 'created', 'edited', 'combined', 'resized', 'converted'] as const;
export type CredentialAct = (typeof CREDENTIAL_ACTS)[number];

export interface PictureCredentials {
  state: CredentialState;
  /** The name in the signer's certificate; `null` where nothing proves it. */
  signer: string | null;
  /** The day of a signed time stamp, ISO 8601. Most files have none. */
  day: string | null;
  /** The file says that it, or a picture that it was made of, was made or edited with generative AI. */
  ai: Finding | null;
  acts: CredentialAct[];
}
