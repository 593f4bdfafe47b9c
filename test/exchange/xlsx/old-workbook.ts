/** What a cell of an old workbook is written from. */
type OldCell = string | number;

const SECTOR = 512;
const SMALLEST_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

/**
 * An old workbook (BIFF8 in an OLE2 container) with one sheet, made here byte by byte, since no library of ours writes one.
 *
 * @param name - the name of the sheet
 * @param rows - its cells
 * @param password - whether the record that says so stands at the beginning; nothing is encrypted
 * @param merged - cells that are merged: first and last row, first and last column, counted from 0
 * @returns the bytes of the file
 */
export function oldWorkbook(
  name: string,
  rows: readonly (readonly OldCell[])[],
  password: "none" | "set" = "none",
  merged: readonly (readonly [number, number, number, number])[] = [],
) {
  const globals = (sheetAt: number) => [
    ...record(0x0809, [...u16(0x0600), ...u16(0x0005), ...zeros(12)]),
    ...(password === "set" ? record(0x002f, zeros(54)) : []),
    ...record(0x0085, [...u32(sheetAt), 0, 0, name.length, 1, ...wide(name)]),
    ...record(0x000a, []),
  ];
  const sheet = [
    ...record(0x0809, [...u16(0x0600), ...u16(0x0010), ...zeros(12)]),
    ...rows.flatMap((cells, row) => cells.flatMap((cell, column) => cellRecord(row, column, cell))),
    ...(merged.length === 0 ? [] : record(0x00e5, [merged.length, ...merged.flat()].flatMap(u16))),
    ...record(0x000a, []),
  ];
  const stream = [...globals(globals(0).length), ...sheet];
  return container(Uint8Array.from(stream));
}

function cellRecord(row: number, column: number, cell: OldCell): number[] {
  const at = [...u16(row), ...u16(column), ...u16(0)];
  if (typeof cell === "string") return record(0x0204, [...at, ...u16(cell.length), 1, ...wide(cell)]);
  const float = new Uint8Array(8);
  new DataView(float.buffer).setFloat64(0, cell, true);
  return record(0x0203, [...at, ...float]);
}

function container(stream: Uint8Array): Uint8Array {
  const sectors = Math.ceil(Math.max(stream.length, SMALLEST_STREAM) / SECTOR);
  const bytes = new Uint8Array(SECTOR * (3 + sectors)).fill(0);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, SMALLEST_STREAM],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
    [76, 0],
  ] as const) {
    view.setUint32(at, value, true);
  }
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
  const fat = [
    FAT,
    END_OF_CHAIN,
    ...Array.from({ length: sectors }, (_, at) => (at + 1 === sectors ? END_OF_CHAIN : at + 3)),
  ];
  for (let at = 0; at < SECTOR / 4; at++) view.setUint32(SECTOR + at * 4, fat[at] ?? FREE, true);
  directoryEntry(view, SECTOR * 2, "Root Entry", 5, END_OF_CHAIN, 0, 1);
  directoryEntry(view, SECTOR * 2 + 128, "Workbook", 2, 2, Math.max(stream.length, SMALLEST_STREAM), FREE);
  bytes.set(stream, SECTOR * 3);
  return bytes;
}

function directoryEntry(
  view: DataView,
  at: number,
  name: string,
  kind: number,
  start: number,
  size: number,
  child: number,
) {
  new Uint8Array(view.buffer).set(wide(name), at);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  for (const offset of [68, 72]) view.setUint32(at + offset, FREE, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

const record = (id: number, data: readonly number[]) => [...u16(id), ...u16(data.length), ...data];
const u16 = (value: number) => [value & 0xff, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const zeros = (length: number) => new Array<number>(length).fill(0);
const wide = (text: string) => Array.from({ length: text.length }, (_, at) => u16(text.charCodeAt(at))).flat();
