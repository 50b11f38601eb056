/** A page for maintainers, on this machine alone: it reads records and changes nothing. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { graphOf } from '../registry/graph';
import { graphPage } from './graph-page';
import { type Html, html } from './html';
import { layout } from './layout';
import { expiry, imports, overview, problems, records } from './pages';
import { recordPage } from './record-page';
import { keepShelf, type Shelf } from './shelf';

/** No script at all, nothing from elsewhere, and no other page may frame it. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const STYLES: Readonly<Record<string, URL>> = {
  '/tokens.css': new URL('../../ui/styles/tokens.css', import.meta.url),
  '/base.css': new URL('../../ui/styles/base.css', import.meta.url),
  '/serve.css': new URL('serve.css', import.meta.url),
};

const ORIGIN = 'http://127.0.0.1';

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Port 0 takes any that is free. */
export async function startServer(folder: string, today: string, port: number): Promise<RunningServer> {
  const shelf = keepShelf(folder, today);
  const server = createServer((request, response) => answer(request, response, shelf));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

interface Reply {
  status: number;
  type: 'text/html' | 'text/css' | 'text/plain';
  body: string | Buffer;
}

function answer(request: IncomingMessage, response: ServerResponse, shelf: () => Shelf): void {
  const { status, type, body } = replyTo(request, shelf);
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function replyTo({ method, headers, url }: IncomingMessage, shelf: () => Shelf): Reply {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: 'text/plain', body: 'read only\n' };
  // A page elsewhere whose name was pointed at this machine (DNS rebinding) sends its own name.
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? ''))
    return { status: 421, type: 'text/plain', body: 'only for this machine\n' };
  if (!URL.canParse(url ?? '', ORIGIN)) return { status: 400, type: 'text/plain', body: 'no address\n' };
  const { pathname, searchParams } = new URL(url ?? '/', ORIGIN);
  const style = Object.hasOwn(STYLES, pathname) ? STYLES[pathname] : undefined;
  if (style) return { status: 200, type: 'text/css', body: readFileSync(fileURLToPath(style)) };
  try {
    const page = pageOf(shelf(), pathname, searchParams);
    return { status: page.status ?? 200, type: 'text/html', body: layout(page.title, pathname, page.body) };
  } catch (error) {
    const body = html`<pre>${error instanceof Error ? error.message : String(error)}</pre>`;
    return { status: 500, type: 'text/html', body: layout('The records cannot be read', pathname, body) };
  }
}

interface Page {
  title: string;
  body: Html;
  status?: number;
}

function pageOf(shelf: Shelf, path: string, search: URLSearchParams): Page {
  if (path === '/') return { title: 'Overview', body: overview(shelf) };
  if (path === '/records') return { title: 'Records', body: records(shelf, search) };
  if (path === '/expiry') return { title: 'Expiry board', body: expiry(shelf) };
  if (path === '/imports') return { title: 'Imports', body: imports(shelf, search) };
  if (path === '/problems') return { title: 'Checks', body: problems(shelf) };
  if (path === '/graph') return { title: 'Who owns, funds, pays whom', body: graphPage(graphOf(shelf.registry)) };
  const name = /^\/record\/([a-z]+\/[a-z0-9-]+)$/.exec(path)?.[1];
  const card = shelf.cards.find((one) => one.name === name);
  if (card) return { title: card.title, body: recordPage(shelf, card) };
  const moved = shelf.registry.gone.find(({ kind, record }) => `${kind}/${record.id}` === name)?.record.moved;
  const hint = moved
    ? html`<p class="lead">It moved to <a href="/record/${name?.split('/')[0] ?? ''}/${moved}">${moved}</a>.</p>`
    : html`<p class="lead">There is no such record or page.</p>`;
  return { title: 'Not here', body: hint, status: 404 };
}
