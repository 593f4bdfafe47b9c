import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lastDayOf } from "lantai/dates";
import { checkStatisticsReturn, countedValues, DA_2, extendStatisticsForm, filledForm } from "lantai/statistics";
import { csvText } from "lantai/tables";
import {
  coveredExtent,
  mergedTallies,
  regroupedTally,
  snapshotComparison,
  snapshotOf,
  tallyBy,
  tallyOf,
} from "lantai/tallies";
import { HOLDINGS_DIMENSIONS } from "./reading.mjs";
import { ARCHIVES, AS_OF, PHASE } from "./settings.mjs";

/** The files of the statistics. */
export const STATISTICS_OUTPUT = {
  statistics: "统计指标.csv",
  snapshotBefore: "时点数-开工前.json",
  snapshot: "时点数.json",
};

/** The county's form of 2023: the lines of DA-2, whose printed codes it would enter here from the form of the year. */
const FORM_2023 = extendStatisticsForm(DA_2, { id: "da-2/xx-2023", fromYear: 2023 });

/** The day before phase 8 began. */
const BEFORE = lastDayOf({ from: "2023-01-01", until: PHASE.startedOn });

/** What is counted of the holdings for the statistics, and how the two days stand to one another. */
export function statisticsOf(county, { linking }) {
  const phase = tallyOf(linking.links, HOLDINGS_DIMENSIONS, coveredExtent);
  const notYet = new Map(tallyBy(phase, "coverage").map(({ value }) => [value, "none"]));
  const unlinked = regroupedTally(phase, "coverage", { name: "coverage", values: notYet });
  const { tally } = county.balance;
  const before = snapshotOf(mergedTallies(tally, unlinked), { of: ARCHIVES, asOf: BEFORE });
  const after = snapshotOf(mergedTallies(tally, phase), { of: ARCHIVES, asOf: AS_OF });
  const { values } = countedValues(after.tally, { form: FORM_2023 });
  const report = { form: FORM_2023.id, respondent: ARCHIVES, year: 2023, values };
  return {
    before,
    after,
    comparison: snapshotComparison(before, after),
    filled: filledForm(report, FORM_2023),
    findings: checkStatisticsReturn(report, FORM_2023),
  };
}

/** The lines of the form that follow from the catalogues, and both snapshots. */
export async function writeStatistics(folder, { before, after, filled }) {
  const unitOf = (line) => FORM_2023.units.find(({ code }) => code === line.unit).title["zh-CN"];
  const groupOf = (line) => FORM_2023.groups.find(({ code }) => code === line.group).title["zh-CN"];
  const rows = filled.map(({ line, text = "" }) => [
    line.code ?? "",
    groupOf(line),
    line.title["zh-CN"],
    unitOf(line),
    text,
  ]);
  await writeFile(
    join(folder, STATISTICS_OUTPUT.statistics),
    csvText([["代码", "类别", "指标", "计量单位", "数值"], ...rows]),
  );
  await writeFile(join(folder, STATISTICS_OUTPUT.snapshotBefore), JSON.stringify(before));
  await writeFile(join(folder, STATISTICS_OUTPUT.snapshot), JSON.stringify(after));
}

/** What the archivist reads of it. */
export function statisticsLines({ after, comparison, filled }) {
  const { net, increased, span } = comparison;
  const known = filled.flatMap(({ line, text }) => (text === undefined ? [] : [`${line.title["zh-CN"]}${text}`]));
  return [
    `  统计指标（由目录得出）：${known.join("，")}；其余各项由馆内填报`,
    `  时点对照（${span.from}至${lastDayOf(span)}）：净增${net.volumes}卷、${net.items}件；挂接状态有变化的${increased.volumes}卷、${increased.items}件`,
    `  时点数摘要：${after.digest}`,
  ];
}
