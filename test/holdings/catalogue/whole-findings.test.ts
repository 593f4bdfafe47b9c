import {
  activeHolds,
  checkDescription,
  checkHolds,
  checkItemPartOrder,
  checkOpeningOpinion,
  checkPageOrder,
  checkRepresentations,
  filingStamp,
  filingYear,
  formatDocumentNo,
  type Hold,
  isParentLevel,
  LEVELS,
  parseDocumentNo,
  parseRetentionPeriod,
} from "lantai/catalogue";
import { describe, expect, test } from "vitest";
import { DESCRIPTION_CASES, OPINION_CASES } from "../../cases/descriptions.js";
import { DOCUMENT_NO_CASES } from "../../cases/document-numbers.js";
import { PART_ORDER_CASE } from "../../cases/item-fields.js";
import { REPRESENTATION_CASES } from "../../cases/representations.js";
import { RETENTION_PERIOD_CASES } from "../../cases/retention-periods.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of the catalogue are answered as a whole as they were agreed to", async () => {
  const described = DESCRIPTION_CASES.flatMap(({ described: record, level }) => [
    checkDescription(record, level),
    checkDescription({ id: "r1", ...record }, level),
  ]);
  const opinions = OPINION_CASES.flatMap(({ opinion, asOf }) => [
    checkOpeningOpinion({ openingOpinion: opinion }, { asOf }),
    checkOpeningOpinion({ id: "r1", openingOpinion: opinion }, { asOf }),
  ]);
  const files = REPRESENTATION_CASES.map(({ files: own }) => checkRepresentations(own));
  const numbers = DOCUMENT_NO_CASES.map(({ text }) => parseDocumentNo(text));
  const periods = RETENTION_PERIOD_CASES.map(({ text }) => parseRetentionPeriod(text));
  await expectWholeAnswers([...described, ...opinions, ...files, ...numbers, ...periods]);
});

describe("parseDocumentNo", () => {
  test.each([
    ["县政发〔1000〕1号", { issuer: "县政发", year: 1000, number: 1 }],
    ["县政发〔2999〕999999号", { issuer: "县政发", year: 2999, number: 999_999 }],
    ["县政发〔0999〕1号", undefined],
    ["县政发〔3000〕1号", undefined],
    ["县政发〔2023〕0号", undefined],
    ["县政发〔2023〕1000000号", undefined],
    ["县政发〔2023〕1号〔2024〕2号", undefined],
    ["县政发〔2023〕1号文", undefined],
    [`${"甲".repeat(40)}〔2023〕1号`, { issuer: "甲".repeat(40), year: 2023, number: 1 }],
    [`${"甲".repeat(41)}〔2023〕1号`, undefined],
  ])("reads %s as %j", (text, documentNo) => {
    expect(parseDocumentNo(text).documentNo).toStrictEqual(documentNo);
  });

  test("says which part of a number cannot be written", () => {
    const right = { issuer: "县政发", year: 2023, number: 1 };
    expect(() => formatDocumentNo({ ...right, issuer: "县 政" })).toThrow(
      'documentNo.issuer: expected a word of at most 40 characters without brackets and spaces, received "县 政"',
    );
    expect(formatDocumentNo({ ...right, issuer: "甲".repeat(40) })).toBe(`${"甲".repeat(40)}〔2023〕1号`);
    expect(() => formatDocumentNo({ ...right, issuer: "甲".repeat(41) })).toThrow("documentNo.issuer: expected a word");
    expect(() => formatDocumentNo({ ...right, year: 3000 })).toThrow(
      "documentNo.year: expected a year from 1000 to 2999, received 3000",
    );
    expect(() => formatDocumentNo({ ...right, number: 0 })).toThrow(
      "documentNo.number: expected a whole number from 1 to 999999, received 0",
    );
  });
});

describe("checkHolds", () => {
  const hold: Hold = { reason: "审计", originator: "县审计局", from: "2022-03-01" };
  const lifted = (on: "2022-02-28" | "2022-03-01") => ({ ...hold, lifted: { on, by: "县审计局" } });

  test("finds a hold lifted before it began, with and without a key, and none lifted on the day itself", () => {
    const data = { from: "2022-03-01", on: "2022-02-28" };
    const finding = { code: "hold-lifted-early", severity: "error", data };
    expect(checkHolds({ holds: [hold, lifted("2022-03-01"), lifted("2022-02-28")] })).toStrictEqual([
      { ...finding, place: { field: "holds", value: "2022-02-28" } },
    ]);
    expect(checkHolds({ id: "r1", holds: [lifted("2022-02-28")] })).toStrictEqual([
      { ...finding, place: { id: "r1", field: "holds", value: "2022-02-28" } },
    ]);
    expect(checkHolds({})).toStrictEqual([]);
  });

  test("finds every day of a hold that the calendar does not have, which alone says nothing about their order", () => {
    const slashed = { ...hold, from: "2022/03/01", lifted: { on: "", by: "县审计局" } } as unknown as Hold;
    const finding = { code: "hold-day-unreadable", severity: "error" };
    expect(checkHolds({ id: "r1", holds: [slashed, hold] })).toStrictEqual([
      { ...finding, place: { id: "r1", field: "holds", value: "2022/03/01" }, data: { text: "2022/03/01" } },
      { ...finding, place: { id: "r1", field: "holds", value: "" }, data: { text: "" } },
    ]);
    expect(checkHolds({ holds: [{ ...hold, lifted: slashed.lifted! }] })).toStrictEqual([
      { ...finding, place: { field: "holds", value: "" }, data: { text: "" } },
    ]);
  });

  test("binds on every day where its first day or its end is none of the calendar: nothing is destroyed by a slip of the pen", () => {
    const begun = { ...hold, from: "2022/03/01" } as unknown as Hold;
    const ended = { ...hold, lifted: { on: "2022-02-30", by: "县审计局" } } as unknown as Hold;
    expect(activeHolds({ holds: [begun, ended] }, "2022-03-02")).toStrictEqual([begun, ended]);
    expect(activeHolds({ holds: [begun, ended] }, "2022-02-28")).toStrictEqual([begun]);
    expect(
      activeHolds({ holds: [{ ...begun, ...lifted("2022-03-01"), from: begun.from }] }, "2022-03-01"),
    ).toStrictEqual([]);
  });

  test("binds from its day to the day before it is lifted", () => {
    const record = { holds: [{ ...hold, lifted: { on: "2022-05-01", by: "县审计局" } }] } as const;
    expect(activeHolds(record, "2022-02-28")).toStrictEqual([]);
    expect(activeHolds(record, "2022-03-01")).toStrictEqual(record.holds);
    expect(activeHolds(record, "2022-04-30")).toStrictEqual(record.holds);
    expect(activeHolds(record, "2022-05-01")).toStrictEqual([]);
    expect(activeHolds({}, "2022-05-01")).toStrictEqual([]);
    expect(activeHolds({ holds: [hold] }, "2099-12-31")).toStrictEqual([hold]);
    expect(() => activeHolds({}, "2022-02-30")).toThrow("asOf: expected");
  });
});

describe("checkPageOrder", () => {
  test("says which page breaks the order, with and without a key, and passes over what has no plain number", () => {
    const pages = [
      { imageOrder: 4, pageNo: "2", id: "p4" },
      { imageOrder: 1, pageNo: "1" },
      { imageOrder: 2 },
      { imageOrder: 3, pageNo: "3" },
      { imageOrder: 5, pageNo: "2" },
      { imageOrder: 6, pageNo: "附1" },
      { imageOrder: 7, pageNo: "10" },
      { imageOrder: 8, pageNo: "3页" },
      { imageOrder: 9, pageNo: "9" },
    ];
    expect(checkPageOrder(pages)).toStrictEqual([
      {
        code: "page-order-differs",
        severity: "warning",
        place: { field: "pageNo", value: "2", id: "p4" },
        data: { pageNo: "2", imageOrder: 4, before: 3 },
      },
      {
        code: "page-number-repeated",
        severity: "warning",
        place: { field: "pageNo", value: "2" },
        data: { pageNo: "2", imageOrder: 5, before: 2 },
      },
      {
        code: "page-order-differs",
        severity: "warning",
        place: { field: "pageNo", value: "9" },
        data: { pageNo: "9", imageOrder: 9, before: 10 },
      },
    ]);
    expect(checkPageOrder([{ imageOrder: 1, pageNo: "0" }])).toStrictEqual([]);
  });
});

describe("filingYear", () => {
  test("names the day that is none", () => {
    expect(() => filingYear({ signedOn: "2021-02-30" })).toThrow("subject.signedOn: expected");
  });
});

describe("checkOpeningOpinion", () => {
  test("takes a blank part for a missing one, and names no record that has no key", () => {
    const openingOpinion = { opinion: "open", disclosure: "proactive", secrecyChanges: " " } as const;
    expect(checkOpeningOpinion({ openingOpinion }, { asOf: "2024-03-01" })).toStrictEqual([
      {
        code: "opening-opinion-part-missing",
        severity: "error",
        place: { field: "openingOpinion.secrecyChanges" },
        data: {
          part: "secrecyChanges",
          title: { "zh-CN": "密级变更情况", en: "changes of the security classification" },
        },
      },
    ]);
    expect(() => checkOpeningOpinion({}, { asOf: "2024-02-30" })).toThrow("options.asOf: expected");
  });
});

describe("checkRepresentations", () => {
  const file = { role: "preservation-master", path: "a/1.tif" } as const;

  test("says where pages are reversed or a source is unknown", () => {
    const found = checkRepresentations([
      { ...file, id: "f1", firstPage: 5, lastPage: 4 },
      { ...file, id: "f1", firstPage: 4, lastPage: 4, derivedFrom: "f9" },
      { ...file, id: "f3", derivedFrom: "f3" },
      { ...file, firstPage: 4 },
      { role: file.role, lastPage: 4 },
    ] as never);
    expect(found).toStrictEqual([
      {
        code: "representation-pages-reversed",
        severity: "error",
        place: { id: "f1", file: "a/1.tif", field: "firstPage" },
        data: { firstPage: 5, lastPage: 4 },
      },
      {
        code: "representation-source-unknown",
        severity: "warning",
        place: { id: "f1", file: "a/1.tif", field: "derivedFrom", value: "f9" },
        data: { source: "f9" },
      },
      {
        code: "representation-source-unknown",
        severity: "warning",
        place: { id: "f3", file: "a/1.tif", field: "derivedFrom", value: "f3" },
        data: { source: "f3" },
      },
    ]);
  });
});

describe("checkRepresentations of checksums", () => {
  const malformed = (value: string) =>
    checkRepresentations([{ role: "master", checksum: { algorithm: "md5", value } }]);

  test("takes 32 hexadecimal digits of either case for an MD5, and nothing else", () => {
    expect(malformed("0123456789abcdefABCDEF0123456789")).toStrictEqual([]);
    for (const value of ["", "0".repeat(31), "0".repeat(33), `g${"0".repeat(31)}`, `${"0".repeat(31)}g`]) {
      expect(malformed(value)).toStrictEqual([
        {
          code: "checksum-malformed",
          severity: "error",
          place: { field: "checksum", value },
          data: { algorithm: { "zh-CN": "MD5", en: "MD5" }, digits: 32 },
        },
      ]);
    }
  });
});

describe("checkDescription", () => {
  const lacking = (values: object) => checkDescription(values, "item").map(({ place }) => place.field);

  test("takes a false, a zero and a list with something in it as given, and blank texts, empty lists and blank dates as lacking", () => {
    const lackingAll = lacking({});
    for (const field of lackingAll) {
      for (const given of [0, false, ["a"], { text: "1999" }, { volumes: 1 }]) {
        expect(lacking({ [field!]: given })).toStrictEqual(lackingAll.filter((one) => one !== field));
      }
      for (const blank of [null, " ", [], { text: " " }])
        expect(lacking({ [field!]: blank })).toStrictEqual(lackingAll);
    }
    expect(lackingAll.length).toBeGreaterThan(2);
  });

  test("names the record only by a key that is a text, and refuses a level that there is not", () => {
    expect(checkDescription({ id: 7 }, "item")[0]!.place).not.toHaveProperty("id");
    expect(checkDescription({ id: "r1" }, "item")[0]!.place).toHaveProperty("id", "r1");
    expect(() => checkDescription({}, "page" as never)).toThrow("level: expected one of fonds, series, volume, item");
  });
});

describe("filingStamp", () => {
  const cells = (item: object) => filingStamp(item).flatMap((row) => row.map(({ text }) => text));

  test("writes an item number without leading zeros, and anything else as it is", () => {
    expect(cells({ fondsNo: " 0012 ", itemNo: "0010" })).toStrictEqual(expect.arrayContaining(["0012", "10"]));
    expect(cells({ itemNo: "0" })).toContain("0");
    expect(cells({ itemNo: "1001" })).toContain("1001");
    for (const itemNo of ["0010-1", "附0010"]) expect(cells({ itemNo })).toContain(itemNo);
  });
});

describe("checkItemPartOrder", () => {
  test("is a hint", () => {
    expect(checkItemPartOrder(PART_ORDER_CASE.wrong).map(({ severity }) => severity)).toStrictEqual(["hint"]);
  });
});

describe("isParentLevel", () => {
  test("names the argument that is no level", () => {
    const levels = LEVELS.join(", ");
    expect(() => isParentLevel("box" as never, "fonds")).toThrow(`child: expected one of ${levels}, received "box"`);
    expect(() => isParentLevel("item", "box" as never)).toThrow(`parent: expected one of ${levels}, received "box"`);
  });
});
