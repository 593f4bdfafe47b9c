import type { WriteSheet } from "hucre/xlsx";
import type { Language } from "../../foundation/findings/index.js";
import { columnLetters, type TableSheet } from "../tables/index.js";

/** What a sheet looks like, beside its name and rows. */
type SheetLayout = Pick<
  WriteSheet,
  "columns" | "merges" | "freezePane" | "pageSetup" | "headerFooter" | "dataValidations" | "cells" | "rowDefs"
>;

const LAST_ROW = 1_048_576;
/** Where values to choose from are longer than this together, a spreadsheet refuses the file. */
const LONGEST_CHOICES = 255;
const RULE = { style: "thin" } as const;
const RULES = { top: RULE, bottom: RULE, left: RULE, right: RULE } as const;
const TITLE_HEIGHT = 28;
/** In the middle: the page and how many there are, by the codes of a spreadsheet. */
const PAGE_NUMBERS: Readonly<Record<Language, string>> = {
  "zh-CN": "&C第 &P 页，共 &N 页",
  en: "&CPage &P of &N",
};

/**
 * The layout of a sheet in the terms of the workbook library.
 *
 * @param sheet - the sheet
 * @param rows - its rows
 * @returns what the library is told
 */
export function sheetLayout(sheet: TableSheet, rows: readonly (readonly string[])[]): SheetLayout {
  const { widths = [], headRows = 0, choices = [] } = sheet;
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), widths.length);
  const isPaper = sheet.paper !== undefined && sheet.paper !== "none";
  const isTitled = sheet.title === "first-row" && columns > 0;
  return {
    columns: Array.from({ length: columns }, (_, at) => ({
      ...(widths[at] === undefined ? {} : { width: widths[at] }),
      ...(isPaper || headRows > 0 ? { style: cellStyle(isPaper) } : {}),
    })),
    ...(headRows > 0 ? { freezePane: { rows: headRows } } : {}),
    ...(isTitled && columns > 1 ? { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: columns - 1 }] } : {}),
    ...(isTitled ? { rowDefs: new Map([[0, { height: TITLE_HEIGHT }]]) } : {}),
    cells: headCells(rows, headRows, isTitled, isPaper),
    ...(isPaper ? paperOf(sheet, headRows) : {}),
    dataValidations: choices.filter(isOffered).map(({ column, values }) => ({
      type: "list" as const,
      values: [...values],
      allowBlank: true,
      range: `${columnLetters(column)}${headRows + 1}:${columnLetters(column)}${LAST_ROW}`,
      // What is not in the list may still be right, and is the check's to judge.
      errorStyle: "warning" as const,
      showErrorMessage: true,
    })),
  };
}

function isOffered({ values }: { readonly values: readonly string[] }): boolean {
  return (
    values.length > 0 && values.join(",").length <= LONGEST_CHOICES && values.every((value) => !value.includes(","))
  );
}

function cellStyle(isPaper: boolean) {
  return {
    numFmt: "@",
    alignment: { wrapText: true, vertical: "center" as const },
    ...(isPaper ? { border: RULES } : {}),
  };
}

/** The title and the headings stand in the middle and in bold. */
function headCells(
  rows: readonly (readonly string[])[],
  headRows: number,
  isTitled: boolean,
  isPaper: boolean,
): NonNullable<SheetLayout["cells"]> {
  const cells: NonNullable<SheetLayout["cells"]> = new Map();
  rows.slice(0, headRows).forEach((row, rowAt) => {
    const isTitle = isTitled && rowAt === 0;
    row.forEach((value, columnAt) => {
      const style = {
        ...cellStyle(isPaper && !isTitle),
        font: { bold: true, ...(isTitle ? { size: 16 } : {}) },
        alignment: { wrapText: !isTitle, vertical: "center" as const, horizontal: "center" as const },
      };
      cells.set(`${rowAt},${columnAt}`, { value, style });
    });
  });
  return cells;
}

function paperOf(
  { paper, language = "zh-CN" }: TableSheet,
  headRows: number,
): Pick<SheetLayout, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: paper === "a4-landscape" ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRows > 0 ? { printTitlesRow: `$1:$${headRows}` } : {}),
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: PAGE_NUMBERS[language] },
  };
}
