import {
  activeHolds,
  checkHolds,
  checkItemPartOrder,
  checkOpeningOpinion,
  checkPageOrder,
  checkRepresentations,
  filingStamp,
  filingYear,
  formatRecordTitle,
  type Hold,
  PAPER_SIZES,
  pageTotals,
  parseRecordTitle,
} from "lantai/catalogue";
import { CallerError, sentence } from "lantai/findings";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

describe("filingStamp", () => {
  test("shows two rows of three cells (DA/T 22-2015)", () => {
    const rows = filingStamp({
      fondsNo: "Z109",
      year: 2011,
      itemNo: "0001",
      unit: "办公室",
      retentionPeriod: "permanent",
      pageCount: 6,
    });
    expect(rows.map((row) => row.map(({ text }) => text))).toStrictEqual([
      ["Z109", "2011", "1"],
      ["办公室", "永久", "6"],
    ]);
  });

  test("leaves blank what is not known, and keeps an item number that is no plain number", () => {
    expect(filingStamp({ itemNo: "A-01" }).flatMap((row) => row.map(({ text }) => text))).toStrictEqual([
      "",
      "",
      "A-01",
      "",
      "",
      "",
    ]);
  });
});

describe("filingYear", () => {
  test.each([
    [{ occasion: "matter", signedOn: "2021-12-20", closedOn: "2022-02-11" }, 2022, "matter-completion-year"],
    [{ occasion: "meeting", signedOn: "2021-12-30", closedOn: "2022-01-03" }, 2022, "meeting-closing-year"],
    [{ signedOn: "2021-12-30", filedInYear: 2022 }, 2021, "signing-year"],
    [{ filedInYear: 2020 }, 2020, "year-of-filing"],
  ] as const)("of %j is %s by %s", (subject, year, code) => {
    const answer = filingYear(subject);
    expect([answer?.year, answer?.rule.code]).toStrictEqual([year, code]);
    expect(answer?.rule.note).toBe(code === "year-of-filing" ? "needed" : "not-needed");
  });

  test("is not said of a matter that is not completed, and a day has to be one", () => {
    expect(filingYear({ occasion: "matter", signedOn: "2021-12-20" })).toBeUndefined();
    expect(() => filingYear({ signedOn: "2021-02-30" })).toThrow(CallerError);
  });
});

describe("checkItemPartOrder", () => {
  test("puts the reply and the approval first", () => {
    expect(checkItemPartOrder(["reply", "incoming-document"])).toStrictEqual([]);
    expect(checkItemPartOrder(["incoming-document", "reply"])[0]?.data).toStrictEqual({
      first: { "zh-CN": "复文", en: "reply" },
      next: { "zh-CN": "来文", en: "incoming document" },
    });
    expect(checkItemPartOrder(["text", "attachment", "text"])).toHaveLength(1);
    expect(checkItemPartOrder(["county-own", "text"])).toStrictEqual([]);
  });
});

describe("parseRecordTitle", () => {
  test.each([
    ["[关于春耕的通知]", "关于春耕的通知", "archivist"],
    ["［关于春耕的通知］", "关于春耕的通知", "archivist"],
    ["[关于财发[1998]3号的通知]", "关于财发[1998]3号的通知", "archivist"],
    ["[补]关于春耕的通知[附]", "[补]关于春耕的通知[附]", "record"],
    ["关于春耕的通知", "关于春耕的通知", "record"],
    ["[]", "[]", "record"],
    ["[ ]", "[ ]", "record"],
    ["[ 关于春耕的通知 ]", "关于春耕的通知", "archivist"],
    ["]关于春耕的通知[", "]关于春耕的通知[", "record"],
    ["[未完", "[未完", "record"],
  ] as const)("of %s is %s by the %s", (text, words, author) => {
    expect(parseRecordTitle(text)).toStrictEqual({ text: words, author });
    if (author === "record") expect(formatRecordTitle({ text: words, author })).toBe(text);
  });
});

describe("pageTotals", () => {
  test("count a sheet with two written sides as two pages and one with a blank side as one", () => {
    expect(pageTotals([{ imageOrder: 1 }, { imageOrder: 2 }]).pages).toBe(2);
    expect(pageTotals([{ imageOrder: 1 }, { imageOrder: 2, content: "blank" }]).pages).toBe(1);
  });

  test("add A4 equivalents of known sizes", () => {
    const pages = [...PAPER_SIZES.map(({ code }) => code), "8K"].map((size, at) => ({ imageOrder: at + 1, size }));
    expect(pageTotals(pages)).toStrictEqual({ pages: 6, blankSides: 0, a4Equivalents: 31, withoutSize: 1 });
  });

  test("refuse a size that is no whole number of A4 pages", () => {
    const sizes = [{ code: "A5", title: { "zh-CN": "A5", en: "A5" }, a4Equivalents: 0.5 }];
    expect(() => pageTotals([], sizes)).toThrow("sizes.a4Equivalents: expected a whole number from 0, received 0.5");
  });
});

describe("checkPageOrder", () => {
  test("finds numbers that fall back or repeat, by image order", () => {
    const pages = ["1", "3", "2", "附1", undefined, "２", "4"].map((pageNo, at) => ({
      imageOrder: at + 1,
      ...(pageNo === undefined ? {} : { pageNo }),
    }));
    expect(checkPageOrder(pages.reverse()).map(({ code, data }) => [code, data.imageOrder])).toStrictEqual([
      ["page-order-differs", 3],
      ["page-number-repeated", 6],
    ]);
  });
});

describe("checkRepresentations", () => {
  test("finds nothing in a master and its access copy", () => {
    const checksum = { algorithm: "sm3", value: "aF".repeat(32) };
    expect(
      checkRepresentations([
        { id: "m", role: "master", checksum },
        { id: "a", role: "access", derivedFrom: "m", firstPage: 1, lastPage: 1 },
      ]),
    ).toStrictEqual([]);
  });

  test("finds a cut checksum, pages that run backwards and an unknown source", () => {
    const findings = checkRepresentations([
      { id: "m", role: "master", checksum: { algorithm: "md5", value: "ab" } },
      { id: "a", role: "access", derivedFrom: "a", firstPage: 2, lastPage: 1 },
      { role: "own", derivedFrom: "x", checksum: { algorithm: "own", value: "" } },
    ]);
    expect(findings.map(({ code }) => code)).toStrictEqual([
      "checksum-malformed",
      "representation-pages-reversed",
      "representation-source-unknown",
      "representation-source-unknown",
    ]);
  });
});

describe("activeHolds", () => {
  const hold: Hold = {
    reason: "诉讼取证",
    originator: "县人民法院",
    from: "2022-03-01",
    lifted: { on: "2023-06-30", by: "县人民法院" },
  };

  test.each([
    ["2022-02-28", 0],
    ["2022-03-01", 1],
    ["2023-06-29", 1],
    ["2023-06-30", 0],
  ] as const)("on %s are %s", (asOf, count) => {
    expect(activeHolds({ holds: [hold] }, asOf)).toHaveLength(count);
  });

  test("need a day, and a record without holds has none", () => {
    expect(activeHolds({}, "2023-06-30")).toStrictEqual([]);
    expect(() => activeHolds({}, "today" as never)).toThrow(CallerError);
  });

  test("that were lifted before they began are a finding", () => {
    expect(checkHolds({ holds: [hold] })).toStrictEqual([]);
    const early = { ...hold, lifted: { on: "2022-02-01", by: "县人民法院" } } as const;
    expect(checkHolds({ id: "a", holds: [early] })[0]?.place).toStrictEqual({
      id: "a",
      field: "holds",
      value: "2022-02-01",
    });
  });
});

describe("checkOpeningOpinion", () => {
  test.each([
    ["2020-12-31", []],
    ["2021-01-01", ["opinion"]],
    ["2024-02-29", ["opinion"]],
    ["2024-03-01", ["opinion", "disclosure", "secrecyChanges"]],
  ] as const)("on %s asks for %j (档案法第三十条, 实施条例第三十条)", (asOf, parts) => {
    expect(checkOpeningOpinion({}, { asOf }).map(({ data }) => data.part)).toStrictEqual(parts);
  });

  test("takes no other word for an opinion, and shows it", () => {
    const [finding] = checkOpeningOpinion({ openingOpinion: { opinion: "zzz" as "open" } }, { asOf: "2023-06-30" });
    expect(finding).toStrictEqual({
      code: "opening-opinion-part-missing",
      severity: "error",
      place: { field: "openingOpinion.opinion", value: "zzz" },
      data: { part: "opinion", title: { "zh-CN": "到期开放意见", en: "opinion on opening when due" }, recorded: "zzz" },
    });
    expect(sentence(finding!, zhCn)).toBe("移交时未附“到期开放意见”（记为“zzz”，不能识别）。");
    expect(sentence(finding!, en)).toBe('The opinion on opening when due was not attached on transfer: "zzz" is none.');
    const blank = { opinion: "　" as "open" };
    expect(checkOpeningOpinion({ openingOpinion: blank }, { asOf: "2023-06-30" })[0]?.place).toStrictEqual({
      field: "openingOpinion.opinion",
    });
  });

  test("takes a whole block", () => {
    const openingOpinion = { opinion: "open", disclosure: "proactive", secrecyChanges: "无" } as const;
    expect(checkOpeningOpinion({ openingOpinion }, { asOf: "2024-03-01" })).toStrictEqual([]);
  });
});
