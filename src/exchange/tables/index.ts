/**
 * Tables (目录表): lists as spreadsheets and databases hand them over, read row by row with every finding at once, and written back for
 * people. Columns follow DA/T 22-2015, GB/T 9705-2008 and county practice. Start with {@link csvRows} and {@link collectedList}.
 *
 * @module tables
 */
export * from "./applied-plan.js";
export type { ByteSource } from "./byte-blocks.js";
export * from "./cell-check.js";
export * from "./cell-texts.js";
export * from "./column-letters.js";
export * from "./csv-cell.js";
export { type CsvDialect, csvDialect, DELIMITERS, type Delimiter } from "./csv-dialect.js";
export * from "./csv-reader.js";
export * from "./csv-rows.js";
export * from "./csv-text.js";
export * from "./dbf-rows.js";
export * from "./decoded-text.js";
export {
  CELL_FORMS,
  type CellForm,
  cellForm,
  recordedCount,
  recordedDate,
  recordedDay,
  recordedReferenceCode,
  recordedRetentionPeriod,
  recordedSecrecyMark,
  recordedText,
  recordedTitle,
  recordedYear,
} from "./field-readings.js";
export * from "./file-format.js";
export * from "./findings.js";
export * from "./findings-headings.js";
export * from "./findings-table.js";
export * from "./gb18030-bytes.js";
export * from "./header-match.js";
export * from "./list-check.js";
export * from "./list-definition.js";
export * from "./list-plan.js";
export { type ListRowsOptions, listOrder, listRows, type OrderedRecord } from "./list-rows.js";
export * from "./list-sheets.js";
export * from "./lists/accounting-list.js";
export * from "./lists/activity-list.js";
export * from "./lists/audio-visual-list.js";
export type { CatalogueColumn } from "./lists/catalogue-columns.js";
export * from "./lists/consultation-list.js";
export * from "./lists/digitization-batch-list.js";
export * from "./lists/image-list.js";
export * from "./lists/inner-item-list.js";
export * from "./lists/item-list.js";
export * from "./lists/object-list.js";
export * from "./lists/photograph-list.js";
export * from "./lists/rectification-list.js";
export * from "./lists/volume-list.js";
export * from "./raw-rows.js";
export { recordsDigest } from "./records-digest.js";
export * from "./row-check.js";
export { isTotalWord } from "./row-kind.js";
export * from "./row-taker.js";
export type { SheetChoices, TableSheet } from "./table-sheet.js";
