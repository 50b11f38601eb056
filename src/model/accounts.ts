/** How an account is written: one canonical form per platform, so that the same account always has the same key. */

/** Platforms whose handles are spelled with a kind in front: `company/x`, `r/diabetes`. */
const LINKEDIN_KINDS = ['company', 'school', 'showcase', 'in'];

/**
 * Canonical spelling of a handle: no `@`, no surrounding slashes, ASCII lower case where the platform ignores case
 * (all of ours do). `null` when nothing is left.
 */
export function canonicalHandle(platform: string, handle: string): string | null {
  const trimmed = asciiLower(handle.trim().replace(/^\/+|(?<!\/)\/+$/g, ''));
  const bare = trimmed.startsWith('@') ? trimmed.slice(1) : trimmed;
  if (bare === '' || /\s/.test(bare)) return null;
  if (platform === 'reddit') return bare.replace(/^(?:user|u)\//, '');
  if (platform === 'linkedin' && !hasKind(bare)) return null;
  return bare;
}

function hasKind(handle: string): boolean {
  const [kind = '', name = ''] = handle.split('/');
  return LINKEDIN_KINDS.includes(kind) && name !== '';
}

/** A handle that says which server it belongs to: on software of many hosts `bob` is somebody else on each. */
export function fullHandle({ handle = '', host }: { handle?: string; host?: string }): string {
  return handle === '' || host === undefined || handle.includes('@') ? handle : `${handle}@${host}`;
}

/** The key an account is looked up by: `x/cdcgov`. Compared in full after any hash. */
export function accountKey(platform: string, handle: string): string | null {
  const canonical = canonicalHandle(platform, handle);
  return canonical === null ? null : `${platform}/${canonical}`;
}

/** The key of a permanent identifier: `x#21111098`. Case matters in some of them, so it is kept. */
export function accountIdKey(platform: string, id: string): string {
  return `${platform}#${id}`;
}

/** Only A–Z are folded: other alphabets tell accounts apart, and `İ` must not become two characters. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A record id together with who signs it; no publisher can speak for another's ids. */
export function qualifiedId(publisher: string, id: string): string {
  return `${publisher}/${id}`;
}
