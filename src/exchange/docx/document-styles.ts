import type * as Docx from "docx";
import type { DocxFont, DocxLayout } from "./official-layout.js";

/** The styles by which the paragraphs of a report are laid out. */
export const STYLES = Object.freeze({
  title: "ReportTitle",
  note: "ReportNote",
  dateline: "ReportDateline",
  heading: "Heading1",
  subheading: "Heading2",
  caption: "ReportCaption",
  cell: "ReportCell",
  tableNote: "ReportTableNote",
  signature: "ReportSignature",
});

/** Two characters: Word reads hundredths of a character, other programs the length. */
const TWO_CHARACTERS = 200;
const TWIPS_PER_POINT = 20;

/** The styles of a document of a layout. */
export function documentStyles({ fonts, sizes }: DocxLayout): Docx.IStylesOptions {
  const line = { line: Math.round(sizes.line * TWIPS_PER_POINT), lineRule: "exact" as const };
  const indented = { firstLine: sizes.body * 2 * TWIPS_PER_POINT, firstLineChars: TWO_CHARACTERS };
  const face = (font: DocxFont) => fontOf(font, fonts.western);
  const text = { font: face(fonts.body), size: halfPoints(sizes.body), color: "000000" };
  const heading = (font: DocxFont) => ({
    run: { ...text, font: face(font), bold: false },
    paragraph: {
      spacing: { ...line, before: 0, after: 0 },
      indent: indented,
      keepNext: true,
    },
  });
  const own = (id: string, paragraph: Docx.IParagraphStylePropertiesOptions, run: Docx.IRunStylePropertiesOptions) => ({
    id,
    name: id,
    basedOn: "Normal",
    paragraph,
    run,
  });
  const small = { ...text, size: halfPoints(sizes.table) };
  const unindented = { firstLine: 0, firstLineChars: 0 };
  return {
    default: {
      document: {
        run: { ...text, language: { value: "en-US", eastAsia: "zh-CN" } },
        paragraph: { spacing: line, indent: indented },
      },
      heading1: heading(fonts.heading),
      heading2: heading(fonts.subheading),
    },
    paragraphStyles: [
      own(
        STYLES.title,
        {
          alignment: "center",
          indent: unindented,
          spacing: { line: halfPoints(sizes.title) * 15, lineRule: "atLeast" },
        },
        { ...text, font: face(fonts.title), size: halfPoints(sizes.title) },
      ),
      own(STYLES.note, { alignment: "center", indent: unindented }, { ...text, bold: true }),
      own(STYLES.dateline, { alignment: "center", indent: unindented, spacing: { ...line, after: 300 } }, text),
      own(
        STYLES.caption,
        {
          alignment: "center",
          indent: unindented,
          keepNext: true,
          spacing: { line: 360, lineRule: "auto", before: 160 },
        },
        { ...small, font: face(fonts.heading) },
      ),
      own(STYLES.cell, { indent: unindented, spacing: { line: 280, lineRule: "atLeast" } }, small),
      own(STYLES.tableNote, { indent: unindented, spacing: { line: 300, lineRule: "atLeast", after: 160 } }, small),
      own(STYLES.signature, { alignment: "right", indent: { ...unindented, end: 640 } }, text),
    ],
  };
}

/** Chinese characters in one font, letters and digits in another. */
export function fontOf([name]: DocxFont, [western]: DocxFont): Docx.IFontAttributesProperties {
  return { ascii: western, hAnsi: western, cs: western, eastAsia: name };
}

/** A size as Word counts it. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
