import { CallerError, type Title } from "../findings/index.js";
import { requireCount, requireWhole } from "./whole-numbers.js";

/** What a share is a share of. Two archives' rates compare only when their wholes have the same code. */
export interface Denominator {
  /** A stable code such as `all-holdings`; a county may bring its own. */
  readonly code: string;
  /** Its words, so that a county's own whole prints too. */
  readonly title: Title;
}

/** A part of a named whole; never more than the whole. */
export interface Share {
  /** How many belong to the part. */
  readonly part: number;
  /** How many there are. */
  readonly whole: number;
  /** What the whole is. */
  readonly of: Denominator;
}

/** What was done of what was planned; may be more than was planned. */
export interface Attainment {
  /** How much was done. */
  readonly done: number;
  /** How much was planned. */
  readonly planned: number;
}

/** Any quotient of whole numbers, such as pages per item or a change against last year. */
export interface Fraction {
  /** The number above the line; may be negative. */
  readonly numerator: number;
  /** The number below the line. */
  readonly denominator: number;
}

/** Whatever has a rate. */
export type Ratio = Share | Attainment | Fraction;

/**
 * A share (占比) of a named whole.
 *
 * @param part - a whole number from 0 to `whole`
 * @param whole - a whole number from 0
 * @param of - what the whole is
 * @returns the share
 * @throws {@link findings.CallerError} when a number is not whole or negative, or the part exceeds the whole: whoever counts must report such
 * data as a finding first
 * @example
 * ```ts
 * const volumes = { code: "all-volumes", title: { "zh-CN": "馆藏案卷", en: "all volumes" } };
 * share(400, 500, volumes).of.code; // => "all-volumes"
 * ```
 */
export function share(part: number, whole: number, of: Denominator): Share {
  requirePart({ part, whole }, "");
  return { part, whole, of };
}

/**
 * Checks a share that a caller hands over, such as one read back from JSON: {@link share} makes no other, but a type says nothing about what
 * came from outside.
 *
 * @param value - what came
 * @param argument - its name, for the error
 * @returns the same share
 * @throws {@link findings.CallerError} when a number is not whole or negative, or the part exceeds the whole
 * @example
 * ```ts
 * const of = { code: "all-volumes", title: { "zh-CN": "馆藏案卷", en: "all volumes" } };
 * requireShare({ part: 400, whole: 500, of }, "rate.share").part; // => 400
 * ```
 */
export function requireShare(value: Share, argument: string): Share {
  requirePart(value, `${argument}.`);
  return value;
}

function requirePart({ part, whole }: Pick<Share, "part" | "whole">, path: string): void {
  requireCount(part, `${path}part`);
  requireCount(whole, `${path}whole`);
  if (part > whole) throw new CallerError(`${path}part`, `a number up to the whole, ${whole}`, part);
}

/**
 * The attainment (完成情况) of a plan.
 *
 * @param done - a whole number from 0
 * @param planned - a whole number from 0
 * @returns the attainment, above the plan too
 * @throws {@link findings.CallerError} when a number is not whole or negative
 * @example
 * ```ts
 * attainment(120, 100); // => { done: 120, planned: 100 }
 * ```
 */
export function attainment(done: number, planned: number): Attainment {
  requireCount(done, "done");
  requireCount(planned, "planned");
  return { done, planned };
}

/**
 * The change from one count to another, relative to the first; its percentage is negative where the count fell.
 *
 * @param before - a whole number
 * @param after - a whole number
 * @returns the fraction `(after − before) / before`
 * @throws {@link findings.CallerError} when a number is not whole
 * @example
 * ```ts
 * percentText(relativeChange(12, 1), 1); // => "-91.7"
 * ```
 */
export function relativeChange(before: number, after: number): Fraction {
  requireWhole(before, "before");
  requireWhole(after, "after");
  return { numerator: after - before, denominator: before };
}
