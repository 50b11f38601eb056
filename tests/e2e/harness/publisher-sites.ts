/** Sites of publishers on loopback, beside the pages of the social sites; every request is written down as it came. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { FetchFile } from '../../../src/pack/signed/remote';
import { makeCertificate } from './certificate';
import { type Page, type PageServer, SITE_HOSTS } from './pages';

export interface SeenRequest {
  host: string;
  method: string;
  /** With its query, if it has one. */
  url: string;
  headers: Record<string, string>;
  /** The head as it came over the line, byte for byte but for the line ends. */
  head: string[];
}

export interface PublisherServer extends PageServer {
  /** Requests to publishers, in order. */
  seen: SeenRequest[];
  /** Answers below this address, `https://host/folder/`, until it is replaced. */
  publish(base: string, files: ReadonlyMap<string, Uint8Array>, intercept?: Intercept): void;
}

/** Answers in the place of the site; a rejection is a redirect. */
export type Intercept = (path: string) => ReturnType<FetchFile> | null;

interface PublishedSite {
  files: ReadonlyMap<string, Uint8Array>;
  intercept: Intercept;
}

export async function servePublishers(page: Page): Promise<PublisherServer> {
  const certificate = await makeCertificate(SITE_HOSTS);
  const requests: string[] = [];
  const seen: SeenRequest[] = [];
  const sites = new Map<string, PublishedSite>();
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = request.url ?? '/';
    requests.push(`${host}${url}`);
    const base = [...sites.keys()].find((address) => `https://${host}${url}`.startsWith(address));
    if (host.endsWith('.test')) seen.push(seenRequest(request, host, url));
    const site = base === undefined ? undefined : sites.get(base);
    if (site && base)
      answer(site, `https://${host}${url}`.slice(base.length), response).catch(() => response.destroy());
    else answerPage(page(host, url), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    requests,
    seen,
    publish: (base, files, intercept = () => null) => void sites.set(base, { files, intercept }),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function seenRequest(request: IncomingMessage, host: string, url: string): SeenRequest {
  const { method = '', headers, rawHeaders, httpVersion } = request;
  const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
  const head = [`${method} ${url} HTTP/${httpVersion}`, ...lines];
  return { host, method, url, headers: headers as Record<string, string>, head };
}

/** With everything that a careless host might add, so that none of it comes back in a later request. */
const CARELESS = {
  etag: '"you-are-reader-7"',
  'set-cookie': 'reader=7',
  'last-modified': 'Sun, 01 Nov 2026 07:00:07 GMT',
};

async function answer({ files, intercept }: PublishedSite, path: string, response: ServerResponse): Promise<void> {
  const asked = intercept(path);
  const given = asked ? await asked.catch(() => null) : fileAnswer(files.get(path));
  if (given === null) {
    response.writeHead(302, { location: `https://second.test/elsewhere?reader=7` }).end();
    return;
  }
  response.writeHead(given.status, { 'content-type': 'application/octet-stream', ...CARELESS });
  if (given.body === null) response.end();
  else
    Readable.fromWeb(given.body as never)
      .on('error', () => response.destroy())
      .pipe(response);
}

function fileAnswer(bytes: Uint8Array | undefined): Awaited<ReturnType<FetchFile>> {
  if (!bytes) return { status: 404, body: null };
  return { status: 200, body: new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() };
}

function answerPage(html: string | null, response: ServerResponse): void {
  const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(html === null ? 404 : 200, type).end(html ?? '');
}
