import { dayOfEpoch } from "../../foundation/dates/index.js";

/** A value as a workbook holds it; a date is given by its milliseconds since 1970 in no time zone. */
export type WorkbookValue = string | number | boolean | { getTime(): number } | null | undefined;

const DAY = 86_400_000;
/** A spreadsheet counts its days from 1 January 1900; a time without a day lies on the day before it. */
const FIRST_TIME = -2_209_075_200_000;
const FIRST_DAY = -2_208_988_800_000;
const LAST_MOMENT = 253_402_300_799_999;
/** The days from the day that a spreadsheet counts as 0 to 1970, with the 29 February of 1900 that it makes up. */
const SERIAL_OF_1970 = 25_569;

/**
 * The text of a cell as people see it: a date as `2023-06-30`, with its time only when it has one; a number without the noise of binary
 * fractions, `1.0` as `1`; true and false as `TRUE` and `FALSE`; text unchanged, line breaks included. Where the format says date and the
 * number is none, as with `20110612` typed into such a cell, a spreadsheet shows `####`, and the number is the text.
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

/**
 * Whether a spreadsheet shows a moment as a date or a time.
 *
 * @param moment - milliseconds since 1970
 * @returns false for what lies before its first day or behind 9999
 */
export function isShownMoment(moment: number): boolean {
  return moment >= FIRST_TIME && moment <= LAST_MOMENT;
}

function momentText(moment: number): string {
  if (Number.isNaN(moment)) return "";
  // The fraction of a day that a spreadsheet keeps misses the second by some microseconds.
  const rounded = Math.round(moment / 1000) * 1000;
  if (!isShownMoment(rounded)) return numberText(rounded / DAY + SERIAL_OF_1970 - (rounded < FIRST_TIME ? 1 : 0));
  const days = Math.floor(rounded / DAY);
  const seconds = (rounded - days * DAY) / 1000;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");
  if (rounded < FIRST_DAY) return time;
  return seconds === 0 ? dayOfEpoch(days) : `${dayOfEpoch(days)} ${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
