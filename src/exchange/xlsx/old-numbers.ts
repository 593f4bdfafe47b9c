import type { WorkbookValue } from "./cell-text.js";
import { formReader, type NumberForm, PLAIN_NUMBER, shownNumbers } from "./number-forms.js";

/** The kinds of records (MS-XLS 2.3) that say how numbers are shown, or hold one. */
const DATE_MODE = 0x22;
const FORMAT = 0x41e;
const CELL_FORMAT = 0xe0;
const SHEET = 0x85;
const END = 0x0a;
const FORMULA = 0x06;
const NUMBER = 0x203;
const SMALL_NUMBER = 0x27e;
const SMALL_NUMBERS = 0xbd;
/** The upper half of a formula's value where it is no number. */
const NO_NUMBER = 0xffff;
const WIDE = 1;

/** The cells of a sheet, by row and column counted from 0, whose format shows their number otherwise than it is. */
export type OldNumbers = ReadonlyMap<number, ReadonlyMap<number, WorkbookValue>>;

interface OldRecord {
  readonly kind: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The numbers of an old workbook as their formats show them, by the rules of XLSX; the library knows no month and no zeros in front.
 *
 * @param stream - the records of the workbook
 * @returns gives the numbers of a sheet, counted from 0
 * @throws an error where the records are broken
 */
export async function oldNumbers(stream: Uint8Array): Promise<(sheet: number) => OldNumbers> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const formOf = await formReader();
  const formats = new Map<number, string>();
  const styles: number[] = [];
  const sheets: number[] = [];
  let firstYear: 1900 | 1904 = 1900;
  for (const { kind, at } of recordsFrom(view, 0)) {
    if (kind === DATE_MODE) firstYear = view.getUint16(at, true) === 1 ? 1904 : 1900;
    else if (kind === FORMAT) formats.set(view.getUint16(at, true), formatText(view, at + 2));
    else if (kind === CELL_FORMAT) styles.push(view.getUint16(at + 2, true));
    else if (kind === SHEET) sheets.push(view.getUint32(at, true));
  }
  const forms = styles.map((format) => formOf(String(format), formats.get(format)));
  const shown = await shownNumbers(firstYear);
  return (sheet) => {
    const found = new Map<number, Map<number, WorkbookValue>>();
    for (const { row, column, style, number } of numbersFrom(view, sheets[sheet] ?? view.byteLength)) {
      const form: NumberForm = forms[style] ?? PLAIN_NUMBER;
      const value = shown(number, form);
      if (value === number && form.shows === "number") continue;
      const cells = found.get(row) ?? new Map<number, WorkbookValue>();
      found.set(row, cells.set(column, value));
    }
    return found;
  };
}

function* recordsFrom(view: DataView, from: number): Generator<OldRecord, void> {
  for (let start = from; start + 4 <= view.byteLength; ) {
    const kind = view.getUint16(start, true);
    const at = start + 4;
    const end = at + view.getUint16(start + 2, true);
    if (kind === END || end > view.byteLength) return;
    yield { kind, at, end };
    start = end;
  }
}

interface OldNumber {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly number: number;
}

function* numbersFrom(view: DataView, from: number): Generator<OldNumber, void> {
  for (const { kind, at, end } of recordsFrom(view, from)) {
    const isFormula = kind === FORMULA && view.getUint16(at + 12, true) !== NO_NUMBER;
    if (!isFormula && kind !== NUMBER && kind !== SMALL_NUMBER && kind !== SMALL_NUMBERS) continue;
    const row = view.getUint16(at, true);
    const column = view.getUint16(at + 2, true);
    if (isFormula || kind === NUMBER) {
      yield { row, column, style: view.getUint16(at + 4, true), number: view.getFloat64(at + 6, true) };
      continue;
    }
    // A row of small numbers ends with the number of its last column.
    for (let own = at + 4, next = column; own + 6 <= end; own += 6, next++)
      yield { row, column: next, style: view.getUint16(own, true), number: smallNumber(view.getUint32(own + 2, true)) };
  }
}

/** Two bits say what the others are: a whole number or the upper part of a fraction, and whether a hundred times the number. */
function smallNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, (bits & ~3) >>> 0, true);
  const number = (bits & 2) === 0 ? view.getFloat64(0, true) : bits >> 2;
  return (bits & 1) === 0 ? number : number / 100;
}

/** The characters, of one or two bytes each, behind their number. */
function formatText(view: DataView, at: number): string {
  const isWide = (view.getUint8(at + 2) & WIDE) === WIDE;
  const codes = Array.from({ length: view.getUint16(at, true) }, (_, character) =>
    isWide ? view.getUint16(at + 3 + character * 2, true) : view.getUint8(at + 3 + character),
  );
  return String.fromCharCode(...codes);
}
