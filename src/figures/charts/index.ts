/**
 * Charts (图表): what a county hangs on the wall, as Apache ECharts options in plain data, each with a text alternative and the table it
 * was drawn from, so that a chart can always be replaced. Start with {@link progressByUnitChart} and {@link Chart}.
 *
 * @module charts
 */
export * from "./burn-up-chart.js";
export * from "./chart.js";
export * from "./chart-colours.js";
export * from "./chart-option.js";
export * from "./chart-words.js";
export * from "./closure-changes.js";
export * from "./due-by-year-chart.js";
export * from "./ledger-burn-down-chart.js";
export * from "./ledger-point.js";
export * from "./progress-by-unit-chart.js";
export * from "./progress-funnel-chart.js";
