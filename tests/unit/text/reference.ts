/** Loads the cases that maintainers keep as data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The cases of one topic under `tests/reference/text`. */
export function cases<Case>(topic: string): Case[] {
  const file = fileURLToPath(new URL(`../../reference/text/${topic}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as Case[];
}
