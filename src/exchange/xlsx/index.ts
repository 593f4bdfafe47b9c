/**
 * XLSX workbooks (电子表格): read as the rows that {@link tables.checkedList} checks, and written with text cells only. Needs the optional
 * peer `hucre`. Start with {@link xlsxRows} and {@link xlsxFile}.
 *
 * @module xlsx
 */
export * from "./xlsx-file.js";
export * from "./xlsx-rows.js";
