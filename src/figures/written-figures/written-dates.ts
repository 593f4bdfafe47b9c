import { parseChineseNumeral } from "../../foundation/text/index.js";
import type { WrittenDate } from "./written-figure.js";

/** A value that was read, and where. */
export interface FoundValue<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

const YEAR = /(\d{4})年(?:([上下])半年|(\d{1,2})月(?:(\d{1,2})[日号])?)?/y;
const MONTH = /(\d{1,2})月(?:(\d{1,2})[日号])?/y;
const PLAIN = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const CHINESE_YEAR =
  /([〇○零一二三四五六七八九]{4})年(?:([上下])半年|([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号])?)?/y;
const CHINESE_MONTH = /([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,3})[日号])?/y;
/** Years that are named by how far they are from this one. */
const RELATIVE_YEARS = [
  ["今年", 0],
  ["本年", 0],
  ["去年", -1],
  ["上年", -1],
  ["前年", -2],
  ["明年", 1],
] as const;
const NUMBERED = /^\d{1,2}\.(?=\d{4}$)/;

/** A date that begins with a number, or with 今年, 去年 or the like before it, whose year is told from the one given. */
export function dateAt(
  text: string,
  start: number,
  run: string,
  thisYear: number | undefined,
): FoundValue<WrittenDate> | undefined {
  const plain = matchAt(PLAIN, text, start);
  if (plain !== undefined) return found(plain, start, start, [plain[1], undefined, plain[3], plain[4]]);
  // In `1.2023年上半年…` the first number is that of the paragraph.
  const from = start + (NUMBERED.exec(run)?.[0].length ?? 0);
  const dated = matchAt(YEAR, text, from) ?? matchAt(CHINESE_YEAR, text, from);
  if (dated !== undefined) return found(dated, from, from, dated.slice(1));
  const month = matchAt(MONTH, text, start) ?? matchAt(CHINESE_MONTH, text, start);
  if (month === undefined) return undefined;
  const relative = RELATIVE_YEARS.find(([word]) => text.endsWith(word, start));
  if (relative === undefined) return found(month, start, start, [undefined, undefined, month[1], month[2]]);
  const [word, years] = relative;
  const year = thisYear === undefined ? undefined : String(thisYear + years);
  return found(month, start - word.length, start, [year, undefined, month[1], month[2]]);
}

/** What matches just there: the patterns are sticky, and their place is set before every use. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function found(
  match: RegExpExecArray,
  start: number,
  matched: number,
  [year, half, month, day]: readonly (string | undefined)[],
): FoundValue<WrittenDate> {
  const value: WrittenDate = {
    kind: "date",
    ...(year === undefined ? {} : { year: numberOf(year) }),
    ...(half === undefined ? {} : { half: half === "上" ? (1 as const) : (2 as const) }),
    ...(month === undefined ? {} : { month: numberOf(month) }),
    ...(day === undefined ? {} : { day: numberOf(day) }),
  };
  return { start, end: matched + match[0].length, value };
}

/** A numeral that is none, such as 十十, is a month or a day that no calendar has, and agrees with no date. */
function numberOf(text: string): number {
  return /\d/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0);
}
