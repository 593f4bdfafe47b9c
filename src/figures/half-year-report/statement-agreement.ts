import { type CivilDay, dayOfMonth, monthOf, yearOf } from "../../foundation/dates/index.js";
import { type Percent, percentText, reachesPercent, type VagueCount } from "../../foundation/quantities/index.js";
import type { WrittenDate, WrittenPercent, WrittenValue } from "../written-figures/index.js";
import type { Statement } from "./figure-statements.js";

/** How a written figure stands to what the data say; undefined when the two are not about the same kind of thing. */
export type Agreement = "agrees" | "too-exact" | "differs";

/** Holds a written value against one statement of the data. */
export function agreement(written: WrittenValue, statement: Statement): Agreement | undefined {
  switch (written.kind) {
    case "count":
    case "list":
      if (statement.kind !== "count" || !isSameUnit(written.unit, statement.unit)) return undefined;
      return countAgreement(written.count, statement.count);
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

/** A text may say less than the data know, never more. */
function countAgreement(written: VagueCount, known: VagueCount): Agreement {
  if (written.bound === "at-least") return verdictOf(known.bound !== "about" && known.count >= written.count);
  if (written.bound === "about") return verdictOf(isRounded(written.count, known.count));
  if (written.count !== known.count) return "differs";
  return known.bound === "exact" ? "agrees" : "too-exact";
}

/** 约100 is said of 98: rounded half up at the last digit that is not 0. */
function isRounded(written: number, known: number): boolean {
  let step = 1;
  while (written > 0 && written % (step * 10) === 0) step *= 10;
  return Math.floor((known + step / 2) / step) * step === written;
}

function isSamePercent(written: Percent, known: Percent): boolean {
  return sameForm(written) === sameForm(known);
}

/** A rate rounds as the text writes it; 达到80% is compared before rounding, so that 79.97 % does not reach it. */
function isRate({ percent, bound }: WrittenPercent, { ratio }: Extract<Statement, { kind: "rate" }>): boolean {
  if (bound === "at-least") return reachesPercent(ratio, percent) === true;
  const decimals = percent.split(".")[1]?.length ?? 0;
  const rounded = percentText(ratio, decimals);
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

/** 80, 80.00 and 080 are one percentage. */
function sameForm(percent: string): string {
  const [whole, decimals = ""] = percent.split(".");
  return `${BigInt(whole!)}.${decimals.padEnd(MOST_DECIMALS, "0")}`;
}

function verdictOf(isSame: boolean): Agreement {
  return isSame ? "agrees" : "differs";
}
