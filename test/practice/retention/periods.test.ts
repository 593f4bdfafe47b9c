import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import {
  checkTerm,
  extendRetentionRules,
  isAtLeast,
  RETENTION_RULES,
  type RetentionRules,
  retentionPeriodTitle,
  statisticsPeriod,
  type TermSubject,
} from "lantai/retention";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { TERMS } from "../../cases/retention.js";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const codes = (record: TermSubject) => checkTerm(record, options).map(({ code }) => code);

describe("isAtLeast", () => {
  test.each([
    // decree 10 (2012), art. 11: the periods of the table are minimum, longer is lawful.
    ["50-years", "30-years", true],
    ["30-years", "30-years", true],
    ["15-years", "30-years", false],
    ["9-years", "10-years", false],
    ["permanent", "100-years", true],
    ["100-years", "permanent", false],
    ["long-term", "long-term", true],
    ["long-term", "30-years", undefined],
    ["30-years", "short-term", undefined],
    ["long-term", "permanent", undefined],
    ["permanent", "long-term", true],
  ] as const)("%s is at least %s: %s", (period, minimum, expected) => {
    expect(isAtLeast(period, minimum)).toBe(expected);
  });
});

describe("statisticsPeriod", () => {
  test("R-12: counts 长期 in the row 30年（长期） and says so, and changes no other period", () => {
    expect(statisticsPeriod("long-term")).toEqual({ countedAs: "30-years", mapping: "long-term-as-30-years" });
    for (const period of ["permanent", "30-years", "10-years", "short-term"] as const) {
      expect(statisticsPeriod(period)).toEqual({ countedAs: period, mapping: "none" });
    }
  });
});

describe("retentionPeriodTitle", () => {
  test("names every period in both languages", () => {
    expect(
      (["permanent", "1-years", "10-years", "long-term", "short-term", "fixed-term"] as const).map((period) =>
        Object.values(retentionPeriodTitle(period)),
      ),
    ).toEqual([
      ["永久", "permanent"],
      ["1年", "1 year"],
      ["10年", "10 years"],
      ["长期", "long-term (长期)"],
      ["短期", "short-term (短期)"],
      ["定期", "a fixed term (定期) without its years"],
    ]);
  });
});

describe("checkTerm", () => {
  test.each(TERMS)("$record: $found ($source)", ({ record, found }) => {
    expect(codes(record)).toEqual(found === undefined ? [] : [found]);
  });

  test("says nothing where the period or the era is unknown, and names a body of rules that is not there", () => {
    expect(codes({ year: 2010 })).toEqual([]);
    expect(codes({ retentionPeriod: "long-term" })).toEqual([]);
    expect(codes({ retentionPeriod: "0-years", year: 2010 })).toEqual([]);
    expect(
      checkTerm({ id: "a", regime: "constructor", retentionPeriod: "long-term", year: 2010 }, options),
    ).toMatchObject([{ code: "regime-unknown", place: { id: "a", field: "regime", value: "constructor" } }]);
  });

  test("is told with its record and its body of rules", () => {
    const [finding] = checkTerm({ id: "a", retentionPeriod: "long-term", year: 2010 }, options);
    expect(finding?.place).toEqual({ id: "a", field: "retentionPeriod", value: "long-term" });
    expect(finding && sentence(finding, zhCn)).toBe("自该件形成以来，文书档案的规定中没有“长期”这一保管期限。");
  });
});

describe("checkTerm, by body of rules and by day", () => {
  const on = (asOf: CivilDay, record: TermSubject, rules: RetentionRules = RETENTION_RULES) =>
    checkTerm(record, { asOf, rules }).map(({ code }) => code);
  const unknown = ["term-unknown-to-regime"];

  test("knows a term of years of administrative records from the day of decree 8", () => {
    const record = { retentionPeriod: "30-years", year: 1990 } as const;
    expect(on("2006-12-17", record)).toEqual(unknown);
    expect(on("2006-12-18", record)).toEqual([]);
    expect(on("2006-12-17", { ...record, retentionPeriod: "permanent" })).toEqual([]);
    expect(on("1987-12-31", { ...record, retentionPeriod: "permanent" })).toEqual(unknown);
    expect(on("2006-12-17", { ...record, regime: "accounting" })).toEqual([]);
  });

  test("knows no term of a body of rules from the texts of another, nor a class from those of another class", () => {
    const permanent = RETENTION_RULES.classes.filter((row) => row.regime !== "enterprise" || row.class === "permanent");
    const enterprises = extendRetentionRules(RETENTION_RULES, { id: "ours", classes: permanent });
    const enterprise: TermSubject = { regime: "enterprise", retentionPeriod: "30-years", year: 2013 };
    expect(on("2023-06-30", enterprise, enterprises)).toEqual(unknown);
    const classes = RETENTION_RULES.classes.filter(
      (row) => row.regime !== "administrative" || row.class !== "permanent",
    );
    const rules = extendRetentionRules(RETENTION_RULES, { id: "ours", classes });
    expect(on("2023-06-30", { retentionPeriod: "permanent", year: 1990 }, rules)).toEqual(unknown);
  });

  test("knows a term by a text that was repealed since only of records formed before", () => {
    const classes = RETENTION_RULES.classes.map((row) =>
      row.regime === "administrative" && row.class === "fixed-term"
        ? { ...row, citations: [{ instrument: "retention-provisions-1987", confidence: "quoted" } as const] }
        : row,
    );
    const rules = extendRetentionRules(RETENTION_RULES, { id: "ours", classes });
    const formed = (day: CivilDay): TermSubject => ({
      retentionPeriod: "30-years",
      date: { earliest: day, latest: day },
    });
    expect(on("2023-06-30", formed("2006-12-17"), rules)).toEqual([]);
    expect(on("2023-06-30", formed("2006-12-18"), rules)).toEqual(unknown);
  });

  test("tells each finding as a whole", () => {
    const period = { "zh-CN": "长期", en: "long-term (长期)" };
    expect(checkTerm({ retentionPeriod: "long-term", year: 2010 }, options)).toStrictEqual([
      {
        code: "term-unknown-to-regime",
        severity: "warning",
        place: { field: "retentionPeriod", value: "long-term" },
        data: { regime: { "zh-CN": "文书档案", en: "administrative records" }, period },
      },
    ]);
    expect(checkTerm({ id: "a", regime: "ours", retentionPeriod: "10-years", year: 2010 }, options)).toStrictEqual([
      {
        code: "regime-unknown",
        severity: "error",
        place: { id: "a", field: "regime", value: "ours" },
        data: { code: "ours" },
      },
    ]);
  });

  test("names what a caller gave wrongly", () => {
    expect(() => on("2023-6-30", {})).toThrow("asOf: expected a civil day");
    expect(() => on("2023-06-30", {}, { ...RETENTION_RULES, counting: "some" as "day-after" })).toThrow(
      "rules.counting: expected one of",
    );
  });
});
