import { writeXlsx } from "hucre/xlsx";
import { sentence } from "lantai/findings";
import { type CheckedRows, collectedList, itemList, type RawRows } from "lantai/tables";
import { zhCn } from "lantai/words/zh-cn";
import { tableRows } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { mergedAreas, mergedFiller } from "../../../src/exchange/xlsx/merged-cells.js";
import { oldWorkbook } from "./old-workbook.js";

const HEAD = ["档号", "题名", "责任者"];
const ROWS = [
  HEAD,
  ["0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知", "县民政局"],
  ["0027-WS·2011-Y-BGS-0002", "会议纪要", ""],
  ["", "", ""],
  ["0027-WS·2011-Y-BGS-0003", "关于救灾款的请示", ""],
  ["0027-WS·2011-Y-BGS-0004", "工作总结", "县档案局"],
];

const xlsx = () =>
  writeXlsx({ sheets: [{ name: "目录", rows: ROWS, merges: [{ startRow: 1, endRow: 4, startCol: 2, endCol: 2 }] }] });
const xls = () => oldWorkbook("目录", ROWS, "none", [[1, 4, 2, 2]]);
const html = () => {
  const rows = ROWS.map((cells, row) => {
    const own = row > 1 && row < 5 ? cells.slice(0, 2) : cells;
    const span = (at: number) => (row === 1 && at === 2 ? " rowspan='4'" : "");
    return `<tr>${own.map((cell, at) => `<td${span(at)}>${cell}</td>`).join("")}</tr>`;
  });
  return new TextEncoder().encode(`<table>${rows.join("")}</table>`);
};

async function read(bytes: Uint8Array) {
  const batches: RawRows[] = [];
  for await (const batch of tableRows(bytes)) batches.push(batch);
  return { rows: batches.flatMap(({ rows }) => rows), findings: batches.flatMap(({ findings }) => findings) };
}

describe("a cell that is merged over rows", () => {
  it.each([
    ["an XLSX workbook", xlsx],
    ["an old workbook", xls],
    ["a web page", html],
  ])("has its value in each row with cells of its own, in %s, and one finding says so", async (_name, bytes) => {
    const { rows, findings } = await read(await bytes());
    const parties = new Map(rows.map(({ row, cells }) => [row, cells[2] ?? ""]));
    expect([2, 3, 5, 6].map((row) => parties.get(row))).toEqual(["县民政局", "县民政局", "县民政局", "县档案局"]);
    expect(parties.get(4) ?? "").toBe("");
    expect(findings).toMatchObject([
      {
        code: "cells-merged",
        severity: "warning",
        place: { row: 3, value: "县民政局" },
        data: { column: "C", from: 2, to: 5 },
      },
    ]);
    expect(sentence(findings[0]!, zhCn)).toBe("C列第2行至第5行为合并单元格，各行均按第2行的内容读入。");
  });

  it("is read into the record, with the finding at its row", async () => {
    const list = await collectedList(tableRows(await xlsx()), itemList);
    expect(list.rows.map(({ noun }) => noun?.responsibleParty)).toEqual([
      "县民政局",
      "县民政局",
      "县民政局",
      "县档案局",
    ]);
    expect(codesAt(list, "cells-merged")).toEqual([3]);
  });

  it("is no finding among titles and headings, and headings of two rows are no entry", async () => {
    const rows = [
      ["XX县归档文件目录（合成数据）", "", "", ""],
      ["", "", "", ""],
      ["档号", "题名", "日期", "份数"],
      ["", "", "", "正本"],
      ["0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知", "20110612", "2"],
    ];
    const merges = [
      { startRow: 0, endRow: 1, startCol: 0, endCol: 3 },
      ...[0, 1, 2].map((startCol) => ({ startRow: 2, endRow: 3, startCol, endCol: startCol })),
    ];
    const list = await collectedList(
      tableRows(await writeXlsx({ sheets: [{ name: "目录", rows, merges }] })),
      itemList,
    );
    expect(list.counts.entries).toBe(1);
    expect(list.rows.at(-1)?.noun?.title).toBe("关于防汛工作的通知");
    expect(codesAt(list, "header-repeated")).toEqual([4]);
    expect(list.findings.filter(({ code }) => code === "cells-merged")).toEqual([]);
  });
});

function codesAt(list: CheckedRows<unknown>, code: string) {
  return list.rows.filter(({ findings }) => findings.some((finding) => finding.code === code)).map(({ row }) => row);
}

describe("mergedAreas", () => {
  const areas = (text: string, block: number) => {
    const bytes = new TextEncoder().encode(text);
    return mergedAreas(
      (async function* () {
        for (let at = 0; at < bytes.length; at += block) yield bytes.subarray(at, at + block);
      })(),
    );
  };

  it("finds those over rows behind the rows, wherever the blocks of bytes end", async () => {
    const text =
      '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>档</x:v></x:c></x:row></x:sheetData ><x:mergeCells><x:mergeCell ref="B3:B7"/><x:mergeCell ref="A1:H1"/><x:mergeCell ref="XFD2:XFD9"/></x:mergeCells></x:worksheet>';
    for (const block of [1, 7, 64, 1000]) {
      expect(await areas(text, block)).toEqual([
        { startRow: 2, endRow: 6, startCol: 1 },
        { startRow: 1, endRow: 8, startCol: 16_383 },
      ]);
    }
    expect(await areas("<worksheet><sheetData>", 5)).toEqual([]);
  });
});

describe("mergedFiller", () => {
  it("leaves filled cells and rows without a cell of their own as they are", () => {
    const filler = mergedFiller([{ startRow: 0, endRow: 3, startCol: 1 }], {});
    const rows = [["甲", "乙"], ["丙"], ["丁", "戊"], [" "], ["己"]];
    expect(rows.map((cells, at) => filler.fill({ row: at + 1, cells }, []).cells)).toEqual([
      ["甲", "乙"],
      ["丙", "乙"],
      ["丁", "戊"],
      [" "],
      ["己"],
    ]);
  });

  it("fills no total, which would be taken for an entry", () => {
    const filler = mergedFiller([{ startRow: 0, endRow: 2, startCol: 1 }], {});
    const rows = [
      ["甲", "乙", "3"],
      ["丙", "", "4"],
      ["合计", "", "7"],
    ];
    expect(rows.map((cells, at) => filler.fill({ row: at + 1, cells }, []).cells[1])).toEqual(["乙", "乙", ""]);
  });

  it("fills nothing with a blank cell", () => {
    const filler = mergedFiller([{ startRow: 0, endRow: 3, startCol: 0 }], {});
    expect(filler.fill({ row: 1, cells: [" ", "甲"] }, []).cells).toEqual([" ", "甲"]);
    expect(filler.fill({ row: 2, cells: ["", "乙"] }, []).cells).toEqual(["", "乙"]);
  });
});
