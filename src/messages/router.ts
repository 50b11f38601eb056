/** Receives messages in the background: who may ask what is decided from the sender, never from the payload. */
import type { BackgroundRequest, BackgroundResponses, ContentRequest, PageRequest } from './protocol';

/** What the browser says of the sender of a message. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

export type Handlers = {
  [T in BackgroundRequest['type']]: (
    request: Extract<BackgroundRequest, { type: T }>,
    sender: Sender,
  ) => Promise<BackgroundResponses[T]>;
};

const FROM_CONTENT: ReadonlySet<string> = new Set<ContentRequest['type']>(['hello', 'assess', 'page-count']);
const FROM_OUR_PAGES: ReadonlySet<string> = new Set<PageRequest['type']>([
  'get-settings',
  'change-settings',
  'get-registries',
  'get-help',
  'check-input',
  'take-question',
  'open-check',
  'check-page',
  'get-publishers',
  'expect-publisher',
  'follow-publisher',
  'change-publisher',
  'unfollow-publisher',
  'update-publishers',
]);

/** An answer in its envelope: a refusal travels as data, since browsers differ in how they pass errors on. */
export type Envelope = { ok: unknown } | { error: string };

export interface RouterOptions {
  /** Our extension's id. */
  ownId: string;
  /** The origin of our own pages. */
  ownOrigin: string;
  /** Did the reader grant the host of this address? Asked for frames within a page: whoever embeds them grants nothing. */
  isGranted: (address: string) => Promise<boolean>;
}

/**
 * Answers to forged senders (another extension, a sandboxed frame) attack: only our own content scripts in the top frame
 * of a tab or in a frame of a granted host, and our own pages, are heard.
 */
export function createRouter(handlers: Handlers, options: RouterOptions) {
  return async (message: unknown, sender: Sender): Promise<Envelope> => {
    if (sender.id !== options.ownId) return { error: 'unknown sender' };
    const type = typeOf(message);
    if (type === null || !(await isAllowed(type, sender, options))) return { error: `refused: ${type ?? 'no type'}` };
    try {
      const handler = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
      return { ok: await handler(message, sender) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function typeOf(message: unknown): BackgroundRequest['type'] | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'type')) return null;
  const { type } = message as { type: unknown };
  return typeof type === 'string' && (FROM_CONTENT.has(type) || FROM_OUR_PAGES.has(type))
    ? (type as BackgroundRequest['type'])
    : null;
}

async function isAllowed(
  type: string,
  { url, tab, frameId }: Sender,
  { ownOrigin, isGranted }: RouterOptions,
): Promise<boolean> {
  if (FROM_OUR_PAGES.has(type)) return url?.startsWith(`${ownOrigin}/`) ?? false;
  if (tab?.id === undefined || frameId === undefined || url === undefined) return false;
  if (url.startsWith(`${ownOrigin}/`)) return false;
  return frameId === 0 || isGranted(url);
}
