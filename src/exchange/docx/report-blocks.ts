import type * as Docx from "docx";
import type { HalfYearReport, ReportChart, ReportSection, ReportTable } from "../../figures/half-year-report/index.js";
import { columnWidths, type TableSpace } from "./column-widths.js";
import { STYLES } from "./document-styles.js";
import { documentText } from "./xml-text.js";

/** The document library, which the host installs. */
export type DocxLibrary = typeof Docx;

/** A paragraph or a table. */
export type Block = Docx.Paragraph | Docx.Table;

type PlainTable = Pick<ReportTable, "columns" | "rows">;

/** Everything between the title and the signature. */
export function reportBlocks(docx: DocxLibrary, report: HalfYearReport, space: TableSpace): Block[] {
  const { figuresTable } = report;
  return [
    paragraph(docx, report.title, STYLES.title),
    ...(report.note === undefined ? [] : [paragraph(docx, report.note, STYLES.note)]),
    paragraph(docx, report.dateline, STYLES.dateline),
    ...report.sections.flatMap((section) => sectionBlocks(docx, section, space)),
    ...(figuresTable.rows.length === 0
      ? []
      : [paragraph(docx, figuresTable.title, STYLES.heading), table(docx, figuresTable, space)]),
  ];
}

/** A paragraph; without a style it is one of the text. */
export function paragraph(docx: DocxLibrary, text: string, style?: string): Docx.Paragraph {
  return new docx.Paragraph({ ...(style === undefined ? {} : { style }), children: [run(docx, text)] });
}

function sectionBlocks(docx: DocxLibrary, section: ReportSection, space: TableSpace): Block[] {
  const { level, heading, paragraphs, tables, charts } = section;
  return [
    paragraph(docx, heading, level === 1 ? STYLES.heading : STYLES.subheading),
    ...paragraphs.map((text) => paragraph(docx, text)),
    ...tables.flatMap((each) => [
      paragraph(docx, each.title, STYLES.caption),
      table(docx, each, space),
      ...each.notes.map((note) => paragraph(docx, note, STYLES.tableNote)),
    ]),
    ...charts.flatMap((chart) => chartBlocks(docx, chart, space)),
  ];
}

/** A chart as what it shows: its text alternative and its table. */
function chartBlocks(
  docx: DocxLibrary,
  { alternative, table: data, tableTitle }: ReportChart,
  space: TableSpace,
): Block[] {
  const rows = data.rows.map((row) => row.map(String));
  return [
    paragraph(docx, alternative),
    paragraph(docx, tableTitle, STYLES.caption),
    table(docx, { columns: data.columns, rows }, space),
    // Word joins two tables that nothing parts.
    paragraph(docx, "", STYLES.tableNote),
  ];
}

function table(docx: DocxLibrary, { columns, rows }: PlainTable, space: TableSpace): Docx.Table {
  const widths = columnWidths([columns, ...rows], space);
  const row = (cells: readonly string[], isHeader: boolean) =>
    new docx.TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((text, at) => cell(docx, text, widths[at] ?? 0, alignmentOf(docx, text, isHeader, at))),
    });
  return new docx.Table({
    width: { size: space.width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30, marginUnitType: docx.WidthType.DXA },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

type Alignment = (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType];

/** The first cell names its row, even where the name is a year or a fonds number. */
function alignmentOf({ AlignmentType }: DocxLibrary, text: string, isHeader: boolean, at: number): Alignment {
  if (isHeader) return AlignmentType.CENTER;
  return at > 0 && /^\d+(?:\.\d+)?%?$/.test(text) ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

function cell(docx: DocxLibrary, text: string, width: number, alignment: Alignment): Docx.TableCell {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: [new docx.Paragraph({ style: STYLES.cell, alignment, children: [run(docx, text)] })],
  });
}

/** Quotation marks are as wide as Chinese characters. */
function run(docx: DocxLibrary, text: string): Docx.TextRun {
  return new docx.TextRun({ text: documentText(text), font: { hint: "eastAsia" } });
}
