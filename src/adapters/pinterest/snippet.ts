/** What Pinterest writes about an opened pin for search engines: a second way to its author. */
import { all, attribute, rawText } from '../dom';

export interface Snippet {
  authorName?: string;
  authorUrl?: string;
}

/** Only while it is about the pin that the address names: it stays in the page when the reader moves on. */
export function snippetOf(document: Document | null, pin: string | undefined): Snippet | undefined {
  if (document === null || pin === undefined) return undefined;
  const scripts = all(document, 'script[type="application/ld+json"]').slice(0, 10);
  for (const script of scripts) {
    const text = rawText(script);
    if (!text.includes(pin) && !(attribute(script, 'data-test-id') ?? '').includes(pin)) continue;
    const snippet = parsed(text, pin);
    if (snippet !== undefined) return snippet;
  }
  return undefined;
}

function parsed(text: string, pin: string): Snippet | undefined {
  try {
    return snippetIn(JSON.parse(text), pin);
  } catch {
    return undefined;
  }
}

function snippetIn(data: unknown, pin: string): Snippet | undefined {
  if (!isRecord(data) || !isAbout(data, pin) || !isRecord(data.author)) return undefined;
  const { name, url } = data.author;
  return {
    ...(typeof name === 'string' ? { authorName: name } : {}),
    ...(typeof url === 'string' ? { authorUrl: url } : {}),
  };
}

function isAbout(data: Record<string, unknown>, pin: string): boolean {
  return [data['@id'], data.url, data.mainEntityOfPage].some(
    (address) => typeof address === 'string' && address.split(/[/?#]/).includes(pin),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
