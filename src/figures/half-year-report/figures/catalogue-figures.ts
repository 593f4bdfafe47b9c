import { SEVERITIES } from "../../../foundation/findings/index.js";
import { share } from "../../../foundation/quantities/index.js";
import type { FindingCount } from "../facts/catalogue-quality.js";
import type { DateFacts, FindingFacts, HalfYearFacts } from "../facts/half-year-facts.js";
import { type FigureMaker, figureMaker, named } from "./figure-making.js";
import type { ReportFigure } from "./report-figure.js";

/** The records of a catalogue as the whole of a share. */
const ALL_RECORDS = Object.freeze({
  code: "all-records",
  title: Object.freeze({ "zh-CN": "全部条目", en: "all entries" }),
});

/** The figures of dates and findings. */
export function catalogueFigures(facts: HalfYearFacts, rows: number): ReportFigure[] {
  return [
    ...(facts.dates === undefined ? [] : dateFigures(facts.dates, figureMaker(facts, facts.dates))),
    ...(facts.findings === undefined ? [] : findingFigures(facts.findings, figureMaker(facts, facts.findings), rows)),
  ];
}

/** What stands behind the colon of the figure of a count: one code may come as an error and as a hint. */
export function findingKey({ severity, code }: FindingCount): string {
  return `${severity}:${code}`;
}

function dateFigures({ quality }: DateFacts, make: FigureMaker): ReportFigure[] {
  const { toTheDay, incomplete, missing } = quality;
  const all = toTheDay + incomplete + missing;
  if (all === 0) return [];
  return [
    make("dates-to-the-day", share(toTheDay, all, ALL_RECORDS)),
    make("dates-incomplete", incomplete),
    make("dates-missing", missing),
  ];
}

function findingFigures({ checked, counts }: FindingFacts, make: FigureMaker, rows: number): ReportFigure[] {
  const left = counts.slice(rows);
  const bySeverity = SEVERITIES.map((severity) => {
    const names = { severity: SEVERITY_TITLES[severity] };
    return make("findings", sum(counts.filter((count) => count.severity === severity)), { key: severity, names });
  });
  const byCode = counts.map((count) => {
    const names = { severity: SEVERITY_TITLES[count.severity], finding: count.title ?? named(count.code) };
    return make("findings-by-code", count.count, { key: findingKey(count), names });
  });
  const rest = left.length === 0 ? [] : [make("findings-left-out", left.length), make("findings-rest", sum(left))];
  return [make("checked", checked), ...bySeverity, ...byCode, ...rest];
}

/** The words of the severities, as a report names them. */
export const SEVERITY_TITLES = Object.freeze({
  error: Object.freeze({ "zh-CN": "须改正", en: "to be corrected" }),
  warning: Object.freeze({ "zh-CN": "须核对", en: "to be looked at" }),
  hint: Object.freeze({ "zh-CN": "供参考", en: "may be left" }),
});

function sum(counts: readonly FindingCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
