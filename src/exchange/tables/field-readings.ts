import { type CivilDay, parseUncertainDate, type UncertainDate } from "../../foundation/dates/index.js";
import { type FoldedText, foldedText } from "../../foundation/text/index.js";
import { parseReferenceCode } from "../../holdings/reference-codes/index.js";
import type { TableFinding } from "./findings.js";
import type { FieldReading } from "./list-definition.js";

/**
 * A cell that is text: it is kept as recorded, spaces included.
 *
 * @param text - the cell
 * @returns the text, never a finding
 * @example
 * ```ts
 * recordedText("[关于防汛的通知]").value; // => "[关于防汛的通知]"
 * ```
 */
export function recordedText(text: string): FieldReading<string> {
  return { value: text, findings: [] };
}

/**
 * A cell that is a count, such as a number of pages: a whole number of at most nine digits, full-width digits included.
 *
 * @param text - the cell, such as `12`
 * @returns the count; or `number-unreadable`, with a repair for `12页`, `1,200` and the like
 * @example
 * ```ts
 * recordedCount("12页").findings[0]?.repair; // => "12"
 * ```
 */
export function recordedCount(text: string): FieldReading<number> {
  const folded = shortFolded(text);
  if (/^\d{1,9}$/.test(folded)) return { value: Number(folded), findings: [] };
  const likely = /^(\d{1,9})(?:\.0+|[页件卷张盒])?$/.exec(folded.replaceAll(",", ""))?.[1];
  return { findings: [unreadable("number-unreadable", text, likely)] };
}

/**
 * A cell that is a year (年度): four digits, full-width digits included.
 *
 * @param text - the cell, such as `2011`
 * @returns the year; or `year-unreadable`, with a repair for `2011年`
 * @example
 * ```ts
 * recordedYear("2011").value; // => 2011
 * ```
 */
export function recordedYear(text: string): FieldReading<number> {
  const folded = shortFolded(text);
  if (/^[12]\d{3}$/.test(folded)) return { value: Number(folded), findings: [] };
  return { findings: [unreadable("year-unreadable", text, /^([12]\d{3})年度?$/.exec(folded)?.[1])] };
}

/**
 * A cell that is one day, such as the day on which a batch was finished; every form that {@link dates.parseUncertainDate} knows.
 *
 * @param text - the cell, such as `2023-06-30` or `20230630`
 * @returns the day; or `day-unreadable` where the text gives no day, or more than one
 * @example
 * ```ts
 * recordedDay("2023年6月30日").value; // => "2023-06-30"
 * ```
 */
export function recordedDay(text: string): FieldReading<CivilDay> {
  const { date } = parseUncertainDate(text);
  if (date?.precision === "day" && date.earliest !== undefined) return { value: date.earliest, findings: [] };
  return { findings: [unreadable("day-unreadable", text, undefined)] };
}

/**
 * A cell that is a date as archives record it, incomplete or uncertain ones included.
 *
 * @param text - the cell, such as `19990909`, `199909` or `[1945]`
 * @returns the date, or what {@link dates.parseUncertainDate} finds wrong with the text
 * @example
 * ```ts
 * recordedDate("199909").value?.latest; // => "1999-09-30"
 * ```
 */
export function recordedDate(text: string): FieldReading<UncertainDate> {
  const { date, findings } = parseUncertainDate(text);
  return date === undefined ? { findings } : { value: date, findings };
}

/**
 * A cell that is a reference code (档号). It stays as recorded; what can be read of it is a finding's to say.
 *
 * @param text - the cell
 * @returns the text, and what {@link reference-codes.parseReferenceCode} finds in it
 * @example
 * ```ts
 * recordedReferenceCode("5134-WS2025-Y-BGS-0001").findings.map(({ code }) => code); // => ["missing-dot"]
 * ```
 */
export function recordedReferenceCode(text: string): FieldReading<string> {
  return { value: text, findings: parseReferenceCode(text).findings };
}

/**
 * Forms of cells that can be told from their bytes: `text` that is kept as recorded, a `count` of digits, a `year` of four, a `day` of eight,
 * and a `reference-code` that ends in a running number.
 */
export const CELL_FORMS = Object.freeze(["text", "count", "year", "day", "reference-code"] as const);

/** One of {@link CELL_FORMS}. */
export type CellForm = (typeof CELL_FORMS)[number];

const FORMS: ReadonlyMap<unknown, CellForm> = new Map<unknown, CellForm>([
  [recordedText, "text"],
  [recordedCount, "count"],
  [recordedYear, "year"],
  [recordedDate, "day"],
  [recordedReferenceCode, "reference-code"],
]);

/**
 * The form in which most cells of a column stand, by the function that reads them; for a pass over bytes, which hands every other cell to
 * that function.
 *
 * @param read - how a column reads its cells
 * @returns the form; undefined for a reader that has none
 * @example
 * ```ts
 * cellForm(recordedCount); // => "count"
 * ```
 */
export function cellForm(read: (text: string) => FieldReading<unknown>): CellForm | undefined {
  return FORMS.get(read);
}

const LONGEST_NUMBER = 40;

/** A number is short; a long text is none, and is not folded to find that out. */
function shortFolded(text: string): FoldedText["text"] {
  return text.length > LONGEST_NUMBER ? "" : foldedText(text).text;
}

function unreadable(
  code: "number-unreadable" | "year-unreadable" | "day-unreadable",
  text: string,
  repair: string | undefined,
): TableFinding {
  const data = { text: text.length > LONGEST_NUMBER ? `${text.slice(0, LONGEST_NUMBER)}…` : text };
  return { code, severity: "error", place: { value: text }, data, ...(repair === undefined ? {} : { repair }) };
}
