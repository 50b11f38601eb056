/** Records as the pack keeps them: one piece of JSON after the other, and where each begins. */

const encoder = new TextEncoder();

/** `index` holds n + 1 offsets, so that record i spans offsets i to i + 1. */
export function packRecords(records: readonly unknown[]): { index: Uint8Array; bytes: Uint8Array } {
  const pieces = records.map((record) => encoder.encode(JSON.stringify(record)));
  const index = new Uint32Array(pieces.length + 1);
  pieces.forEach((piece, i) => {
    index[i + 1] = (index[i] ?? 0) + piece.byteLength;
  });
  const bytes = new Uint8Array(index[pieces.length] ?? 0);
  pieces.forEach((piece, i) => {
    bytes.set(piece, index[i]);
  });
  return { index: new Uint8Array(index.buffer), bytes };
}
