import type { Title } from "../../foundation/findings/index.js";
import { compared, type Exact, exact } from "./decimals.js";
import { type EvaluationScheme, requireEvaluationScheme } from "./evaluation-scheme.js";
import type { EvaluationFinding } from "./findings.js";

/** What an evaluation gave for an indicator, or for a dimension that is scored as a whole. */
export interface EvaluationScore {
  /** The code of the indicator or the dimension. */
  readonly of: string;
  /** The score (得分) as a decimal text, from 0 to full marks. */
  readonly score: string;
}

/** What can be scored, with its full marks. */
interface Scorable {
  readonly title: Title;
  readonly full?: string;
  /** The indicators that are scored in its place. */
  readonly indicators: number;
}

/**
 * What is wrong with the scores of an evaluation. A score that is missing is no fault here; {@link evaluation} says what it keeps open.
 *
 * @param scores - the scores, in any order
 * @param scheme - the scheme they are of
 * @returns every finding, in the order of the scores
 * @throws {@link findings.CallerError} when the scheme is unsound
 * @example
 * ```ts
 * checkEvaluationScores([{ of: "basics", score: "101" }], ZHANGZHOU_2021).map((finding) => finding.code); // => ["score-out-of-range"]
 * ```
 */
export function checkEvaluationScores(
  scores: Iterable<EvaluationScore>,
  scheme: EvaluationScheme,
): EvaluationFinding[] {
  return readScores(scores, scheme).findings;
}

/** The sound scores by code, and what is wrong with the others. */
export function readScores(
  scores: Iterable<EvaluationScore>,
  scheme: EvaluationScheme,
): { readonly sound: ReadonlyMap<string, Exact>; readonly findings: EvaluationFinding[] } {
  requireEvaluationScheme(scheme, "scheme");
  const scorables = scorablesOf(scheme);
  const sound = new Map<string, Exact>();
  const findings: EvaluationFinding[] = [];
  const seen = new Set<string>();
  for (const { of, score } of scores) {
    const place = { field: of, value: score };
    const scorable = scorables.get(of);
    const read = exact(score);
    if (scorable === undefined) {
      findings.push({ code: "score-of-nothing", severity: "error", place, data: { of } });
      continue;
    }
    const { title, full, indicators } = scorable;
    const limit = exact(full);
    if (seen.has(of)) {
      sound.delete(of);
      findings.push({ code: "score-repeated", severity: "error", place, data: { title } });
    } else if (indicators > 0) {
      findings.push({ code: "score-not-by-indicator", severity: "error", place, data: { title, indicators } });
    } else if (read === undefined || (limit !== undefined && compared(read, limit) > 0)) {
      const data = full === undefined ? { title, score } : { title, score, full };
      findings.push({ code: "score-out-of-range", severity: "error", place, data });
    } else {
      sound.set(of, read);
    }
    seen.add(of);
  }
  return { sound, findings };
}

function scorablesOf({ dimensions, scoring }: EvaluationScheme): Map<string, Scorable> {
  const scorables = new Map<string, Scorable>();
  for (const { code, title, weight, indicators } of dimensions) {
    const full = scoring === "percent" ? "100" : weight;
    scorables.set(code, { title, ...(full === null ? {} : { full }), indicators: indicators.length });
    for (const indicator of indicators) {
      scorables.set(indicator.code, { title: indicator.title, full: indicator.points, indicators: 0 });
    }
  }
  return scorables;
}
