/** Addresses that people write without `https://`: `cdc.gov/flu`, `who.int`. */
import { parse } from 'tldts';
import { parseAddress } from './address';

/** Host and, after it, a port, path or query. Internal addresses count too, so that they can be named as such. */
const BARE =
  /^(?:(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,40}|localhost|(?:\d{1,3}\.){3}\d{1,3}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?(?:[/?#]|$)/iu;
/** Internal names that no public list knows. */
const INTERNAL =
  /^(?:localhost|\[|\d{1,3}(?:\.\d{1,3}){3}(?:[:/?#]|$)|[^/?#]{1,200}\.(?:local|lan|internal|home|corp|intranet)(?:[:/?#]|$))/i;

/** Whether a word is an address without a scheme: its ending must be one that exists. */
export function isBareAddress(word: string): boolean {
  if (!BARE.test(word)) return false;
  if (INTERNAL.test(word)) return true;
  const address = parseAddress(`https://${word}`);
  return address !== null && parse(address.host).isIcann === true;
}
