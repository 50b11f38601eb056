/** No words for readers in code: they could not be translated. */
import { describe, expect, it } from 'vitest';
import { findLiteralText, staleExceptions } from './literal-text';
import { readTree } from './source-tree';

const CODE = readTree('src', '.ts', '.tsx');

function messagesFor(text: string, file = 'src/ui/part.tsx'): string[] {
  return findLiteralText(new Map([[file, text]])).map(({ message }) => message);
}

describe('code that speaks to readers', () => {
  it('takes its words from the message files', () => {
    expect(findLiteralText(CODE)).toEqual([]);
  });

  it('has no exception that is not needed any more', () => {
    expect(staleExceptions(CODE)).toEqual([]);
  });
});

describe('the search for words in code', () => {
  it.each([
    ['text between tags', 'export const A = () => <p>Hello</p>;', 'Hello'],
    ['a name for screen readers', 'export const A = () => <button type="button" aria-label="Close" />;', 'Close'],
    ['a phrase', "export const words = 'Paid by company';", 'Paid by company'],
    ['a phrase around a value', 'export const words = (n: number) => `Show $' + '{n} more posts`;', 'more posts'],
  ])('finds %s', (_what, text, words) => {
    expect(messagesFor(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['class names', 'export const A = () => <p class="ws-small muted text">{1}</p>;'],
    ['keys of messages', 'export const A = () => <Notice title="empty_title" />;'],
    ['errors', "throw new TypeError('not a post');"],
    ['what goes to the log', "logError('granted site', null);"],
    ['single words', "export const kind = 'caution';"],
    ['codes', "export const CODES = 'AD AE AF';"],
  ])('passes over %s', (_what, text) => {
    expect(messagesFor(text)).toEqual([]);
  });

  it('leaves other rooms alone', () => {
    expect(messagesFor("export const words = 'Paid by company';", 'src/cli/part.ts')).toEqual([]);
  });
});
