import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  burnUpChart,
  closureChanges,
  dueByYearChart,
  ledgerBurnDownChart,
  progressByUnitChart,
  progressFunnelChart,
} from "lantai/charts";
import { dueYears } from "lantai/half-year-report";
import { OPENING_RULES } from "lantai/open-appraisal";
import { burnDown } from "lantai/rectification";
import { WORDS } from "./files.mjs";
import { picture } from "./pictures.mjs";
import { nounsOf } from "./reading.mjs";
import { ARCHIVES, AS_OF } from "./settings.mjs";

/** The page of the wall charts. */
export const WALL_OUTPUT = { wall: "挂图作战.html" };

const LEDGER_FROM = "2023-01-01";

/** All charts of the wall (挂图作战). */
export function wallCharts(county, { progress, due }, plan) {
  const { unit } = progress.rate;
  const forecast = progress.forecast.kind === "decided" ? { forecast: progress.forecast.value } : {};
  const years = dueYears({ opening: due.chartedOpening, retention: due.chartedRetention }, unit);
  return [
    burnUpChart(
      {
        points: progress.burnUp,
        unit,
        target: progress.standing.needed,
        plan: plan.curve,
        catchUp: plan.catchUp,
        ...forecast,
      },
      WORDS,
    ),
    progressByUnitChart(progress.units, WORDS),
    progressFunnelChart(plan.stages.stages, WORDS),
    ledgerBurnDownChart(burnDown(nounsOf(county.ledger), { from: LEDGER_FROM, asOf: AS_OF }), WORDS),
    dueByYearChart({ years, unit, changes: closureChanges(OPENING_RULES) }, WORDS),
  ];
}

/** One page that needs nothing else: each chart drawn, told in words, and as a table. */
export async function writeWall(folder, charts, marks) {
  const figures = charts.map((chart, at) => {
    const rows = [chart.table.columns, ...chart.table.rows].map(
      (cells, row) => `<tr>${cells.map((cell) => tag(row === 0 ? "th" : "td", cell)).join("")}</tr>`,
    );
    return `<figure>${picture(chart, `wall-${at}`)}<figcaption>${text(chart.alternative)}</figcaption></figure>
<details><summary>数据表</summary><table>${rows.join("\n")}</table></details>`;
  });
  const title = `${ARCHIVES}挂图作战（${[...marks, `截至${AS_OF}`].join("，")}）`;
  const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${text(title)}</title>
<style>body{font-family:sans-serif;max-width:1400px;margin:auto;padding:0 1em}figure{margin:2em 0 .5em}svg{width:100%;height:auto;max-width:1300px}
table{border-collapse:collapse}td,th{border:1px solid #666;padding:.2em .6em}@media print{details{display:block}}</style>
<h1>${text(title)}</h1>
${figures.join("\n")}
</html>
`;
  await writeFile(join(folder, WALL_OUTPUT.wall), page);
}

function tag(name, content) {
  return `<${name}>${text(String(content))}</${name}>`;
}

function text(content) {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
