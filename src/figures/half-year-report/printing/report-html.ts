import { requireOptions } from "../../../foundation/findings/index.js";
import type { HalfYearReport, ReportChart, ReportSection } from "../half-year-report.js";
import type { ReportTable } from "../telling/report-table.js";
import { REPORT_STYLE } from "./report-style.js";

/** The pictures of the charts. */
export interface HtmlOptions {
  /** SVG text by the code of the chart, put in as handed over: it has to come from the host's own drawing. */
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * A half-year report as one HTML page that needs nothing else: the style inline, no script, no outside resource, fit to print on A4. A
 * chart is its picture with the text alternative, its table folded below; without a picture, the alternative and the table.
 *
 * @param report - the report
 * @param options - the pictures of the charts
 * @returns the page
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const county = { "zh-CN": "青禾县", en: "Qinghe County <1>" };
 * const report = halfYearReport({ county, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30" }, en);
 * reportHtml(report, { pictures: new Map() }).includes("Qinghe County &lt;1&gt;"); // => true
 * ```
 */
export function reportHtml(report: HalfYearReport, options: HtmlOptions): string {
  requireOptions(options);
  const title = escaped(report.title);
  const { figuresTable } = report;
  return [
    "<!DOCTYPE html>",
    `<html lang="${escaped(report.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${title}</h1>`,
    ...(report.note === undefined ? [] : [`<p class="note">${escaped(report.note)}</p>`]),
    `<p class="dateline">${escaped(report.dateline)}</p>`,
    ...report.sections.flatMap((section) => sectionLines(section, options)),
    ...(figuresTable.rows.length === 0
      ? []
      : [`<h2>${escaped(figuresTable.title)}</h2>`, tableText(figuresTable, figuresTable.title)]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function sectionLines({ level, heading, paragraphs, tables, charts }: ReportSection, options: HtmlOptions): string[] {
  const tag = `h${level + 1}`;
  return [
    `<${tag}>${escaped(heading)}</${tag}>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...tables.flatMap((table) => [
      tableText(table, table.title, `<caption>${escaped(table.title)}</caption>`),
      ...table.notes.map((note) => `<p class="source">${escaped(note)}</p>`),
    ]),
    ...charts.map((chart) => chartText(chart, options)),
  ];
}

function chartText(chart: ReportChart, { pictures }: HtmlOptions): string {
  const picture = pictures.get(chart.code);
  const rows = chart.table.rows.map((row) => row.map(String));
  const table = tableText({ columns: chart.table.columns, rows }, chart.tableTitle);
  const caption = `<figcaption>${escaped(chart.title)}</figcaption>`;
  if (picture === undefined) return `<figure>${caption}<p>${escaped(chart.alternative)}</p>${table}</figure>`;
  const image = `<div class="picture" role="img" aria-label="${escaped(chart.alternative)}" tabindex="0">${picture}</div>`;
  const details = `<details><summary>${escaped(chart.tableTitle)}</summary>${table}</details>`;
  return `<figure>${image}${caption}${details}</figure>`;
}

/** A wide table scrolls by itself, also for those who use no mouse, and says what it is to those who do not see it. */
function tableText({ columns, rows }: Pick<ReportTable, "columns" | "rows">, name: string, caption = ""): string {
  const head = columns.map((column, at) => headText(column, isNumeric(rows, at))).join("");
  const body = rows.map((row) => `<tr>${row.map(cellText).join("")}</tr>`).join("\n");
  return `<div class="scroll" role="region" aria-label="${escaped(name)}" tabindex="0"><table>${caption}<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

function headText(column: string, isNumberColumn: boolean): string {
  return `<th scope="col"${isNumberColumn ? ' class="number"' : ""}>${escaped(column)}</th>`;
}

/** A heading stands above its numbers. */
function isNumeric(rows: readonly (readonly string[])[], at: number): boolean {
  return at > 0 && rows.length > 0 && rows.every((row) => /^\d+$/.test(row[at]!));
}

/** The first cell names its row, even where the name is a year or a fonds number. */
function cellText(cell: string, at: number): string {
  return at > 0 && /^\d+$/.test(cell) ? `<td class="number">${cell}</td>` : `<td>${escaped(cell)}</td>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
