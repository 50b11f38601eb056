/** An ordinary static server over a published site, as the documentation sets it up; it counts what goes over the wire. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StaticServer {
  /** Address, ending in `/`. */
  base: string;
  /** Requests and bytes, headers included, since the last call. */
  traffic(): { requests: number; bytes: number };
  close(): Promise<void>;
}

export const NO_NGINX = 'nginx is not installed (apt-get install nginx-light): what a host sends was not measured';

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** nginx with the very configuration that `docs/publishing.md` gives, but for the port, TLS and the folder. */
export async function serveWithNginx(site: string): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wellsourced-nginx-'));
  const port = await freePort();
  const log = join(folder, 'access.log');
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, documentedServer(port, resolve(site)), log));
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
  const base = `http://127.0.0.1:${port}/`;
  await untilUp(base, nginx, join(folder, 'error.log'));
  let read = 0;
  return {
    base,
    traffic: () => {
      const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
      const fresh = lines.slice(read).map((line) => line.split(' ').map(Number));
      read = lines.length;
      return { requests: fresh.length, bytes: fresh.reduce((sum, [asked = 0, sent = 0]) => sum + asked + sent, 0) };
    },
    close: async () => {
      const gone = new Promise((done) => nginx.once('exit', done));
      nginx.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The `server` block of the documentation. */
function documentedServer(port: number, site: string): string {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/publishing.md'), 'utf8');
  const block = /```nginx\n([\s\S]*?)```/.exec(docs)?.[1];
  if (!block?.includes('listen 443 ssl;') || !block.includes('root /srv/site;'))
    throw new Error('docs/publishing.md no longer holds the server block that is tried here');
  return block.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`).replace('root /srv/site;', `root ${site};`);
}

function configuration(folder: string, server: string, log: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body:body', 'proxy:proxy', 'fastcgi:fastcgi', 'uwsgi:uwsgi', 'scgi:scgi']
    .map((pair) => pair.split(':'))
    .map(([what, name]) => `${what}_temp_path ${folder}/${name};`);
  return `${user} daemon off; pid ${folder}/pid; worker_processes 1; events {}
http { log_format bytes '$request_length $bytes_sent'; access_log ${log} bytes; ${temporary.join(' ')}
${server} }`;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilUp(base: string, nginx: ChildProcess, errors: string): Promise<void> {
  for (let i = 0; i < 50; i++) {
    const isUp = await fetch(base).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (nginx.exitCode !== null) break;
    await sleep(100);
  }
  nginx.kill('SIGKILL');
  throw new Error(`nginx does not start: ${existsSync(errors) ? readFileSync(errors, 'utf8') : ''}`);
}
