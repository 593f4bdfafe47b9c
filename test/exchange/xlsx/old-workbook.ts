/** What a cell of an old workbook is written from; several small numbers in one record are the last cells of a row. */
type OldCell = string | number | FormattedNumber;

interface FormattedNumber {
  readonly number: number | readonly number[];
  /** The text of its format, or the number of a format that has none. */
  readonly format: string | number;
  /** The record that holds it; a small number takes four bytes. */
  readonly as?: "number" | "small-number" | "formula";
}

const SECTOR = 512;
const SMALLEST_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;
/** The formats below it are known by number alone. */
const FIRST_FORMAT = 164;

/**
 * An old workbook (BIFF8 in an OLE2 container) with one sheet, made here byte by byte, since no library of ours writes one.
 *
 * @param name - the name of the sheet
 * @param rows - its cells
 * @param password - whether the record that says so stands at the beginning; nothing is encrypted
 * @param merged - cells that are merged: first and last row, first and last column, counted from 0
 * @param firstYear - the first year in which it counts days
 * @returns the bytes of the file
 */
export function oldWorkbook(
  name: string,
  rows: readonly (readonly OldCell[])[],
  password: "none" | "set" = "none",
  merged: readonly (readonly [number, number, number, number])[] = [],
  firstYear: 1900 | 1904 = 1900,
) {
  const formats = [...new Set(rows.flat().flatMap((cell) => (typeof cell === "object" ? [cell.format] : [])))];
  const globals = (sheetAt: number) => [
    ...record(0x0809, [...u16(0x0600), ...u16(0x0005), ...zeros(12)]),
    ...(password === "set" ? record(0x002f, zeros(54)) : []),
    ...(firstYear === 1904 ? record(0x0022, u16(1)) : []),
    ...formats.flatMap((text, at) =>
      typeof text === "number"
        ? []
        : record(0x041e, [
            ...u16(FIRST_FORMAT + at),
            ...u16(text.length),
            at % 2,
            ...(at % 2 === 1 ? wide(text) : narrow(text)),
          ]),
    ),
    ...[0, ...formats.map((text, at) => (typeof text === "number" ? text : FIRST_FORMAT + at))].flatMap((format) =>
      formats.length === 0 ? [] : record(0x00e0, [...u16(0), ...u16(format), ...zeros(16)]),
    ),
    ...record(0x0085, [...u32(sheetAt), 0, 0, name.length, 1, ...wide(name)]),
    ...record(0x000a, []),
  ];
  const sheet = [
    ...record(0x0809, [...u16(0x0600), ...u16(0x0010), ...zeros(12)]),
    ...rows.flatMap((cells, row) => cells.flatMap((cell, column) => cellRecord(row, column, cell, formats))),
    ...(merged.length === 0 ? [] : record(0x00e5, [merged.length, ...merged.flat()].flatMap(u16))),
    ...record(0x000a, []),
  ];
  const stream = [...globals(globals(0).length), ...sheet];
  return container(Uint8Array.from(stream));
}

function cellRecord(row: number, column: number, cell: OldCell, formats: readonly (string | number)[]): number[] {
  const place = [...u16(row), ...u16(column)];
  if (typeof cell === "string") return record(0x0204, [...place, ...u16(0), ...u16(cell.length), 1, ...wide(cell)]);
  const {
    number,
    as = "number",
    style,
  } = typeof cell === "number" ? { number: cell, style: 0 } : { ...cell, style: formats.indexOf(cell.format) + 1 };
  if (typeof number !== "number") {
    const cells = number.flatMap((each) => [...u16(style), ...small(each)]);
    return record(0x00bd, [...place, ...cells, ...u16(column + number.length - 1)]);
  }
  if (as === "small-number") return record(0x027e, [...place, ...u16(style), ...small(number)]);
  if (as === "formula") return record(0x0006, [...place, ...u16(style), ...float(number), ...zeros(8)]);
  return record(0x0203, [...place, ...u16(style), ...float(number)]);
}

function float(number: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, number, true);
  return [...bytes];
}

/** A whole number of 30 bits, the upper half of a fraction, or either of them a hundred times. */
function small(number: number): number[] {
  if (Number.isInteger(number)) return u32(((number << 2) | 2) >>> 0);
  const bytes = float(number);
  if (bytes.slice(0, 4).every((byte) => byte === 0)) return bytes.slice(4);
  return u32(((Math.round(number * 100) << 2) | 3) >>> 0);
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
const narrow = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);
const wide = (text: string) => Array.from({ length: text.length }, (_, at) => u16(text.charCodeAt(at))).flat();
