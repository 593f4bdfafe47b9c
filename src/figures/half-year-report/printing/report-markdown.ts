import type { HalfYearReport, ReportChart, ReportSection } from "../half-year-report.js";
import type { ReportTable } from "../telling/report-table.js";

/**
 * A half-year report as Markdown (CommonMark with tables): headings, paragraphs, tables, each chart as its text alternative and its
 * table, and at the end the figures with formula, sources and day. What stands in the data is escaped.
 *
 * @param report - the report
 * @returns text that ends in a line break
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const county = { "zh-CN": "青禾县", en: "Qinghe County" };
 * const report = halfYearReport({ county, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30" }, en);
 * reportMarkdown(report).split("\n")[0]; // => "# Qinghe County Archives: work of the first half of 2023"
 * ```
 */
export function reportMarkdown(report: HalfYearReport): string {
  const blocks = [
    `# ${escaped(report.title)}`,
    ...(report.note === undefined ? [] : [`**${escaped(report.note)}**`]),
    escaped(report.dateline),
    ...report.sections.flatMap(sectionBlocks),
    ...(report.figuresTable.rows.length === 0
      ? []
      : [`## ${escaped(report.figuresTable.title)}`, tableBlock(report.figuresTable)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionBlocks({ level, heading, paragraphs, tables, charts }: ReportSection): string[] {
  return [
    `${"#".repeat(level + 1)} ${escaped(heading)}`,
    ...paragraphs.map(escaped),
    ...tables.flatMap((table) => [`**${escaped(table.title)}**`, tableBlock(table), ...table.notes.map(escaped)]),
    ...charts.flatMap(chartBlocks),
  ];
}

function chartBlocks({ title, alternative, table, tableTitle }: ReportChart): string[] {
  const rows = table.rows.map((row) => row.map(String));
  return [
    `**${escaped(title)}**`,
    escaped(alternative),
    `**${escaped(tableTitle)}**`,
    tableBlock({ columns: table.columns, rows }),
  ];
}

function tableBlock({ columns, rows }: Pick<ReportTable, "columns" | "rows">): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** Everything that Markdown or HTML could read as more than text, also at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~#!]/g, "\\$&")
    .replace(/^(\s?\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s?)([-+=])/, "$1\\$2");
}
