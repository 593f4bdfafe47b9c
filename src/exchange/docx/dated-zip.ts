import { type CivilDay, dayOfMonth, monthOf, yearOf } from "../../foundation/dates/index.js";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory is so long where the file has no comment, as here. */
const END_LENGTH = 22;
const FIRST_YEAR = 1980;

/**
 * The same ZIP file with every entry dated at the day handed over: the document library dates them by the clock, so that no two files would be
 * alike. The bytes are changed in place.
 */
export function datedZip(bytes: Uint8Array, day: CivilDay): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) return bytes;
  const date = zipDate(day);
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) return bytes;
    setDate(view, entry + 12, date);
    setDate(view, view.getUint32(entry + 42, true) + 10, date);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

/** Midnight of a day, in the two numbers of an entry: time and date. */
function setDate(view: DataView, at: number, date: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, date, true);
}

/** A ZIP file can name no day before 1980. */
function zipDate(day: CivilDay): number {
  const year = yearOf(day);
  if (year < FIRST_YEAR) return (1 << 5) | 1;
  return ((year - FIRST_YEAR) << 9) | (monthOf(day) << 5) | dayOfMonth(day);
}
