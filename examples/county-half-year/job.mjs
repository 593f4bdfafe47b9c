import { join } from "node:path";
import { writeCounty } from "./county/write-county.mjs";
import { figuresOf } from "./figures.mjs";
import { holdingsOf } from "./holdings.mjs";
import { holdingsLines } from "./holdings-summary.mjs";
import { evaluationOf, planLines, planOf } from "./plan.mjs";
import { readCounty } from "./reading.mjs";
import { reportOf } from "./report.mjs";
import { SYNTHETIC } from "./settings.mjs";
import { statisticsLines, statisticsOf, writeStatistics } from "./statistics.mjs";
import { findingLine, selfCheckText, summaryOf } from "./summary.mjs";
import { wallCharts, writeWall } from "./wall.mjs";
import { writeWorkbooks } from "./workbooks.mjs";
import { clearOutput, OUTPUT, writeDueLists, writeFindings, writeReport } from "./writing.mjs";
import { writeOpeningReview } from "./writing-review.mjs";

/**
 * A county's half-year, from its folder to its report: generate (unless there is a folder), read, check, link, due, count, report.
 *
 * `print` takes the lines that are to be kept, `tell` those of the progress. Returns the exit code with what was read and worked out.
 */
export async function halfYear({ out, county: given, print, tell }) {
  await clearOutput(out);
  const folder = given ?? join(out, "county");
  if (given === undefined) {
    const { totals } = await writeCounty(folder);
    tell("生成合成数据", `${totals.volumes}卷、${totals.items}件、${totals.pages}页`);
  }
  const county = await readCounty(folder, tell);
  if (county.problems.length > 0) return blocked(county, { out, print });

  const figures = figuresOf(county, tell);
  const holdings = holdingsOf(county, figures);
  tell("核对馆藏", `单位${county.holdings.units.length}个，全宗${county.holdings.fonds.length}个`);
  const lists = withLinkFindings(county.lists, figures.linking.findings);
  await writeFindings(out, lists);
  await writeDueLists(out, figures.due);
  await writeWorkbooks(out, lists, county.items);
  await writeOpeningReview(out, figures.review);
  tell("写出问题清单和到期清单", `${lists.flatMap(({ rows }) => rows.filter(hasFindings)).length}行有问题或提示`);
  const marks = given === undefined ? [SYNTHETIC] : [];
  const report = reportOf(county, figures, marks);
  const selfCheck = await writeReport(out, report);
  tell("写出报告", `${report.figures.length}项指标`);
  const statistics = statisticsOf(county, figures);
  const plan = planOf(county, figures);
  const evaluated = evaluationOf();
  await writeStatistics(out, statistics);
  await writeWall(out, wallCharts(county, figures, plan), marks);
  tell("写出统计指标、时点数和挂图", `${statistics.filled.filter(({ text }) => text !== undefined).length}项指标`);
  tell("自查报告", selfCheckText(selfCheck));
  for (const line of summaryOf(county, figures, report, marks)) print(line);
  for (const line of [...planLines(plan, evaluated), ...statisticsLines(statistics)]) print(line);
  for (const line of holdingsLines(holdings, marks)) print(line);
  print(`  已写入${out}：${Object.values(OUTPUT).join("、")}`);
  return { exitCode: 0, county, figures, holdings, lists, report, selfCheck, statistics, plan, evaluated };
}

/** A file that cannot be read whole makes every figure wrong: there are no figures then, only what is wrong with the rows that could be read. */
async function blocked(county, { out, print }) {
  await writeFindings(out, county.lists);
  for (const problem of county.problems) print(`错误　${findingLine(problem)}`);
  for (const remark of county.remarks) print(`提示　${findingLine(remark)}`);
  const read = county.lists.map(({ source, counts }) => `${source.sheet ?? source.file} ${counts.entries}条`);
  if (read.length > 0) print(`已读入：${read.join("，")}。逐行问题已写入${join(out, OUTPUT.findings)}。`);
  print("数据不完整，未作统计，未生成报告。改正后请重新运行。");
  return { exitCode: 1, county, lists: county.lists };
}

/** What linking found of an entry, in the row that the entry came from. */
function withLinkFindings(lists, findings) {
  const byEntry = new Map();
  for (const finding of findings) {
    const { id } = finding.place;
    byEntry.set(id, [...(byEntry.get(id) ?? []), finding]);
  }
  return lists.map((list) => ({
    ...list,
    rows: list.rows.map((row) => ({ ...row, findings: [...row.findings, ...(byEntry.get(row.noun?.id ?? "") ?? [])] })),
  }));
}

function hasFindings({ findings }) {
  return findings.length > 0;
}
