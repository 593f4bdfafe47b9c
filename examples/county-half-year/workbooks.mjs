import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  accountingList,
  findingsSheet,
  innerItemList,
  itemList,
  listTemplate,
  objectList,
  photographList,
  printedList,
  volumeList,
} from "lantai/tables";
import { xlsxFile } from "lantai/xlsx";
import { WORDS } from "./files.mjs";
import { nounsOf } from "./reading.mjs";

/** The workbooks that a run writes. */
export const WORKBOOK_OUTPUT = {
  errors: "错误清单.xlsx",
  templates: "填报模板.xlsx",
  catalogue: "归档文件目录（打印）.xlsx",
};

/** What goes back to the units and on paper: the error table, templates to fill in, and the catalogue of filed documents. */
export async function writeWorkbooks(folder, lists, items) {
  await writeFile(join(folder, WORKBOOK_OUTPUT.errors), await xlsxFile(findingsSheets(lists)));
  await writeFile(
    join(folder, WORKBOOK_OUTPUT.templates),
    await xlsxFile(TEMPLATES.map((list) => listTemplate(list, "zh-CN"))),
  );
  const catalogue = printedList(itemList, nounsOf(items), { title: "归档文件目录（合成数据）" });
  await writeFile(join(folder, WORKBOOK_OUTPUT.catalogue), await xlsxFile([catalogue]));
}

const TEMPLATES = [volumeList, innerItemList, itemList, accountingList, photographList, objectList];

/** One sheet for each list that has anything to say, and one that says so when none has. */
function findingsSheets(lists) {
  const sheets = lists.flatMap((list, at) => {
    const rows = list.rows.filter(({ findings }) => findings.length > 0);
    const header = list.header?.header;
    if (rows.length === 0 || header === undefined) return [];
    return [findingsSheet(header.cells, rows, WORDS, `${at + 1} ${list.source.sheet ?? list.source.file}`)];
  });
  return sheets.length > 0 ? sheets : [{ name: "错误清单", rows: [["未发现问题"]] }];
}
