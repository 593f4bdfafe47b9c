/** A font and what stands in for it where it is not installed, the first preferred. */
export type DocxFont = readonly [name: string, ...alternatives: string[]];

/** The fonts of a document. */
export interface DocxFonts {
  /** The title. */
  readonly title: DocxFont;
  /** Main headings, 一、. */
  readonly heading: DocxFont;
  /** Headings below them, （一）. */
  readonly subheading: DocxFont;
  /** The text. */
  readonly body: DocxFont;
  /** Page numbers. */
  readonly pageNumber: DocxFont;
  /** Western letters and digits. */
  readonly western: DocxFont;
}

/** The sizes of a document, in points. */
export interface DocxSizes {
  /** The title. */
  readonly title: number;
  /** Headings and text. */
  readonly body: number;
  /** Tables and the lines under them. */
  readonly table: number;
  /** Page numbers. */
  readonly pageNumber: number;
  /** The distance from line to line of the text. */
  readonly line: number;
}

/** The margins of an A4 page, in millimetres. */
export interface DocxMargins {
  /** Above the text. */
  readonly top: number;
  /** Below it. */
  readonly bottom: number;
  /** To its left. */
  readonly left: number;
  /** To its right. */
  readonly right: number;
}

/** How a document is laid out. */
export interface DocxLayout {
  /** The fonts. */
  readonly fonts: DocxFonts;
  /** The sizes. */
  readonly sizes: DocxSizes;
  /** The margins. */
  readonly margins: DocxMargins;
}

/**
 * The layout of official documents (公文格式, GB/T 9704-2012, recalled): A4 with a text area of 156 mm × 225 mm, a title of size 2 (22 points),
 * text of size 3 (16 points) in 仿宋, 22 lines a page, page numbers of size 4 (14 points) at the outer edge. Fonts are not part of
 * the file: where a name is not installed, its alternatives are asked for.
 */
export const OFFICIAL_LAYOUT: DocxLayout = Object.freeze({
  fonts: Object.freeze({
    title: font(
      "方正小标宋简体",
      "方正小标宋_GBK",
      "FZXiaoBiaoSong-B05S",
      "华文中宋",
      "宋体",
      "SimSun",
      "Noto Serif CJK SC",
    ),
    heading: font("黑体", "SimHei", "Noto Sans CJK SC"),
    subheading: font("楷体_GB2312", "楷体", "KaiTi", "Noto Serif CJK SC"),
    body: font("仿宋_GB2312", "仿宋", "FangSong", "Noto Serif CJK SC"),
    pageNumber: font("宋体", "SimSun", "Noto Serif CJK SC"),
    western: font("Times New Roman", "Liberation Serif"),
  }),
  sizes: Object.freeze({ title: 22, body: 16, table: 10.5, pageNumber: 14, line: 28.95 }),
  margins: Object.freeze({ top: 37, bottom: 35, left: 28, right: 26 }),
});

function font(name: string, ...alternatives: readonly string[]): DocxFont {
  return Object.freeze([name, ...alternatives] as const);
}
