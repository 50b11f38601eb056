/** A mechanical repair of a record: small edits of its text, so that nothing else of what a maintainer wrote changes. */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { RawRecord } from '../yaml-record';

export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A record with the place of its parts. */
export interface Fixable {
  path: string;
  text: string;
  value: unknown;
  document: Document.Parsed<ParsedNode>;
}

export interface Fix {
  name: string;
  /** Completes "--fix …". */
  about: string;
  edits(record: Fixable, known: KnownHosts): Edit[];
}

/** Hosts that answer over https, because a record names a page of theirs. */
export type KnownHosts = ReadonlySet<string>;

/** `null` for what is no YAML: it is for a maintainer to read. */
export function fixableOf({ path, text = '' }: Pick<RawRecord, 'path' | 'text'>): Fixable | null {
  const document = parseDocument(text, { schema: 'core' });
  if (document.errors.length > 0) return null;
  return { path, text, document, value: document.toJS({ maxAliasCount: 0 }) };
}

/** Edits from the end to the start: earlier places stay true. Of two that overlap the later one waits for the next pass. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = text;
  let border = Number.POSITIVE_INFINITY;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from)) {
    if (to > border) continue;
    changed = changed.slice(0, from) + put + changed.slice(to);
    border = from;
  }
  return changed;
}

/** Replaces a plain text value where it stands, and quotes it only where YAML would read it as something else. */
export function replaceScalar(node: unknown, value: string): Edit[] {
  if (!isScalar(node) || !node.range) return [];
  const [from, to] = node.range;
  const isPlain = /^(?:https?:\/\/)?[\w./][\w./-]*$/.test(value) && !/^[\d.-]+$/.test(value);
  return [{ from, to, text: isPlain ? value : JSON.stringify(value) }];
}

/** All scalars of a field name, wherever it stands in the record. */
export function scalarsNamed(root: Node | null, name: string): { value: string; node: Node }[] {
  if (isSeq(root)) return root.items.flatMap((item) => (isNode(item) ? scalarsNamed(item, name) : []));
  if (!isMap(root)) return [];
  return root.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key) || !isNode(pair.value)) return [];
    const own =
      pair.key.value === name && isScalar(pair.value) && typeof pair.value.value === 'string'
        ? [{ value: pair.value.value, node: pair.value }]
        : [];
    return [...own, ...scalarsNamed(pair.value, name)];
  });
}
