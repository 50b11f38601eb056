/**
 * Chrome and its store list Portuguese by region only (`pt_BR`, `pt_PT`), and Spanish of Latin America (`es_419`) apart:
 * there, name and summary would be English beside a folder `pt` or `es` alone. The package therefore gets small regional
 * folders with what the manifest names; our own pages read `pt` and `es`.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n#supported-locales
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGIONS: Readonly<Record<string, readonly string[]>> = { es: ['es_419'], pt: ['pt_BR', 'pt_PT'] };

export function writeRegionalLocales(outDir: string): void {
  const named = keysOf(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
  for (const [language, regions] of Object.entries(REGIONS)) {
    const messages = readMessages(join(outDir, '_locales', language));
    const chosen = Object.fromEntries(Object.entries(messages).filter(([key]) => named.has(key)));
    for (const region of regions) writeMessages(join(outDir, '_locales', region), chosen);
  }
}

/** The messages that a manifest asks the browser for. */
function keysOf(manifest: string): Set<string> {
  return new Set(Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? ''));
}

function readMessages(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'messages.json'), 'utf8')) as Record<string, unknown>;
}

function writeMessages(folder: string, messages: Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
}
