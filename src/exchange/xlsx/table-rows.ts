import { requireChoice } from "../../foundation/law/index.js";
import { csvRows, dbfRows, type RawRows, TEXT_ENCODINGS, type TextEncoding, tableFormat } from "../tables/index.js";
import { htmlRows } from "./html-rows.js";
import { type XlsxOptions, xlsxRows } from "./xlsx-rows.js";

/** How a table of any form is read. */
export interface TableOptions extends XlsxOptions {
  /** The encoding of a CSV or database table, where a host knows it. */
  readonly encoding?: TextEncoding;
}

/**
 * Reads the rows of a table of any form, told by its first bytes and never by its name: XLSX, XLS, a web page or CSV sent as `.xls`, DBF,
 * CSV. A workbook with a password gives one clear finding.
 *
 * @param bytes - the whole file; a CSV file too long to be held is read by `csvRows`
 * @param options - the sheet of a workbook, and what the host knows of the file
 * @returns batches of rows with the findings made while reading; it never throws because of the bytes
 * @example
 * ```ts
 * const sent = new TextEncoder().encode("<table><tr><td>题名</td></tr><tr><td>会议纪要</td></tr></table>");
 * let last: readonly string[] = [];
 * for await (const { rows } of tableRows(sent, { file: "归档文件目录.xls" })) last = rows.at(-1)?.cells ?? last;
 * last; // => ["会议纪要"]
 * ```
 */
export async function* tableRows(bytes: Uint8Array, options: TableOptions = {}): AsyncGenerator<RawRows, void> {
  const { sheet: _sheet, ...rest } = options;
  if (rest.encoding !== undefined) requireChoice(rest.encoding, TEXT_ENCODINGS, "encoding");
  const format = tableFormat(bytes);
  if (format === "dbf") yield* dbfRows(bytes, rest);
  else if (format === "html") yield* htmlRows(bytes, rest);
  else if (format === "csv") yield* csvRows(bytes, rest);
  else yield* xlsxRows(bytes, options);
}
