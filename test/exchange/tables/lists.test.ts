import { readdirSync, readFileSync } from "node:fs";
import { type PageIntervalOptions, pageIntervals } from "lantai/extents";
import { cure, sentence } from "lantai/findings";
import * as tables from "lantai/tables";
import {
  accountingList,
  activityList,
  audioVisualList,
  type ColumnDefinition,
  collectedList,
  csvRows,
  csvText,
  digitizationBatchList,
  imageList,
  innerItemList,
  itemList,
  type ListDefinition,
  listColumns,
  listHeadings,
  listRows,
  objectList,
  photographList,
  printedList,
  recordedCount,
  recordedDate,
  recordedDay,
  recordedText,
  recordedTitle,
  recordedYear,
  rectificationList,
  volumeList,
} from "lantai/tables";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";
import { ALL_LISTS } from "./all-lists.js";

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
    expect(listHeadings(itemList, "zh-CN").slice(9)).toEqual([
      "保管期限",
      "年度",
      "全宗号",
      "机构（问题）",
      "开放标识",
      "批次",
      "件号",
    ]);
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
      'Fill in "Responsible party", or write 不详 where nobody can find out.',
      'Fill in "Date", or write 不详 where nobody can find out.',
    ]);
    const { codes } = await read(itemList, [headings, [code, "不详", "会议纪要", "不详"]]);
    expect(codes).toEqual([]);
  });

  it("tells of a mark of secrecy that cannot be read, and keeps it, so that its record is not taken for no secret", async () => {
    const headings = ["档号", "责任者", "题名", "日期", "保管期限", "密级"];
    const row = (mark: string) => ["Z109-WS·2011-Y-BGS-0001", "某县", "会议纪要", "20110630", "永久", mark];
    const list = await collectedList(csvRows(csvText([headings, row("秘蜜"), row("内部"), row("")])), itemList);
    expect(list.rows.map(({ noun }) => noun?.secrecyMark)).toEqual(["秘蜜", "内部", undefined]);
    const findings = list.rows.flatMap((each) => each.findings);
    expect(findings.map(({ code, place: { row, column, value } }) => [code, row, column, value])).toEqual([
      ["secrecy-mark-unreadable", 2, "密级", "秘蜜"],
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
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
      "title text-untidy",
      "date date-not-in-calendar",
      "retentionPeriod retention-period-ambiguous",
      "year year-unreadable",
    ]);
  });
});

describe("the opening status of a list", () => {
  it.each([
    ["开放", "open", undefined],
    ["控制使用", "legacy-controlled", undefined],
    ["控制", "legacy-controlled", undefined],
    ["延期开放", "deferred", undefined],
    ["未审核", "unreviewed", undefined],
    ["按期开放", undefined, "opening-when-due"],
    ["按 期 开放", undefined, "opening-when-due"],
    ["不开放", undefined, "choice-unknown"],
  ])("%j of older lists is %j (DOMAIN: status words of county data)", (text, status, code) => {
    const { value, findings } = itemList.columns.openingStatus.read(text);
    expect([value, findings[0]?.code]).toEqual([status, code]);
  });

  it("says of what is open when due what to write, and spoils no row", () => {
    expect(itemList.columns.openingStatus.read("按期开放").findings).toEqual([
      { code: "opening-when-due", severity: "warning", place: { value: "按期开放" }, data: { text: "按期开放" } },
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

describe("the department or matter of an item list", () => {
  it("is kept with the item", async () => {
    const { nouns } = await read(itemList, [
      ["档号", "责任者", "题名", "日期", "机构"],
      ["Z109-WS·2011-Y-BGS-0001", "县人民政府", "会议纪要", "20110612", "办公室"],
    ]);
    expect(nouns.map((item) => item?.section)).toEqual(["办公室"]);
  });
});

describe("innerItemList", () => {
  it("reads an item inside a volume", async () => {
    const { nouns } = await read(innerItemList, [
      ["顺序号", "题名", "页号", "案卷档号"],
      ["1", "请示", "1-8", "0012-001-0034"],
    ]);
    expect(nouns).toEqual([
      { level: "item", title: "请示", itemNo: "1", pageNumbers: "1-8", volumeCode: "0012-001-0034" },
    ]);
  });
});

describe("the number of a volume or item", () => {
  const titleOf = (list: { readonly columns: object }, key: string) =>
    (new Map(Object.entries(list.columns)).get(key) as ColumnDefinition<string>).title["zh-CN"];
  async function numbers<Noun extends object, Values extends object>(
    list: ListDefinition<Noun, Values>,
    key: "volumeNo" | "itemNo",
    rows: readonly (readonly [heading: string, number: string, code: string])[],
  ) {
    const table = [["档号", "题名", rows[0]![0]], ...rows.map(([, number, code]) => [code, "决定", number])];
    const { nouns, codes } = await read(list, table);
    const records = nouns.flatMap((noun) => noun ?? []);
    const written = listRows(list, records, { columns: [key as never], order: "as-given" });
    return {
      kept: records.map((record) => (record as { readonly [Key in typeof key]?: string })[key]),
      written: written.slice(1).flat(),
      codes: codes.filter((code) => code.endsWith("number-contradicted")),
    };
  }

  it.each([
    [itemList, "itemNo", "件号"],
    [itemList, "itemNo", "JH"],
    [innerItemList, "itemNo", "顺序号"],
    [volumeList, "volumeNo", "案卷号"],
    [accountingList, "volumeNo", "AJH"],
  ] as const)("is kept by $0.id where no code says it, and written as it was read", async (list, key, heading) => {
    const rows = ["5", "9", "007", "3-1", ""].map((number) => [heading, number, ""] as const);
    const kept = ["5", "9", "007", "3-1", undefined];
    expect(await numbers(list as never, key, rows)).toEqual({ kept, written: kept.map((no) => no ?? ""), codes: [] });
  });

  it.each([
    [itemList, "itemNo", "0012-WS·2011-Y-BGS-"],
    [innerItemList, "itemNo", "0012-001-0034-"],
    [volumeList, "volumeNo", "0012-001-"],
    [accountingList, "volumeNo", "0012-KU·2011-D30-"],
  ] as const)(
    "is kept by $0.id and held against the code, which says it where no number is recorded",
    async (list, key, series) => {
      const all = [
        ["5", "0005"],
        ["0005", "0005"],
        ["５", "0005"],
        ["9", "0005"],
        ["", "0005"],
        ["5-1", "0005"],
        ["50", "0005"],
      ] as const;
      const rows = all.map(([number, code]) => [titleOf(list, key), number, series + code] as const);
      expect(await numbers(list as never, key, rows)).toEqual({
        kept: ["5", "0005", "５", "9", undefined, "5-1", "50"],
        written: ["5", "0005", "５", "9", "0005", "5-1", "50"],
        codes: [`${key} number-contradicted`, `${key} number-contradicted`],
      });
    },
  );

  it("is told with what the code says", async () => {
    const rows = [
      ["档号", "题名", "案卷号"],
      ["0012-001-0034", "决定", "35"],
    ];
    const list = await collectedList(csvRows(csvText(rows)), volumeList);
    const found = list.rows[0]!.findings.filter(({ code }) => code === "number-contradicted");
    expect(found).toEqual([
      {
        code: "number-contradicted",
        severity: "warning",
        place: { row: 2, column: "案卷号", field: "volumeNo", value: "35" },
        data: { number: "35", code: "0034" },
      },
    ]);
    expect(found.map((finding) => sentence(finding, zhCn))).toEqual(["编号为“35”，而档号中的是“0034”，两者不符。"]);
  });

  it("is not what numbers the rows of a list, nor held against a code that cannot be read", async () => {
    for (const [list, key] of [
      [volumeList, "volumeNo"],
      [itemList, "itemNo"],
    ] as const) {
      const { nouns, codes } = await read<object, object>(list as never, [
        ["序号", "档号", "题名", titleOf(list, key)],
        ["7", "", "决定", ""],
        ["8", "?", "决定", "9"],
      ]);
      expect(nouns.map((noun) => (noun as { readonly [Key in typeof key]?: string })[key])).toEqual([undefined, "9"]);
      expect(codes.filter((code) => code.endsWith("number-contradicted"))).toEqual([]);
    }
  });
});

describe("the pages of an inner item list", () => {
  const intervals = async (rows: string[][], options: PageIntervalOptions = {}) => {
    const { nouns, codes } = await read(innerItemList, rows);
    expect(codes).toEqual([]);
    return pageIntervals(
      nouns.flatMap((noun) => noun ?? []),
      options,
    ).items.map(({ interval }) => interval && [interval.first, interval.last]);
  };
  const pages = [
    [1, 8],
    [9, 14],
  ];

  it.each(["起始页号", "首页号", "自页号"])("come by the practices from a first page under %s", async (first) => {
    const rows = [
      ["题名", first, "终止页号", "页数"],
      ["请示", "1", "8", ""],
      ["批复", "9", "14", ""],
    ];
    expect(await intervals(rows)).toEqual(pages);
    const counted = [
      ["题名", first, "页数"],
      ["请示", "1", "8"],
      ["批复", "9", "6"],
    ];
    expect(await intervals(counted)).toEqual(pages);
    const begun = [
      ["题名", first, "卷尾号"],
      ["请示", "1", ""],
      ["批复", "9", "14"],
    ];
    expect(await intervals(begun, { practice: "first-page" })).toEqual(pages);
  });

  it("come from two rows of headings, and from page counts alone", async () => {
    expect(
      await intervals([
        ["题名", "页号", ""],
        ["", "起", "止"],
        ["请示", "1", "8"],
        ["批复", "9", "14"],
      ]),
    ).toEqual(pages);
    expect(
      await intervals(
        [
          ["题名", "总页数"],
          ["请示", "8"],
          ["批复", "6"],
        ],
        { practice: "page-counts" },
      ),
    ).toEqual(pages);
  });

  it("are written as they were read, and printed in the column of the official form", async () => {
    const { nouns } = await read(innerItemList, [
      ["题名", "首页号", "尾页号", "页数"],
      ["请示", "1", "8", "8"],
    ]);
    const items = nouns.flatMap((noun) => noun ?? []);
    const columns = ["title", "pageNumbers", "lastPage", "pageCount"] as const;
    expect(listRows(innerItemList, items, { columns })[1]).toEqual(["请示", "1", "8", "8"]);
    expect(innerItemList.printed).not.toContain("lastPage");
  });

  it("are those of its number, also where the reference code says it", async () => {
    const rows = [
      ["题名", "档号", "件号"],
      ["请示", "0012-001-0005-001", "1"],
      ["批复", "0012-001-0005-002", "2"],
    ];
    const alone = [
      [1, 1],
      [2, 2],
    ];
    expect(await intervals(rows, { practice: "page-per-item" })).toEqual(alone);
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

  it("makes no batch of a row whose volumes or items cannot be read, and of a blank one none of its kind", async () => {
    const { nouns, codes } = await read(digitizationBatchList, [
      ["批次号", "全宗号", "完成日期", "卷数", "件数", "页数"],
      ["8-01", "0012", "2023-06-30", "", "3,000", "9000"],
      ["8-02", "0012", "2023-06-30", "100卷", "", "9000"],
      ["8-03", "0012", "2023-06-30", "100", "", "9000"],
    ]);
    expect(nouns.map((noun) => noun && [noun.batch, noun.extent.volumes, noun.extent.items])).toEqual([
      undefined,
      undefined,
      ["8-03", 100, 0],
    ]);
    expect(codes).toEqual(["items number-unreadable", "volumes number-unreadable"]);
  });
});

describe("activityList", () => {
  const rows = [
    ["活动类别", "活动名称", "日期", "走访单位", "单位数", "人数", "展板", "展柜", "指导内容"],
    ["接待参观团队", "退休老党员", "2023-06-14", "", "", "100余人", "", "", ""],
    ["走访检查指导", "局馆协同", "2023.3.8", "县民政局、县教育局", "16个", "", "", "", "归档整理；移交进馆"],
    ["主题展览", "国际档案日", "20230609", "、", "", "", "38", "4", ""],
    ["档案进校园", "县一中", "2023-05-04", "", "", "约300", "", "", ""],
  ];
  const activities = [
    { kind: "group-visit", title: "退休老党员", on: "2023-06-14", people: { count: 100, bound: "at-least" } },
    {
      kind: "guidance",
      title: "局馆协同",
      on: "2023-03-08",
      units: ["县民政局", "县教育局"],
      unitCount: { count: 16, bound: "exact" },
      topics: ["归档整理", "移交进馆"],
    },
    { kind: "exhibition", title: "国际档案日", on: "2023-06-09", boards: 38, cases: 4 },
    { kind: "档案进校园", title: "县一中", on: "2023-05-04", people: { count: 300, bound: "about" } },
  ] as const;

  it("reads counts as reports write them, and names one by one", async () => {
    const { nouns, codes } = await read(activityList, rows);
    expect(codes).toEqual([]);
    expect(nouns).toEqual(activities);
  });

  it("is read back as it was written", async () => {
    const written = listRows(activityList, activities, { order: "as-given" });
    expect((await read(activityList, written)).nouns.filter((noun) => noun !== undefined)).toEqual(activities);
  });

  it("makes up neither a day nor a number", async () => {
    const { nouns, codes } = await read(activityList, [
      ["类别", "名称", "日期", "人数"],
      ["接待参观团队", "小学生", "6月", "数百人"],
      ["接待参观团队", "党员", "2023-06-14", "数百人"],
    ]);
    expect(codes).toEqual(["on day-unreadable", "people count-unreadable", "people count-unreadable"]);
    expect(nouns).toEqual([undefined, { kind: "group-visit", title: "党员", on: "2023-06-14" }]);
  });

  it.each([
    ["县人社局、县民政局等16个单位", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["县人社局、县民政局等十余家单位", ["县人社局", "县民政局"], { count: 10, bound: "at-least" }],
    ["县人社局、县民政局等三个部门", ["县人社局", "县民政局"], { count: 3, bound: "exact" }],
    ["县人社局、县民政局等单位", ["县人社局", "县民政局"], { count: 2, bound: "at-least" }],
    ["县人社局、县民政局等", ["县人社局", "县民政局"], { count: 2, bound: "at-least" }],
    ["县人社局等一批单位", ["县人社局"], { count: 1, bound: "at-least" }],
    ["县人社局等20人的单位", ["县人社局"], { count: 1, bound: "at-least" }],
    ["县人社局\n县交通局\r\n县司法局", ["县人社局", "县交通局", "县司法局"], undefined],
    ["县人社局、县民政局等16个单位。", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["县人社局、县民政局等共16个单位", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["县人社局、县民政局等（共16个单位）", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["县人社局、县民政局等(合计16家).", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["县人社局、县民政局等共计十余个县直单位", ["县人社局", "县民政局"], { count: 10, bound: "at-least" }],
    ["县人社局、县民政局等16个县直单位", ["县人社局", "县民政局"], { count: 16, bound: "exact" }],
    ["城关镇、青山乡等5个乡镇", ["城关镇", "青山乡"], { count: 5, bound: "exact" }],
    ["东街、西街等3个街道", ["东街", "西街"], { count: 3, bound: "exact" }],
    ["县一中、县二中等4所学校", ["县一中", "县二中"], { count: 4, bound: "exact" }],
    ["甲厂、乙厂等8家企业", ["甲厂", "乙厂"], { count: 8, bound: "exact" }],
    ["县人社局、县民政局等共16人", ["县人社局", "县民政局等共16人"], undefined],
    ["县人社局 县民政局　县司法局", ["县人社局", "县民政局", "县司法局"], undefined],
    ["县人社局和县民政局", ["县人社局", "县民政局"], undefined],
    ["县人社局、县民政局以及县司法局", ["县人社局", "县民政局", "县司法局"], undefined],
    ["县人社局与县民政局及县司法局等16个单位", ["县人社局", "县民政局", "县司法局"], { count: 16, bound: "exact" }],
    ["县发展和改革局和县住房和城乡建设局", ["县发展和改革局", "县住房和城乡建设局"], undefined],
    ["和平镇", ["和平镇"], undefined],
    ["和和美美家园", ["和和美美家园"], undefined],
    ["County Bureau", ["County Bureau"], undefined],
    ["县档案馆 （新馆）", ["县档案馆 （新馆）"], undefined],
    ["团 委", ["团 委"], undefined],
    ["县 民 政 局", ["县 民 政 局"], undefined],
    ["县民政局 老龄办", ["县民政局 老龄办"], undefined],
    ["县民政局 老龄工作委员会办公室等2个单位", ["县民政局 老龄工作委员会办公室"], { count: 2, bound: "exact" }],
    ["县民政局 县老龄办", ["县民政局", "县老龄办"], undefined],
    ["党政办 经发办 社事办", ["党政办", "经发办", "社事办"], undefined],
    ["县司法局 团 委等16个单位", ["县司法局 团 委"], { count: 16, bound: "exact" }],
    ["县民政局（含 老龄办）", ["县民政局（含 老龄办）"], undefined],
    ["县委和县政府办公室", ["县委和县政府办公室"], undefined],
    ["县委办和县政府办公室", ["县委办", "县政府办公室"], undefined],
    ["县司法局和县妇联", ["县司法局和县妇联"], undefined],
    ["县司法局和城关镇", ["县司法局和城关镇"], undefined],
    ["城关街道 县司法局 县委党校", ["城关街道 县司法局 县委党校"], undefined],
    [
      "城关街道 县委组织部 青山乡 县融媒体中心 县第一学校",
      ["城关街道", "县委组织部", "青山乡", "县融媒体中心", "县第一学校"],
      undefined,
    ],
    [
      "城关镇 县卫健委 县文化馆 县法院 县城投公司",
      ["城关镇", "县卫健委", "县文化馆", "县法院", "县城投公司"],
      undefined,
    ],
    ["县中等专业学校", ["县中等专业学校"], undefined],
    ["等16个单位", ["等16个单位"], undefined],
  ] as const)("tells the units that %j names from the number behind them", async (cell, units, unitCount) => {
    const { nouns } = await read(activityList, [
      ["活动类别", "活动名称", "日期", "单位"],
      ["走访检查指导", "局馆协同", "2023-03-08", cell],
    ]);
    expect(nouns[0]).toMatchObject({ units });
    expect(nouns[0]?.unitCount).toEqual(unitCount);
  });

  it("takes the number of units from its own column where there is one", async () => {
    const { nouns } = await read(activityList, [
      ["活动类别", "活动名称", "日期", "单位", "单位数"],
      ["走访检查指导", "局馆协同", "2023-03-08", "县人社局、县民政局等单位", "16"],
    ]);
    expect(nouns[0]).toMatchObject({ units: ["县人社局", "县民政局"], unitCount: { count: 16, bound: "exact" } });
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

describe("accountingList", () => {
  it("reads a volume by the headings of the trade; its number is written as it was recorded, its class is its own", async () => {
    const { nouns, codes } = await read(accountingList, [
      ["案卷号", "类别", "题名", "起止时间", "保管期限", "卷内张数", "备注", "档号"],
      ["3", "凭证", "2011年1月记账凭证", "20110101-20110131", "30年", "86", "", "0027-KU·2011-D30-0003"],
    ]);
    expect(codes).toEqual([]);
    expect(nouns).toMatchObject([
      {
        level: "volume",
        title: "2011年1月记账凭证",
        pageCount: 86,
        retentionPeriod: "30-years",
        accountingClass: "凭证",
      },
    ]);
    const printed = [
      ...printedList(
        accountingList,
        nouns.flatMap((noun) => noun ?? []),
      ).rows,
    ];
    expect(printed[2]?.slice(0, 3)).toEqual(["3", "凭证", "2011年1月记账凭证"]);
  });
});

describe("photographList", () => {
  it("gathers the caption from its columns", async () => {
    const { nouns } = await read(photographList, [
      ["照片号", "题名", "摄影者", "拍摄时间", "地点", "人物", "事由", "底片号"],
      ["0027-ZP·2019·D30-025-005", "现场会", "办公室", "20190506", "县城", "", "防汛现场会", "5"],
    ]);
    expect(nouns).toMatchObject([
      {
        kind: "photograph",
        referenceCode: "0027-ZP·2019·D30-025-005",
        caption: { matter: "防汛现场会", place: "县城", photographer: "办公室" },
        negativeNo: "5",
      },
    ]);
    expect(nouns[0]).not.toHaveProperty("caption.people");
  });
});

describe("audioVisualList", () => {
  it("tells the kind by the carrier or by its column, and says when neither does", async () => {
    const { nouns, codes } = await read(audioVisualList, [
      ["顺序号", "载体类型", "类别", "题名", "档号", "责任者", "起止日期", "片长（分钟）", "保管期限"],
      ["1", "录音磁带", "", "动员大会", "0027-LY·2019·D30-0001", "县政府", "20190506", "90", "永久"],
      ["2", "数字录音录像", "录像", "专题片", "0027-LX·2019·D30-0001", "县政府", "20190506", "00:12:30", "永久"],
      ["3", "光盘", "", "不明", "0027-LX·2019·D30-0002", "县政府", "20190506", "", "永久"],
    ]);
    expect(nouns).toMatchObject([
      { kind: "audio", carrier: "sound-tape", seconds: 5400 },
      { kind: "video", seconds: 750 },
      undefined,
    ]);
    expect(codes).toEqual(["kind recording-kind-missing"]);
  });
});

describe("the prints of an audio-visual list", () => {
  it("have the column of the trade, between the reels and the duration", async () => {
    expect(audioVisualList.printed).toEqual([
      ...["serialNo", "carrier", "title", "responsibleParty", "date", "carrierCount", "sheetCount", "seconds"],
      ...["retentionPeriod", "crossReferenceNo", "remark"],
    ]);
    const { nouns, codes } = await read(audioVisualList, [
      ["顺序号", "载体类型", "题名", "档号", "责任者", "起止日期", "盒(卷)", "张数", "保管期限"],
      ["1", "照片", "防汛现场", "0027-ZP·2019·D30-0001", "县政府", "20190506", "", "12", "永久"],
      ["2", "录音磁带", "动员大会", "0027-LY·2019·D30-0001", "县政府", "20190506", "1", "2", "永久"],
    ]);
    expect(codes).toEqual([]);
    expect(nouns).toMatchObject([
      { kind: "photograph", sheetCount: 12 },
      { kind: "audio", carrierCount: 1, sheetCount: 2 },
    ]);
    const written = listRows(
      audioVisualList,
      nouns.flatMap((noun) => noun ?? []),
      { columns: ["sheetCount"] },
    );
    expect(written).toEqual([["张数"], ["2"], ["12"]]);
  });
});

describe("objectList", () => {
  it("reads an object with its pieces on a carrier of its own", async () => {
    const { nouns } = await read(objectList, [
      ["顺序号", "题名", "责任者", "日期", "数量", "参考号"],
      ["1", "先进单位锦旗", "县委", "1998", "2", "A-3"],
    ]);
    expect(nouns).toMatchObject([{ level: "item", carrier: "object", pieces: 2, crossReferenceNo: "A-3" }]);
  });
});

describe("imageList", () => {
  it("reads files with size and checksum, however large", async () => {
    const { nouns, codes } = await read(imageList, [
      ["图像路径", "文件大小", "MD5"],
      ["0027/0027-001/001.jpg", "4294967296", "d41d8cd9"],
      ["0027/0027-001/002.jpg", "4KB", ""],
    ]);
    expect(nouns).toEqual([
      { path: "0027/0027-001/001.jpg", size: 4294967296, checksum: "d41d8cd9" },
      { path: "0027/0027-001/002.jpg" },
    ]);
    expect(codes).toEqual(["size number-unreadable"]);
  });
});

describe("every list of the catalogue", () => {
  it.each([
    ["27", "zeros-lost", "0027"],
    ["27.0", "zeros-lost", "0027"],
    ["0028", "fonds-contradicted", undefined],
    ["0027", undefined, undefined],
    ["", undefined, undefined],
  ])("holds the fonds number %j against the reference code", async (fondsNo, code, repair) => {
    const list = await collectedList(
      csvRows(
        csvText([
          ["全宗号", "档号", "题名"],
          [fondsNo, "0027-001-0001", "决定"],
        ]),
      ),
      volumeList,
      { file: "a.csv" },
    );
    const found = list.rows[0]!.findings.filter((finding) => finding.place.field === "fondsNo");
    expect(found.map((finding) => [finding.code, finding.repair])).toEqual(code === undefined ? [] : [[code, repair]]);
    if (code !== undefined) {
      expect(found[0]!.place).toEqual({ file: "a.csv", row: 2, column: "全宗号", field: "fondsNo", value: fondsNo });
    }
  });
});

describe("a reference code that has lost its zeros", () => {
  it.each([
    ["12-WS·2011-Y-BGS-0001", "0012-WS·2011-Y-BGS-0001"],
    ["１２-WS·2011-Y-BGS-0001", undefined],
  ])("is itself what is wrong with %j, and not the fonds number that has them", async (code, repair) => {
    const rows = [
      ["题名", "档号", "全宗号"],
      ["甲", code, "0012"],
    ];
    const items = await collectedList(csvRows(csvText(rows)), itemList);
    const volumes = await collectedList(csvRows(csvText(rows)), volumeList);
    for (const { findings } of [items.rows[0]!, volumes.rows[0]!]) {
      const lost = findings.filter((finding) => finding.code === "zeros-lost");
      expect(lost).toEqual([
        {
          code: "zeros-lost",
          severity: "warning",
          place: { row: 2, column: "档号", field: "referenceCode", value: code },
          data: { text: "0012", code: "12", in: "reference-code" },
          ...(repair === undefined ? {} : { repair }),
        },
      ]);
      expect(cure(lost[0]!, zhCn)).toBe("请将档号中的全宗号改为“0012”。");
    }
  });
});

describe("every list", () => {
  it("of the folder of lists is exported, and so among those that the laws are tried on", () => {
    const folder = new URL("../../../src/exchange/tables/lists/", import.meta.url);
    const defined = readdirSync(folder).flatMap((file) => {
      const source = readFileSync(new URL(file, folder), "utf8");
      return [...source.matchAll(/^export const (\w+List)\b/gm)].map(([, name]) => name!);
    });
    const exported = Object.entries(tables).filter(([, value]) => ALL_LISTS.some((list) => list === value));
    expect(exported.map(([name]) => name)).toEqual(defined.sort());
    expect(new Set(ALL_LISTS.map(({ id }) => id)).size).toBe(defined.length);
  });

  it.each(ALL_LISTS)("$id names no two columns alike", (list) => {
    const columns = listColumns(list);
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
  });

  it.each(ALL_LISTS)("$id reads any text without throwing", (list) => {
    const texts = ["__proto__", "\uD800", "9".repeat(100_000), "（", "\u0000", "★", "'"];
    for (const column of listColumns(list)) {
      for (const text of texts) expect(Array.isArray(column.read(text).findings)).toBe(true);
    }
  });
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

describe("recordedDate", () => {
  it.each([
    ["40706", "2011-06-12"],
    ["40706.5", "2011-06-12"],
    ["10000", "1927-05-18"],
  ])("takes the number of a day %j for no date", (text, repair) => {
    const { value, findings } = recordedDate(text);
    expect(value).toBeUndefined();
    expect(findings.map((finding) => [finding.code, finding.repair])).toEqual([["date-serial", repair]]);
  });

  it("reads a year and a day of eight digits as what they are", () => {
    expect(recordedDate("2011").value?.precision).toBe("year");
    expect(recordedDate("20110612").value?.earliest).toBe("2011-06-12");
  });
});

describe("recordedTitle", () => {
  it.each([
    ["关于防汛\n工作", "关于防汛工作"],
    ["Notice\r\n\ton floods", "Notice on floods"],
    ["关于防汛 \r\n　工作\t的通知", "关于防汛工作的通知"],
    ["关于印发第\n3号令的通知，2011\n年", "关于印发第3号令的通知，2011年"],
    ["𠮷\n𠮷的履历", "𠮷𠮷的履历"],
    ["任命张三　李四的\n决定", "任命张三　李四的决定"],
    ["1998\n1999", "1998 1999"],
    [" 决定", "决定"],
    ["决\u0007定", "决定"],
  ])("keeps %j and proposes %j", (text, repair) => {
    expect(recordedTitle(text)).toEqual({
      value: text,
      findings: [{ code: "text-untidy", severity: "hint", place: { value: text }, data: {}, repair }],
    });
  });

  it("has nothing to say of a title in form", () => {
    expect(recordedTitle("关于“五一”放假的通知（二）")).toEqual({ value: "关于“五一”放假的通知（二）", findings: [] });
  });
});
