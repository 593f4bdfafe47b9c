import {
  checkSecrecy,
  extendSecrecyRules,
  parseSecrecyMark,
  requireSecrecyRules,
  SECRECY_RULES,
  type SecrecySubject,
  secrecyEnd,
  secrecyEndDay,
  secrecyStanding,
} from "lantai/secrecy";
import { describe, expect, test } from "vitest";
import type { CivilDay } from "../../../src/foundation/dates/index.js";

const rules = SECRECY_RULES;
const on = (day: CivilDay) => ({ earliest: day, latest: day });
const TEN: SecrecySubject = { secrecyMark: "秘密★10年", date: on("2000-01-01") };
const endOf = (record: SecrecySubject, by = rules) =>
  secrecyEnd(parseSecrecyMark(record.secrecyMark!).mark!, record, { asOf: "2023-06-30", rules: by });
const STARTLESS = { kind: "unknown", because: "secrecy-start-missing", missing: ["date"] };

describe("secrecyEndDay", () => {
  test.each([
    ["day-after", "2023-03-01"],
    ["anniversary", "2023-02-28"],
    ["year-batch", "2024-01-01"],
  ] as const)("by %s, eighteen months from 2021-08-31 are over on %s, in a month without a 31st", (counting, day) => {
    expect(secrecyEndDay("2021-08-31", 18, counting)).toBe(day);
  });

  test("refuses a counting that it does not know for months, too", () => {
    expect(() => secrecyEndDay("2000-01-01", 6, "lunar" as never)).toThrow(
      'counting: expected one of day-after, anniversary, year-batch, received "lunar"',
    );
  });
});

describe("secrecyEnd", () => {
  test("names the day and the rules that are wrong", () => {
    const mark = parseSecrecyMark("秘密★10年").mark!;
    expect(() => secrecyEnd(mark, TEN, { asOf: "2023-02-30", rules })).toThrow("asOf: expected");
    expect(() => secrecyEnd(mark, TEN, { asOf: "2023-06-30", rules: { ...rules, levels: [] } })).toThrow(
      "rules.levels: expected one row for top-secret, received 0",
    );
  });

  test.each(["秘密★10年", "秘密"])("without a latest day of issue nothing runs for %s", (secrecyMark) => {
    expect(endOf({ secrecyMark, date: { earliest: "1990-01-01" } })).toStrictEqual(STARTLESS);
    expect(endOf({ secrecyMark, date: { earliest: "2000-02-30", latest: "2000-02-30" } })).toStrictEqual(STARTLESS);
    expect(endOf({ secrecyMark, noticeOn: "2000-02-30" })).toStrictEqual(STARTLESS);
  });

  test("takes the maximum from a day of notice, and none from one before the rules", () => {
    expect(endOf({ secrecyMark: "秘密", noticeOn: "1991-01-01" })).toStrictEqual({
      kind: "dated",
      startDay: "1991-01-01",
      maximumYears: 10,
      endDay: "2011-01-01",
      extensions: [],
      certainty: "settled",
      findings: [],
    });
    expect(endOf({ secrecyMark: "秘密", noticeOn: "1990-12-31" })).toStrictEqual({
      kind: "unknown",
      because: "secrecy-period-missing-before-rules",
      missing: ["secrecyMark"],
    });
  });

  test("knows the maximum from the first text that gives it, in whatever order a county cites them", () => {
    const levels = rules.levels.map((row) => ({ ...row, citations: [...row.citations].reverse() }));
    const ours = extendSecrecyRules(rules, { id: "ours", levels });
    expect(endOf({ secrecyMark: "秘密", date: on("2000-01-01") }, ours)).toMatchObject({ endDay: "2011-01-01" });
  });
});

describe("parseSecrecyMark", () => {
  test.each(["1000年", "1949年9月30日", "民国三十年"])(
    "秘密★%s ends before any secret there was: unreadable",
    (term) => {
      const secrecyMark = `秘密★${term}`;
      expect(parseSecrecyMark(secrecyMark).kind).toBe("unreadable");
      expect(secrecyStanding({ secrecyMark, date: on("2020-01-01") }, { asOf: "2023-06-30", rules })).toMatchObject({
        kind: "undetermined",
        missing: ["secrecyMark"],
      });
    },
  );

  test("reads a day of declassification from the founding of the People's Republic on", () => {
    expect(parseSecrecyMark("秘密★1949年10月1日前").mark?.term).toStrictEqual({ kind: "day", day: "1949-10-01" });
  });

  test("says of an unreadable mark what stands there, as an error", () => {
    expect(parseSecrecyMark("密")).toStrictEqual({
      kind: "unreadable",
      findings: [{ code: "secrecy-mark-unreadable", severity: "error", place: { value: "密" }, data: { text: "密" } }],
    });
  });

  test("refuses what is no text", () => {
    expect(() => parseSecrecyMark(5 as never)).toThrow("text: expected a string, received 5");
  });

  test("reads a mark of 200 characters and no longer one, white space around it aside", () => {
    const longest = `机密★解密条件：${"竣".repeat(192)}`;
    expect(longest).toHaveLength(200);
    const blank = " ".repeat(300);
    expect(parseSecrecyMark(longest).mark?.term).toStrictEqual({ kind: "condition", condition: "竣".repeat(192) });
    expect(parseSecrecyMark(`${blank}机密★20年${blank}`).mark?.term).toStrictEqual({ kind: "years", count: 20 });
    expect(parseSecrecyMark(`${longest}工`).kind).toBe("unreadable");
  });

  test.each([
    ["机密★解密条件 ：工程竣工", "工程竣工"],
    ["机密★解密条件 工程：竣工", "工程：竣工"],
    ["机密★解密条件 ", ""],
  ])("takes the condition of %j as it is written, without what parts it from its name", (text, condition) => {
    expect(parseSecrecyMark(text).mark?.term).toStrictEqual({ kind: "condition", condition });
  });
});

describe("extendSecrecyRules", () => {
  const nowhere = [{ instrument: "nowhere", article: "1", confidence: "seen" }] as const;

  test.each([
    "secrecyCitations",
    "startCitations",
    "expiryCitations",
    "conditionCitations",
    "publicationCitations",
    "decisionCitations",
  ] as const)("refuses %s of an instrument that the rules do not carry", (table) => {
    expect(() => extendSecrecyRules(rules, { id: "ours", [table]: nowhere })).toThrow(
      `patch.${table}: expected citations of instruments that the rules carry, received "nowhere"`,
    );
  });

  test("refuses a maximum that an unknown instrument gives", () => {
    const levels = rules.levels.map((row) => ({ ...row, citations: nowhere }));
    expect(() => extendSecrecyRules(rules, { id: "ours", levels })).toThrow(
      'patch.levels: expected citations of instruments that the rules carry, received "nowhere"',
    );
  });
});

describe("requireSecrecyRules", () => {
  test("names the reading and the day that are wrong", () => {
    expect(() => requireSecrecyRules({ ...rules, unmarkedSecrecyPeriod: "open" as never }, "secrecyRules")).toThrow(
      'secrecyRules.unmarkedSecrecyPeriod: expected one of statutory-maximum, undetermined, received "open"',
    );
    expect(() => requireSecrecyRules({ ...rules, maximumForFormedFrom: "1991" as never }, "secrecyRules")).toThrow(
      "secrecyRules.maximumForFormedFrom: expected",
    );
  });
});

describe("secrecyStanding", () => {
  const standing = (record: SecrecySubject, asOf: CivilDay, by = rules) => secrecyStanding(record, { asOf, rules: by });

  test.each([
    [{ secrecyMark: "密" }, "secrecy-mark-not-read", ["secrecyMark"]],
    [{ secrecyMark: "秘密★10年" }, "secrecy-start-missing", ["date"]],
    [{ ...TEN, secrecyExtensions: [{}] }, "secrecy-extension-unclear", ["secrecyExtensions"]],
  ] as const)("%j is undetermined, at the latest until a release that is to come", (record, code, missing) => {
    const open = standing(record, "2023-06-30");
    expect(open).toMatchObject({ kind: "undetermined", missing, reasons: [{ code }] });
    expect(open).not.toHaveProperty("bounds");
    expect(standing({ ...record, declassifiedOn: "2030-01-01" }, "2023-06-30")).toStrictEqual({
      ...open,
      bounds: { latest: "2030-01-01" },
    });
  });

  test("tells when the standing changes, if it is known", () => {
    const conditional = { secrecyMark: "机密★解密条件：竣工" };
    const unmet = standing(conditional, "2023-06-30");
    expect(unmet).toMatchObject({ kind: "decided", value: { standing: "secret" } });
    expect(unmet).not.toHaveProperty("changesOn");
    expect(unmet).not.toHaveProperty("value.until");
    expect(standing({ ...conditional, conditionMetOn: "2030-01-01" }, "2023-06-30")).toMatchObject({
      value: { standing: "secret", until: "2030-01-01" },
      changesOn: { day: "2030-01-01", because: "secrecy-condition-met" },
    });
    expect(standing(TEN, "2009-01-01")).toMatchObject({
      changesOn: { day: "2010-01-02", because: "secrecy-expired" },
    });
    expect(standing(TEN, "2011-01-01")).not.toHaveProperty("changesOn");
  });

  test("knows of an unclear extension only when the answer will be open", () => {
    const verdict = standing({ ...TEN, secrecyExtensions: [{}] }, "2009-01-01");
    expect(verdict).toMatchObject({ changesOn: { day: "2010-01-02", because: "secrecy-extension-unclear" } });
    expect(verdict).toHaveProperty("value", { standing: "secret" });
  });

  test("a decision and a publication of one day declassify by the decision", () => {
    const both = { ...TEN, declassifiedOn: "2005-03-01", publishedOn: "2005-03-01" } as const;
    expect(standing(both, "2023-06-30")).toMatchObject({ reasons: [{ code: "secrecy-lifted" }] });
  });

  test("a day that is none declassifies nothing", () => {
    expect(standing({ ...TEN, declassifiedOn: "2005-02-30" }, "2009-01-01")).toStrictEqual(standing(TEN, "2009-01-01"));
  });

  test("cites for a maximum the texts of its own level", () => {
    const levels = rules.levels.map((row, at) => ({
      ...row,
      citations: [{ instrument: "secrecy-law-2010", article: `${at}`, confidence: "seen" as const }],
    }));
    const ours = extendSecrecyRules(rules, { id: "ours", levels });
    const articleOf = (secrecyMark: string) =>
      standing({ secrecyMark, date: on("2010-01-01") }, "2012-01-01", ours).reasons[0]?.citations[0]?.article;
    expect(rules.levels.map(({ mark }) => articleOf(mark))).toStrictEqual(["0", "1", "2"]);
  });
});

describe("checkSecrecy", () => {
  test("an extension without a decider is told by who decided others, and hides none that counts", () => {
    const counts = { decidedOn: "2009-01-01", by: "superior", lastDay: "2015-12-31" } as const;
    const record = { ...TEN, secrecyExtensions: [{ decidedOn: "2008-01-01", lastDay: "2012-12-31" }, counts] } as const;
    expect(checkSecrecy(record, { asOf: "2023-06-30", rules })).toStrictEqual([
      {
        code: "secrecy-extension-incomplete",
        severity: "error",
        place: { field: "secrecyExtensions" },
        data: { missing: ["by"] },
      },
    ]);
    expect(endOf(record)).toMatchObject({ endDay: "2016-01-01", certainty: "may-be-later", extensions: [counts] });
  });
});
