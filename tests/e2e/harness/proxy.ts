/** A loopback proxy that lets a browser reach the hosts under test and nothing else, and writes down what it asked for. */

import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Hosts asked for, refused ones too. */
  asked: string[];
  refused: string[];
  close(): void;
}

export async function startProxy(target: number, hosts: readonly string[]): Promise<RecordingProxy> {
  const asked: string[] = [];
  const refused: string[] = [];
  const server = createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', (head) => {
      const host = /^CONNECT ([^:\s]+):\d+/.exec(head.toString('latin1'))?.[1] ?? 'plain-http';
      asked.push(host);
      if (!hosts.includes(host)) {
        refused.push(host);
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const upstream = connect(target, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, refused, close: () => void server.close() };
}
