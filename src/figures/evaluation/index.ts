/**
 * Evaluation (业务建设评价): schemes as data, with dimensions, weights and indicators, scores weighted exactly, and the grades of digital
 * archives. Schemes are set by provinces and prefectures, so that none is the default. Start with {@link evaluation} and
 * {@link extendEvaluationScheme}.
 *
 * @module evaluation
 */
export * from "./evaluation.js";
export type * from "./evaluation-scheme.js";
export { extendEvaluationScheme, SCORINGS } from "./evaluation-scheme.js";
export * from "./evaluation-schemes.js";
export { checkEvaluationScores, type EvaluationScore } from "./evaluation-scores.js";
export * from "./findings.js";
export * from "./reasons.js";
