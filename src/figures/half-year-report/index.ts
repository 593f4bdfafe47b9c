/**
 * The half-year report (半年工作情况报告) of a county archives: facts become figures, each with its formula, sources and day; figures become
 * sentences, tables and charts; and those Markdown or a page to print. No number is printed that is not a figure. Start with
 * {@link halfYearReport} and {@link reportHtml}.
 *
 * @module half-year-report
 */
export * from "./catalogue-quality.js";
export * from "./check-report-text.js";
export * from "./due-summary.js";
export * from "./due-years.js";
export { FIGURE_CUES, type FigureCue } from "./figure-cues.js";
export type { FigureDefinition } from "./figure-definition.js";
export * from "./figure-definitions.js";
export { figureText } from "./figure-text.js";
export * from "./half-year-facts.js";
export { halfYearFigures } from "./half-year-figures.js";
export * from "./half-year-report.js";
export * from "./practice-facts.js";
export * from "./report-figure.js";
export * from "./report-html.js";
export * from "./report-markdown.js";
export * from "./report-sentences.js";
export type { ReportTable } from "./report-table.js";
export * from "./report-text-findings.js";
export * from "./report-words.js";
export type { Sourced } from "./sourced.js";
