import {
  headerMatch,
  itemList,
  listColumns,
  listHeadings,
  type RawRow,
  rectificationList,
  volumeList,
} from "lantai/tables";
import { describe, expect, it } from "vitest";
import { boxList } from "./boxes.js";

const rowsOf = (...rows: string[][]): RawRow[] => rows.map((cells, at) => ({ row: at + 1, cells }));
const keysOf = (...rows: string[][]) =>
  headerMatch(rowsOf(...rows), boxList).columns.map((column) => `${column.at} ${column.key}`);
const codesOf = (...rows: string[][]) => headerMatch(rowsOf(...rows), boxList).findings.map((finding) => finding.code);

describe("headerMatch", () => {
  it("finds the header row under title rows and blank rows", () => {
    const match = headerMatch(
      rowsOf(["XX县档案馆档案盒清单", "", ""], ["", "", ""], ["页数", "题名", "备注"]),
      boxList,
    );
    expect(match.header?.row).toBe(3);
    expect(match.columns).toEqual([
      { at: 0, heading: "页数", key: "pages" },
      { at: 1, heading: "题名", key: "label" },
      { at: 2, heading: "备注", key: "remark" },
    ]);
    expect(match).toMatchObject({ reading: "possible", findings: [] });
  });

  it("takes field codes, full width, spaces, line breaks, case and the asterisk of a template", () => {
    expect(keysOf(["tm", "ＹＳ"])).toEqual(["0 label", "1 pages"]);
    expect(keysOf(["题　名", "页\n数"])).toEqual(["0 label", "1 pages"]);
    expect(keysOf(["*题名", "页数*"])).toEqual(["0 label", "1 pages"]);
    expect(codesOf(["*题名", "页数*"])).toEqual([]);
  });

  it("is content with one heading of the list, and with the first of two equal rows", () => {
    expect(keysOf(["清单"], ["题名"])).toEqual(["0 label"]);
    expect(keysOf(["题名", "存放地点", "盒号"], ["甲", "乙", "题名"])).toEqual(["0 label"]);
    expect(keysOf(["页数", "2"], ["题名", "页数"])).toEqual(["0 label", "1 pages"]);
  });

  it("prefers the heading that stands as it is, and reports the other", () => {
    const match = headerMatch(rowsOf(["题 名", "题名", "页数"]), boxList, { file: "盒.csv" });
    expect(match.columns.map((column) => column.at)).toEqual([1, 2]);
    expect(match.findings).toEqual([
      {
        code: "column-repeated",
        severity: "error",
        place: { file: "盒.csv", row: 1, column: "题 名", field: "label" },
        data: { column: { "zh-CN": "题名", en: "Title" }, readColumn: 2 },
      },
    ]);
  });

  it("assumes a column from the beginning or end of a heading, with a warning", () => {
    const match = headerMatch(rowsOf(["题名", "页数", "备注（破损情况）"]), boxList);
    expect(match.columns.map((column) => column.key)).toEqual(["label", "pages", "remark"]);
    expect(match.findings).toEqual([
      {
        code: "column-assumed",
        severity: "warning",
        place: { row: 1, column: "备注（破损情况）", field: "remark" },
        data: { heading: "备注（破损情况）", column: { "zh-CN": "备注", en: "Remarks" } },
      },
    ]);
  });

  it("assumes nothing where two headings claim a column, or where only letters agree", () => {
    expect(keysOf(["题名", "页数", "备注一", "备注二"])).toEqual(["0 label", "1 pages"]);
    expect(keysOf(["题名", "页数", "ITEMBZ"])).toEqual(["0 label", "1 pages"]);
  });

  it("blocks the table when a required column is missing, and suggests the near miss", () => {
    const match = headerMatch(rowsOf(["提名", "页数", "备注"]), boxList);
    expect(match.reading).toBe("blocked");
    expect(match.findings).toEqual([
      {
        code: "column-missing",
        severity: "error",
        place: { row: 1, field: "label" },
        data: { column: { "zh-CN": "题名", en: "Title" } },
      },
      {
        code: "column-unknown",
        severity: "hint",
        place: { row: 1, column: "提名" },
        data: { heading: "提名", suggestion: { "zh-CN": "题名", en: "Title" } },
        repair: "题名",
      },
    ]);
  });

  it.each(["盒号", "柜号", "件数", "份数"])(
    "suggests nothing for %s, which numbers or counts something else",
    (heading) => {
      const { findings } = headerMatch(rowsOf(["档号", "题名", heading]), itemList);
      expect(findings).toEqual([
        { code: "column-unknown", severity: "hint", place: { row: 1, column: heading }, data: { heading } },
      ]);
    },
  );

  it("suggests nothing for a heading that is far from every column", () => {
    expect(headerMatch(rowsOf(["题名", "页数", "存放地点"]), boxList).findings).toEqual([
      {
        code: "column-unknown",
        severity: "hint",
        place: { row: 1, column: "存放地点" },
        data: { heading: "存放地点" },
      },
    ]);
  });

  it("passes over the columns of a list of findings that comes back", () => {
    expect(codesOf(["题名", "页数", "严重程度", "问题", "处理办法"])).toEqual([]);
  });

  it("does not take one of them for a column of the same name", () => {
    const own = ["编号", "存在问题", "责任单位"];
    const { columns, findings } = headerMatch(rowsOf(own), rectificationList);
    for (const added of [
      ["严重程度", "问题", "处理办法"],
      ["Severity", "Findings", "What to do"],
    ])
      expect(headerMatch(rowsOf([...own, ...added]), rectificationList)).toMatchObject({ columns, findings });
    const byMatter = headerMatch(rowsOf(["档号", "题名", "问题"]), itemList);
    expect(byMatter.columns.map(({ key }) => key)).toEqual(["referenceCode", "title", "section"]);
  });

  it("tells an empty table from one without headings", () => {
    expect(codesOf()).toEqual(["sheet-empty"]);
    expect(codesOf(["", " "], [])).toEqual(["sheet-empty"]);
    const match = headerMatch(rowsOf(["会议纪要", "12"]), boxList, { file: "盒.csv" });
    expect(match).toEqual({
      columns: [],
      reading: "blocked",
      findings: [
        {
          code: "header-missing",
          severity: "error",
          place: { file: "盒.csv" },
          data: { columns: [{ "zh-CN": "题名", en: "Title" }] },
        },
      ],
    });
  });

  it("is not misled by headings that every object inherits or by very long ones", () => {
    expect(codesOf(["题名", "页数", "__proto__", "constructor", "题".repeat(100_000)])).toEqual([
      "column-unknown",
      "column-unknown",
      "column-unknown",
    ]);
  });
});

describe("headings in two rows", () => {
  const match = (...rows: string[][]) => headerMatch(rowsOf(...rows), volumeList);

  it.each([
    [
      ["档号", "题名", "起止日期", "", "页数"],
      ["", "", "起", "止", ""],
    ],
    [
      ["档号", "题名", "起止日期", "起止日期", "页数"],
      ["档号", "题 名", "自", "至", "页数"],
    ],
    [
      ["档号", "题名", "日期", "", "页数"],
      ["", "", "起始日期", "截止"],
    ],
    [
      ["档号", "题名", "起讫 日期", "", "页数"],
      ["", "", "起日期", "终止日期"],
    ],
    [
      ["档号", "题名", "起迄日期", "", "页数"],
      ["", "", "起", "迄"],
    ],
    [
      ["档号", "题名", "起讫日期", "", "页数"],
      ["", "", "起", "讫"],
    ],
  ])("are read as one: %j over %j", (above, below) => {
    const { header, columns, findings } = match(["XX县档案馆案卷目录"], above, below, [
      "0012-001-0001",
      "一",
      "1956",
      "1957",
      "3",
    ]);
    expect(header).toEqual({ row: 3, cells: ["档号", "题名", "起始日期", "终止日期", "页数"] });
    expect(columns.map(({ at, lastAt, key }) => [key, at, lastAt])).toEqual([
      ["referenceCode", 0, undefined],
      ["title", 1, undefined],
      ["date", 2, 3],
      ["pageCount", 4, undefined],
    ]);
    expect(findings).toEqual([]);
  });

  it("reach over the last column", () => {
    const { header } = match(["题名", "页号"], ["", "起", "止"]);
    expect(header).toEqual({ row: 2, cells: ["题名", "起始页号", "终止页号"] });
  });

  it.each([
    [["", "", "起", "", ""]],
    [["", "", "起", "自", ""]],
    [["0012", "", "起", "止", ""]],
    [["", "", "", "", ""]],
  ])("are not what %j is part of", (below) => {
    const above = ["档号", "题名", "起止日期", "", "页数"];
    expect(match(above, below).header).toEqual({ row: 1, cells: above });
  });

  it("are none without a row below", () => {
    expect(match(["题名", "起止日期"]).header).toEqual({ row: 1, cells: ["题名", "起止日期"] });
  });
});

describe("two headings of one column", () => {
  const dateOf = (...headings: string[]) => {
    const { columns, findings } = headerMatch(rowsOf(["题名", ...headings]), volumeList);
    const date = columns.find(({ key }) => key === "date");
    return [date && [date.heading, date.at, date.lastAt], ...findings.map(({ code, place }) => [code, place.column])];
  };

  it("are read together, in whatever order", () => {
    expect(dateOf("起始日期", "终止日期")).toEqual([["起始日期、终止日期", 1, 2]]);
    expect(dateOf("日期(止)", "页数", "日期 (起)")).toEqual([["日期 (起)、日期(止)", 3, 1]]);
  });

  it("are not, where one column says it whole", () => {
    expect(dateOf("起始日期", "终止日期", "起止日期")).toEqual([
      ["起止日期", 3, undefined],
      ["column-unknown", "起始日期"],
      ["column-unknown", "终止日期"],
    ]);
  });

  it.each(["起始日期", "终止日期"])("are an error where %j stands alone, which says it by half", (heading) => {
    expect(dateOf(heading)).toEqual([undefined, ["column-half", heading]]);
    const { findings } = headerMatch(rowsOf(["题名", heading]), volumeList);
    expect(findings).toEqual([
      {
        code: "column-half",
        severity: "error",
        place: { row: 1, column: heading, field: "date" },
        data: { heading, column: { "zh-CN": "起止日期", en: "Inclusive dates" } },
      },
    ]);
  });
});

describe("listColumns and listHeadings", () => {
  it("give the columns in the order in which they are written", () => {
    expect(listColumns(boxList).map((column) => [column.key, column.width])).toEqual([
      ["label", 20],
      ["pages", 8],
      ["remark", 20],
    ]);
    expect(listHeadings(boxList, "zh-CN")).toEqual(["题名", "页数", "备注"]);
    expect(listHeadings(boxList, "en")).toEqual(["Title", "Pages", "Remarks"]);
  });
});

describe("listDefinition", () => {
  it("freezes a list at every depth", () => {
    expect(Object.isFrozen(boxList.columns.label.title)).toBe(true);
  });
});
