/**
 * The half-year report (半年工作情况报告) of a county archives: facts become figures, each with its formula, sources and day; figures become
 * sentences, tables and charts; and those Markdown or a page to print. No number is printed that is not a figure. Start with
 * {@link halfYearReport} and {@link reportHtml}.
 *
 * @module half-year-report
 */
export * from "./facts/catalogue-quality.js";
export * from "./facts/due-summary.js";
export * from "./facts/due-years.js";
export * from "./facts/half-year-facts.js";
export * from "./facts/practice-facts.js";
export type { Sourced } from "./facts/sourced.js";
export type { FigureDefinition } from "./figures/figure-definition.js";
export * from "./figures/figure-definitions.js";
export { halfYearFigures } from "./figures/half-year-figures.js";
export * from "./figures/report-figure.js";
export * from "./half-year-report.js";
export * from "./printing/report-html.js";
export * from "./printing/report-markdown.js";
export { figureText } from "./telling/figure-text.js";
export * from "./telling/report-sentences.js";
export type { ReportTable } from "./telling/report-table.js";
export * from "./telling/report-words.js";
export * from "./text-check/check-report-text.js";
export { FIGURE_CUES, type FigureCue } from "./text-check/figure-cues.js";
export * from "./text-check/report-text-findings.js";
