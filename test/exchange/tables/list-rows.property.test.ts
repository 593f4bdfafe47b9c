import { fc, test } from "@fast-check/vitest";
import {
  type CsvTextOptions,
  collectedList,
  csvRows,
  csvText,
  type ListDefinition,
  listColumns,
  listRows,
} from "lantai/tables";
import { xlsxFile, xlsxRows } from "lantai/xlsx";
import { describe, expect } from "vitest";
import { ALL_LISTS } from "./all-lists.js";

/** What cells hold: things that columns read, things that nearly are, and texts that a spreadsheet would run or break. */
const CELLS = [
  ..."0027-WS·2011-Y-BGS-0001|0012-001-0034|0027|27|2011|20110612|2011年6月|[194508]|1953-1955|40706|永久|30年|长期|机密★10年".split(
    "|",
  ),
  ...'12|１２|1.0|90|00:12:30|12分30秒|录音磁带|照片|录像|已开放|开放|=1+1|+86|-15|@x|\'档案|"引",号|第一行\n第二行|㐁𠮷| 两端 '.split(
    "|",
  ),
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", ...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\n 题名档0aé"), maxLength: 8 }) },
);
const title = fc.constantFrom("关于防汛工作的通知", "=SUM(A1)", "-", "第一行\n第二行", "㐁");

/** A law of all lists: a thousand runs between them. */
const EACH_RUNS = Math.ceil(1000 / ALL_LISTS.length);

/** Records of a list, as reading finds them in rows of any cells. */
function recordsOf(list: ListDefinition<object, Record<string, unknown>>) {
  const columns = listColumns(list);
  const row = fc.tuple(
    ...columns.map(({ blank, column }) => (column === "required" && blank === "error" ? title : cell)),
  );
  return fc
    .array(row, { minLength: 1, maxLength: 5 })
    .map((rows) => [columns.map((column) => column.title["zh-CN"]), ...rows]);
}

async function read(
  rows: string[][],
  list: ListDefinition<object, Record<string, unknown>>,
  options: CsvTextOptions = {},
) {
  const { encoding } = options;
  const batches = csvRows(csvText(rows, options), encoding === undefined ? {} : { encoding });
  return (await collectedList(batches, list)).rows.flatMap(({ noun }) => noun ?? []);
}

/** The number of a volume or an item that a list writes because its code says it is recorded once the list is read. */
function numbered(records: readonly object[], { values }: ListDefinition<object, Record<string, unknown>>) {
  return records.map((record, at) => {
    const { volumeNo, itemNo } = values?.(record, at) ?? {};
    return { ...record, ...(volumeNo === undefined ? {} : { volumeNo }), ...(itemNo === undefined ? {} : { itemNo }) };
  });
}

describe.each(ALL_LISTS)("$id", (list) => {
  test.prop([recordsOf(list), fc.constantFrom("utf-8-bom", "utf-8", "gb18030")], { numRuns: 200 })(
    "what is written as CSV and read back is the same records",
    async (rows, encoding) => {
      const records = await read(rows as string[][], list);
      const written = listRows(list, records, { order: "as-given" });
      expect(await read(written, list, { encoding: encoding as "utf-8" })).toEqual(numbered(records, list));
    },
  );

  test.prop([recordsOf(list)], { numRuns: EACH_RUNS })(
    "what is written as XLSX and read back is the same records",
    async (rows) => {
      const records = await read(rows as string[][], list);
      const file = await xlsxFile([{ name: "目录", rows: listRows(list, records, { order: "as-given" }) }]);
      const again = await collectedList(xlsxRows(file), list);
      expect(again.rows.flatMap(({ noun }) => noun ?? [])).toEqual(numbered(records, list));
    },
  );
});
