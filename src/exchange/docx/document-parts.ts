import type { CivilDay } from "../../foundation/dates/index.js";
import type { DocxFont, DocxLayout } from "./official-layout.js";
import { xmlText } from "./xml-text.js";

/** A part of the file that is written here, since the document library would ask the clock, or knows no alternatives of a font. */
export interface DocumentPart {
  /** Its path in the file. */
  readonly path: string;
  /** Its XML. */
  readonly data: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The properties of the document: its title, whose it is, and the day that was handed over. */
export function coreProperties(title: string, creator: string, createdOn: CivilDay): DocumentPart {
  const moment = `${createdOn}T00:00:00Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return {
    path: "docProps/core.xml",
    data: [
      DECLARATION,
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>`,
      `${dated("created")}${dated("modified")}</cp:coreProperties>`,
    ].join(""),
  };
}

/** The fonts of the document, each with what may stand in for it. */
export function fontTable({ fonts }: DocxLayout): DocumentPart {
  const byName = new Map<string, DocxFont>(Object.values(fonts).map((font: DocxFont) => [font[0], font]));
  const entries = [...byName.values()].map(([name, ...alternatives]) => {
    const instead = alternatives.length === 0 ? "" : `<w:altName w:val="${xmlText(alternatives.join(","))}"/>`;
    return `<w:font w:name="${xmlText(name)}">${instead}</w:font>`;
  });
  return {
    path: "word/fontTable.xml",
    data: `${DECLARATION}<w:fonts xmlns:w="${WORD}">${entries.join("")}</w:fonts>`,
  };
}
