/** What a page and the reader of Content Credentials say to each other: one picture, one answer, through one port. */

export interface CredentialsRead {
  /** The library's WebAssembly program. */
  program: ArrayBuffer;
  /** The whole file: what is signed is all of it. */
  file: ArrayBuffer;
  mediaType: string;
}

export type FromCredentials =
  /** The library's own report, as JSON; `null`: the file has no credentials. */
  { type: 'report'; report: string | null } | { type: 'failed'; why: string };
