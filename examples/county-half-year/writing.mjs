import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatRetentionPeriod } from "lantai/catalogue";
import { reportDocx } from "lantai/docx";
import { sentence } from "lantai/findings";
import { checkReportText, reportHtml, reportMarkdown } from "lantai/half-year-report";
import { citationText } from "lantai/law";
import { retentionPeriodTitle } from "lantai/retention";
import { csvText, findingsTable } from "lantai/tables";
import { WORDS } from "./files.mjs";
import { picture } from "./pictures.mjs";
import { ARCHIVES, AS_OF } from "./settings.mjs";
import { STATISTICS_OUTPUT } from "./statistics.mjs";
import { WALL_OUTPUT } from "./wall.mjs";
import { WORKBOOK_OUTPUT } from "./workbooks.mjs";
import { REVIEW_OUTPUT } from "./writing-review.mjs";

/** What a run writes, so that nothing of an earlier run is taken for its own. */
export const OUTPUT = {
  markdown: "report.md",
  html: "report.html",
  word: "report.docx",
  findings: "findings.csv",
  opening: "到期开放审核清单.csv",
  retention: "到期鉴定清单.csv",
  ...STATISTICS_OUTPUT,
  ...WALL_OUTPUT,
  ...WORKBOOK_OUTPUT,
  ...REVIEW_OUTPUT,
  retentionTotals: "到期鉴定汇总.csv",
};

/** Removes what an earlier run wrote into a folder. */
export async function clearOutput(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.values(OUTPUT).map((name) => rm(join(folder, name), { force: true })));
}

/** The report as text, as a page with its charts drawn and as a Word document; the text is held against the data again. */
export async function writeReport(folder, report) {
  const charts = report.sections.flatMap((section) => section.charts);
  const pictures = new Map(charts.map((chart) => [chart.code, picture(chart, chart.code)]));
  const markdown = reportMarkdown(report);
  await writeFile(join(folder, OUTPUT.markdown), markdown);
  await writeFile(join(folder, OUTPUT.html), reportHtml(report, { pictures }));
  await writeFile(join(folder, OUTPUT.word), await reportDocx(report, { signature: { name: ARCHIVES, day: AS_OF } }));
  return checkReportText(markdown, report, WORDS);
}

/** Every row with findings as it came, what is wrong with it and what to do; one block for each list that has any. */
export async function writeFindings(folder, lists) {
  const blocks = lists.flatMap((list) => {
    const rows = list.rows.filter(({ findings }) => findings.length > 0);
    const header = list.header?.header;
    if (rows.length === 0 || header === undefined) return [];
    const { file, sheet = "" } = list.source;
    return [[`${file} ${sheet}`.trim()], ...findingsTable(header.cells, rows, WORDS)];
  });
  await writeFile(join(folder, OUTPUT.findings), csvText(blocks.length > 0 ? blocks : [["未发现问题"]]));
}

/** What is due, and what cannot be decided, as lists for people. */
export async function writeDueLists(folder, { opening, retention, retentionTotals }) {
  await writeFile(join(folder, OUTPUT.opening), csvText(dueRows(opening, "到期待开放审核")));
  await writeFile(join(folder, OUTPUT.retention), csvText(dueRows(retention, "到期待鉴定")));
  await writeFile(join(folder, OUTPUT.retentionTotals), csvText(totalRows(retentionTotals)));
}

/** By fonds, year and period, as the library groups and adds it up. */
function totalRows({ groups }) {
  const headings = ["全宗号", "年度", "保管期限", "最早到期日", "条目", "卷", "件", "页"];
  const rows = groups.map(({ fondsNo, year = "", retentionPeriod, earliest, records, extent }) => [
    ...[fondsNo, String(year), retentionPeriodTitle(retentionPeriod)["zh-CN"], earliest, String(records)],
    ...[extent.volumes, extent.items, extent.pages].map(String),
  ]);
  return [headings, ...rows];
}

const DUE_HEADINGS = [
  "状态",
  "全宗号",
  "档号",
  "题名",
  "日期",
  "年度",
  "保管期限",
  "页数",
  "到期日",
  "最早到期",
  "最迟到期",
  "说明",
  "依据",
];

function dueRows({ due, undetermined }, dueTitle) {
  const cells = (
    status,
    { fondsNo = "", referenceCode = "", title, date, year = "", retentionPeriod, pageCount = "" },
  ) => [
    status,
    fondsNo,
    referenceCode,
    title,
    date?.text ?? "",
    String(year),
    retentionPeriod === undefined ? "" : formatRetentionPeriod(retentionPeriod, "text"),
    String(pageCount),
  ];
  return [
    DUE_HEADINGS,
    ...due.map(({ record, dueDay, verdict }) => [...cells(dueTitle, record), dueDay, "", "", ...told(verdict)]),
    ...undetermined.map(({ record, verdict }) => [
      ...cells("不能判断", record),
      "",
      verdict.bounds?.earliest ?? "",
      verdict.bounds?.latest ?? "",
      ...told(verdict),
    ]),
  ];
}

function told({ reasons }) {
  const citations = reasons.flatMap((reason) => reason.citations.map((citation) => citationText(citation, "zh-CN")));
  return [reasons.map((reason) => sentence(reason, WORDS)).join(""), [...new Set(citations)].join("；")];
}
