import { columnLetters, isTotalWord, type RawRow, type TableFinding, type TableSource } from "../tables/index.js";
import { readMarkup } from "./markup-events.js";

/** Cells that are merged into one; rows and columns are counted from 0, the last ones belong to it. */
export interface MergedArea {
  /** Its first row. */
  readonly startRow: number;
  /** Its last row. */
  readonly endRow: number;
  /** Its first column. */
  readonly startCol: number;
}

/** Gives rows the values that merged cells have for them. */
export interface MergedFiller {
  /** Takes the next row, filled, and adds a finding where an area is met that reaches over rows. */
  fill(row: RawRow, findings: TableFinding[]): RawRow;
}

/** A spreadsheet takes no more; what a hostile file has beyond is left as it stands. */
const MOST_AREAS = 65_536;
/** A tag and what may stand in it lie within so many characters. */
const LONGEST_TAG = 64;
const ROWS_END = /<\/(?:\w{1,20}:)?sheetData\s{0,9}>/;

/**
 * The cells of a sheet that are merged over rows. They stand behind its rows, which are passed over without being read.
 *
 * @param bytes - the part that holds the sheet
 * @returns the areas in the order of the file
 * @throws an error where the part is broken
 */
export async function mergedAreas(bytes: AsyncIterable<Uint8Array>): Promise<readonly MergedArea[]> {
  const areas: MergedArea[] = [];
  const { parseCellRef } = await import("hucre/xlsx");
  await readMarkup(afterRows(bytes), {
    open(name, attributes) {
      if (name !== "mergeCell" || areas.length === MOST_AREAS) return;
      const [from, to] = (attributes.get("ref") ?? "").split(":").map((cell) => parseCellRef(cell));
      if (from === undefined || to === undefined || to.row <= from.row) return;
      areas.push({ startRow: from.row, endRow: to.row, startCol: from.col });
    },
  });
  return areas;
}

async function* afterRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  // One character for each byte, so that places in the text are places in the block.
  const decoder = new TextDecoder("latin1");
  let before: string | undefined = "";
  for await (const block of bytes) {
    if (before === undefined) {
      yield block;
      continue;
    }
    const text: string = before + decoder.decode(block);
    const found = ROWS_END.exec(text);
    if (found !== null) yield block.subarray(found.index + found[0].length - before.length);
    before = found === null ? text.slice(-LONGEST_TAG) : undefined;
  }
}

/**
 * A filler for the rows of one sheet: a cell that is merged over rows has its value in each of them, as who wrote it meant. Only rows with a
 * filled cell of their own are filled, and only cells that are blank; a total is none of the entries that a merged cell is about.
 *
 * @param areas - the merged cells
 * @param source - the file and sheet, for the place of findings
 * @returns the filler, used once, for rows in their order
 */
export function mergedFiller(areas: readonly MergedArea[], source: TableSource): MergedFiller {
  const starting = new Map<number, MergedArea[]>();
  for (const area of areas) {
    if (area.endRow > area.startRow)
      starting.set(area.startRow + 1, [...(starting.get(area.startRow + 1) ?? []), area]);
  }
  /** By column: what the cells down to a row have. */
  const open = new Map<
    number,
    { readonly from: number; readonly to: number; readonly value: string; state: "new" | "told" }
  >();
  return {
    fill(row, findings) {
      const first = row.cells.find((cell) => cell.trim() !== "");
      const isEntry = first !== undefined && !isTotalWord(first);
      const cells = [...row.cells];
      for (const [column, area] of open) {
        if (area.to < row.row) open.delete(column);
        if (area.to < row.row || !isEntry || (cells[column] ?? "").trim() !== "") continue;
        while (cells.length < column) cells.push("");
        cells[column] = area.value;
        if (area.state === "told") continue;
        area.state = "told";
        const place = { ...source, row: row.row, value: area.value };
        const data = { column: columnLetters(column), from: area.from, to: area.to };
        findings.push({ code: "cells-merged", severity: "warning", place, data });
      }
      for (const { startCol, endRow } of starting.get(row.row) ?? []) {
        const value = row.cells[startCol] ?? "";
        if (value.trim() !== "") open.set(startCol, { from: row.row, to: endRow + 1, value, state: "new" });
      }
      return open.size === 0 ? row : { row: row.row, cells };
    },
  };
}
