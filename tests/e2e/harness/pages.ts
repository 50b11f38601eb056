/** Serves pages on loopback under the names of the real sites, so that the extension meets them as it will in life. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from './certificate';

/** `host` is as the browser asks for it; the answer is a whole page, or `null` for "not here". */
export type Page = (host: string, path: string) => string | null;

/** A page with headers of its own. */
export interface ServedPage {
  html: string;
  headers: Readonly<Record<string, string>>;
}

export interface PageServer {
  port: number;
  certificate: Certificate;
  /** Every request seen, as `host/path`. */
  requests: string[];
  close(): Promise<void>;
}

/** Hosts that a test or the demo may serve. */
export const SITE_HOSTS: readonly string[] = [
  'x.com',
  'bsky.app',
  'www.reddit.com',
  'old.reddit.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.threads.com',
  'www.youtube.com',
  'www.tiktok.com',
  'www.linkedin.com',
  'forum.example',
  'other.example',
  // Publishers of registries.
  'updates.test',
  'second.test',
];

const NOT_HERE: ServedPage = { html: '', headers: {} };

export async function servePages(
  page: (...asked: Parameters<Page>) => string | ServedPage | null,
  hosts = SITE_HOSTS,
): Promise<PageServer> {
  const certificate = await makeCertificate(hosts);
  const requests: string[] = [];
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    requests.push(`${host}${pathname}`);
    const answer = pathname === '/favicon.ico' ? null : page(host, pathname);
    const { html, headers } = typeof answer === 'string' ? { html: answer, headers: {} } : (answer ?? NOT_HERE);
    response.writeHead(answer === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, certificate, requests, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
