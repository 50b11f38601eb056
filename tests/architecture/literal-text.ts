/** Words for readers that stand in code, where no translator would find them: they belong into `public/_locales`. */
import type { Breach } from './import-rules';
import { isNode, nameOf, parseTree, type SyntaxNode, stringOf, walk } from './parse-source';
import { readProjectFile, type SourceTree } from './source-tree';

const KEYS = new Set(Object.keys(JSON.parse(readProjectFile('public/_locales/en/messages.json'))));

/** The rooms that speak to readers. */
const ROOMS = ['src/ui/', 'src/badge/', 'src/explain/', 'src/entrypoints/'];

/** Attributes that are read out or shown. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);

const UNSPOKEN = new Set(['class', 'rel']);
const LOGS = new Set(['logError']);

/** Files whose words are English on purpose. */
const ENGLISH_ON_PURPOSE: Readonly<Record<string, string>> = {
  'src/ui/site-report.ts': 'the report on a site that broke is read by those who repair it; the popup says so',
};

/** Exceptions for files that are gone or say nothing any more. */
export function staleExceptions(tree: SourceTree): string[] {
  return Object.keys(ENGLISH_ON_PURPOSE).filter((file) => literalTexts(file, tree.get(file) ?? '').length === 0);
}

export function findLiteralText(tree: SourceTree): Breach[] {
  return [...tree]
    .filter(([file]) => !(file in ENGLISH_ON_PURPOSE) && ROOMS.some((room) => file.startsWith(room)))
    .flatMap(([file, text]) =>
      literalTexts(file, text).map((words) => ({ rule: 'words', file, message: `says “${words}” outside _locales` })),
    );
}

function literalTexts(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parseTree(file, text), (node) => {
    if (isForDevelopers(node)) return false;
    const words = spokenBy(node);
    if (words !== null) found.push(words);
    return true;
  });
  return found;
}

/** Errors and what goes to the log are for developers, class names for the style sheet. */
function isForDevelopers({ type, callee, name }: SyntaxNode): boolean {
  if (type === 'NewExpression') return nameOf(callee).endsWith('Error');
  if (type === 'CallExpression') return LOGS.has(nameOf(callee));
  return type === 'JSXAttribute' && isNode(name) && UNSPOKEN.has(String(name.name));
}

function spokenBy(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return ifWords(String(node.value), /\p{L}{2}/u);
  if (node.type === 'JSXAttribute') return isSpoken(node) ? ifWords(stringOf(node.value) ?? '', /\p{L}/u) : null;
  if (node.type === 'Literal') return ifWords(stringOf(node) ?? '', PHRASE);
  if (node.type !== 'TemplateElement') return null;
  return ifWords(isNode(node.value) ? '' : String((node.value as { cooked?: string }).cooked ?? ''), PHRASE);
}

function isSpoken({ name }: SyntaxNode): boolean {
  return isNode(name) && SPOKEN.has(String(name.name));
}

/** Two words side by side; names of classes have hyphens. */
const PHRASE = /(?<![\p{L}\p{N}-])\p{L}+,? \p{L}+(?![\p{L}-])/u;

/** A key of `_locales` is no word, nor is a list of codes. */
function ifWords(text: string, words: RegExp): string | null {
  const isCode = KEYS.has(text) || text === text.toUpperCase();
  return !isCode && words.test(text) ? text.trim() : null;
}
