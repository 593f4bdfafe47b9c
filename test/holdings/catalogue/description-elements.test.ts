import {
  CARRIERS,
  checkDescription,
  DESCRIPTION_ELEMENTS,
  DISCLOSURES,
  FIELD_CODES,
  FILING_STAMP_CELLS,
  FILING_YEAR_RULES,
  ITEM_PART_ORDERS,
  METADATA_ELEMENTS,
  OPENING_OPINION_PARTS,
  RECORD_ORIGINS,
  REPRESENTATION_ROLES,
} from "lantai/catalogue";
import { CallerError } from "lantai/findings";
import { instrumentById } from "lantai/law";
import { describe, expect, test } from "vitest";

const required = (level: "fonds" | "series" | "volume" | "item") =>
  DESCRIPTION_ELEMENTS.filter(({ levels }) => levels[level] === "required").map(({ title }) => title["zh-CN"]);

describe("DESCRIPTION_ELEMENTS", () => {
  test.each([
    ["item", ["著录层级", "档号", "题名", "日期", "责任者", "保管期限", "开放标识"]],
    ["volume", ["著录层级", "档号", "题名", "日期", "责任者", "保管期限", "开放标识"]],
    ["series", ["著录层级", "档号", "题名", "日期", "责任者"]],
    ["fonds", ["档案馆代码", "著录层级", "档号", "题名", "日期", "责任者", "档案保管沿革"]],
  ] as const)("require of a %s what DA/T 18-2022 marks 必", (level, titles) => {
    expect(required(level)).toStrictEqual(titles);
  });

  test("have a key each, and field codes that are listed", () => {
    expect(new Set(DESCRIPTION_ELEMENTS.map(({ key }) => key)).size).toBe(DESCRIPTION_ELEMENTS.length);
    const codes = FIELD_CODES.map(({ code }) => code);
    for (const { fieldCode, key } of DESCRIPTION_ELEMENTS) if (fieldCode) expect(codes, key).toContain(fieldCode);
  });
});

describe("checkDescription", () => {
  const item = {
    id: "a-1",
    referenceCode: "Z109-WS·2011-Y-0001",
    title: "会议纪要",
    date: { text: "20110304" },
    responsibleParty: "县人民政府",
    retentionPeriod: "permanent",
    openingStatus: "unreviewed",
  };

  test("finds nothing in a whole description", () => {
    expect(checkDescription(item, "item")).toStrictEqual([]);
  });

  test.each([undefined, null, "", " ", [], { text: " " }])("takes %j for missing", (date) => {
    expect(checkDescription({ ...item, date }, "item")).toStrictEqual([
      {
        code: "description-element-missing",
        severity: "error",
        place: { id: "a-1", field: "date" },
        data: {
          element: "date",
          title: { "zh-CN": "日期", en: "date" },
          level: { "zh-CN": "文件级", en: "item" },
        },
      },
    ]);
  });

  test("reads a fonds by the properties of a fonds", () => {
    const fonds = { fondsNo: "0012", title: "县人民政府", from: "1949-10-01", responsibleParty: "县人民政府" };
    expect(checkDescription(fonds, "fonds").map(({ data }) => data.element)).toStrictEqual([
      "archivesCode",
      "custodialHistory",
    ]);
  });

  test("goes by a county's own table, and refuses a level that is not described", () => {
    expect(checkDescription({}, "item", [])).toStrictEqual([]);
    expect(() => checkDescription(item, "page" as never)).toThrow(CallerError);
  });
});

describe("METADATA_ELEMENTS", () => {
  test("run from M1 to M75 without a gap, each inside one that is listed", () => {
    const codes = METADATA_ELEMENTS.map(({ code }) => code);
    expect(codes).toStrictEqual(Array.from({ length: 75 }, (_, at) => `M${at + 1}`));
    for (const { within, code } of METADATA_ELEMENTS) if (within) expect(codes, code).toContain(within);
  });

  test.each([
    ["M3", "档案馆名称", "practised"],
    ["M9", "全宗号", "recalled"],
    ["M22", "题名", "practised"],
    ["M39", "保密期限", "practised"],
    ["M45", "稿本", "practised"],
    ["M47", "格式信息", "recalled"],
    ["M53", "数字化对象形态", "practised"],
    ["M64", "签名算法标识", "practised"],
    ["M66", "当前位置", "recalled"],
  ])("%s is %s, %s", (code, title, confidence) => {
    const row = METADATA_ELEMENTS.find((element) => element.code === code);
    expect([row?.title["zh-CN"], row?.citation.confidence]).toStrictEqual([title, confidence]);
  });
});

describe("the tables of the catalogue", () => {
  const cited = [
    ...[CARRIERS, DESCRIPTION_ELEMENTS, DISCLOSURES, FILING_STAMP_CELLS, FILING_YEAR_RULES].flat(),
    ...[ITEM_PART_ORDERS, METADATA_ELEMENTS, RECORD_ORIGINS, REPRESENTATION_ROLES].flat(),
  ].map(({ citation }) => citation);

  test("cite instruments that are listed", () => {
    for (const { instrument } of [...cited, ...OPENING_OPINION_PARTS.flatMap(({ citations }) => citations)]) {
      expect(instrumentById(instrument), instrument).toBeDefined();
    }
  });
});
