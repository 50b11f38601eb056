/** Cuts a file into rows while it is read: memory stays flat however large the file is. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { JSONParser } from '@streamparser/json-node';
import { parse } from 'csv-parse';
import { InputError } from '../usage';
import type { Row, RowShape } from './importer';

/** Told after each piece of the file with the bytes read so far. */
export type OnBytes = (bytes: number) => void;

/** Files that are one document are small; a larger one is something else. */
const MOST_DOCUMENT = 4 * 1024 * 1024;

/** @throws {InputError} where the file is not of this shape, with the place that the parser names */
export async function* readRows(file: string, shape: RowShape, onBytes: OnBytes = () => {}): AsyncGenerator<Row> {
  let number = 0;
  try {
    for await (const row of cut(file, shape, onBytes)) yield { ...row, number: ++number };
  } catch (error) {
    if (error instanceof Error && !('syscall' in error) && isParserError(error))
      throw new InputError(`${file}: after row ${number}: ${error.message.split('\n')[0]}`);
    throw error;
  }
}

/** Errors of the two parsers; those thrown while a row is used pass through. */
function isParserError(error: Error): boolean {
  return error.name.startsWith('Token') || error.name === 'CsvError' || error.name === 'Error';
}

function cut(file: string, shape: RowShape, onBytes: OnBytes): AsyncIterable<Omit<Row, 'number'>> {
  if (shape.as === 'document') return wholeFile(file);
  const stream = createReadStream(file);
  let bytes = 0;
  stream.on('data', (piece) => {
    bytes += piece.length;
    onBytes(bytes);
  });
  if (shape.as === 'lines') return linesOf(createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }));
  if (shape.as === 'json') return jsonRows(stream, shape.path);
  return csvRows(stream, shape.delimiter ?? ',');
}

async function* wholeFile(file: string) {
  const bytes = readFileSync(file);
  if (bytes.byteLength > MOST_DOCUMENT) throw new InputError(`${file}: expected at most ${MOST_DOCUMENT} bytes`);
  yield { value: new TextDecoder().decode(bytes) };
}

async function* linesOf(lines: AsyncIterable<string>) {
  for await (const line of lines) if (line.trim() !== '') yield { value: line };
}

async function* csvRows(stream: NodeJS.ReadableStream, delimiter: string) {
  const parser = parse({ columns: true, bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  stream.on('error', (error) => parser.destroy(error));
  for await (const value of stream.pipe(parser)) yield { value: value as unknown };
}

async function* jsonRows(stream: NodeJS.ReadableStream, path: string) {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  stream.on('error', (error) => parser.destroy(error));
  for await (const found of stream.pipe(parser) as AsyncIterable<{ value: unknown; key?: string | number }>)
    yield { value: found.value, ...(typeof found.key === 'string' ? { key: found.key } : {}) };
}
