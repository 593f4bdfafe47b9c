/**
 * Statistics (统计年报): the national survey of archives as data. DA-3 has its printed codes where they were seen, DA-2 its names and units;
 * no code is made up. Volumes (卷) and items (件) are two parallel counts. Start with {@link countedValues} and
 * {@link checkStatisticsReturn}.
 *
 * @module statistics
 */
export * from "./check-statistics-return.js";
export * from "./counted-values.js";
export * from "./da-2.js";
export * from "./da-3.js";
export * from "./findings.js";
export * from "./merged-returns.js";
export type * from "./statistics-form.js";
export { extendStatisticsForm } from "./statistics-form.js";
export * from "./statistics-return.js";
export * from "./statistics-units.js";
export * from "./statistics-value.js";
