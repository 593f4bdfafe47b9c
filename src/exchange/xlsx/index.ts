/**
 * Workbooks (电子表格): XLSX and old XLS files, and web pages sent under their name, read as the rows that {@link tables.checkedList}
 * checks; XLSX written with text cells only. Needs the optional peer `hucre`. Start with {@link tableRows} and {@link xlsxFile}.
 *
 * @module xlsx
 */
export * from "./table-rows.js";
export * from "./xlsx-file.js";
export * from "./xlsx-rows.js";
