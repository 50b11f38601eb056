/** Typed questions to the background and to a tab; the transport is injected, so this room needs no browser. */
import type { BackgroundRequest, BackgroundResponses, TabRequest, TabResponses } from './protocol';

export type Send = (message: unknown) => Promise<unknown>;

export interface BackgroundClient {
  ask<R extends BackgroundRequest>(request: R): Promise<BackgroundResponses[R['type']]>;
}

export interface TabClient {
  ask<R extends TabRequest>(request: R): Promise<TabResponses[R['type']]>;
}

/** The other side refused or did not understand. `message` says why. */
export class MessageError extends Error {
  override name = 'MessageError';
}

export function createBackgroundClient(send: Send): BackgroundClient {
  return { ask: (request) => exchange(send, request) };
}

export function createTabClient(send: Send): TabClient {
  return { ask: (request) => exchange(send, request) };
}

/** Answers travel in an envelope, so that a refusal is told apart from an answer in both browsers. */
async function exchange<T>(send: Send, request: unknown): Promise<T> {
  const envelope = await send(request);
  if (isRecord(envelope) && 'ok' in envelope) return envelope.ok as T;
  const why = isRecord(envelope) && typeof envelope.error === 'string' ? envelope.error : 'no answer';
  throw new MessageError(why);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
