import { cure } from "lantai/findings";
import {
  collectedList,
  csvRows,
  csvText,
  digitizationBatchList,
  innerItemList,
  itemList,
  type ListDefinition,
  listColumns,
  listHeadings,
  recordedCount,
  recordedDay,
  recordedText,
  recordedYear,
  rectificationList,
  volumeList,
} from "lantai/tables";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

async function read<Noun, Values extends object>(definition: ListDefinition<Noun, Values>, rows: string[][]) {
  const list = await collectedList(csvRows(csvText(rows)), definition);
  return {
    nouns: list.rows.map((row) => row.noun),
    codes: [...list.findings, ...list.rows.flatMap((row) => row.findings)].map(
      (finding) => `${finding.place.field} ${finding.code}`,
    ),
  };
}

describe("itemList", () => {
  it("has the columns of DA/T 22-2015, 5.5.2, in their order, then those that counties add", () => {
    expect(listHeadings(itemList, "zh-CN").slice(0, 9)).toEqual([
      "序号",
      "档号",
      "文号",
      "责任者",
      "题名",
      "日期",
      "密级",
      "页数",
      "备注",
    ]);
    expect(listHeadings(itemList, "zh-CN").slice(9)).toEqual(["保管期限", "年度", "全宗号", "机构（问题）", "批次"]);
  });

  it("says of a blank date or party what to write where nobody can find out, and takes that", async () => {
    const headings = ["档号", "责任者", "题名", "日期"];
    const code = "Z109-WS·2011-Y-BGS-0001";
    const list = await collectedList(csvRows(csvText([headings, [code, "", "会议纪要", ""]])), itemList);
    const findings = list.rows.flatMap((row) => row.findings);
    expect(findings.map((finding) => cure(finding, zhCn))).toEqual([
      "请补填“责任者”；确实无法查考的，写“不详”。",
      "请补填“日期”；确实无法查考的，写“不详”。",
    ]);
    expect(findings.map((finding) => cure(finding, en))).toEqual([
      "Fill in “Responsible party”, or write 不详 where nobody can find out.",
      "Fill in “Date”, or write 不详 where nobody can find out.",
    ]);
    const { codes } = await read(itemList, [headings, [code, "不详", "会议纪要", "不详"]]);
    expect(codes).toEqual([]);
  });

  it("reads an item under a title row", async () => {
    const { nouns, codes } = await read(itemList, [
      ["XX县档案馆归档文件目录"],
      ["序号", "档号", "责任者", "题名", "日期", "页数", "保管期限", "年度"],
      ["1", "Z109-WS·2011-Y-BGS-0001", "县政府办公室", "[关于防汛的通知]", "20110630", "6", "永久", "2011"],
    ]);
    expect(codes).toEqual([]);
    expect(nouns).toEqual([
      {
        level: "item",
        referenceCode: "Z109-WS·2011-Y-BGS-0001",
        responsibleParty: "县政府办公室",
        title: "[关于防汛的通知]",
        date: { text: "20110630", earliest: "2011-06-30", latest: "2011-06-30", precision: "day", certainty: "stated" },
        pageCount: 6,
        retentionPeriod: "permanent",
        year: 2011,
      },
    ]);
  });

  it("reads the field codes of a database", async () => {
    const { nouns } = await read(itemList, [
      ["QZH", "DH", "TM", "RZZ", "WH", "BZ", "MJ"],
      ["0999", "0999-001-0001", "决定", "县委", "X发〔1992〕36号", "复印件", "秘密"],
    ]);
    expect(nouns).toEqual([
      {
        level: "item",
        fondsNo: "0999",
        referenceCode: "0999-001-0001",
        title: "决定",
        responsibleParty: "县委",
        documentNo: "X发〔1992〕36号",
        remark: "复印件",
        secrecyMark: "秘密",
      },
    ]);
  });

  it("keeps the title and the code as recorded, and finds what is wrong with each field", async () => {
    const { nouns, codes } = await read(itemList, [
      ["档号", "题名", "日期", "保管期限", "年度"],
      ["?", " 决定 ", "19990231", "D", "99"],
    ]);
    expect(nouns).toEqual([{ level: "item", referenceCode: "?", title: " 决定 " }]);
    expect(codes).toEqual([
      "referenceCode reference-code-unreadable",
      "date date-not-in-calendar",
      "retentionPeriod retention-period-ambiguous",
      "year year-unreadable",
    ]);
  });
});

describe("volumeList", () => {
  it("reads a volume with its inclusive dates", async () => {
    const { nouns, codes } = await read(volumeList, [
      ["案卷号", "题名", "起止日期", "页数", "保管期限"],
      ["34", "会议记录", "1953-1955", "120", "长期"],
    ]);
    expect(codes).toEqual(["date date-year-only"]);
    expect(nouns).toMatchObject([
      {
        level: "volume",
        title: "会议记录",
        date: { earliest: "1953-01-01", latest: "1955-12-31" },
        pageCount: 120,
        retentionPeriod: "long-term",
      },
    ]);
  });
});

describe("innerItemList", () => {
  it("reads an item inside a volume", async () => {
    const { nouns } = await read(innerItemList, [
      ["顺序号", "题名", "页号", "案卷档号"],
      ["1", "请示", "1-8", "0012-001-0034"],
    ]);
    expect(nouns).toEqual([{ level: "item", title: "请示", pageNumbers: "1-8", volumeCode: "0012-001-0034" }]);
  });
});

describe("digitizationBatchList", () => {
  it("reads a batch with its extent; pages that cannot be read are not taken for none", async () => {
    const { nouns, codes } = await read(digitizationBatchList, [
      ["批次号", "全宗号", "单位", "完成日期", "卷数", "件数", "页数"],
      ["8-01", "0012", "县妇联", "2023-06-30", "", "9", "33"],
      ["8-02", "0012", "县妇联", "2023-06", "2", "9", "若干"],
    ]);
    expect(nouns).toEqual([
      {
        batch: "8-01",
        fondsNo: "0012",
        unit: "县妇联",
        completedOn: "2023-06-30",
        extent: { volumes: 0, items: 9, pages: 33, withoutPageCount: 0 },
      },
      {
        batch: "8-02",
        fondsNo: "0012",
        unit: "县妇联",
        extent: { volumes: 2, items: 9, pages: 0, withoutPageCount: 11 },
      },
    ]);
    expect(codes).toEqual(["completedOn day-unreadable", "pages number-unreadable"]);
  });
});

describe("rectificationList", () => {
  it("reads an entry; a source of the county's own stays as recorded", async () => {
    const { nouns, codes } = await read(rectificationList, [
      ["序号", "问题来源", "存在问题", "责任单位", "整改期限", "销号日期", "销号人"],
      ["1", "业务评价", "缺地震应急预案", "保管利用股", "2023-05-31", "2023年6月1日", "馆长"],
      ["2", "专项督查", "库房潮湿", "保管利用股", "", "", ""],
    ]);
    expect(codes).toEqual([]);
    expect(nouns).toEqual([
      {
        no: "1",
        source: "evaluation",
        problem: "缺地震应急预案",
        owner: "保管利用股",
        due: "2023-05-31",
        closedOn: "2023-06-01",
        closedBy: "馆长",
      },
      { no: "2", source: "专项督查", problem: "库房潮湿", owner: "保管利用股" },
    ]);
  });

  it("reads what was done about an entry, and what shows it", async () => {
    const { nouns, codes } = await read(rectificationList, [
      ["序号", "问题来源", "存在问题", "责任单位", "发现日期", "整改措施", "整改完成日期", "佐证材料"],
      ["1", "巡察", "登记不规范", "保管利用股", "2023-01-05", "统一登记簿", "2023.2.20", "登记簿"],
    ]);
    expect(codes).toEqual([]);
    expect(nouns).toEqual([
      {
        no: "1",
        source: "inspection",
        problem: "登记不规范",
        owner: "保管利用股",
        foundOn: "2023-01-05",
        measures: "统一登记簿",
        rectifiedOn: "2023-02-20",
        evidence: "登记簿",
      },
    ]);
  });
});

describe("every list", () => {
  it.each([itemList, volumeList, innerItemList, digitizationBatchList, rectificationList])(
    "$id names no two columns alike",
    (list) => {
      const columns = listColumns<unknown, object>(list as ListDefinition<unknown, object>);
      const names = columns.flatMap((column) => [column.title["zh-CN"], column.title.en, ...column.aliases]);
      const unlike = new Set(
        columns.flatMap((column) => [...new Set([column.title["zh-CN"], column.title.en, ...column.aliases])]),
      );
      expect(unlike.size).toBe(
        columns.reduce(
          (sum, column) => sum + new Set([column.title["zh-CN"], column.title.en, ...column.aliases]).size,
          0,
        ),
      );
      expect(names.every((name) => name.trim() === name && name !== "")).toBe(true);
    },
  );

  it.each([itemList, volumeList, innerItemList, digitizationBatchList, rectificationList])(
    "$id reads any text without throwing",
    (list) => {
      const texts = ["__proto__", "\uD800", "9".repeat(100_000), "（", "\u0000", "★", "'"];
      for (const column of listColumns<unknown, object>(list as ListDefinition<unknown, object>)) {
        for (const text of texts) expect(Array.isArray(column.read(text).findings)).toBe(true);
      }
    },
  );
});

describe("recordedCount", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    [" 012 ", 12],
    ["0", 0],
  ])("reads %j as %d", (text, value) => {
    expect(recordedCount(text)).toEqual({ value, findings: [] });
  });

  it.each([
    ["12页", "12"],
    ["1,200", "1200"],
    ["12.0", "12"],
    ["12.5", undefined],
    ["-3", undefined],
    ["十二", undefined],
    ["9999999999", undefined],
  ])("refuses %j and proposes %j", (text, repair) => {
    expect(recordedCount(text).value).toBeUndefined();
    expect(recordedCount(text).findings).toEqual([
      {
        code: "number-unreadable",
        severity: "error",
        place: { value: text },
        data: { text },
        ...(repair === undefined ? {} : { repair }),
      },
    ]);
  });

  it("shortens a long text for printing and keeps it whole in its place", () => {
    const [finding] = recordedCount("9".repeat(100)).findings;
    expect(finding?.data).toEqual({ text: `${"9".repeat(40)}…` });
    expect(finding?.place.value).toHaveLength(100);
  });
});

describe("recordedYear", () => {
  it("reads four digits and proposes them for a year with its word", () => {
    expect(recordedYear("２０１１")).toEqual({ value: 2011, findings: [] });
    expect(recordedYear("2011年").findings[0]).toMatchObject({ code: "year-unreadable", repair: "2011" });
    expect(recordedYear("11").findings[0]?.repair).toBeUndefined();
  });
});

describe("recordedDay", () => {
  it("reads one day and refuses what is not one", () => {
    expect(recordedDay("20230630").value).toBe("2023-06-30");
    expect(recordedDay("2023").findings[0]?.code).toBe("day-unreadable");
    expect(recordedDay("2023-02-29").findings[0]?.code).toBe("day-unreadable");
  });
});

describe("recordedText", () => {
  it("changes nothing", () => {
    expect(recordedText(" 题名 ")).toEqual({ value: " 题名 ", findings: [] });
  });
});
