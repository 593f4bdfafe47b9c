/** A field of a database table: its name and how many bytes it takes. */
export type DatabaseField = readonly [name: string, kind: "C" | "N" | "D" | "M" | "I", length: number];

/**
 * A dBase III table without a code page, made here byte by byte.
 *
 * @param fields - its fields
 * @param records - its records, each with the bytes of its fields; a record marked as deleted begins with `deleted`
 * @returns the bytes of the file
 */
export function databaseTable(
  fields: readonly DatabaseField[],
  records: readonly { readonly cells: readonly Uint8Array[]; readonly mark?: "deleted" }[],
): Uint8Array {
  const recordLength = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  const headerLength = 32 + fields.length * 32 + 1;
  const bytes = new Uint8Array(headerLength + records.length * recordLength + 1).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, 103, 6, 30]);
  view.setUint32(4, records.length, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, recordLength, true);
  fields.forEach(([name, kind, length], at) => {
    bytes.set(
      Uint8Array.from(name, (character) => character.charCodeAt(0)),
      32 + at * 32,
    );
    bytes[32 + at * 32 + 11] = kind.charCodeAt(0);
    bytes[32 + at * 32 + 16] = length;
  });
  bytes[headerLength - 1] = 0x0d;
  records.forEach(({ cells, mark }, row) => {
    let at = headerLength + row * recordLength;
    bytes[at++] = mark === "deleted" ? 0x2a : 0x20;
    fields.forEach(([, , length], field) => {
      bytes.set(cells[field]!.subarray(0, length), at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
