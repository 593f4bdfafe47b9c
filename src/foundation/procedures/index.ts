/**
 * Procedures (程序): tables of moves (from, to, by whom, needing what) and their one interpreter, which keeps the history and names
 * every objection at once. Start with {@link Procedure} and {@link takenStep}.
 *
 * @module procedures
 */
export * from "./findings.js";
export * from "./procedure.js";
