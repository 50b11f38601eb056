/** Counts every request where it is made, so that "what you read causes none" is a number anybody can look at. */
import * as v from 'valibot';
import { now } from './clock';
import { onStoredChange, readStored, writeStored } from './storage';

const KEY = 'requests';
/** Requests that are listed; the count goes on. */
const MOST_LINES = 100;

const logSchema = v.object({
  total: v.number(),
  lines: v.array(v.object({ at: v.number(), host: v.string(), file: v.string() })),
});

/** `at` in milliseconds since 1970; `lines` newest first. */
export type RequestLog = v.InferOutput<typeof logSchema>;

const EMPTY: RequestLog = { total: 0, lines: [] };

export async function readRequestLog(): Promise<RequestLog> {
  return parseLog(await readStored(KEY));
}

export function onRequestLog(changed: (log: RequestLog) => void): void {
  onStoredChange(KEY, (value) => changed(parseLog(value)));
}

let queue: Promise<unknown> = Promise.resolve();

/** Called before a request is sent. Two at once are both counted. */
export function noteRequest(url: URL): Promise<void> {
  const noted = queue.then(async () => {
    const { total, lines } = await readRequestLog();
    const line = { at: now(), host: url.host, file: url.pathname.split('/').at(-1) ?? '' };
    await writeStored(KEY, { total: total + 1, lines: [line, ...lines].slice(0, MOST_LINES) });
  });
  // A full storage must not keep the facts from being brought up to date.
  queue = noted.catch(() => undefined);
  return noted.catch(() => undefined);
}

function parseLog(stored: unknown): RequestLog {
  const read = v.safeParse(logSchema, stored);
  return read.success ? read.output : EMPTY;
}
