import { type CivilDay, dayOfEpoch, parseUncertainDate, type UncertainDate } from "../../foundation/dates/index.js";
import { shortenedText } from "../../foundation/findings/index.js";
import { type FoldedText, foldedText, requireText } from "../../foundation/text/index.js";
import {
  parseRetentionPeriod,
  type RetentionPeriod,
  type RetentionPeriodOptions,
} from "../../holdings/catalogue/index.js";
import { parseReferenceCode, referenceCodeParser } from "../../holdings/reference-codes/index.js";
import { parseSecrecyMark } from "../../holdings/secrecy/index.js";
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
  requireText(text, "text");
  return { value: text, findings: [] };
}

/**
 * A cell that is a title: kept as recorded. Line breaks, control characters and spaces at its edges are a hint with the repair, since they
 * come from the layout of the old table.
 *
 * @param text - the cell
 * @returns the text; with `text-untidy` where it is not as a catalogue would have it
 * @example
 * ```ts
 * recordedTitle("关于防汛工作\n的通知").findings[0]?.repair; // => "关于防汛工作的通知"
 * ```
 */
export function recordedTitle(text: string): FieldReading<string> {
  requireText(text, "text");
  if (!UNTIDY.test(text)) return { value: text, findings: [] };
  const { text: tidy } = foldedText(
    text.replaceAll(/[\s\u0085]+/g, (gap, at) => joint(gap, text[at - 1] ?? "", text[at + gap.length] ?? "")),
    "title",
  );
  const finding: TableFinding = {
    code: "text-untidy",
    severity: "hint",
    place: { value: text },
    data: {},
    repair: tidy,
  };
  return { value: text, findings: [finding] };
}

/**
 * A cell that is a date in any of the forms of {@link dates.parseUncertainDate}. A spreadsheet that lost the format of a date leaves the
 * number of its days since 1900; it is not taken for a date, but the day is the repair.
 *
 * @param text - the cell, such as `20110612`, `[194508]` or `1953-1955`
 * @returns the date with what is uncertain about it, or what is wrong
 * @example
 * ```ts
 * recordedDate("40706").findings[0]?.repair; // => "2011-06-12"
 * ```
 */
export function recordedDate(text: string): FieldReading<UncertainDate> {
  requireText(text, "text");
  const serial = serialDay(text);
  if (serial !== undefined) {
    return {
      findings: [
        {
          code: "date-serial",
          severity: "error",
          place: { value: text },
          data: { text },
          repair: serial,
        } as TableFinding,
      ],
    };
  }
  const { date, findings } = parseUncertainDate(text);
  return date === undefined ? { findings } : { value: date, findings };
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
  return { findings: [unreadable("year-unreadable", text, /^([12]\d{3})(?:年度?|\.0+)$/.exec(folded)?.[1])] };
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
  const serial = serialDay(text);
  if (serial !== undefined) return { findings: [unreadable("day-unreadable", text, serial)] };
  if (date?.precision === "day" && date.earliest !== undefined) return { value: date.earliest, findings: [] };
  return { findings: [unreadable("day-unreadable", text, undefined)] };
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
 * What reads the cells of one column of a table, with the same answers: reference codes by the shapes of those before them.
 *
 * @param read - how a column reads a cell
 * @returns the function for one pass over a table
 */
export function tableReader(read: (text: string) => FieldReading<unknown>): (text: string) => FieldReading<unknown> {
  if (read !== recordedReferenceCode) return read;
  const parse = referenceCodeParser();
  return (text) => ({ value: text, findings: parse(text).findings });
}

const AT_IMPORT = { error: "warning", warning: "warning", hint: "hint" } as const;

/**
 * A cell that is a mark of secrecy (密级). It stays as recorded; that it is 内部, and so that of no state secret, is nothing to put right. A mark that
 * cannot be read is a warning here: the record can be catalogued, and nobody opens it before its mark is read.
 *
 * @param text - the cell, such as `机密★20年`
 * @returns the text, and what {@link secrecy.parseSecrecyMark} finds in it
 * @example
 * ```ts
 * recordedSecrecyMark("秘蜜").findings.map(({ code }) => code); // => ["secrecy-mark-unreadable"]
 * ```
 */
export function recordedSecrecyMark(text: string): FieldReading<string> {
  const { kind, findings } = parseSecrecyMark(text);
  const told = kind === "internal" ? [] : findings;
  return { value: text, findings: told.map((finding) => ({ ...finding, severity: AT_IMPORT[finding.severity] })) };
}

/**
 * A cell that is a retention period (保管期限), in words or as a code. For a list of before 2006, whose `D` is 短期, a host gives the column of its own
 * definition the coding.
 *
 * @param text - the cell, such as `30年` or `D30`
 * @param options - the coding of the list
 * @returns the period, or what {@link catalogue.parseRetentionPeriod} finds
 * @throws {@link findings.CallerError} when the coding is unknown
 * @example
 * ```ts
 * const { columns } = volumeList;
 * const read = (text: string) => recordedRetentionPeriod(text, { coding: "before-2006" });
 * const retentionPeriod = { ...columns.retentionPeriod, read };
 * const oldVolumes = listDefinition({ ...volumeList, columns: { ...columns, retentionPeriod } });
 * oldVolumes.columns.retentionPeriod.read("D").value; // => "short-term"
 * ```
 */
export function recordedRetentionPeriod(
  text: string,
  options: RetentionPeriodOptions = {},
): FieldReading<RetentionPeriod> {
  const { period, findings } = parseRetentionPeriod(text, options);
  return period === undefined ? { findings } : { value: period, findings };
}

/**
 * Forms of cells that can be told from their bytes: `text` that is kept as recorded, a `title` without
 * control characters or white space at its edges, a `count` of digits, a `year` of four, a `day` of eight,
 * and a `reference-code` that ends in a running number.
 */
export const CELL_FORMS = Object.freeze(["text", "title", "count", "year", "day", "reference-code"] as const);

/** One of {@link CELL_FORMS}. */
export type CellForm = (typeof CELL_FORMS)[number];

const FORMS: ReadonlyMap<unknown, CellForm> = new Map<unknown, CellForm>([
  [recordedText, "text"],
  [recordedTitle, "title"],
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

/**
 * The finding that a text is no number, for the readers of single lists.
 *
 * @param text - the text as recorded
 * @returns the finding
 */
export function unreadableNumber(text: string): TableFinding {
  return unreadable("number-unreadable", text, undefined);
}

const LONGEST_NUMBER = 40;
/** Control characters and line breaks anywhere, white space at the edges. */
const UNTIDY = /\p{Cc}|^\s|\s$/u;
const BREAK = /[\t-\r\u0085]/;
/** Chinese characters and punctuation; of a character beyond U+FFFF the half that stands at the place. */
const CHINESE = /[\u2014\u2018-\u201d\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udfff]/;
/** The day before a spreadsheet's day 1, two earlier from 1 March 1900 because it counts a 29 February of that year. */
const SERIAL_ORIGIN = -25_569;
const FIRST_SERIAL = 61;
/** 31 December 2099. */
const LAST_SERIAL = 73_050;

/** The day of a spreadsheet's number, such as `40706` or `40706.0`; four digits are a year. */
function serialDay(text: string): CivilDay | undefined {
  const number = Number(/^(\d{5})(?:\.\d{1,12})?$/.exec(text.trim())?.[1] ?? 0);
  return number >= FIRST_SERIAL && number <= LAST_SERIAL ? dayOfEpoch(number + SERIAL_ORIGIN) : undefined;
}

/** What stands in place of a line break or tab. Chinese is written without spaces: its lines are broken to fit a column, and nothing stood there. */
function joint(gap: string, before: string, after: string): string {
  if (!BREAK.test(gap)) return gap;
  return CHINESE.test(before) || CHINESE.test(after) ? "" : " ";
}

/** A number is short; a long text is none, and is not folded to find that out. */
function shortFolded(text: string): FoldedText["text"] {
  return text.length > LONGEST_NUMBER ? "" : foldedText(text).text;
}

function unreadable(
  code: "number-unreadable" | "year-unreadable" | "day-unreadable",
  text: string,
  repair: string | undefined,
): TableFinding {
  const data = { text: shortenedText(text, LONGEST_NUMBER) };
  return { code, severity: "error", place: { value: text }, data, ...(repair === undefined ? {} : { repair }) };
}
