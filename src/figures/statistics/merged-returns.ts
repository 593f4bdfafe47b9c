import { CallerError } from "../../foundation/findings/index.js";
import { checkStatisticsReturn } from "./check-statistics-return.js";
import type { StatisticsFinding } from "./findings.js";
import { unitOf } from "./required-rows.js";
import { requireStatisticsForm, type StatisticsForm } from "./statistics-form.js";
import type { StatisticsReturn, StatisticsValue } from "./statistics-return.js";

/** A line that some respondents left blank, so that its sum is what at least there is. */
export interface BlankLine {
  /** The key of the line. */
  readonly line: string;
  /** Who left it blank. */
  readonly respondents: readonly string[];
}

/** Returns put together, or what keeps them from it. */
export interface MergedReturns {
  /** The return of all of them; absent when one has an error, since a sum with a wrong part is wrong, or when the sum has one itself. */
  readonly merged?: StatisticsReturn;
  /** The lines of the sum that some left blank. */
  readonly blank: readonly BlankLine[];
  /** Everything that is wrong with the returns, and what does not hold in the sum. */
  readonly findings: readonly StatisticsFinding[];
}

/**
 * Returns of many respondents as one (汇总), as a county puts together its units and a prefecture its counties: values are added, and of
 * yes and no one yes is yes.
 *
 * @param returns - returns of one year on one form, in any order
 * @param form - the form
 * @param respondent - who reports the sum
 * @returns the sum with the lines that some left blank, or every error; nothing of no returns
 * @throws {@link findings.CallerError} when the form is unsound or a sum is too large for an exact number
 * @example
 * ```ts
 * const of = (respondent: string, value: number) =>
 *   ({ form: DA_3.id, respondent, year: 2025, values: [{ line: "holdings-volumes", value }] });
 * mergedReturns([of("县民政局", 535), of("县妇联", 40)], DA_3, "县档案局").merged?.values;
 * // => [{ line: "holdings-volumes", value: 575 }]
 * ```
 */
export function mergedReturns(
  returns: Iterable<StatisticsReturn>,
  form: StatisticsForm,
  respondent: string,
): MergedReturns {
  requireStatisticsForm(form, "form");
  const all = [...returns];
  const [first] = all;
  if (first === undefined) return { blank: [], findings: [] };
  const findings = all.flatMap((report) => checkStatisticsReturn(report, form));
  const seen = new Set<string>();
  for (const report of all) {
    const place = { id: `${report.respondent} ${report.year}` };
    if (seen.has(report.respondent)) {
      const data = { respondent: report.respondent };
      findings.push({ code: "statistics-respondent-repeated", severity: "error", place, data });
    }
    seen.add(report.respondent);
    if (report.year !== first.year) {
      const data = { respondent: report.respondent, year: report.year, expected: first.year };
      findings.push({ code: "statistics-years-differ", severity: "error", place, data });
    }
  }
  if (findings.some(({ severity }) => severity === "error")) return { blank: [], findings };
  const values = summed(all, form);
  const blank = values.flatMap(({ line }) => {
    const respondents = all.filter(({ values: own }) => !own.some((value) => value.line === line));
    return respondents.length === 0 ? [] : [{ line, respondents: respondents.map((report) => report.respondent) }];
  });
  const merged = { form: form.id, respondent, year: first.year, values };
  // Where some left a whole blank, the parts of all may exceed the whole of the others.
  const inSum = checkStatisticsReturn(merged, form).filter(({ code }) => code === "statistics-parts-exceed-whole");
  const told = { blank, findings: [...findings, ...inSum] };
  return inSum.some(({ severity }) => severity === "error") ? told : { merged, ...told };
}

/** In the order of the form, so that the order of the returns makes no difference. */
function summed(returns: readonly StatisticsReturn[], form: StatisticsForm): StatisticsValue[] {
  return form.lines.flatMap((line) => {
    const values = returns.flatMap((report) => report.values.filter((value) => value.line === line.line));
    if (values.length === 0) return [];
    const isAny = unitOf(form, line).together === "any";
    const value = values.reduce((sum, one) => (isAny ? Math.max(sum, one.value) : sum + one.value), 0);
    if (!Number.isSafeInteger(value)) throw new CallerError("returns", "sums below 2^53", value);
    return [{ line: line.line, value }];
  });
}
