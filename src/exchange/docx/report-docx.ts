import type { HalfYearReport } from "../../figures/half-year-report/index.js";
import { type CivilDay, formatDay, requireCivilDay } from "../../foundation/dates/index.js";
import { datedZip } from "./dated-zip.js";
import { coreProperties, fontTable } from "./document-parts.js";
import { documentStyles, fontOf, halfPoints, STYLES } from "./document-styles.js";
import { type DocxLayout, type DocxMargins, OFFICIAL_LAYOUT } from "./official-layout.js";
import { type DocxLibrary, paragraph, reportBlocks } from "./report-blocks.js";

/** Who signs a document, and when. */
export interface DocxSignature {
  /** The name of the body, such as `青禾县档案馆`. */
  readonly name: string;
  /** The day of the document (成文日期). */
  readonly day: CivilDay;
}

/** How a document is written. */
export interface ReportDocxOptions {
  /** The day that the file says it was made on; the day of the data when left out, since no clock is read. */
  readonly createdOn?: CivilDay;
  /** The layout; {@link OFFICIAL_LAYOUT} when left out. */
  readonly layout?: DocxLayout;
  /** The signature (落款) at the end; none when left out. */
  readonly signature?: DocxSignature;
}

const PAGE = { width: 210, height: 297 } as const;
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/**
 * Writes a half-year report as a Word document laid out as an official document (公文格式): title, text in 仿宋, headings numbered 一、（一）,
 * paragraphs 1., tables, and page numbers at the outer edge. A chart is its text alternative and its table. The same report gives the same
 * bytes: no clock is read.
 *
 * @param report - the report
 * @param options - the day, the layout and the signature
 * @returns the bytes of the file
 * @throws {@link findings.CallerError} when a day is no civil day
 * @example
 * ```ts
 * import { halfYearReport } from "lantai/half-year-report";
 * import { zhCn } from "lantai/words/zh-cn";
 * const county = { "zh-CN": "青禾县", en: "Qinghe County" };
 * const report = halfYearReport({ county, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30" }, zhCn);
 * const file = await reportDocx(report, { signature: { name: "青禾县档案馆", day: "2023-07-05" } });
 * String.fromCharCode(...file.slice(0, 2)); // => "PK"
 * ```
 */
export async function reportDocx(report: HalfYearReport, options: ReportDocxOptions = {}): Promise<Uint8Array> {
  const { layout = OFFICIAL_LAYOUT, signature, createdOn = report.asOf } = options;
  requireCivilDay(createdOn, "options.createdOn");
  if (signature !== undefined) requireCivilDay(signature.day, "options.signature.day");
  const docx = await import("docx");
  const { margins } = layout;
  const space = {
    width: twips(PAGE.width - margins.left - margins.right),
    character: layout.sizes.table * TWIPS_PER_POINT,
  };
  const isChinese = report.language === "zh-CN";
  const file = new docx.Document({
    styles: documentStyles(layout),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: sizeOfPage(), margin: marginsOf(margins) } },
        footers: {
          default: pageNumbers(docx, layout, docx.AlignmentType.RIGHT),
          even: pageNumbers(docx, layout, docx.AlignmentType.LEFT),
        },
        children: [
          ...reportBlocks(docx, report, space),
          ...(signature === undefined
            ? []
            : [
                paragraph(docx, "", STYLES.signature),
                paragraph(docx, signature.name, STYLES.signature),
                paragraph(docx, formatDay(signature.day, isChinese ? "chinese" : "iso"), STYLES.signature),
              ]),
        ],
      },
    ],
  });
  const parts = [coreProperties(report.title, signature?.name ?? report.county, createdOn), fontTable(layout)];
  return datedZip(await docx.Packer.pack(file, "uint8array", undefined, parts), createdOn);
}

/** — 1 —, at the outer edge: right on odd pages, left on even ones, one character in. */
function pageNumbers(docx: DocxLibrary, { fonts, sizes }: DocxLayout, alignment: "right" | "left") {
  const run = { font: fontOf(fonts.pageNumber, fonts.pageNumber), size: halfPoints(sizes.pageNumber) };
  const edge = Math.round(sizes.pageNumber * TWIPS_PER_POINT);
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment,
        indent: { firstLine: 0, firstLineChars: 0, ...(alignment === "right" ? { end: edge } : { start: edge }) },
        children: [new docx.TextRun({ ...run, children: ["— ", docx.PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

function sizeOfPage() {
  return { width: twips(PAGE.width), height: twips(PAGE.height) };
}

/** The page number stands in the lower margin, clear of the text. */
function marginsOf({ top, bottom, left, right }: DocxMargins) {
  return {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    footer: twips(Math.max(0, bottom - 10)),
  };
}

function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}
