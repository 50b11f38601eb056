/** Repairs of the layout: the line for editors, the order of fields, spaces at the end of lines. */
import { isMap, isNode } from 'yaml';
import { orderedFields } from '../field-order';
import { schemaLine } from '../schema-line';
import type { Fix, Fixable } from './edit';

const ANY_SCHEMA_LINE = /^#\s*yaml-language-server:[^\n]*\n/;

export const editorLine: Fix = {
  name: 'editor-schema',
  about: 'names the schema in the first line',
  edits: (record) => {
    const line = `${schemaLine(record)}\n`;
    if (record.text.startsWith(line)) return [];
    return [{ from: 0, to: ANY_SCHEMA_LINE.exec(record.text)?.[0].length ?? 0, text: line }];
  },
};

export const lineEnds: Fix = {
  name: 'line-ends',
  about: 'takes spaces off the ends of lines, and ends the file with one line break',
  edits: ({ text }) => {
    const clean = `${text
      .split(/\r?\n/)
      .map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''))
      .join('\n')
      .replace(/(?<!\n)\n+$/, '')}\n`;
    return clean === text ? [] : [{ from: 0, to: text.length, text: clean }];
  },
};

/** Moves whole fields, with the comments above them, as they are written. */
export const fieldsInOrder: Fix = {
  name: 'field-order',
  about: 'puts the fields in the order of the schema',
  edits: (record) => {
    const pieces = fieldPieces(record);
    const order = orderedFields(record);
    if (pieces.length !== order.length || pieces.every(({ name }, index) => name === order[index])) return [];
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = order.map((name) => pieces.find((piece) => piece.name === name)?.text ?? '').join('');
    return [{ from: first.from, to: last.to, text }];
  },
};

/** Each field from the start of its line to the start of the next one's. */
function fieldPieces({ document, text }: Fixable): { name: string; from: number; to: number; text: string }[] {
  const map = document.contents;
  if (!isMap(map) || map.flow) return [];
  const keys = map.items.flatMap(({ key }) => (isNode(key) && key.range ? [key.range[0]] : []));
  const starts = keys.map((start, index) => (index === 0 ? start : withComments(text, start)));
  const body = text.endsWith('\n') ? text : `${text}\n`;
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? body.length;
    return { name: String(map.items[index]?.key), from, to, text: body.slice(from, to) };
  });
}

/** The place where the comment above a field begins; the field's own where there is none. */
function withComments(text: string, start: number): number {
  const before = text.lastIndexOf('\n', start - 2) + 1;
  return before > 0 && text.slice(before, start).startsWith('#') ? withComments(text, before) : start;
}
