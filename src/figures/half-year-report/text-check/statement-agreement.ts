import { type CivilDay, dayOfMonth, monthOf, yearOf } from "../../../foundation/dates/index.js";
import {
  type Fraction,
  type Percent,
  percentText,
  quotientText,
  reachesPercent,
  type VagueCount,
} from "../../../foundation/quantities/index.js";
import type {
  WrittenCount,
  WrittenDate,
  WrittenDuration,
  WrittenList,
  WrittenPercent,
  WrittenValue,
} from "../../written-figures/index.js";
import type { Statement } from "./figure-statements.js";

/** How a written figure stands to what the data say; undefined when the two are not about the same kind of thing. */
export type Agreement = "agrees" | "too-exact" | "differs";

/** Holds a written value against one statement of the data. */
export function agreement(written: WrittenValue, statement: Statement): Agreement | undefined {
  switch (written.kind) {
    case "count":
    case "list":
      if (statement.kind === "median") return countOfMedian(written, statement);
      if (statement.kind !== "count" || !isSameUnit(written.unit, statement.unit)) return undefined;
      return countAgreement(written.count, statement.count, written.kind === "count" ? written.roundedTo : undefined);
    case "duration":
      if (statement.kind !== "median" && statement.kind !== "count") return undefined;
      return statement.unit === written.unit ? verdictOf(isMedian(written, durationOf(statement))) : undefined;
    case "percent":
      if (statement.kind === "percent") return verdictOf(isSamePercent(written.percent, statement.percent));
      if (statement.kind === "rate") return verdictOf(isRate(written, statement));
      return undefined;
    case "date":
      return statement.kind === "day" ? verdictOf(isDate(written, statement.day)) : undefined;
    case "ordinal":
      if (statement.kind !== "ordinal" || statement.unit !== written.unit) return undefined;
      return verdictOf(statement.no === written.no);
    case "masked":
      return undefined;
  }
}

/** No percentage is written with more. */
const MOST_DECIMALS = 20;
const GENERAL_UNIT = "things";
/** What is never counted in 个. */
const NEVER_THINGS: readonly string[] = ["volumes", "items", "pages", "volumes-and-items", "records", "days", "people"];

/** 38个 may be said of boards counted in 块, not of volumes. */
function isSameUnit(written: string, unit: string): boolean {
  return written === unit || (written === GENERAL_UNIT && !NEVER_THINGS.includes(unit));
}

/** A text may say less than the data know, never more; 5.95万 is said of what rounds to it. */
function countAgreement(written: VagueCount, known: VagueCount, roundedTo = 1): Agreement {
  if (written.bound === "at-least") return verdictOf(known.bound !== "about" && known.count >= written.count);
  if (written.bound === "about") return verdictOf(isRounded(written.count, known.count));
  if (written.count !== roundedCount(known.count, roundedTo)) return "differs";
  return known.bound === "exact" ? "agrees" : "too-exact";
}

/** A median between two counts is neither; of a whole one its count answers, and whether 约13 is said of 12.5 nobody can say. */
function countOfMedian(
  { count, unit }: WrittenCount | WrittenList,
  { median, unit: known }: Extract<Statement, { kind: "median" }>,
): Agreement | undefined {
  if (unit !== known || count.bound === "about" || median.numerator % median.denominator === 0) return undefined;
  return verdictOf(count.bound === "at-least" && reachesNumber(median, String(count.count)));
}

/** A duration is rounded as the text writes it. */
/** A median that is a whole number is said as a count, too. */
function durationOf(statement: Extract<Statement, { readonly kind: "count" | "median" }>): Fraction {
  return statement.kind === "median" ? statement.median : { numerator: statement.count.count, denominator: 1 };
}

function isMedian({ number, bound }: WrittenDuration, median: Fraction): boolean {
  if (bound === "at-least") return reachesNumber(median, number);
  const rounded = quotientText(median, decimalsOf(number));
  return rounded !== undefined && sameForm(rounded) === sameForm(number);
}

/** Whether a median is a number or more: a hundredth of it is so many per cent. */
function reachesNumber({ numerator, denominator }: Fraction, number: string): boolean {
  return reachesPercent({ numerator, denominator: denominator * 100 }, number as Percent) === true;
}

/** 约100 is said of 98: rounded half up at the last digit that is not 0. */
function isRounded(written: number, known: number): boolean {
  let step = 1;
  while (written > 0 && written % (step * 10) === 0) step *= 10;
  return roundedCount(known, step) === written;
}

/** Rounded half up to a multiple. */
function roundedCount(count: number, step: number): number {
  return Math.floor((count + step / 2) / step) * step;
}

function isSamePercent(written: Percent, known: Percent): boolean {
  return sameForm(written) === sameForm(known);
}

/** A rate rounds as the text writes it; 达到80% is compared before rounding, so that 79.97 % does not reach it, 达到80.5% both ways. */
function isRate(
  { percent, bound, orRounded }: WrittenPercent,
  { ratio }: Extract<Statement, { kind: "rate" }>,
): boolean {
  if (bound === "at-least" && reachesPercent(ratio, percent) === true) return true;
  if (bound === "at-least" && orRounded !== true) return false;
  const rounded = percentText(ratio, decimalsOf(percent));
  return rounded !== undefined && sameForm(rounded) === sameForm(percent);
}

function isDate({ year, half, month, day }: WrittenDate, known: CivilDay): boolean {
  return (
    (year === undefined || year === yearOf(known)) &&
    (half === undefined || half === (monthOf(known) <= 6 ? 1 : 2)) &&
    (month === undefined || month === monthOf(known)) &&
    (day === undefined || day === dayOfMonth(known))
  );
}

function decimalsOf(number: string): number {
  return number.split(".")[1]?.length ?? 0;
}

/** 80, 80.00 and 080 are one percentage. */
function sameForm(percent: string): string {
  const [whole, decimals = ""] = percent.split(".");
  return `${BigInt(whole!)}.${decimals.padEnd(MOST_DECIMALS, "0")}`;
}

function verdictOf(isSame: boolean): Agreement {
  return isSame ? "agrees" : "differs";
}
