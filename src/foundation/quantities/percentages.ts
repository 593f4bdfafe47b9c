import { CallerError } from "../findings/index.js";
import type { Fraction, Ratio } from "./ratios.js";
import { requireCount, requireWhole } from "./whole-numbers.js";

/**
 * A percentage that a rule or a plan sets, as its decimal text: `"80"`, `"79.5"`. Text keeps what a binary number cannot: 0.07 × 100
 * items is 7, not 7.000000000000001.
 */
export type Percent = `${number}`;

const MOST_DECIMALS = 9;

/**
 * A ratio in percent, without the sign: rounded half up (四舍五入; a negative one by its size), with exactly so many decimals.
 *
 * @param ratio - a share, an attainment or a fraction
 * @param decimals - how many decimals, 0 to 9
 * @returns the number as text, or undefined when there is no rate because the whole is 0
 * @throws {@link findings.CallerError} when a number of the ratio is not whole or `decimals` is out of range
 * @example
 * ```ts
 * percentText({ numerator: 145_845, denominator: 917_898 }, 1); // => "15.9"
 * percentText({ done: 0, planned: 0 }, 1); // => undefined
 * ```
 */
export function percentText(ratio: Ratio, decimals: number): string | undefined {
  return roundedText(ratio, decimals, 100n);
}

/**
 * A ratio as a decimal number, rounded half up: pages per item, items per volume, images in ten thousands.
 *
 * @param ratio - a share, an attainment or a fraction
 * @param decimals - how many decimals, 0 to 9
 * @returns the number as text, or undefined when the number below the line is 0
 * @throws {@link findings.CallerError} when a number of the ratio is not whole or `decimals` is out of range
 * @example
 * ```ts
 * quotientText({ numerator: 59_545, denominator: 8_298 }, 2); // => "7.18"
 * ```
 */
export function quotientText(ratio: Ratio, decimals: number): string | undefined {
  return roundedText(ratio, decimals, 1n);
}

/**
 * Whether a ratio reaches a target, compared before any rounding: 79.97 % does not reach 80 %, though one decimal prints it so.
 *
 * @param ratio - a share, an attainment or a fraction
 * @param percent - the target
 * @returns undefined when there is no rate because the whole is 0: neither reached nor missed
 * @throws {@link findings.CallerError} when a number of the ratio is not whole or `percent` is not a decimal number from 0
 * @example
 * ```ts
 * reachesPercent({ done: 7997, planned: 10_000 }, "80"); // => false
 * reachesPercent({ done: 159, planned: 200 }, "79.5"); // => true
 * ```
 */
export function reachesPercent(ratio: Ratio, percent: Percent): boolean | undefined {
  const { numerator, denominator } = bigFraction(ratio);
  const target = parsedPercent(percent);
  if (denominator === 0n) return undefined;
  const difference = numerator * 100n * target.scale - target.scaled * denominator;
  return denominator > 0n ? difference >= 0n : difference <= 0n;
}

/**
 * How many whole units a percentage of a count needs. Rounded up, so that a sample of at least 5 % is never short of 5 %; that is our reading,
 * since no text seen says how to round.
 *
 * @param count - a whole number from 0
 * @param percent - the percentage
 * @returns a whole number
 * @throws {@link findings.CallerError} when `count` is not a whole number from 0, `percent` is not a decimal number from 0, or the answer
 * is too large for an exact number
 * @example
 * ```ts
 * wholeShareOf(8298, "5"); // => 415
 * wholeShareOf(100, "7"); // => 7
 * ```
 */
export function wholeShareOf(count: number, percent: Percent): number {
  requireCount(count, "count");
  const { scaled, scale } = parsedPercent(percent);
  const whole = 100n * scale;
  const answer = Number((BigInt(count) * scaled + whole - 1n) / whole);
  if (!Number.isSafeInteger(answer))
    throw new CallerError("count, percent", "a product below 2^53", `${count} × ${percent}`);
  return answer;
}

function roundedText(ratio: Ratio, decimals: number, times: bigint): string | undefined {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new CallerError("decimals", `a whole number from 0 to ${MOST_DECIMALS}`, decimals);
  }
  const { numerator, denominator } = bigFraction(ratio);
  if (denominator === 0n) return undefined;
  const isNegative = numerator < 0n !== denominator < 0n;
  const above = size(numerator) * times * 10n ** BigInt(decimals);
  const below = size(denominator);
  const rounded = (2n * above + below) / (2n * below);
  return `${isNegative && rounded > 0n ? "-" : ""}${withPoint(rounded.toString(), decimals)}`;
}

function withPoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

function bigFraction(ratio: Ratio): { readonly numerator: bigint; readonly denominator: bigint } {
  const { numerator, denominator } = fractionOf(ratio);
  requireWhole(numerator, "ratio");
  requireWhole(denominator, "ratio");
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

function fractionOf(ratio: Ratio): Fraction {
  if ("whole" in ratio) return { numerator: ratio.part, denominator: ratio.whole };
  if ("planned" in ratio) return { numerator: ratio.done, denominator: ratio.planned };
  return ratio;
}

function parsedPercent(percent: string): { readonly scaled: bigint; readonly scale: bigint } {
  const match = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(percent);
  if (match === null) throw new CallerError("percent", 'a decimal number from 0 such as "79.5"', percent);
  const decimals = match[2] ?? "";
  return { scaled: BigInt(`${match[1]}${decimals}`), scale: 10n ** BigInt(decimals.length) };
}

function size(number: bigint): bigint {
  return number < 0n ? -number : number;
}
