/**
 * Verdicts (判断): what a rule answers, with its reasons, the interpretations it rests on, the day it will change, and the basis to
 * compare before a stored answer is used again. Start with {@link Verdict} and {@link sameBasis}.
 *
 * @module verdicts
 */
export * from "./answer-lanes.js";
export * from "./basis.js";
export * from "./compiled-once.js";
export * from "./due-list.js";
export * from "./frozen-verdict.js";
export { GivenAnswers } from "./given-answers.js";
export * from "./verdict.js";
export * from "./verdict-dimension.js";
export * from "./version.js";
