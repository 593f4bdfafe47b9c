import { CallerError, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
} from "../../foundation/law/index.js";
import type { Percent } from "../../foundation/quantities/index.js";
import { compared, exact, plus, ZERO } from "./decimals.js";

/**
 * How dimensions are scored: each from 0 to 100, which its weight then reduces (`percent`), or in points up to its weight (`points`).
 */
export const SCORINGS = Object.freeze(["percent", "points"] as const);

/** One of {@link SCORINGS}. */
export type Scoring = (typeof SCORINGS)[number];

/** An indicator (评价指标): the smallest thing that is scored. */
export interface EvaluationIndicator {
  /** Its code, different from every other code of the scheme. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** Full marks (分值), as a decimal text above 0. */
  readonly points: Percent;
}

/** A dimension (评价维度): a part of the scheme with its weight. */
export interface EvaluationDimension {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** Its weight (权重) in percent of the whole, as a decimal text; null where it was not seen, until a host supplies it. */
  readonly weight: Percent | null;
  /** How many indicators it has, where that was seen. */
  readonly indicatorCount?: number;
  /** Its indicators, where each of them is scored; none where the dimension is scored as a whole. */
  readonly indicators: readonly EvaluationIndicator[];
}

/** A grade (等次), from a total on. */
export interface EvaluationGrade {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** The lowest total that has it, compared before rounding. */
  readonly from: Percent;
}

/** An evaluation scheme (评价方案) as data: frozen, extended by {@link extendEvaluationScheme}. */
export interface EvaluationScheme extends RulesValue {
  /** Its name. */
  readonly title: Title;
  /** How dimensions are scored. */
  readonly scoring: Scoring;
  /** Its dimensions; their weights add up to 100. */
  readonly dimensions: readonly EvaluationDimension[];
  /** Its grades, the highest first; none where the scheme gives none. */
  readonly grades: readonly EvaluationGrade[];
  /** The text it follows. */
  readonly citation: Citation;
}

/**
 * The scheme of a province or a year from another one.
 *
 * @param base - the scheme to start from
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen scheme
 * @throws {@link findings.CallerError} when weights do not add up to 100, a code stands twice, indicators are not as many as stated, grades do
 * not fall, or a text is not among the instruments
 * @example
 * ```ts
 * const grades = [{ code: "passed", title: { "zh-CN": "合格", en: "passed" }, from: "60" }] as const;
 * extendEvaluationScheme(ZHANGZHOU_2021, { id: "our-county", grades }).grades[0]?.code; // => "passed"
 * ```
 */
export function extendEvaluationScheme(base: EvaluationScheme, patch: RulesPatch<EvaluationScheme>): EvaluationScheme {
  return requireEvaluationScheme(extendedRules(base, patch), "patch");
}

const FULL = exact("100")!;

/** Schemes may come from a host's database, so they are checked wherever one is used. */
export function requireEvaluationScheme(scheme: EvaluationScheme, argument: string): EvaluationScheme {
  requireTables(scheme, ["instruments", "dimensions", "grades"], argument);
  requireChoice(scheme.scoring, SCORINGS, `${argument}.scoring`);
  requireInstruments([scheme.citation], scheme.instruments, `${argument}.citation`);
  const { dimensions } = scheme;
  if (dimensions.length === 0) throw new CallerError(`${argument}.dimensions`, "at least one dimension", dimensions);
  requireDistinct(
    dimensions.flatMap(({ code, indicators }) => [code, ...indicators.map((indicator) => indicator.code)]),
    `${argument}.dimensions`,
  );
  for (const dimension of dimensions) requireDimension(dimension, `${argument}.dimensions`);
  requireWeights(dimensions, `${argument}.dimensions`);
  requireFallingGrades(scheme.grades, `${argument}.grades`);
  return scheme;
}

function requireDimension({ code, weight, indicators, indicatorCount }: EvaluationDimension, argument: string): void {
  if (weight !== null && exact(weight) === undefined) {
    throw new CallerError(`${argument}.weight`, 'a decimal text such as "37"', weight);
  }
  if (indicators.length > 0 && indicatorCount !== undefined && indicators.length !== indicatorCount) {
    throw new CallerError(`${argument}.indicators`, `${indicatorCount} indicators in ${code}`, indicators.length);
  }
  for (const { points } of indicators) {
    const full = exact(points);
    if (full === undefined || full.numerator === 0n) {
      throw new CallerError(`${argument}.indicators.points`, "a decimal text above 0", points);
    }
  }
}

/** Where weights are missing, those that are known leave room for them. */
function requireWeights(dimensions: readonly EvaluationDimension[], argument: string): void {
  const known = dimensions.flatMap(({ weight }) => (weight === null ? [] : exact(weight)!));
  const order = compared(known.reduce(plus, ZERO), FULL);
  const isWhole = known.length === dimensions.length;
  if (order > 0 || (isWhole && order !== 0)) {
    const weights = dimensions.map(({ weight }) => weight ?? "?").join(" + ");
    throw new CallerError(`${argument}.weight`, "weights that add up to 100", weights);
  }
}

function requireFallingGrades(grades: readonly EvaluationGrade[], argument: string): void {
  requireDistinct(
    grades.map(({ code }) => code),
    argument,
  );
  for (const [at, { from }] of grades.entries()) {
    const lowest = exact(from);
    const above = at === 0 ? undefined : exact(grades[at - 1]!.from);
    if (lowest === undefined || (above !== undefined && compared(lowest, above) >= 0)) {
      throw new CallerError(`${argument}.from`, "decimal texts that fall from grade to grade", from);
    }
  }
}

function requireDistinct(codes: readonly string[], argument: string): void {
  const repeated = codes.find((code, at) => codes.indexOf(code) !== at);
  if (repeated !== undefined) throw new CallerError(argument, "codes that differ", repeated);
}
