/** `registry serve`: a local page to browse, search and review the registry. */
import { once } from 'node:events';
import { write } from '../output';
import { folderOf } from '../registry-folder';
import { startServer } from '../serve/server';
import { readArguments, readToday, UsageError } from '../usage';

const OPTIONS = { port: { type: 'string' }, today: { type: 'string' } } as const;
const PORT = 4173;

export async function serve(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const server = await startServer(folderOf(positionals), readToday(values.today), readPort(values.port));
  await write(`${server.url}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return 0;
}

function readPort(text: string | undefined): number {
  const port = text === undefined ? PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port takes a number, got ${text}`);
  return port;
}
