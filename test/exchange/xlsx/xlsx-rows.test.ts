import { writeXlsx } from "hucre/xlsx";
import { collectedList, type RawRows } from "lantai/tables";
import { xlsxFile, xlsxRows, xlsxSheets } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { cellText } from "../../../src/exchange/xlsx/cell-text.js";
import { boxList } from "../tables/boxes.js";
import { plain, workbookOf } from "./packed-files.mjs";

async function read(bytes: Uint8Array, options?: Parameters<typeof xlsxRows>[1]) {
  const batches: RawRows[] = [];
  for await (const batch of xlsxRows(bytes, options)) batches.push(batch);
  return { rows: batches.flatMap((batch) => batch.rows), findings: batches.flatMap((batch) => batch.findings) };
}

const codesOf = async (bytes: Uint8Array) => (await read(bytes)).findings.map((finding) => finding.code);

describe("xlsxRows", () => {
  it("reads the first sheet that has a filled cell, its rows numbered as the spreadsheet does", async () => {
    const bytes = await xlsxFile([
      { name: "说明", rows: [] },
      { name: "目录", rows: [["清单"], [], ["题名", "页数"], ["甲\n乙", "1"]] },
    ]);
    expect(await read(bytes)).toEqual({
      rows: [
        { row: 1, cells: ["清单"] },
        { row: 3, cells: ["题名", "页数"] },
        { row: 4, cells: ["甲\n乙", "1"] },
      ],
      findings: [],
    });
  });

  it("keeps a U+FEFF at the beginning of a cell, however the workbook keeps its texts", async () => {
    const rows = [["\uFEFF档号", "题\uFEFF名"], ["\uFEFF0012-001-0001"]];
    for (const stringMode of ["shared", "inline"] as const) {
      const { rows: back } = await read(await writeXlsx({ stringMode, sheets: [{ name: "目录", rows }] }));
      expect(back.map(({ cells }) => cells)).toEqual([rows[0], ["\uFEFF0012-001-0001", ""]]);
    }
  });

  it("gives dates, numbers and truth values as people see them", async () => {
    const values = [
      new Date(Date.UTC(2023, 5, 30)),
      new Date(Date.UTC(2023, 5, 30, 8, 30)),
      1.0,
      0.1 + 0.2,
      true,
      null,
      "0012",
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "目录", rows: [values] }] });
    expect((await read(bytes)).rows[0]?.cells).toEqual([
      "2023-06-30",
      "2023-06-30 08:30:00",
      "1",
      "0.3",
      "TRUE",
      "",
      "0012",
    ]);
  });

  it("reads a named sheet, and says which sheets there are when it is missing", async () => {
    const bytes = await xlsxFile([
      { name: "甲", rows: [["1"]] },
      { name: "乙", rows: [["2"]] },
    ]);
    expect((await read(bytes, { sheet: "乙" })).rows).toEqual([{ row: 1, cells: ["2"] }]);
    expect(await read(bytes, { sheet: "丙", file: "目录.xlsx" })).toEqual({
      rows: [],
      findings: [
        {
          code: "sheet-missing",
          severity: "error",
          place: { file: "目录.xlsx", sheet: "丙" },
          data: { sheets: ["甲", "乙"] },
        },
      ],
    });
  });

  it("gives one finding for bytes that are no workbook or only a part of one", async () => {
    const whole = await xlsxFile([{ name: "目录", rows: [["题名"]] }]);
    for (const bytes of [
      new Uint8Array(0),
      new TextEncoder().encode("档号,题名\n".repeat(20)),
      whole.slice(0, 500),
      whole.slice(0, -30),
    ]) {
      expect(await codesOf(bytes)).toEqual(["workbook-unreadable"]);
    }
  });

  it("never throws on a damaged workbook", async () => {
    const whole = await xlsxFile([
      {
        name: "目录",
        rows: [
          ["题名", "页数"],
          ["甲", "1"],
        ],
      },
    ]);
    for (let at = 0; at < whole.length; at += 37) {
      const damaged = whole.slice();
      damaged[at] = damaged[at]! ^ 0xff;
      await expect(read(damaged)).resolves.toBeDefined();
    }
  });

  it("tells a password from the old form of workbook", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "目录", rows: [["题名"]] }],
      encryption: { password: "x", spinCount: 1 },
    });
    expect(await codesOf(locked)).toEqual(["workbook-protected"]);
    const old = new Uint8Array(1024);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await codesOf(old)).toEqual(["workbook-old-format"]);
  });

  it("says that a workbook without a filled cell is empty", async () => {
    expect(
      await codesOf(
        await xlsxFile([
          { name: "目录", rows: [] },
          { name: "乙", rows: [["", " "]] },
        ]),
      ),
    ).toEqual(["workbook-empty"]);
  });

  it("stops at the limits a host sets", async () => {
    const bytes = await xlsxFile([{ name: "目录", rows: [["甲"], ["乙"], ["丙"]] }]);
    expect(await read(bytes, { limits: { rows: 2 } })).toMatchObject({
      rows: [{ row: 1 }, { row: 2 }],
      findings: [{ code: "rows-too-many", place: { sheet: "目录", row: 3 }, data: { limit: 2 } }],
    });
    expect((await read(bytes, { limits: { bytes: 10 } })).findings[0]?.code).toBe("file-too-large");
  });

  it("says how large a row was of which it kept a part", async () => {
    const of = (length: number, columns: number) =>
      xlsxFile([{ name: "目录", rows: [Array.from({ length: columns }, () => "档".repeat(length))] }]);
    const long = await read(await of(30_000, 40));
    expect(long.findings).toEqual([
      { code: "row-too-long", severity: "error", place: { sheet: "目录", row: 1 }, data: { limit: 1_048_576 } },
    ]);
    expect(long.rows[0]?.cells.join("")).toHaveLength(1_048_576);
    expect((await read(await of(1_100_000, 1))).findings).toMatchObject([
      { code: "cell-too-long", data: { characters: 1_100_000 } },
    ]);
    expect((await read(await of(3000, 600))).findings).toMatchObject([
      { code: "columns-too-many", data: { cells: 600 } },
    ]);
  });

  it("reads the sheets of a workbook whose parts have other names and prefixes", async () => {
    const bytes = workbookOf(
      plain(
        '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c><x:c r="C2" t="d"><x:v>2011-06-12</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
      plain(
        '<sst><si><t>甲</t></si><si><r><t>关于</t></r><r><t>防汛</t></r><rPh sb="0" eb="1"><t>かな</t></rPh></si></sst>',
      ),
      "worksheets/texts.xml",
    );
    expect(await read(bytes)).toEqual({
      rows: [{ row: 2, cells: ["", "关于防汛", "2011-06-12", "#REF!"] }],
      findings: [
        {
          code: "cell-error",
          severity: "error",
          place: { sheet: "a", row: 2, value: "#REF!" },
          data: { column: "D", cells: 1, text: "#REF!" },
        },
      ],
    });
  });

  it("keeps the number of a cell whose format says date where it is none, as a spreadsheet shows it by ####", async () => {
    const style = { style: { numFmt: "yyyy-mm-dd" } };
    const rows = [["日期"], [20110612], [-5], [2_958_466], [2_958_465], [0.354_166_666_666_67]];
    for (const dateSystem of ["1900", "1904"] as const) {
      const bytes = await writeXlsx({ sheets: [{ name: "目录", rows, columns: [style] }], dateSystem });
      const cells = (await read(bytes)).rows.map((row) => row.cells[0]);
      expect([dateSystem, cells[1], cells.at(-1)]).toEqual([dateSystem, "20110612", "08:30:00"]);
      if (dateSystem === "1900") expect(cells.slice(2, -1)).toEqual(["-5", "2958466", "9999-12-31"]);
    }
  });

  it("gives a number the zeros in front that its format shows", async () => {
    const columns = ["0000", "000;-000;0", "0.00", "0", "00_ "].map((numFmt) => ({ style: { numFmt } }));
    const rows = [
      [27, 5, 7, 7, 3],
      [12345, 1234, 1.5, 1.5, 1.5],
      [-27, -5, -7, -7, -3],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "目录", rows, columns }] });
    expect((await read(bytes)).rows.map(({ cells }) => cells)).toEqual([
      ["0027", "005", "7", "7", "03"],
      ["12345", "1234", "1.50", "1.5", "1.5"],
      ["-27", "-5", "-7", "-7", "-3"],
    ]);
  });

  // The day behind a month is one that nobody wrote: a spreadsheet takes 1994年3月 for the first of it.
  it("gives of a date no more than its format shows", async () => {
    const formats = ['yyyy"年"m"月"', 'yyyy"年"m"月";@', "yyyy.m", "[$-804]yyyy\\-mm", "mmm-yy", "yyyy", 'yyyy"年"'];
    const whole = ['yyyy"年"m"月"d"日"', "yyyy/m/d h:mm", 'm"月"d"日"', "[$-F800]dddd, mmmm dd, yyyy"];
    const columns = [...formats, ...whole].map((numFmt) => ({ style: { numFmt } }));
    const bytes = await writeXlsx({ sheets: [{ name: "目录", rows: [columns.map(() => 34_394)], columns }] });
    const months = Array.from({ length: 5 }, () => "1994-03");
    const days = whole.map(() => "1994-03-01");
    expect((await read(bytes)).rows[0]?.cells).toEqual([...months, "1994", "1994", ...days]);
  });

  it.each([
    ["17", "34394", "1994-03"],
    ["57", "34394", "1994-03"],
    ["14", "34394", "1994-03-01"],
    ["58", "34394", "1994-03-01"],
    ["57", "0.5", "12:00:00"],
    ["2", "1994.1", "1994.10"],
  ])("knows the format that a workbook names by the number %s alone", async (id, value, text) => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData></worksheet>`;
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    expect((await read(workbookOf(plain(sheet), undefined, undefined, plain(styles)))).rows[0]?.cells).toEqual([text]);
  });

  it("gives a fraction the zeros behind that its format shows, and drops nothing of it", async () => {
    const columns = ["0.00", "0.00_ ", "0.0", "0.000;-0.000", "General"].map((numFmt) => ({ style: { numFmt } }));
    const rows = [
      [1994.1, 1994.1, 1994.1, -1.5, 1994.1],
      [1994.125, 12, 1994.25, 2, 0.5],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "目录", rows, columns }] });
    expect((await read(bytes)).rows.map(({ cells }) => cells)).toEqual([
      ["1994.10", "1994.10", "1994.1", "-1.500", "1994.1"],
      ["1994.125", "12", "1994.25", "2", "0.5"],
    ]);
  });

  it("says of formulas without a value that they were read as blank, and of those with an empty text nothing", async () => {
    const bytes = workbookOf(
      plain(
        '<worksheet><sheetData><row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>A2</f></c></row><row r="2"><c r="A2"><f>1/0</f></c></row></sheetData></worksheet>',
      ),
    );
    expect(await read(bytes)).toEqual({
      rows: [
        { row: 1, cells: ["", "", "2"] },
        { row: 2, cells: ["", "", ""] },
      ],
      findings: [
        {
          code: "formula-unvalued",
          severity: "error",
          place: { sheet: "a", row: 1 },
          data: { column: "A", cells: 2 },
        },
        { code: "formula-unvalued", severity: "error", place: { sheet: "a", row: 2 }, data: { column: "A", cells: 1 } },
      ],
    });
  });

  it("names the sheets that were not read although something stands in them", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "字典", rows: [["永久"]], hidden: true },
        { name: "说明", rows: [] },
        { name: "2011年", rows: [["题名"], ["甲"]] },
        { name: "2012年", rows: [[""], ["乙"]] },
        { name: "Sheet3", rows: [[" "]] },
        { name: "选项", rows: [["定期"]], veryHidden: true },
      ],
    });
    expect(await read(bytes, { file: "目录.xlsx" })).toEqual({
      rows: [
        { row: 1, cells: ["题名"] },
        { row: 2, cells: ["甲"] },
      ],
      findings: [
        {
          code: "sheets-unread",
          severity: "warning",
          place: { file: "目录.xlsx" },
          data: { read: "2011年", unread: ["2012年"] },
        },
      ],
    });
    expect((await read(bytes, { sheet: "字典" })).findings).toEqual([]);
  });

  it("reads a hidden sheet where no other has a filled cell", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "甲", rows: [] },
        { name: "乙", rows: [["题名"]], hidden: true },
      ],
    });
    expect((await read(bytes)).rows).toEqual([{ row: 1, cells: ["题名"] }]);
  });

  it("gives a long sheet in batches", async () => {
    const bytes = await xlsxFile([{ name: "目录", rows: Array.from({ length: 2500 }, (_, at) => [String(at)]) }]);
    const sizes: number[] = [];
    for await (const batch of xlsxRows(bytes)) sizes.push(batch.rows.length);
    expect(sizes).toEqual([1000, 1000, 500]);
  });

  it("is checked against a list like every other table, blank cells at the end included", async () => {
    const bytes = await xlsxFile([{ name: "目录", rows: [["题名", "页数", "备注"], ["甲", "x"], ["乙"]] }]);
    const list = await collectedList(xlsxRows(bytes), boxList, { sheet: "目录" });
    expect(list.rows.map((row) => row.findings.map((finding) => `${finding.place.sheet} ${finding.code}`))).toEqual([
      ["目录 number-unreadable"],
      [],
    ]);
  });
});

describe("xlsxSheets", () => {
  it("names the sheets in order, and none for bytes that are no workbook", async () => {
    expect(
      await xlsxSheets(
        await xlsxFile([
          { name: "乙", rows: [] },
          { name: "甲", rows: [] },
        ]),
      ),
    ).toEqual(["乙", "甲"]);
    expect(await xlsxSheets(new Uint8Array(3))).toEqual([]);
  });
});

describe("cellText", () => {
  it.each([
    [2 ** 60, "1152921504606846976"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-0.5, "-0.5"],
    [false, "FALSE"],
    [undefined, ""],
    [new Date(Date.UTC(1949, 9, 1)), "1949-10-01"],
    [new Date(Date.UTC(1899, 11, 31, 8, 30)), "08:30:00"],
    [new Date(Date.UTC(2023, 5, 30) - 4), "2023-06-30"],
    [new Date(Number.NaN), ""],
    [new Date(Date.UTC(1899, 11, 30)), "-1"],
    [new Date(Date.UTC(10000, 0, 1)), "2958466"],
    ["_x", "_x"],
  ])("gives %j as %j", (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});
