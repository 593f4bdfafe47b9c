import { sentence } from "lantai/findings";
import { interpretationById } from "lantai/law";
import {
  accountingTransition,
  dueForAppraisal,
  extendRetentionRules,
  RETENTION_RULES,
  retentionEnd,
  TERMS_ENDING_AT_RESET,
  type TermEndingAtReset,
} from "lantai/retention";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { RESET_ENDS } from "../../cases/retention.js";

const rulesBy = (termEndingAtReset: TermEndingAtReset) =>
  extendRetentionRules(RETENTION_RULES, { id: "our-county", termEndingAtReset });

describe.each(TERMS_ENDING_AT_RESET)("a term that ends at the reset, read as %s", (reading) => {
  const rules = rulesBy(reading);
  const assumed = [{ interpretation: "termEndingAtReset", choice: reading }];

  test.each(RESET_ENDS)("$years years of $year as of $asOf ($source)", (one) => {
    const { year, years, asOf, term, appraised, action, isAssumed } = one;
    const verdict = retentionEnd({ regime: "accounting", retentionPeriod: `${years}-years`, year }, { asOf, rules });
    expect(verdict.kind === "decided" ? verdict.value.standing : "missing").toBe(term[reading]);
    expect(verdict.basis.interpretations).toMatchObject({ termEndingAtReset: reading });
    if (verdict.kind === "decided") expect(verdict.assumed).toStrictEqual(isAssumed ? assumed : []);
    else if (isAssumed) expect(verdict.reasons[0]?.data).toMatchObject({ reading });
    else expect(verdict.reasons[0]?.data).not.toHaveProperty("reading");

    const moved = accountingTransition({ year, oldYears: years, newPeriod: "30-years", appraised }, { asOf, rules });
    expect(moved.basis.interpretations).toStrictEqual({ termEndingAtReset: reading });
    expect(moved.kind === "decided" ? moved.value.action : undefined).toBe(action?.[reading]);
    if (moved.kind === "decided") expect(moved.assumed).toStrictEqual(isAssumed ? assumed : []);
  });

  test("names the reading beside the others that an answer rests on", () => {
    const date = { earliest: "2000-01-01", latest: "2001-12-31" } as const;
    const verdict = retentionEnd(
      { regime: "accounting", retentionPeriod: "15-years", date },
      { asOf: "2015-12-31", rules: extendRetentionRules(rules, { id: "earliest", incompleteDate: "earliest" }) },
    );
    expect(verdict).toMatchObject({
      kind: "decided",
      assumed: [{ interpretation: "incompleteDate", choice: "earliest" }, ...assumed],
    });
  });
});

describe("termEndingAtReset", () => {
  const record = { regime: "accounting", retentionPeriod: "15-years", year: 2000 } as const;

  test("is among the open questions, with its choices in their order", () => {
    const choices = interpretationById("termEndingAtReset")?.choices.map(({ value }) => value);
    expect(choices).toEqual(TERMS_ENDING_AT_RESET);
    expect(RETENTION_RULES.termEndingAtReset).toBe(choices?.[0]);
  });

  test("lists the record as due, or as what cannot be decided", () => {
    const due = (reading: TermEndingAtReset) => {
      const list = dueForAppraisal([record], { asOf: "2016-01-01", rules: rulesBy(reading) });
      return [list.due.length, list.undetermined.length];
    };
    expect([due("running"), due("over")]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("says what becomes of the term before it happens", () => {
    const changes = (reading: TermEndingAtReset) => {
      const verdict = retentionEnd(record, { asOf: "2015-12-31", rules: rulesBy(reading) });
      return verdict.kind === "decided" && verdict.changesOn;
    };
    expect(changes("running")).toEqual({ day: "2016-01-01", because: "term-reset" });
    expect(changes("over")).toEqual({ day: "2016-01-01", because: "appraisal-due" });
  });

  test("asks what had become of a term that is read as over", () => {
    const asked = (reading: TermEndingAtReset) =>
      accountingTransition(
        { year: 2000, oldYears: 15, newPeriod: "30-years" },
        { asOf: "2023-06-30", rules: rulesBy(reading) },
      );
    expect(asked("running").kind).toBe("decided");
    expect(asked("over")).toMatchObject({ kind: "undetermined", missing: ["appraised"] });
  });

  test("is told in both languages", () => {
    const { reasons } = retentionEnd(record, { asOf: "2016-01-01", rules: RETENTION_RULES });
    expect(sentence(reasons[0]!, zhCn)).toBe(
      "按旧规定保管15年的，自2016-01-01起期满；会计档案的新规定正是自该日起施行，按施行时尚未期满处理，应当按新规定重新确定保管期限，不得按旧期限作到期处理。",
    );
    expect(sentence(reasons[0]!, en)).toBe(
      "Kept 15 years by the old rules, over from 2016-01-01 on; the new rules of accounting records of 2016-01-01 came on that day, and it is read as running then, so its period has to be set anew by them.",
    );
  });

  test("is refused when it is none of them", () => {
    const patch = { id: "x", termEndingAtReset: "perhaps" as "over" };
    const refusal = 'termEndingAtReset: expected one of running, over, received "perhaps"';
    expect(() => extendRetentionRules(RETENTION_RULES, patch)).toThrow(`patch.${refusal}`);
    const rules = { ...RETENTION_RULES, ...patch };
    const subject = { year: 2000, oldYears: 15, newPeriod: "30-years" } as const;
    expect(() => accountingTransition(subject, { asOf: "2023-06-30", rules })).toThrow(`rules.${refusal}`);
  });
});
