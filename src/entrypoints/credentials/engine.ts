/**
 * The reader of Content Credentials, alone where WebAssembly may run: a sandboxed page of its own in Chromium, a worker in
 * Firefox. It takes one port, and one picture through it.
 */
import type { CredentialsRead, FromCredentials } from '../../pictures/credentials-protocol';
import { onPort } from '../take-port';
import { readReport } from './read-report';

onPort(serve);

function serve(port: MessagePort): void {
  const tell = (message: FromCredentials) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<CredentialsRead>) => {
    readReport(data)
      .then((report) => tell({ type: 'report', report }))
      .catch((error: unknown) => tell({ type: 'failed', why: String(error) }));
  };
}
