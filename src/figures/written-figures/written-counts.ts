import { type Percent, parseVagueCount } from "../../foundation/quantities/index.js";
import { parseChineseNumeral } from "../../foundation/text/index.js";
import { afterBoundWord, wordAfter, wordBefore } from "./words-around.js";
import type { FoundValue } from "./written-dates.js";
import type { WrittenCount, WrittenDuration, WrittenMask, WrittenOrdinal, WrittenPercent } from "./written-figure.js";
import { writtenUnitAt } from "./written-units.js";

const ORDINAL_UNITS = ["期", "批", "届", "次", "个", "轮", "号", "季度"] as const;
const PERCENT_OF = "百分之";
/** A word that makes a percentage a lower bound besides those that make a count one. */
const REACHING = "达到";
const NEGATION = /[未没不]/;
const MULTIPLIER = /[万亿]/;
/** What multiplies digits; of a numeral it is part. */
const DIGIT_MULTIPLIER = /[百千万亿]/;
/** What is measured and not counted, so that a part of one is told too. */
const MEASURED: readonly string[] = ["days", "hours", "minutes"];
const DECIMAL = /^\d{1,9}\.\d{1,9}$/;
/** A mask before these is part of a name: XX人大, XX个, XX部门. */
const NOT_MASKED: readonly string[] = ["people", "things", "copies"];
/** 几十件, 数百人: before a round numeral these make it no number. */
const UNNUMBERED = /[几数]/;
const ROUND = /^[十百千万亿]/;
/** How far back a quotation mark is looked for. */
const QUOTED = 60;

/** A number before the sign or after 百分之. */
export function percentAt(text: string, start: number, run: string): FoundValue<WrittenPercent> | undefined {
  const isSpelled = text.endsWith(PERCENT_OF, start);
  const digits = isDigits(run) ? trimmed(run) : run === "百" ? "100" : decimalOf(run);
  const length = isDigits(run) ? trimmed(run).length : run.length;
  const hasSign = text[start + length] === "%";
  if ((!isSpelled && !hasSign) || digits === undefined || !/^\d{1,9}(?:\.\d{1,9})?$/.test(digits)) return undefined;
  const first = isSpelled ? start - PERCENT_OF.length : start;
  const last = start + length + (hasSign ? 1 : 0);
  const before = wordBefore(text, first);
  const after = wordAfter(text, last);
  if (before?.says === "less" || after?.says === "less") return undefined;
  const said = before?.says ?? after?.says;
  const isReached = said === undefined && isSaidToBeReached(text, first);
  return {
    start: first - (before?.word.length ?? 0),
    end: last + (after?.word.length ?? 0),
    // The pattern above is the form of a percentage, which the compiler cannot see.
    value: {
      kind: "percent",
      percent: digits as Percent,
      bound: said ?? (isReached ? "at-least" : "exact"),
      ...(isReached && !Number.isInteger(Number(digits)) ? { orRounded: true } : {}),
    },
  };
}

/** A number after 第 and before what is numbered: of articles and pages it is no figure of a report. */
export function ordinalAt(text: string, start: number, run: string): FoundValue<WrittenOrdinal> | undefined {
  const no = isDigits(run) ? wholeNumber(run) : parseChineseNumeral(run);
  const unit = ORDINAL_UNITS.find((word) => text.startsWith(word, start + run.length));
  if (no === undefined || unit === undefined) return undefined;
  return { start: start - 1, end: start + run.length + unit.length, value: { kind: "ordinal", no, unit } };
}

/** A number before a unit. */
export function countAt(
  text: string,
  start: number,
  run: string,
): FoundValue<WrittenCount> | FoundValue<WrittenDuration> | undefined {
  const number = isDigits(run) ? run : chineseNumber(text, start, run);
  if (number === undefined) return undefined;
  const numberEnd = start + run.length;
  const end = isDigits(run) ? afterMultipliers(text, numberEnd) : afterBoundWord(text, numberEnd);
  const unit = writtenUnitAt(text, end);
  if (unit === undefined) return undefined;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end + unit.text.length);
  // Of 不足100 no count is read below; the 100 of 100以下 would be.
  if (after?.says === "less") return undefined;
  const between = text.slice(numberEnd, end);
  const place = { start: start - (before?.word.length ?? 0), end: end + unit.text.length + (after?.word.length ?? 0) };
  const { count, unit: rest } = parseVagueCount([before?.word, number, between, after?.word].join(""));
  if (count === undefined) {
    if (before?.says === "less" || between !== "" || !DECIMAL.test(number) || !MEASURED.includes(unit.code))
      return undefined;
    const bound = before?.says ?? after?.says ?? "exact";
    return { ...place, value: { kind: "duration", number, bound, unit: unit.code } };
  }
  if (rest !== "") return undefined;
  const roundedTo = lastDecimal(number, between);
  const value = { kind: "count", count, unit: unit.code } as const;
  return { ...place, value: roundedTo > 1 ? { ...value, roundedTo } : value };
}

/** Where 余 and multipliers behind digits end, as in 10余万. */
function afterMultipliers(text: string, at: number): number {
  let end = afterBoundWord(text, at);
  while (DIGIT_MULTIPLIER.test(text.charAt(end))) end = afterBoundWord(text, end + 1);
  return end;
}

/** What one of the last decimal counts: 100 in 5.95万. */
function lastDecimal(number: string, between: string): number {
  const [, decimals] = number.split(".");
  if (decimals === undefined) return 1;
  const scale = decimals.replace(/\d/g, "");
  const last = "1".padStart(decimals.length - scale.length, "0");
  return parseVagueCount(`0.${last}${scale}${between}`).count?.count ?? 1;
}

/** A number that is blacked out before a unit that counts records or money. */
export function maskAt(text: string, start: number, run: string): FoundValue<WrittenMask> | undefined {
  let end = start + run.length;
  if (MULTIPLIER.test(text.charAt(end))) end += 1;
  if (text[end] === "%") return { start, end: end + 1, value: { kind: "masked", unit: "percent" } };
  const unit = writtenUnitAt(text, end);
  if (unit === undefined || NOT_MASKED.includes(unit.code)) return undefined;
  return { start, end: end + unit.text.length, value: { kind: "masked", unit: unit.code } };
}

/** Whether the number at a place is the rest of one in digits and numerals, as 千余 in 9千余件 and 5000 in 3万5000件. */
export function isRestOfNumber(text: string, start: number, run: string): boolean {
  const before = text.charAt(start - 1);
  return isDigits(run) ? DIGIT_MULTIPLIER.test(before) : ROUND.test(run) && isDigits(before);
}

/** Whether a run is written in digits, not in Chinese numerals. */
export function isDigits(run: string): boolean {
  return /\d/.test(run);
}

/** The stop or comma behind a number is the sentence's. */
function trimmed(run: string): string {
  return /^.*\d/.exec(run)![0];
}

function wholeNumber(run: string): number | undefined {
  return /^\d{1,9}$/.test(run) ? Number(run) : undefined;
}

/**
 * A Chinese numeral as {@link parseVagueCount} reads digits. 百余人 is a hundred and more; 一个 and 一次 are turns of speech, 二次 is the
 * second time, what stands in quotation marks is a name, and 几十 and 数百 name no number.
 */
function chineseNumber(text: string, start: number, run: string): string | undefined {
  if (run === "一" || isQuoted(text, start) || (run === "二" && text.startsWith("次", start + 1))) return undefined;
  if (UNNUMBERED.test(text.charAt(start - 1)) && ROUND.test(run)) return undefined;
  const isRound = ["百", "千", "万"].includes(run) && afterBoundWord(text, start + 1) > start + 1;
  return decimalOf(isRound ? `一${run}` : run);
}

/** A Chinese numeral in digits, 三点五万 as `3.5万`; undefined when it is none. */
function decimalOf(run: string): string | undefined {
  const [whole, fraction] = run.split("点");
  const number = parseChineseNumeral(whole!);
  if (number === undefined) return undefined;
  if (fraction === undefined) return String(number);
  const scale = MULTIPLIER.exec(fraction)?.[0] ?? "";
  // A scale by itself is no numeral, and joins as nothing.
  const digits = Array.from(fraction, (sign) => parseChineseNumeral(sign));
  return `${number}.${digits.join("")}${scale}`;
}

function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTED), start);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** 达到80% is said of 80 % and of more; 尚未达到80% says what is to be reached. */
function isSaidToBeReached(text: string, at: number): boolean {
  return text.endsWith(REACHING, at) && !NEGATION.test(text.charAt(at - REACHING.length - 1));
}
