import {
  checkedList,
  collectedList,
  csvRows,
  csvText,
  findingsTable,
  headerMatch,
  headerRowFindings,
  itemList,
  type RawRows,
  recordedReferenceCode,
  rowChecker,
  volumeList,
} from "lantai/tables";
import { describe, expect, it } from "vitest";
import { tableFindings as en } from "../../../src/words/en/tables.js";
import { tableFindings as zhCn } from "../../../src/words/zh-cn/tables.js";
import { type Box, boxList } from "./boxes.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const checked = (text: string) => collectedList(csvRows(utf8(text)), boxList);
const chinese = { language: "zh-CN", findings: zhCn, reasons: {} } as const;

describe("rowChecker", () => {
  it("names the property when the headings are those of another list", () => {
    const header = headerMatch([{ row: 1, cells: ["题名", "页数", "日期"] }], itemList);
    expect(() => rowChecker(header, boxList)).toThrow("header.columns.key: expected");
  });
});

describe("a finding of a reader", () => {
  it("stands at the heading of its column and its property, where the table has them", () => {
    const header = headerMatch([{ row: 1, cells: ["题名", "柜号", "", "页数"] }], itemList);
    const checker = rowChecker(header, itemList, {});
    const at = (column: string) =>
      ({
        code: "cell-error",
        severity: "error",
        place: { row: 2 },
        data: { column, cells: 1, text: "#REF!" },
      }) as const;
    const row = { row: 2, cells: ["会议纪要", "", "", "4"] };
    const read = [
      ...["D", "B", "C", "E"].map(at),
      { code: "quote-broken", severity: "error", place: {}, data: {} } as const,
    ];
    expect(checker.check(row, read)?.findings.map(({ place }) => place)).toEqual([
      { row: 2, column: "页数", field: "pageCount" },
      { row: 2, column: "柜号" },
      { row: 2 },
      { row: 2 },
      {},
    ]);
    expect(checker.check({ row: 3, cells: ["合计"] }, [at("A")])?.findings[0]?.place.column).toBe("题名");
  });
});

describe("collectedList", () => {
  it("finds in the reference codes of a table what is found in each of them alone", async () => {
    const codes = [
      "0012-WS·2011-D30-BGS-0001",
      "0012-WS·2011-D30-BGS-0002号",
      "0012-XX·2011-D30-BGS-0003",
      "0012-001-0034-005",
      "0012-WS·2011-D30-BGS-004",
      "0012－001－0034－006",
      "0012-WS·2011-D30-BGS-0005",
    ];
    const list = await collectedList(
      csvRows(csvText([["档号", "题名"], ...codes.map((code) => [code, "通知"])])),
      itemList,
    );
    const found = list.rows.map(({ findings }) => findings.map(({ code, repair }) => [code, repair]));
    expect(found).toEqual(
      codes.map((code) => recordedReferenceCode(code).findings.map(({ code, repair }) => [code, repair])),
    );
    expect(found.map((each) => each.map(([code]) => code))).toEqual([
      [],
      ["reference-code-unreadable"],
      ["category-unknown"],
      [],
      ["number-width"],
      ["reference-code-folded"],
      [],
    ]);
  });

  it("finds everything in every row, and still gives what could be read", async () => {
    const source = { file: "盒.csv", sheet: "一" };
    const rows = [
      ["题名", "页数", "备注"],
      ["甲", "12页", ""],
      ["", "x", "旧"],
      ["丙", "3", ""],
    ];
    const list = await collectedList(
      [{ rows: rows.map((cells, at) => ({ row: at + 1, cells })), findings: [] }],
      boxList,
      source,
    );
    expect(list.findings).toEqual([]);
    expect(list.rows.map((row) => row.noun)).toEqual([
      { label: "甲", pages: "unknown", row: 2 },
      { label: "", pages: "unknown", row: 3 },
      { label: "丙", pages: 3, row: 4 },
    ]);
    expect(list.rows.flatMap((row) => row.findings)).toEqual([
      {
        code: "number-unreadable",
        severity: "error",
        place: { ...source, row: 2, column: "页数", field: "pages", value: "12页" },
        data: { text: "12页" },
        repair: "12",
      },
      {
        code: "value-missing",
        severity: "error",
        place: { ...source, row: 3, column: "题名", field: "label", value: "" },
        data: { column: { "zh-CN": "题名", en: "Title" } },
      },
      {
        code: "number-unreadable",
        severity: "error",
        place: { ...source, row: 3, column: "页数", field: "pages", value: "x" },
        data: { text: "x" },
      },
    ]);
    expect(list.counts).toEqual({
      entries: 3,
      faulty: 2,
      blanks: [
        { key: "label", heading: "题名", blank: 1 },
        { key: "pages", heading: "页数", blank: 0 },
        { key: "remark", heading: "备注", blank: 2 },
      ],
    });
  });

  it("passes over blank rows and says which rows are totals or headings again", async () => {
    const list = await checked("题名,页数\n甲,3\n,\n合计：,3\n题名,页数\n合计工作会议纪要,2\n总计,全部\n");
    expect(list.rows.map((row) => [row.row, row.noun?.label, row.findings.map((finding) => finding.code)])).toEqual([
      [2, "甲", []],
      [4, undefined, ["total-row"]],
      [5, undefined, ["header-repeated"]],
      [6, "合计工作会议纪要", []],
      [7, "总计", ["number-unreadable"]],
    ]);
    expect(list.counts.entries).toBe(3);
  });

  it.each([
    [["合　计：共1件", "12"]],
    [["合　计", "", "共4件", "12"]],
    [["共计2件6页"]],
    [["", "本页小计：1,200页", "2卷、6件"]],
    [["本卷合计", "12"]],
    [["", "本卷共计3件", "12"]],
    [["累计", "12"]],
    [["共12件", "36"]],
    [["共 2 卷、12件", "36"]],
  ])("takes %j for a total, so that no page counts twice", async (cells) => {
    const rows = [["题名", "页数", "备注", "年度"], ["甲", "12", "", ""], cells];
    const list = await collectedList(csvRows(csvText(rows)), itemList);
    expect(list.rows.at(-1)?.findings.map((finding) => finding.code)).toEqual(["total-row"]);
    expect(list.counts.entries).toBe(1);
  });

  it.each([
    [["共12件", "36", "复印件"]],
    [["共5", "36"]],
    [["共同纲领", "36"]],
    [["共12件事项", "36"]],
    [["累计折旧表", "12"]],
    [["合计2件事项的通知", "12"]],
    [["合计", "12", "共同"]],
    [["共计件", "12"]],
  ])("takes %j for an entry", async (cells) => {
    const list = await collectedList(csvRows(csvText([["题名", "页数", "备注"], cells])), itemList);
    expect(list.counts.entries).toBe(1);
  });

  it("finds ragged rows: values that may be displaced, and values without a column", async () => {
    const list = await checked("题名,页数,备注\n甲,3\n乙,3,,多余\n丙,3,,,\n");
    expect(list.rows.map((row) => row.findings)).toEqual([
      [{ code: "cells-missing", severity: "warning", place: { row: 2 }, data: { cells: 2, expected: 3 } }],
      [{ code: "cells-surplus", severity: "error", place: { row: 3 }, data: { cells: 4, expected: 3 } }],
      [],
    ]);
  });

  it("tells of every value under no heading, as behind a merged one; one before all headings spoils no row", async () => {
    const headings = ["", "档号", "题名", "起止日期", "", "页数"];
    const rows = [
      ["1", "0012-001-0001", "一", "19560101", "19861231", "12"],
      ["", "0012-001-0002", "二", "19560101", " ", "12"],
      ["2", "0012-001-0003", "三", "1956", "", "12"],
      ["合计", "", "", "", "3", "36"],
    ];
    const list = await collectedList(csvRows(csvText([headings, ...rows])), volumeList);
    const found = list.rows.map((row) => row.findings.filter(({ code }) => code === "cells-unheaded"));
    const told = (row: number, column: number, value: string, severity: string) => ({
      code: "cells-unheaded",
      severity,
      place: { row, value },
      data: { column },
    });
    expect(found).toEqual([
      [told(2, 1, "1", "warning"), told(2, 5, "19861231", "error")],
      [],
      [told(4, 1, "2", "warning")],
      [],
    ]);
    expect(list.counts).toMatchObject({ entries: 3, faulty: 1 });
  });

  it("reads dates out of two columns, and never one of them for both", async () => {
    const rows = [
      ["档号", "题名", "起止日期", "", "页数"],
      ["", "", "起", "止", ""],
      ["0012-001-0001", "一", "19560101", " 19861231", "12"],
      ["0012-001-0002", "二", "1956.1", "1956.1", "3"],
      ["0012-001-0003", "三", "19560101", "", "3"],
      ["0012-001-0004", "四", "", "19560101", "3"],
      ["0012-001-0005", "五", "", " ", "3"],
    ];
    const list = await collectedList(csvRows(csvText(rows)), volumeList);
    expect(list.rows.map(({ noun }) => [noun?.date?.text, noun?.date?.earliest, noun?.date?.latest])).toEqual([
      ["19560101至19861231", "1956-01-01", "1986-12-31"],
      ["1956.1", "1956-01-01", "1956-01-31"],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    const dates = list.rows.flatMap(({ findings }) => findings).filter(({ place }) => place.field === "date");
    expect(dates.map(({ code, place: { row, column, value } }) => [row, column, code, value])).toEqual([
      [4, "起始日期、终止日期", "date-month-only", "1956.1"],
      [5, "起始日期、终止日期", "date-unreadable", "19560101至"],
      [6, "起始日期、终止日期", "date-unreadable", "至19560101"],
      [7, "起始日期、终止日期", "value-missing", ""],
    ]);
    expect(list.counts.blanks.find(({ key }) => key === "date")?.blank).toBe(1);
  });

  it("knows both rows of headings again on the next page", async () => {
    const headings = [
      ["档号", "题名", "起止日期", "", "页数"],
      ["", "", "起", "止", ""],
    ];
    const row = ["0012-001-0001", "一", "19560101", "19861231", "12"];
    const list = await collectedList(csvRows(csvText([...headings, row, ...headings, row])), volumeList);
    expect(list.rows.map(({ noun, findings }) => [noun?.level, findings.map(({ code }) => code)])).toEqual([
      ["volume", []],
      [undefined, ["header-repeated"]],
      [undefined, ["header-repeated"]],
      ["volume", []],
    ]);
    expect(list.counts).toMatchObject({ entries: 2, faulty: 0 });
  });

  it("reads nothing past a missing required column", async () => {
    const list = await checked("提名,页数\n甲,3\n");
    expect(list.rows).toEqual([]);
    expect(list.findings.map((finding) => finding.code)).toEqual(["column-missing", "column-unknown"]);
    expect(list.counts.entries).toBe(0);
  });

  it("puts what was found while reading with its row, or with the file", async () => {
    const list = await checked('题名,页数\n"甲,3\n乙\0,4\n');
    expect(list.rows.map((row) => row.findings.map((finding) => finding.code))).toEqual([
      ["quote-broken"],
      ["nul-characters"],
    ]);
    expect(list.counts).toMatchObject({ entries: 2, faulty: 1 });
    const broken = await collectedList(csvRows(Uint8Array.of(0xff, 0xff, 0xff)), boxList);
    expect(broken.findings.map((finding) => finding.code)).toEqual(["encoding-unreadable"]);
    expect(broken.rows).toEqual([]);
  });

  it("takes a batch of any size from a host that reads rows itself", async () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => ({
      row: at + 1,
      cells: at === 0 ? ["题名", "页数"] : ["甲", "3"],
    }));
    const findings = rows.map(
      ({ row }) => ({ code: "deleted-rows", severity: "hint", place: {}, data: { count: row } }) as const,
    );
    const list = await collectedList([{ rows, findings }], boxList);
    expect([list.rows.length, list.findings.length, list.counts.entries]).toEqual([199_999, 200_000, 199_999]);
  });

  it("says that an empty file is empty", async () => {
    const list = await checked("");
    expect(list).toMatchObject({ rows: [], findings: [{ code: "sheet-empty" }], counts: { entries: 0 } });
  });

  it("survives headings that every object inherits", async () => {
    const list = await checked("题名,页数,__proto__\n甲,3,x\n");
    expect(list.rows[0]?.noun).toEqual({ label: "甲", pages: 3, row: 2 });
  });
});

describe("checkedList", () => {
  it("gives a long list in batches, with running counts and the headings found once", async () => {
    const bytes = csvText([["题名", "页数"], ...Array.from({ length: 20_000 }, (_, at) => [`第${at}盒`, String(at)])]);
    const entries: number[] = [];
    const nouns: (Box | undefined)[] = [];
    for await (const batch of checkedList(csvRows(bytes), boxList)) {
      entries.push(batch.counts.entries);
      for (const row of batch.rows) nouns.push(row.noun);
      expect(batch.findings).toEqual([]);
    }
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.at(-1)).toBe(20_000);
    expect(nouns.at(-1)).toEqual({ label: "第19999盒", pages: 19_999, row: 20_001 });
  });

  it("stops asking for rows once the headings block the table", async () => {
    let asked = 0;
    function* endless(): Generator<RawRows> {
      for (;;) {
        asked++;
        yield { rows: Array.from({ length: 50 }, (_, at) => ({ row: at + 1, cells: ["x", "y"] })), findings: [] };
      }
    }
    const codes: string[] = [];
    for await (const batch of checkedList(endless(), boxList))
      codes.push(...batch.findings.map((finding) => finding.code));
    expect(codes).toEqual(["header-missing"]);
    expect(asked).toBe(1);
  });

  it("says nothing of rows below the headings that block the table, however they come in batches", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [at === 34 ? "a\0b" : at === 4 ? "c\0d" : "x", "y"]);
    const found: (readonly [string, number | undefined])[] = [];
    for await (const { findings } of checkedList(csvRows(csvText(rows)), boxList))
      found.push(...findings.map(({ code, place }) => [code, place.row] as const));
    expect(found).toEqual([
      ["nul-characters", 5],
      ["header-missing", undefined],
    ]);
  });
});

describe("headerRowFindings", () => {
  const nulAt = (row?: number) =>
    ({
      code: "nul-characters",
      severity: "warning",
      place: row === undefined ? {} : { row },
      data: { count: 1 },
    }) as const;
  const rowsTo = (last: number) => Array.from({ length: last }, (_, at) => ({ row: at + 1, cells: ["x"] }));

  it("keeps what was found in the file and down to the last row that may hold the headings", () => {
    const findings = [nulAt(), nulAt(30), nulAt(31)];
    expect(headerRowFindings({ rows: rowsTo(40), findings })).toEqual([nulAt(), nulAt(30)]);
    expect(headerRowFindings({ rows: rowsTo(29), findings })).toEqual(findings);
  });
});

describe("findingsTable", () => {
  it("keeps each row one row, with how bad it is, what is wrong and what to do", async () => {
    const list = await checked("题名,页数\n甲,3\n,x\n合计,3\n");
    expect(findingsTable(list.header?.header?.cells ?? [], list.rows, chinese)).toEqual([
      ["题名", "页数", "严重程度", "问题", "处理办法"],
      ["甲", "3", "", "", ""],
      [
        "",
        "x",
        "错误",
        "1. 【题名】“题名”未填。\n2. 【页数】“x”不是非负整数，或者位数过多。",
        "1. 请补填“题名”。\n2. 请用阿拉伯数字填写非负整数，不带单位。",
      ],
      ["合计", "3", "提示", "本行为合计行，不作为目录条目读入。", "无需处理；如为目录条目，请改正第一栏。"],
    ]);
  });

  it("shows the likely repair, unless what to do names it", async () => {
    const rows = [
      ["题名", "页数", "全宗号", "档号"],
      ["甲", "12页", "12", "0012-WS·2011-Y-BGS-0001"],
    ];
    const list = await collectedList(csvRows(csvText(rows)), itemList);
    expect(findingsTable(rows[0]!, list.rows, chinese)[1]!.at(-1)).toBe(
      "1. 请用阿拉伯数字填写非负整数，不带单位。（12）\n2. 请改为“0012”，并将该栏单元格格式设为文本。",
    );
  });

  it("comes back through csvText and is checked as the table it was", async () => {
    const list = await checked("题名,页数\n甲,x\n");
    const table = findingsTable(list.header?.header?.cells ?? [], list.rows, {
      language: "en",
      findings: en,
      reasons: {},
    });
    expect(table[0]).toEqual(["题名", "页数", "Severity", "Findings", "What to do"]);
    const corrected = table.map((row) => row.map((cell) => (cell === "x" ? "5" : cell)));
    const again = await collectedList(csvRows(csvText(corrected)), boxList);
    expect(again.findings).toEqual([]);
    expect(again.rows.map((row) => [row.noun, row.findings])).toEqual([[{ label: "甲", pages: 5, row: 2 }, []]]);
  });

  it("keeps cells to the right of the last heading", async () => {
    const list = await checked("题名,页数\n甲,3,多余\n");
    const table = findingsTable(["题名", "页数"], list.rows, chinese);
    expect(table[0]).toEqual(["题名", "页数", "", "严重程度", "问题", "处理办法"]);
    expect(table[1]?.slice(0, 4)).toEqual(["甲", "3", "多余", "错误"]);
  });
});
