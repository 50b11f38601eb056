/**
 * The one spelling of a JSON value over which signatures are made (OLPC canonical JSON, as TUF uses it): keys sorted, no
 * space, only `"` and `\` escaped, whole numbers only.
 */
import type { Json } from './strict-json';

const encoder = new TextEncoder();

/** Bytes over which a signature is made or checked. The value comes from `parseStrictJson`, so every number is a safe integer. */
export function canonicalBytes(value: Json): Uint8Array {
  return encoder.encode(canonicalText(value));
}

export function canonicalText(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.keys(value).sort();
  return `{${entries.map((key) => `${quoted(key)}:${canonicalText(value[key] ?? null)}`).join(',')}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
