import { dayOfEpoch } from "../../foundation/dates/index.js";

/** A value as a workbook holds it; a date is given by its milliseconds since 1970 in no time zone. */
export type WorkbookValue = string | number | boolean | { getTime(): number } | null | undefined;

const DAY = 86_400_000;
const FIRST_DAY = -62_135_596_800_000;
const LAST_MOMENT = 253_402_300_799_999;
/** A spreadsheet counts its days from 1 January 1900; a time without a day lies before it. */
const TIME_ONLY_BEFORE = -2_208_988_800_000;

/**
 * The text of a cell as people see it: a date as `2023-06-30`, with its time only when it has one; a number without the noise of binary
 * fractions, `1.0` as `1`; true and false as `TRUE` and `FALSE`; text unchanged, line breaks included.
 *
 * @param value - the value as the workbook holds it
 * @returns the text; empty for an empty cell
 */
export function cellText(value: WorkbookValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return momentText(value.getTime());
}

/** Spreadsheets keep 15 digits of a fraction; what lies behind them is noise. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? value.toFixed(20).replace(/0{1,20}$/, "") : text;
}

function momentText(moment: number): string {
  // The fraction of a day that a spreadsheet keeps misses the second by some microseconds.
  const rounded = Math.round(moment / 1000) * 1000;
  if (!(rounded >= FIRST_DAY && rounded <= LAST_MOMENT)) return "";
  const days = Math.floor(rounded / DAY);
  const seconds = (rounded - days * DAY) / 1000;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");
  if (rounded < TIME_ONLY_BEFORE) return time;
  return seconds === 0 ? dayOfEpoch(days) : `${dayOfEpoch(days)} ${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
