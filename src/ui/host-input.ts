/** Reads what somebody typed or pasted as the address of a site. */

/** A name with a dot, as forums have: no port, no user, no number in its place. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** `https://Forum.example/topic/1` and `forum.example` give `forum.example`; anything else is `null`. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname, port, username } = new URL(address);
    const isPlain = (protocol === 'https:' || protocol === 'http:') && port === '' && username === '';
    return isPlain && HOST.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
