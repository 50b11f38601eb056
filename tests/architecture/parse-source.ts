/** What the architecture tests need of one source file: its imports and the risky names it uses, from the syntax tree. */
import { parseSync } from 'vite';

export interface SourceImport {
  specifier: string;
  /** `import()`: loaded while running. */
  dynamic: boolean;
  /** `import type`: gone once compiled. */
  typeOnly: boolean;
}

/** A call, a construction or a name that some rule is about: `fetch(`, `new RegExp(`, `innerHTML`. */
export interface ParsedSource {
  imports: SourceImport[];
  uses: Set<string>;
}

export type SyntaxNode = { type: string } & Record<string, unknown>;

/** @throws {Error} when the file is no TypeScript */
export function parseSource(file: string, text: string): ParsedSource {
  const parsed: ParsedSource = { imports: [], uses: new Set() };
  walk(parseTree(file, text), (node) => {
    note(node, parsed);
  });
  return parsed;
}

/** @throws {Error} when the file is no TypeScript */
export function parseTree(file: string, text: string): unknown {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return program;
}

/** Visits each node, the outer before the inner; what is inside is left out where `visit` answers `false`. */
export function walk(value: unknown, visit: (node: SyntaxNode) => unknown): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value) && visit(value) !== false) {
    for (const child of Object.values(value)) if (typeof child === 'object') walk(child, visit);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const STATIC_IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSImportType']);

function note(node: SyntaxNode, { imports, uses }: ParsedSource): void {
  const { type, source } = node;
  const specifier = stringOf(source) ?? '';
  const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || type === 'TSImportType';
  if (STATIC_IMPORTS.has(type) && specifier !== '') imports.push({ specifier, dynamic: false, typeOnly });
  if (type === 'ImportExpression') imports.push({ specifier, dynamic: true, typeOnly: false });
  if (type === 'CallExpression') uses.add(`${nameOf(node.callee)}(`);
  if (type === 'NewExpression') uses.add(`new ${nameOf(node.callee)}(`);
  if (type === 'Identifier' || type === 'JSXIdentifier') uses.add(String(node.name));
  if (type === 'Literal' && typeof node.value === 'string' && /^\w{1,40}$/.test(node.value)) uses.add(node.value);
}

export function stringOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'TSLiteralType') return stringOf(node.literal);
  return typeof node.value === 'string' ? node.value : null;
}

/** The last name of what is called: `window.fetch` and `fetch` are both `fetch`. */
export function nameOf(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  if (callee.type === 'ChainExpression' || callee.type === 'ParenthesizedExpression') return nameOf(callee.expression);
  return callee.type === 'MemberExpression' ? nameOf(callee.property) || (stringOf(callee.property) ?? '') : '';
}
