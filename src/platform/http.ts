/**
 * The one way out: fetches files of registry publishers, and nothing else. Nothing in a request tells who asks.
 *
 * GET only and only with the reader's permission for the host: without it browsers send the extension's own origin, which
 * in Firefox is an identifier of this very installation. No cookies, no referrer, no query; no cache, since a validator
 * that the server made up (an ETag) would come back as a name tag; no redirects, since they could add a query.
 */
import { browser } from './browser';
import { noteRequest } from './request-log';

/** The address is none we fetch from, or the reader has not allowed it. */
export class HttpPermissionError extends Error {
  override name = 'HttpPermissionError';
}

/** `body` is read in pieces by the caller, who sets the limit. */
export interface HttpAnswer {
  status: number;
  body: ReadableStream<Uint8Array> | null;
}

/** Slow retrieval: a file that is not here in whole after this time counts as unreachable, however steadily it drips. */
const TIMEOUT_MS = 300_000;

/** May we fetch from this address without giving ourselves away? */
export async function mayFetch(base: string): Promise<boolean> {
  return isPlainAddress(base) && browser.permissions.contains({ origins: [`https://${new URL(base).hostname}/*`] });
}

/**
 * @param base address of a publisher, ending in `/`; `path` a relative path below it
 * @throws {HttpPermissionError} before anything is sent
 * @throws {TypeError} when the site cannot be reached or redirects
 */
export async function getFile(base: string, path: string): Promise<HttpAnswer> {
  const url = new URL(path, base);
  if (!url.href.startsWith(base) || !isPlainAddress(url.href))
    throw new HttpPermissionError('no address of a publisher');
  if (!(await mayFetch(base))) throw new HttpPermissionError(`no permission for ${url.origin}`);
  await noteRequest(url);
  const { status, body } = await fetch(url.href, {
    method: 'GET',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { 'Accept-Language': '*' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status, body };
}

function isPlainAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === '';
}
