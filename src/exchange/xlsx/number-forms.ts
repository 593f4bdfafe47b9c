import { cellText, isShownMoment, type WorkbookValue } from "./cell-text.js";
import { readMarkup } from "./markup-events.js";

/** How a format shows a number: as a date of which people see so much, or with so many digits at least. */
export interface NumberForm {
  /** What it shows; a `day` may have its time. */
  readonly shows: "day" | "month" | "year" | "number";
  /** The fewest digits of a whole number, zeros in front, as the format `0000` has them. */
  readonly leastDigits: number;
  /** The fewest digits of a fraction, zeros behind, as the format `0.00` has them. */
  readonly leastDecimals: number;
}

/** A number without a format of its own. */
export const PLAIN_NUMBER: NumberForm = Object.freeze({ shows: "number", leastDigits: 1, leastDecimals: 0 });
/** Nothing but zeros, before what follows for other numbers. */
const ZEROS = /^(0{1,30})(?:\.(0{1,30}))?(?=$|[;_])/;
/** What ends the words of a format, and its colours and languages. */
const LITERAL_ENDS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["[", "]"],
]);
const BEFORE_LITERAL = "\\_*";
/** Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30, as Chinese spreadsheets show them), those that are needed here. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["2", "0.00"],
  ["17", "mmm-yy"],
  ["27", 'yyyy"年"m"月"'],
  ["36", 'yyyy"年"m"月"'],
  ["50", 'yyyy"年"m"月"'],
  ["52", 'yyyy"年"m"月"'],
  ["57", 'yyyy"年"m"月"'],
]);
const SHOWN_CHARACTERS = { year: 4, month: 7 } as const;

/**
 * How the formats of a workbook show numbers.
 *
 * @param bytes - the part with the formats
 * @returns the form of the format of that number
 * @throws an error where the part is broken
 */
export async function numberForms(bytes: AsyncIterable<Uint8Array>): Promise<(style: number) => NumberForm> {
  const formOf = await formReader();
  const own = new Map<string, string>();
  const styles: NumberForm[] = [];
  let place: "outside" | "cell-formats" = "outside";
  await readMarkup(bytes, {
    open(name, attributes) {
      const numFmtId = attributes.get("numFmtId") ?? "0";
      if (name === "numFmt") own.set(numFmtId, attributes.get("formatCode") ?? "");
      else if (name === "cellXfs") place = "cell-formats";
      else if (name === "xf" && place === "cell-formats") styles.push(formOf(numFmtId, own.get(numFmtId)));
    },
    close(name) {
      if (name === "cellXfs") place = "outside";
    },
  });
  return (style) => styles[style] ?? PLAIN_NUMBER;
}

/**
 * What tells the form of a format by its number, and its text where the workbook has one of its own.
 *
 * @returns the form of a format
 */
export async function formReader(): Promise<(number: string, text: string | undefined) => NumberForm> {
  const { isDateFormat } = await import("hucre");
  return (number, text) => {
    const format = text ?? BUILT_IN.get(number) ?? number;
    if (isDateFormat(format)) return { ...PLAIN_NUMBER, shows: shownOfDate(format) };
    const [, digits = "0", decimals = ""] = ZEROS.exec(format) ?? [];
    return { ...PLAIN_NUMBER, leastDigits: digits.length, leastDecimals: decimals.length };
  };
}

/**
 * What shows the numbers of a workbook as their forms say.
 *
 * @param firstYear - the first year in which it counts days
 * @returns the value of a number
 */
export async function shownNumbers(
  firstYear: 1900 | 1904,
): Promise<(number: number, form: NumberForm) => WorkbookValue> {
  const { serialToDate } = await import("hucre");
  return (number, form) => {
    if (form.shows === "number") return shownNumber(number, form);
    // A time without a day is a part of one in either count of days.
    const date = serialToDate(number, firstYear === 1904 && !(number > 0 && number < 1));
    return shownDate(date, number, form.shows);
  };
}

/** Of a format with a year alone, or a year and a month, people see no day; one that is known by number alone shows it. */
function shownOfDate(format: string): "day" | "month" | "year" {
  const units = unitsOf(format);
  if (/[dhs]/.test(units) || !/[ye]/.test(units)) return "day";
  return units.includes("m") ? "month" : "year";
}

/** What a format shows of a date before what it has for other numbers, without what it shows as it stands. */
function unitsOf(format: string): string {
  let units = "";
  for (let at = 0; at < format.length && format[at] !== ";"; at++) {
    const character = format[at]!;
    const end = LITERAL_ENDS.get(character);
    if (end !== undefined) at = Math.max(at, format.indexOf(end, at + 1));
    else if (BEFORE_LITERAL.includes(character)) at++;
    else units += character;
  }
  return units.toLowerCase();
}

/** A number whose format shows no date: its text where the format adds zeros. */
function shownNumber(number: number, { leastDigits, leastDecimals }: NumberForm): number | string {
  if (Number.isInteger(number)) {
    return leastDigits > 1 && number >= 0 ? cellText(number).padStart(leastDigits, "0") : number;
  }
  if (leastDecimals < 2) return number;
  const text = cellText(number);
  return text.padEnd(text.indexOf(".") + 1 + leastDecimals, "0");
}

/** A date as far as its format shows it: the day that lies behind a month or a year is one that nobody wrote. */
function shownDate(date: Date, number: number, shows: "day" | "month" | "year"): WorkbookValue {
  if (!isShownMoment(date.getTime())) return number;
  return shows === "day" || number < 1 ? date : cellText(date).slice(0, SHOWN_CHARACTERS[shows]);
}
