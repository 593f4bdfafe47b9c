/**
 * Dates (日期): civil days without a clock or a time zone, spans such as a half-year, and dates as archives record them. Start with
 * {@link CivilDay} and {@link parseUncertainDate}.
 *
 * @module dates
 */
export * from "./calendar.js";
export * from "./civil-days.js";
export { DATE_CERTAINTIES, type DateCertainty } from "./date-certainties.js";
export * from "./day-arithmetic.js";
export * from "./day-format.js";
export * from "./day-order.js";
export * from "./findings.js";
export * from "./holiday-years.js";
export * from "./merged-dates.js";
export * from "./spans.js";
export * from "./uncertain-dates.js";
export * from "./working-days.js";
