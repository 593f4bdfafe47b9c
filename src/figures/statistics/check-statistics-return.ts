import type { Place } from "../../foundation/findings/index.js";
import type { NamedValue, StatisticsFinding } from "./findings.js";
import { unitOf } from "./required-rows.js";
import {
  requireStatisticsForm,
  type StatisticsForm,
  type StatisticsInvariant,
  type StatisticsLine,
} from "./statistics-form.js";
import type { StatisticsReturn } from "./statistics-return.js";
import { statisticsText } from "./statistics-value.js";

/**
 * What is wrong with a return: lines that the form lacks or that stand twice, values that cannot be, and what does not hold between lines.
 * A blank line is no fault, except where it is the whole of a part that has a value.
 *
 * @param report - the return
 * @param form - the form it has to be made on
 * @returns every finding, in the order of the values and then of the form's invariants
 * @throws {@link findings.CallerError} when the form is unsound
 * @example
 * ```ts
 * const values = [
 *   { line: "holdings-volumes", value: 3448 },
 *   { line: "permanent-volumes", value: 1369 },
 *   { line: "thirty-years-volumes", value: 2080 },
 * ];
 * const report = { form: DA_3.id, respondent: "县民政局", year: 2025, values };
 * checkStatisticsReturn(report, DA_3).map((finding) => finding.code); // => ["statistics-parts-exceed-whole"]
 * ```
 */
export function checkStatisticsReturn(report: StatisticsReturn, form: StatisticsForm): StatisticsFinding[] {
  requireStatisticsForm(form, "form");
  const { year } = report;
  const findings: StatisticsFinding[] = [];
  if (report.form !== form.id) {
    const data = { form: report.form, expected: form.id };
    findings.push({ code: "statistics-form-differs", severity: "error", place: placeIn(report), data });
  }
  if (year < form.fromYear) {
    const data = { year, fromYear: form.fromYear, form: form.form };
    findings.push({ code: "statistics-year-outside-form", severity: "warning", place: placeIn(report), data });
  }
  const sound = new Map<string, number>();
  const seen = new Set<string>();
  for (const { line: key, value } of report.values) {
    const line = form.lines.find((row) => row.line === key);
    const place = { ...placeIn(report), field: key, value: String(value) };
    if (line === undefined) {
      findings.push({ code: "statistics-line-unknown", severity: "error", place, data: { line: key } });
    } else if (seen.has(key)) {
      const data = { line: key, title: line.title };
      findings.push({ code: "statistics-line-repeated", severity: "error", place, data });
    } else if (isPossible(value, line, form)) {
      sound.set(key, value);
    } else {
      const most = asksYesOrNo(line, form) ? { most: 1 as const } : {};
      const data = { title: line.title, value: String(value), unit: unitOf(form, line).base, ...most };
      findings.push({ code: "statistics-value-unreadable", severity: "error", place, data });
    }
    seen.add(key);
  }
  return [...findings, ...form.invariants.flatMap((row) => broken(row, sound, seen, report, form))];
}

function isPossible(value: number, line: StatisticsLine, form: StatisticsForm): boolean {
  if (!Number.isSafeInteger(value) || value < 0) return false;
  return value <= 1 || !asksYesOrNo(line, form);
}

function asksYesOrNo(line: StatisticsLine, form: StatisticsForm): boolean {
  return unitOf(form, line).together === "any";
}

function broken(
  { code: invariant, parts, whole, severity }: StatisticsInvariant,
  sound: ReadonlyMap<string, number>,
  seen: ReadonlySet<string>,
  report: StatisticsReturn,
  form: StatisticsForm,
): StatisticsFinding[] {
  const given = parts.filter((part) => sound.has(part));
  const [first] = given;
  if (first === undefined) return [];
  const lineOf = (key: string) => form.lines.find(({ line }) => line === key)!;
  const place = { ...placeIn(report), field: whole };
  const limit = sound.get(whole);
  if (limit === undefined) {
    const data = { part: lineOf(first).title, whole: lineOf(whole).title };
    return seen.has(whole) ? [] : [{ code: "statistics-whole-blank", severity: "warning", place, data }];
  }
  const sum = given.reduce((total, part) => total + sound.get(part)!, 0);
  if (sum <= limit) return [];
  const named = (key: string): NamedValue => {
    const line = lineOf(key);
    return { code: line.code, title: line.title, text: statisticsText(sound.get(key)!, unitOf(form, line)) };
  };
  const data = { invariant, parts: given.map(named), whole: named(whole), unit: unitOf(form, lineOf(whole)).title };
  return [{ code: "statistics-parts-exceed-whole", severity, place, data }];
}

function placeIn({ respondent, year }: StatisticsReturn): Place {
  return { id: `${respondent} ${year}` };
}
