import { collectedList, csvText, gb18030Encoder, itemList, type RawRows } from "lantai/tables";
import { tableRows, xlsxFile } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { databaseTable } from "../tables/database-table.js";
import { oldWorkbook } from "./old-workbook.js";

async function read(bytes: Uint8Array, options?: Parameters<typeof tableRows>[1]) {
  const batches: RawRows[] = [];
  for await (const batch of tableRows(bytes, options)) batches.push(batch);
  return {
    rows: batches.flatMap((batch) => batch.rows.map(({ cells }) => cells)),
    codes: batches.flatMap((batch) => batch.findings.map(({ code }) => code)),
  };
}

const ROWS = [
  ["题名", "页数"],
  ["关于防汛工作的通知", "12"],
];
const gbk = gb18030Encoder();
const PAGE =
  "<html><head><meta charset=gb2312></head><table><tr><td>题名<td>页数<tr><td>关于防汛工作的通知<td>12</table>";

describe("tableRows", () => {
  it.each([
    ["an XLSX workbook", () => xlsxFile([{ name: "目录", rows: ROWS }])],
    ["an old workbook", () => oldWorkbook("目录", [ROWS[0]!, ["关于防汛工作的通知", 12]])],
    ["a web page in GBK", () => gbk(PAGE)],
    ["CSV in UTF-8", () => csvText(ROWS)],
    ["CSV in GB18030", () => csvText(ROWS, { encoding: "gb18030" })],
    ["CSV parted by tabs", () => csvText(ROWS, { delimiter: "\t" })],
    [
      "a database table",
      () =>
        databaseTable(
          [
            ["题名", "C", 30],
            ["页数", "N", 4],
          ].map(named),
          [{ cells: ROWS[1]!.map(gbk) }],
        ),
    ],
  ])("reads %s by its bytes, whatever its name", async (_name, bytes) => {
    expect(await read(await bytes(), { file: "归档文件目录.xls" })).toEqual({ rows: ROWS, codes: [] });
  });

  it("says clearly that a workbook has a password", async () => {
    expect((await read(oldWorkbook("目录", ROWS, "set"))).codes).toEqual(["workbook-protected"]);
  });

  it("keeps line breaks and the named characters of a web page, and its codes as text", async () => {
    const page = "<table><tr><td>甲<br/>乙&nbsp;&amp;丙</td><td>0027-WS&middot;2011</td><td>007</td></tr></table>";
    expect((await read(new TextEncoder().encode(page))).rows).toEqual([["甲\n乙 &丙", "0027-WS·2011", "007"]]);
  });

  it("tells the sheet of what a list finds in a workbook, which the host need not know", async () => {
    const file = await xlsxFile([
      { name: "说明", rows: [[""]] },
      {
        name: "目录",
        rows: [
          ["题名", "页数", "柜号"],
          ["会议纪要", "十二", ""],
        ],
      },
    ]);
    for (const [source, sheet] of [
      [{}, "目录"],
      [{ sheet: "归档文件目录" }, "归档文件目录"],
    ] as const) {
      const { rows, findings } = await collectedList(tableRows(file), itemList, source);
      const places = [...findings, ...rows.flatMap((row) => row.findings)].map(({ code, place }) => [
        code,
        place.sheet,
      ]);
      expect(places).toEqual([
        ["column-unknown", sheet],
        ["number-unreadable", sheet],
      ]);
    }
    const short = await collectedList(tableRows(await xlsxFile([{ name: "目录", rows: [["x"]] }])), itemList);
    expect(short.findings.map(({ code, place }) => [code, place.sheet])).toEqual([["header-missing", "目录"]]);
    const long = await xlsxFile([
      { name: "目录", rows: [["题名", "页数"], ...Array.from({ length: 40 }, () => ["通知", "x"])] },
    ]);
    const { rows } = await collectedList(tableRows(long), itemList);
    expect(new Set(rows.map((row) => row.findings[0]?.place.sheet))).toEqual(new Set(["目录"]));
  });

  it("reads the rows of an old workbook below one that is blank", async () => {
    expect(await read(oldWorkbook("目录", [["题名"], [], [], ["会议纪要"]]))).toEqual({
      rows: [["题名"], [""], [""], ["会议纪要"]],
      codes: [],
    });
  });

  it("gives one finding for a web page without a table", async () => {
    const page = "<html><body>登录已过期</body></html>";
    expect(await read(new TextEncoder().encode(page))).toEqual({ rows: [], codes: ["html-without-table"] });
  });

  it("leaves NUL characters out and notices every row that was decoded wrongly", async () => {
    const rows = [["甲\0乙"], ["锟斤拷"], ["锟斤拷"]];
    const page = `<table>${rows.map(([cell]) => `<tr><td>${cell}</td></tr>`).join("")}</table>`;
    for (const bytes of [oldWorkbook("目录", rows), new TextEncoder().encode(page)]) {
      expect(await read(bytes)).toEqual({
        rows: [["甲乙"], ["锟斤拷"], ["锟斤拷"]],
        codes: ["nul-characters", "encoding-mojibake", "encoding-mojibake"],
      });
    }
  });

  it("passes the limits down to each reader", async () => {
    for (const bytes of [oldWorkbook("目录", ROWS), gbk(PAGE), csvText(ROWS)]) {
      expect((await read(bytes, { limits: { rows: 1 } })).codes).toEqual(["rows-too-many"]);
      expect((await read(bytes, { limits: { bytes: 9 } })).codes).toEqual(["file-too-large"]);
    }
  });
});

describe("a table that is read whole", () => {
  const page = (markup: string) => new TextEncoder().encode(`<table>${markup}</table>`);

  it("may have half as many bytes as one that is read row by row", async () => {
    const limits = { bytes: 20_000 };
    const cell = "档".repeat(4000);
    expect((await read(page(`<tr><td>${cell}`), { limits })).codes).toEqual(["file-too-large"]);
    expect((await read(oldWorkbook("目录", [[cell, cell]]), { limits })).codes).toEqual(["file-too-large"]);
    expect((await read(csvText([[cell]]), { limits })).codes).toEqual([]);
  });

  it("has no more cells than can be held, those among them that spans reserve", async () => {
    for (const markup of [
      "<tr><td>甲".repeat(600_000),
      "<tr><td COLSPAN = '16384'>甲</td></tr>".repeat(2000),
      '<tr><td rowspan="1000001">甲</td></tr>',
    ]) {
      expect((await read(page(markup))).codes).toEqual(["cells-too-many"]);
    }
    expect((await read(page(`<tr><td colspan="16384">甲<td>乙`))).rows[0]?.length).toBe(513);
  });

  it("comes in batches", async () => {
    const sizes: number[] = [];
    for await (const { rows } of tableRows(page("<tr><td>甲".repeat(2500)))) sizes.push(rows.length);
    expect(sizes).toEqual([1000, 1000, 500]);
  });
});

/** Field names of a database are bytes too. */
function named([name, kind, length]: readonly (string | number)[]) {
  const bytes = gbk(String(name));
  return [String.fromCharCode(...bytes), kind, length] as never;
}
