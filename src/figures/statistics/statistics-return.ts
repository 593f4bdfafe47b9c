import { unitOf } from "./required-rows.js";
import { requireStatisticsForm, type StatisticsForm, type StatisticsLine } from "./statistics-form.js";
import { statisticsText } from "./statistics-value.js";

/** The value of one line. */
export interface StatisticsValue {
  /** The key of the line. */
  readonly line: string;
  /** A whole number of the base of the line's unit; 1 for yes and 0 for no. */
  readonly value: number;
}

/** A filled form (统计年报): what one respondent reports for one year. A line without a value is blank, which is not zero. */
export interface StatisticsReturn {
  /** The {@link StatisticsForm}'s `id`. */
  readonly form: string;
  /** Who reports (填报单位). */
  readonly respondent: string;
  /** The year (年度). */
  readonly year: number;
  /** The values, each line at most once. */
  readonly values: readonly StatisticsValue[];
}

/** A line of a form with what was reported in it. */
export interface FilledLine {
  /** The line. */
  readonly line: StatisticsLine;
  /** The value; absent when the line is blank. */
  readonly value?: number;
  /** The value as the form prints it; absent when the line is blank. */
  readonly text?: string;
}

/**
 * Every line of a form in its order, with the values of a return; what is blank stays blank.
 *
 * @param report - the return; check it first, since values of lines that the form lacks have no place here
 * @param form - its form
 * @returns one row per line
 * @throws {@link findings.CallerError} when the form is unsound or a value is no whole number
 * @example
 * ```ts
 * const report = { form: DA_3.id, respondent: "县民政局", year: 2025, values: [{ line: "holdings-volumes", value: 535 }] };
 * const [volumes, items] = filledForm(report, DA_3);
 * [volumes?.line.code, volumes?.text, items?.text]; // => ["34", "535", undefined]
 * ```
 */
export function filledForm(report: StatisticsReturn, form: StatisticsForm): FilledLine[] {
  requireStatisticsForm(form, "form");
  const values = new Map(report.values.map(({ line, value }) => [line, value]));
  return form.lines.map((line) => {
    const value = values.get(line.line);
    return value === undefined ? { line } : { line, value, text: statisticsText(value, unitOf(form, line)) };
  });
}
