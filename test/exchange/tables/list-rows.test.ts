import { isCallerError } from "lantai/findings";
import {
  collectedList,
  csvRows,
  csvText,
  findingsSheet,
  itemList,
  listColumns,
  listOrder,
  listRows,
  listTemplate,
  printedList,
} from "lantai/tables";
import { zhCn } from "lantai/words/zh-cn";
import { xlsxFile, xlsxSheets } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { ALL_LISTS } from "./all-lists.js";

const item = (referenceCode: string, fondsNo?: string) => ({
  level: "item" as const,
  title: "决定",
  referenceCode,
  ...(fondsNo === undefined ? {} : { fondsNo }),
});

describe("listRows", () => {
  it("orders by fonds number, then by reference code, numbers by their value", () => {
    const items = ["0027-001-0010", "0027-001-0009", "0003-002-0001", "", "0003-001-0012"].map((code) => item(code));
    const rows = listRows(itemList, items, { columns: ["serialNo", "referenceCode"] });
    expect(rows).toEqual([
      ["序号", "档号"],
      ["1", "0003-001-0012"],
      ["2", "0003-002-0001"],
      ["3", "0027-001-0009"],
      ["4", "0027-001-0010"],
      ["5", ""],
    ]);
  });

  it("keeps the order of the records when it is told to, and writes headings in English", () => {
    const rows = listRows(itemList, [item("B-1"), item("A-1")], {
      columns: ["referenceCode"],
      order: "as-given",
      language: "en",
    });
    expect(rows).toEqual([["Reference code"], ["B-1"], ["A-1"]]);
  });

  it("refuses a column that the list does not have", () => {
    try {
      listRows(itemList, [], { columns: ["volumeNo" as never] });
      expect.unreachable();
    } catch (error) {
      expect(isCallerError(error) && error.argument).toBe("columns");
    }
  });
});

describe("listOrder", () => {
  it("goes by the recorded fonds number before the code", () => {
    expect(listOrder(item("9-1", "1"), item("1-1", "9"))).toBeLessThan(0);
    expect(listOrder(item(""), item("1-1"))).toBeGreaterThan(0);
    expect(listOrder(item(""), item(""))).toBe(0);
  });
});

describe("listTemplate", () => {
  it.each(ALL_LISTS)("of $id is found and read by the definition it was made from", async (list) => {
    const { rows, widths, choices = [] } = listTemplate(list, "zh-CN");
    const { header, findings } = await collectedList(csvRows(csvText(rows)), list);
    expect(header?.columns.map(({ key }) => key)).toEqual(listColumns(list).map(({ key }) => key));
    expect(findings).toEqual([]);
    expect(widths).toHaveLength(listColumns(list).length);
    for (const { column, values } of choices) {
      const { read } = listColumns(list)[column]!;
      for (const value of values) expect(read(value), value).toMatchObject({ findings: [] });
    }
  });
});

describe("printedList", () => {
  it.each(ALL_LISTS)("of $id has only columns of the list, each once", (list) => {
    const keys = new Set(listColumns(list).map(({ key }) => key));
    const printed = list.printed ?? [...keys];
    expect(new Set(printed).size).toBe(printed.length);
    expect(printed.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("puts the title above the official columns and turns wide paper", () => {
    const sheet = printedList(itemList, [item("0003-001-0001")], { title: "0003 县委 归档文件目录" });
    expect([...sheet.rows]).toEqual([
      ["0003 县委 归档文件目录", "", "", "", "", "", "", "", ""],
      ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"],
      ["1", "0003-001-0001", "", "", "决定", "", "", "", ""],
    ]);
    expect(sheet).toMatchObject({ headRows: 2, title: "first-row", paper: "a4-landscape", name: "归档文件目录" });
    expect(printedList(itemList, [], { columns: ["title"] }).paper).toBe("a4-portrait");
  });

  it("is read back like any other list", async () => {
    const { rows } = printedList(itemList, [item("0003-001-0001")]);
    const list = await collectedList(csvRows(csvText(rows)), itemList);
    expect(list.rows.map(({ noun }) => noun)).toEqual([item("0003-001-0001")]);
  });
});

describe("findingsSheet", () => {
  it("gives its sheet a name that a workbook can have", () => {
    const { name } = findingsSheet(["题名"], [], zhCn, `0027/目录[1]:${"长".repeat(40)}`);
    expect(name).toBe(`0027 目录 1  ${"长".repeat(20)}`);
  });

  it.each([
    ["'2011'", " 2011 "],
    ["History", "History "],
    [`${"长".repeat(30)}'年`, `${"长".repeat(30)} `],
  ])("cleans %j to a name that a workbook can have", async (name, cleaned) => {
    const sheet = findingsSheet(["题名"], [], zhCn, name);
    expect(await xlsxSheets(await xlsxFile([sheet]))).toEqual([cleaned]);
  });

  it("keeps the rows as they came beside what is wrong, and is read again without its own columns", async () => {
    const sent = csvText([
      ["题名", "页数"],
      ["关于防汛工作的通知", "十二"],
    ]);
    const list = await collectedList(csvRows(sent), itemList);
    const sheet = findingsSheet(list.header!.header!.cells, list.rows, zhCn, "错误清单");
    expect([...sheet.rows]).toEqual([
      ["题名", "页数", "严重程度", "问题", "处理办法"],
      [
        "关于防汛工作的通知",
        "十二",
        "错误",
        "【页数】“十二”不是非负整数，或者位数过多。",
        "请用阿拉伯数字填写非负整数，不带单位。",
      ],
    ]);
    expect(sheet.widths).toEqual([20, 8, 10, 40, 40]);
    const again = await collectedList(csvRows(csvText(sheet.rows)), itemList);
    expect(again.findings).toEqual([]);
    expect(again.rows.map(({ noun }) => noun)).toEqual(list.rows.map(({ noun }) => noun));
  });
});
