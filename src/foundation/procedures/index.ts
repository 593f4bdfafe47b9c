/**
 * Procedures (程序): tables of moves (from, to, by whom, needing what) and their one interpreter, which keeps the history and names
 * every objection at once. Start with {@link Procedure}, {@link takenStep} and {@link takenByMany}.
 *
 * @module procedures
 */
export * from "./findings.js";
export * from "./procedure.js";
export * from "./procedure-term.js";
export * from "./taken-by-many.js";
