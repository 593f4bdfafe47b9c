import { sentence } from "lantai/findings";
import { ACCOUNTING_TRANSITION, accountingTransition, RETENTION_RULES, type TransitionSubject } from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const vouchers: TransitionSubject = { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "none" };
const answer = (subject: TransitionSubject, asOf: "2015-12-31" | "2016-01-01" | "2023-06-30" = "2023-06-30") =>
  accountingTransition(subject, { asOf, rules: RETENTION_RULES });

describe("accountingTransition", () => {
  // 财会〔2016〕3号
  test.each([
    [{ ...vouchers }, "appraise-by-new-rules", 16, 14, "2030-01-01", []],
    [{ ...vouchers, appraised: "destroyable" }, "destroy-by-new-procedure", 16, 14, "2030-01-01", []],
    [{ ...vouchers, appraised: "to-keep" }, "keep-for-the-rest", 16, 14, "2030-01-01", []],
    [{ ...vouchers, year: 2000, appraised: "none" }, "reset-period", 15, 15, "2031-01-01", ["termEndingAtReset"]],
    [{ ...vouchers, year: 2012, oldYears: 15 }, "reset-period", 3, 27, "2043-01-01", []],
    [{ ...vouchers, year: 1980, appraised: "to-keep" }, "keep-for-the-rest", 35, 0, "2011-01-01", []],
  ] as const)("of %j asks to %s", (subject, action, heldYears, remainingYears, endDay, readings) => {
    expect(answer(subject)).toMatchObject({
      kind: "decided",
      value: { action, heldYears, remainingYears, endDay },
      assumed: readings.map((interpretation) => ({ interpretation, choice: "running" })),
    });
  });

  test("draws the line at the end of 2015: over on 2015-01-01 is over, on 2016-01-01 is not", () => {
    const standing = (year: number) => {
      const verdict = answer({ ...vouchers, year });
      return verdict.kind === "decided" && verdict.value.action;
    };
    expect([standing(1999), standing(2000)]).toEqual(["appraise-by-new-rules", "reset-period"]);
  });

  test("gives a permanent period no end", () => {
    const verdict = answer({ ...vouchers, newPeriod: "permanent" });
    expect(verdict).toMatchObject({ value: { action: "appraise-by-new-rules", heldYears: 16 } });
    expect(verdict.kind === "decided" && "endDay" in verdict.value).toBe(false);
  });

  test("does not arise before the new measures, nor for records of 2016", () => {
    expect(answer(vouchers, "2015-12-31")).toMatchObject({ kind: "not-applicable" });
    expect(answer(vouchers, "2016-01-01")).toMatchObject({ kind: "decided" });
    expect(answer({ ...vouchers, year: 2016 })).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "transition-not-needed" }],
    });
  });

  test("names what is missing and makes nothing up", () => {
    const { appraised: _, ...unappraised } = vouchers;
    expect(answer({ newPeriod: "30-years" })).toMatchObject({ kind: "undetermined", missing: ["year", "oldYears"] });
    expect(answer(unappraised)).toMatchObject({ kind: "undetermined", missing: ["appraised"] });
    expect(answer({ ...unappraised, year: 2012 })).toMatchObject({ kind: "decided" });
    expect(answer({ ...vouchers, oldYears: 1.5 })).toMatchObject({ missing: ["oldYears"] });
    expect(answer({ ...vouchers, oldYears: 200 })).toMatchObject({ kind: "decided" });
    expect(answer({ ...vouchers, oldYears: 201 })).toMatchObject({ missing: ["oldYears"] });
  });

  test.each(["long-term", "short-term", "0-years", "201-years"] as const)(
    "takes the new period %s for none, and not for permanent",
    (newPeriod) => {
      expect(answer({ ...vouchers, newPeriod })).toMatchObject({ kind: "undetermined", missing: ["newPeriod"] });
      expect(answer({ newPeriod })).toMatchObject({ missing: ["year", "oldYears", "newPeriod"] });
    },
  );

  test("cites the transition and is told in Chinese", () => {
    const { reasons } = answer(vouchers);
    expect(reasons[0]?.citations.map(({ instrument }) => instrument)).toEqual([
      "accounting-archives-measures-2015",
      "accounting-transition-2016",
    ]);
    expect(sentence(reasons[0]!, zhCn)).toBe(
      "衔接规定第3项：原期限自2015-01-01起期满，至2015年底已保管16年；到期未鉴定，按新办法鉴定；保存的，按新期限尚余14年，自2030-01-01起期满。",
    );
  });

  test("names no item of the transition in 2016, when it is not surely in force yet and only the measures are cited", () => {
    const [reason] = accountingTransition(vouchers, { asOf: "2016-12-31", rules: RETENTION_RULES }).reasons;
    expect(reason?.citations.map(({ instrument }) => instrument)).toEqual(["accounting-archives-measures-2015"]);
    expect(reason?.data).not.toHaveProperty("clause");
    expect(sentence(reason!, zhCn)).toBe(
      "原期限自2015-01-01起期满，至2015年底已保管16年；到期未鉴定，按新办法鉴定；保存的，按新期限尚余14年，自2030-01-01起期满。",
    );
    expect(sentence(reason!, en)).toMatch(/^The old period was over from 2015-01-01 on, 16 years were held/);
    expect(sentence(reason!, en)).toMatch(
      /, 14 years of the new period were left, which is over from 2030-01-01 on\.$/,
    );
    const [later] = accountingTransition(vouchers, { asOf: "2017-01-01", rules: RETENTION_RULES }).reasons;
    expect(later?.data).toHaveProperty("clause", "3");
    expect(sentence(later!, en)).toMatch(/^Transition, item 3: the old period was over from 2015-01-01 on/);
  });

  test("has a case for every way the records can stand", () => {
    expect(ACCOUNTING_TRANSITION.map(({ clause, action }) => `${clause} ${action}`)).toEqual([
      "2 destroy-by-new-procedure",
      "2 keep-for-the-rest",
      "3 appraise-by-new-rules",
      "4 reset-period",
    ]);
  });
});

describe("accountingTransition, at its bounds", () => {
  test("takes an old period of 1 to 200 whole years, and asks for any other", () => {
    const missing = (oldYears: number) => {
      const verdict = answer({ ...vouchers, oldYears });
      return verdict.kind === "undetermined" ? verdict.missing : verdict.kind;
    };
    expect([0, 1, 200, 201, -1].map(missing)).toEqual([["oldYears"], "decided", "decided", ["oldYears"], ["oldYears"]]);
  });

  test("is of records of 2015 too, whose old period has just begun", () => {
    expect(answer({ year: 2015, oldYears: 15, newPeriod: "30-years" })).toMatchObject({
      value: { action: "reset-period", heldYears: 0, remainingYears: 30, endDay: "2046-01-01" },
    });
  });

  test("says what is missing as a whole, the year alone where the old period is known", () => {
    const { basis, reasons } = answer(vouchers);
    const [{ citations }] = reasons as [(typeof reasons)[number]];
    const reason = { code: "transition-facts-missing", data: {}, citations };
    const { year: _, ...undated } = vouchers;
    expect(answer(undated)).toEqual({ kind: "undetermined", missing: ["year"], reasons: [reason], basis });
    expect(answer({ ...vouchers, year: Number.NaN })).toMatchObject({ missing: ["year"] });
    const { oldYears: __, ...unsaid } = vouchers;
    expect(answer(unsaid)).toEqual({ kind: "undetermined", missing: ["oldYears"], reasons: [reason], basis });
  });

  test("names what a caller gave wrongly", () => {
    expect(() => accountingTransition(vouchers, { asOf: "2023-6-30", rules: RETENTION_RULES })).toThrow(
      "asOf: expected a civil day",
    );
    const rules = { ...RETENTION_RULES, instruments: undefined as unknown as [] };
    expect(() => accountingTransition(vouchers, { asOf: "2023-06-30", rules })).toThrow(
      "rules.instruments: expected a table",
    );
  });
});
