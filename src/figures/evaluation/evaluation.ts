import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions, type Title } from "../../foundation/findings/index.js";
import { citationsOn } from "../../foundation/law/index.js";
import { basisOf, type Verdict } from "../../foundation/verdicts/index.js";
import { compared, type Exact, exact, minus, over, plus, times, twoDecimals, ZERO } from "./decimals.js";
import {
  type EvaluationDimension,
  type EvaluationGrade,
  type EvaluationScheme,
  requireEvaluationScheme,
} from "./evaluation-scheme.js";
import { type EvaluationScore, readScores } from "./evaluation-scores.js";
import type { EvaluationReason } from "./reasons.js";

/** By which scheme, and on which day. */
export interface EvaluationOptions {
  /** The day of the evaluation. */
  readonly asOf: CivilDay;
  /** The scheme. There is no default, since schemes differ from place to place. */
  readonly scheme: EvaluationScheme;
}

/** What a dimension contributes. */
export interface DimensionResult {
  /** The code of the dimension. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** Its weight in percent. */
  readonly weight: string;
  /** What it got towards the total, with two decimals. */
  readonly points: string;
  /** What it lost of its weight, with two decimals. */
  readonly lost: string;
}

/** How an evaluation came out. */
export interface Evaluation {
  /** The total from 0 to 100, rounded half up to two decimals; the grade is taken before rounding. */
  readonly total: string;
  /** The code of the grade; absent when the scheme has none, or the total is below all of them. */
  readonly grade?: string;
  /** Every dimension, in the order of the scheme. */
  readonly dimensions: readonly DimensionResult[];
}

const FULL = exact("100")!;

/**
 * The outcome of an evaluation (评价得分): scores weighted and added exactly, with the grade where the scheme has grades. When scores are
 * missing nothing is made up: the verdict is undetermined and its reason says between which totals it lies. Nor is there a total on a day on
 * which the text of the scheme was not in force.
 *
 * @param scores - the scores, in any order; those that {@link checkEvaluationScores} finds wrong count as missing
 * @param options - the scheme and the day
 * @returns the total, the grade and what each dimension got and lost
 * @throws {@link findings.CallerError} when the day is no civil day or the scheme is unsound
 * @example
 * ```ts
 * const scores = [
 *   { of: "conditions", score: "90" }, { of: "administration", score: "80" }, { of: "basics", score: "85" },
 *   { of: "services", score: "70" }, { of: "implementation", score: "100" },
 * ];
 * const verdict = evaluation(scores, { scheme: ZHANGZHOU_2021, asOf: "2021-12-31" });
 * verdict.kind === "decided" && verdict.value.total; // => "83.85"
 * ```
 */
export function evaluation(
  scores: Iterable<EvaluationScore>,
  options: EvaluationOptions,
): Verdict<Evaluation, EvaluationReason> {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const scheme = requireEvaluationScheme(options.scheme, "scheme");
  const basis = basisOf(scheme.id, asOf, {});
  const citations = citationsOn([scheme.citation], asOf, scheme.instruments);
  if (citations.length === 0) {
    const data = { scheme: scheme.title, asOf };
    const reasons = [{ code: "evaluation-scheme-not-in-force" as const, data, citations }];
    return { kind: "undetermined", missing: ["scheme"], reasons, basis };
  }
  const unweighted = scheme.dimensions.filter(({ weight }) => weight === null);
  if (unweighted.length > 0) {
    const data = { of: unweighted.map(({ title }) => title) };
    const missing = unweighted.map(({ code }) => `dimensions.${code}.weight`);
    return { kind: "undetermined", missing, reasons: [{ code: "evaluation-weights-missing", data, citations }], basis };
  }
  const { sound } = readScores(scores, scheme);
  const parts = scheme.dimensions.map((dimension) => scored(dimension, sound, scheme));
  const unscored = parts.flatMap((part) => part.unscored);
  const total = parts.map(({ points }) => points).reduce(plus, ZERO);
  if (unscored.length > 0) {
    const most = parts.reduce((sum, { points, open }) => plus(sum, plus(points, open)), ZERO);
    const of = unscored.map(({ title }) => title);
    const data = { of, least: twoDecimals(total), most: twoDecimals(most) };
    const missing = unscored.map(({ code }) => code);
    return { kind: "undetermined", missing, reasons: [{ code: "evaluation-scores-missing", data, citations }], basis };
  }
  const grade = gradeOf(total, scheme.grades);
  const value = {
    total: twoDecimals(total),
    ...(grade === undefined ? {} : { grade: grade.code }),
    dimensions: parts.map((part) => part.result),
  };
  const reasons = [
    { code: "evaluation-scored" as const, data: { total: value.total, dimensions: parts.length }, citations },
    ...gradeReasons(value.total, grade, scheme.grades).map((reason) => ({ ...reason, citations })),
  ];
  return { kind: "decided", value, reasons, assumed: [], basis };
}

/**
 * The grade of a total, compared before any rounding: 89.999 is below 90 although it prints as 90.00.
 *
 * @param total - the total as a decimal text
 * @param scheme - the scheme
 * @returns its row, or undefined when the total is below every grade
 * @throws {@link findings.CallerError} when the total is no decimal text or the scheme is unsound
 * @example
 * ```ts
 * evaluationGrade("80", DIGITAL_ARCHIVES_TEST)?.code; // => "national"
 * evaluationGrade("79.999", DIGITAL_ARCHIVES_TEST); // => undefined
 * ```
 */
export function evaluationGrade(total: string, scheme: EvaluationScheme): EvaluationGrade | undefined {
  const read = exact(total);
  if (read === undefined || compared(read, FULL) > 0) {
    throw new CallerError("total", "a decimal text from 0 to 100", total);
  }
  return gradeOf(read, requireEvaluationScheme(scheme, "scheme").grades);
}

/**
 * Where points were lost, the most first: what a ledger of rectification (问题台账) begins with.
 *
 * @param evaluated - an outcome
 * @returns the dimensions that lost something
 * @example
 * ```ts
 * const row = (code: string, lost: string) => ({ code, title: { "zh-CN": code, en: code }, weight: "50", points: "40", lost });
 * lostPoints({ total: "80.00", dimensions: [row("a", "0.00"), row("b", "4.00"), row("c", "16.00")] }).map(({ code }) => code);
 * // => ["c", "b"]
 * ```
 */
export function lostPoints({ dimensions }: Pick<Evaluation, "dimensions" | "total">): DimensionResult[] {
  const lost = (result: DimensionResult) => exact(result.lost) ?? ZERO;
  return dimensions
    .filter((result) => compared(lost(result), ZERO) > 0)
    .sort((one, other) => compared(lost(other), lost(one)));
}

interface ScoredDimension {
  readonly points: Exact;
  /** What the parts without a score may still add. */
  readonly open: Exact;
  readonly unscored: readonly { readonly code: string; readonly title: Title }[];
  readonly result: DimensionResult;
}

function scored(
  dimension: EvaluationDimension,
  sound: ReadonlyMap<string, Exact>,
  { scoring }: EvaluationScheme,
): ScoredDimension {
  const weight = exact(dimension.weight)!;
  const whole = {
    code: dimension.code,
    title: dimension.title,
    points: scoring === "percent" ? "100" : dimension.weight,
  };
  const rows = dimension.indicators.length > 0 ? dimension.indicators : [whole];
  const full = rows.reduce((sum, row) => plus(sum, exact(row.points)!), ZERO);
  const unscored = rows.filter(({ code }) => !sound.has(code));
  const got = rows.reduce((sum, { code }) => plus(sum, sound.get(code) ?? ZERO), ZERO);
  const open = unscored.reduce((sum, row) => plus(sum, exact(row.points)!), ZERO);
  // A dimension of weight 0 in points has no full marks to divide by.
  const weighted = (score: Exact) => (full.numerator === 0n ? ZERO : times(over(score, full), weight));
  const points = weighted(got);
  return {
    points,
    open: weighted(open),
    unscored,
    result: {
      code: dimension.code,
      title: dimension.title,
      weight: dimension.weight!,
      points: twoDecimals(points),
      lost: twoDecimals(minus(weight, points)),
    },
  };
}

function gradeOf(total: Exact, grades: readonly EvaluationGrade[]): EvaluationGrade | undefined {
  return grades.find(({ from }) => compared(total, exact(from)!) >= 0);
}

function gradeReasons(total: string, grade: EvaluationGrade | undefined, grades: readonly EvaluationGrade[]) {
  const lowest = grades.at(-1);
  if (grade !== undefined) {
    return [{ code: "evaluation-graded" as const, data: { total, grade: grade.title, from: grade.from } }];
  }
  if (lowest === undefined) return [];
  return [{ code: "evaluation-below-grades" as const, data: { total, grade: lowest.title, from: lowest.from } }];
}
