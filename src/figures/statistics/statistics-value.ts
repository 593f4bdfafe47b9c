import { CallerError } from "../../foundation/findings/index.js";
import { quotientText } from "../../foundation/quantities/index.js";
import { requireText } from "../../foundation/text/index.js";
import { requireUnit } from "./required-rows.js";
import { STATISTICS_UNITS, type StatisticsUnit } from "./statistics-units.js";

/**
 * A value as its form prints it, without the unit: rounded half up to the unit's decimals.
 *
 * @param value - a whole number of the unit's base, such as images for 万幅
 * @param unit - a code of {@link STATISTICS_UNITS} or the host's own row
 * @returns the number as text
 * @throws {@link findings.CallerError} when the value is no whole number, there is no such unit, or the host's own has no size
 * @example
 * ```ts
 * statisticsText(59_545, "ten-thousand-images"); // => "5.9545"
 * ```
 */
export function statisticsText(value: number, unit: string | StatisticsUnit): string {
  const { perUnit, decimals } = requireUnit(unit, STATISTICS_UNITS);
  const text = quotientText({ numerator: value, denominator: perUnit }, decimals);
  if (text === undefined) throw new CallerError("unit.perUnit", "whole base units from 1", perUnit);
  return text;
}

/**
 * The way back: a number of a form as a whole number of its unit's base, rounded half up where the base is not finer.
 *
 * @param text - a decimal number without unit and without thousands marks, such as `5.9545`
 * @param unit - a code of {@link STATISTICS_UNITS} or the host's own row
 * @returns a whole number; undefined when the text is no such number or too large for an exact one
 * @throws {@link findings.CallerError} when there is no such unit
 * @example
 * ```ts
 * statisticsValue("5.9545", "ten-thousand-images"); // => 59545
 * statisticsValue("约6", "ten-thousand-images"); // => undefined
 * ```
 */
export function statisticsValue(text: string, unit: string | StatisticsUnit): number | undefined {
  requireText(text, "text");
  const { perUnit } = requireUnit(unit, STATISTICS_UNITS);
  const match = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(text);
  if (match === null) return undefined;
  const decimals = match[2] ?? "";
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(`${match[1]}${decimals}`) * BigInt(perUnit);
  const value = Number((2n * scaled + scale) / (2n * scale));
  return Number.isSafeInteger(value) ? value : undefined;
}
