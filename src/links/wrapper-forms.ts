/** Reads the goal out of wrappers that write it in a form of their own. What cannot be read is `null`, never a guess. */
import type { WrapperForm } from './wrappers';

/** The goal as a text that should be an address. */
export const WRAPPER_FORMS: Record<WrapperForm, (url: URL) => string | null> = {
  'proofpoint-2': proofpoint2,
  'proofpoint-3': proofpoint3,
  bing: (url) => afterMark(url.searchParams.get('u') ?? '', 'a1'),
  yahoo: (url) => decoded(/\/RU=([^/]+)\//.exec(url.pathname)?.[1] ?? ''),
  sophos: (url) => fromBase64(url.searchParams.get('u') ?? ''),
  cisco: (url) => decoded(/\/(https?%3A[^/]+)$/i.exec(url.pathname)?.[1] ?? ''),
  substack,
  amp,
  'after-query': (url) => url.search.slice(1) || null,
  discord: (url) => discordGoal(url.pathname),
  'path-encoded': (url) => pathEncoded(url.pathname),
  'google-cache': (url) => cacheGoal(url.searchParams.get('q') ?? ''),
  disqus: (url) => (url.searchParams.get('url') ?? '').replace(/:[\w-]{10,60}$/, '') || null,
  'ghost-video': (url) => {
    const id = /^\/varchive\/(?:youtube\/\d+\/)?([\w-]{11})$/.exec(url.pathname)?.[1];
    return id === undefined ? null : `https://www.youtube.com/watch?v=${id}`;
  },
};

function decoded(text: string): string | null {
  if (text === '') return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Base64 in either alphabet, as UTF-8; `null` for anything else. */
function fromBase64(text: string): string | null {
  try {
    const bytes = atob(
      text
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .replace(/(?<!=)=+$/, ''),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  } catch {
    return null;
  }
}

function afterMark(text: string, mark: string): string | null {
  return text.startsWith(mark) ? fromBase64(text.slice(mark.length)) : null;
}

/** `u=https-3A__www.who.int_news`: a hyphen stands for the percent sign, a low line for the slash. */
function proofpoint2(url: URL): string | null {
  const written = url.searchParams.get('u') ?? '';
  return decoded(written.replaceAll('-', '%').replaceAll('_', '/'));
}

const RUN_CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `/v3/__https://a.example/b*c__;Iw!!…`: a star stands for one character of the base64 text after the semicolon, two
 * stars and a letter for as many characters as the letter's place tells, counted from two.
 */
function proofpoint3({ pathname, search, hash }: URL): string | null {
  const whole = pathname + search + hash;
  const end = whole.lastIndexOf('__;', whole.lastIndexOf('!') - 3);
  if (!whole.startsWith('/v3/__') || end <= 6) return null;
  const written = whole.slice(6, end);
  const code = whole.slice(end + 3, whole.indexOf('!', end));
  const taken = code === '' ? '' : fromBase64(code);
  if (taken === null) return null;
  const characters = [...taken];
  const take = (count: number) => characters.splice(0, count).join('');
  const goal = written.replace(/\*(?:\*(.))?/g, (_whole, run?: string) => take(run ? RUN_CODES.indexOf(run) + 2 : 1));
  return goal.replace(/^([a-z]{4,5}:\/)(?!\/)/i, '$1/');
}

/** `/redirect/2/eyJlIjoi…`: JSON whose `e` is the goal. */
function substack(url: URL): string | null {
  const json = fromBase64(/^\/redirect\/2\/([\w-]+)/.exec(url.pathname)?.[1] ?? '');
  const goal = json === null ? undefined : /^\{"e":"(https?:[^"\\]{4,4000})"/.exec(json)?.[1];
  return goal ?? null;
}

/** `/c/s/www.example.com/page`: kind of document, `s` for https, then host and path. `/amp/s/…` at a search engine. */
function amp({ pathname, search }: URL): string | null {
  const [, secure, rest] = /^\/(?:amp|c|v|i|wp|ww|r)\/(s\/)?(.+)$/.exec(pathname) ?? [];
  if (rest === undefined || !rest.includes('.')) return null;
  const goal = decoded(rest);
  return goal === null ? null : `${secure ? 'https' : 'http'}://${goal}${search}`;
}

/** `/external/<key>/https/host/path`, with the goal's own query encoded in front. */
function discordGoal(path: string): string | null {
  const [, query = '', scheme = '', rest = ''] =
    /^\/external\/[^/]+\/(?:(%3F[^/]+)\/)?(https?)\/(.+)$/.exec(path) ?? [];
  return scheme === '' ? null : `${scheme}://${rest}${decoded(query) ?? ''}`;
}

/** `/L0/https:%2F%2Fwww.who.int%2Fnews/…`, `/3s/www.who.int%2Fnews/…`. */
function pathEncoded(path: string): string | null {
  const part = path
    .split('/')
    .find((one) => /^(?:https?(?::|%3A))?.*%2F/i.test(one) || /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(one));
  const goal = decoded(part ?? '');
  return goal === null ? null : /^https?:/i.test(goal) ? goal : `https://${goal}`;
}

/** `cache:KEY:https://host/page+words that were searched`. */
function cacheGoal(query: string): string | null {
  const written = /^cache:(?:[\w-]{6,20}:)?(\S+)/.exec(query)?.[1];
  return written === undefined ? null : /^https?:/i.test(written) ? written : `https://${written}`;
}
