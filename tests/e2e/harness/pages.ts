/** Serves pages on loopback under the names of the real sites, so that the extension meets them as it will in life. */
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from './certificate';

/** `host` is as the browser asks for it; the answer is a whole page, or `null` for "not here". */
export type Page = (host: string, path: string) => string | null;

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

export async function servePages(page: Page, hosts = SITE_HOSTS): Promise<PageServer> {
  const certificate = await makeCertificate(hosts);
  const requests: string[] = [];
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    requests.push(`${host}${pathname}`);
    const html = pathname === '/favicon.ico' ? null : page(host, pathname);
    response.writeHead(html === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, certificate, requests, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
