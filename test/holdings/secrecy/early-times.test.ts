import { interpretationById } from "lantai/law";
import { extendOpeningRules, OPENING_RULES, openingAssessment } from "lantai/open-appraisal";
import { READING_RULES, readingAccess } from "lantai/reading-room";
import {
  checkSecrecy,
  extendSecrecyRules,
  parseSecrecyMark,
  SECRECY_RULES,
  type SecrecySubject,
  secrecyStanding,
} from "lantai/secrecy";
import { describe, expect, test } from "vitest";
import { EARLY_TIMES, INCOMPLETE_TIMES } from "../../cases/secrecy.js";

const asOf = "2023-06-30";
const interpretation = "earliestDeclassificationDay";
/** Of an archives that holds records of the base areas. */
const OURS = extendSecrecyRules(SECRECY_RULES, { id: "our-county", earliestDeclassificationDay: "1937-07-07" });
const EARLY: SecrecySubject = { secrecyMark: "机密★1948年6月30日前" };

describe("secrecyStanding", () => {
  test.each(EARLY_TIMES)(
    "$mark is $expected where times are read from $earliestDeclassificationDay on",
    ({ mark, asOf, earliestDeclassificationDay, expected, isAssumed }) => {
      const rules = { ...SECRECY_RULES, earliestDeclassificationDay };
      const verdict = secrecyStanding({ secrecyMark: mark }, { asOf, rules });
      expect(told(verdict)).toBe(expected);
      const assumed = isAssumed ? [{ interpretation, choice: earliestDeclassificationDay }] : [];
      expect(verdict.kind === "decided" ? verdict.assumed : []).toStrictEqual(assumed);
      expect(verdict.basis.interpretations).toMatchObject({ earliestDeclassificationDay });
    },
  );

  test.each(INCOMPLETE_TIMES)(
    "$mark is $expected on $asOf where an incomplete time is read by $incompleteDate",
    ({ mark, asOf, incompleteDate, expected, assumed }) => {
      const verdict = secrecyStanding({ secrecyMark: mark }, { asOf, rules: { ...SECRECY_RULES, incompleteDate } });
      expect(told(verdict)).toBe(expected);
      const named = verdict.kind === "decided" ? verdict.assumed.map(({ interpretation }) => interpretation) : [];
      expect(named).toStrictEqual(assumed);
    },
  );

  test("does not name the day where the record is no longer secret by another fact too", () => {
    const published = { ...EARLY, publishedOn: "1999-10-01" } as const;
    const verdict = secrecyStanding(published, { asOf, rules: OURS });
    expect(told(verdict)).toBe("declassified since 1948-07-01");
    expect(verdict).toMatchObject({ assumed: [] });
    const national = secrecyStanding(published, { asOf, rules: SECRECY_RULES });
    expect(told(national)).toBe("declassified since 1999-10-01");
  });

  test("names it behind the readings of how the time is counted", () => {
    const verdict = secrecyStanding(EARLY, { asOf: "1948-06-30", rules: OURS });
    expect(told(verdict)).toBe("secret until 1948-07-01");
    expect(verdict).toMatchObject({
      assumed: [
        { interpretation: "counting", choice: "day-after" },
        { interpretation, choice: "1937-07-07" },
      ],
    });
  });
});

describe("parseSecrecyMark", () => {
  const mark = { level: "secret", term: { kind: "day", day: "1948-06-30" } };

  test("takes the day from which times are read as an option, or from the rules of secrecy", () => {
    const text = EARLY.secrecyMark!;
    expect(parseSecrecyMark(text).kind).toBe("unreadable");
    expect(parseSecrecyMark(text, {}).kind).toBe("unreadable");
    expect(parseSecrecyMark(text, SECRECY_RULES).kind).toBe("unreadable");
    expect(parseSecrecyMark(text, { earliestDeclassificationDay: "1948-06-30" }).mark).toStrictEqual(mark);
    expect(parseSecrecyMark(text, { earliestDeclassificationDay: "1948-07-01" }).kind).toBe("unreadable");
    expect(parseSecrecyMark(text, OURS).mark).toStrictEqual(mark);
  });

  test.each([
    [{}, "2030-12-31"],
    [{ incompleteDate: "latest" }, "2030-12-31"],
    [{ incompleteDate: "earliest" }, "2030-01-01"],
    [{ incompleteDate: "reject" }, undefined],
  ] as const)("reads 2030年 by %j as %s", (options, day) => {
    const term = day === undefined ? undefined : { kind: "day", day };
    expect(parseSecrecyMark("秘密★2030年", options).mark?.term).toStrictEqual(term);
  });

  test("refuses a reading that is none", () => {
    expect(() => parseSecrecyMark("", { incompleteDate: "middle" as never })).toThrow(
      'incompleteDate: expected one of latest, earliest, reject, received "middle"',
    );
  });

  test("refuses a day that is none, whatever the text", () => {
    expect(() => parseSecrecyMark("", { earliestDeclassificationDay: "1949" as never })).toThrow(
      'earliestDeclassificationDay: expected a civil day such as 2023-06-30, received "1949"',
    );
  });
});

describe("checkSecrecy", () => {
  test("finds a mark unreadable whose time lies before the day of its rules", () => {
    const codes = (rules = SECRECY_RULES) => checkSecrecy(EARLY, { asOf, rules }).map(({ code }) => code);
    expect(codes()).toStrictEqual(["secrecy-mark-unreadable"]);
    expect(codes(OURS)).toStrictEqual([]);
  });
});

describe("extendSecrecyRules", () => {
  test("refuses a day that is none", () => {
    expect(() => extendSecrecyRules(SECRECY_RULES, { id: "x", earliestDeclassificationDay: "never" as never })).toThrow(
      'patch.earliestDeclassificationDay: expected a civil day such as 2023-06-30, received "never"',
    );
  });

  test("starts from the first choice of the interpretation", () => {
    expect(interpretationById(interpretation)?.choices[0].value).toBe(SECRECY_RULES.earliestDeclassificationDay);
  });
});

describe("openingAssessment", () => {
  test("asks the clock of secrecy by the day of its rules, and names it", () => {
    const record = { ...EARLY, date: { earliest: "1947-05-01", latest: "1947-05-01" } } as const;
    const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", secrecy: OURS });
    expect(openingAssessment(record, { asOf, rules: OPENING_RULES })).toMatchObject({
      kind: "undetermined",
      missing: ["secrecyMark"],
      basis: { interpretations: { earliestDeclassificationDay: "1949-10-01" } },
    });
    expect(openingAssessment(record, { asOf, rules })).toMatchObject({
      kind: "decided",
      value: { outcome: "review-due" },
      assumed: [{ interpretation, choice: "1937-07-07" }],
      basis: { interpretations: { earliestDeclassificationDay: "1937-07-07" } },
    });
  });
});

describe("readingAccess", () => {
  test("lets read by the day of the rules of secrecy, and names it", () => {
    const record = { ...EARLY, openingStatus: "open" } as const;
    const reader = { kind: "citizen", papers: ["identity"] } as const;
    const access = (secrecyRules = SECRECY_RULES) =>
      readingAccess(record, reader, { asOf, rules: READING_RULES, secrecyRules });
    expect(access().kind).toBe("undetermined");
    expect(access(OURS)).toMatchObject({
      kind: "decided",
      value: { outcome: "may-read" },
      assumed: [{ interpretation, choice: "1937-07-07" }],
      basis: { interpretations: { earliestDeclassificationDay: "1937-07-07" } },
    });
  });
});

function told(verdict: ReturnType<typeof secrecyStanding>): string {
  if (verdict.kind === "undetermined") return `undetermined: ${verdict.missing.join(", ")}`;
  const { standing, since, until } = verdict.value;
  return `${standing}${since === undefined ? "" : ` since ${since}`}${until === undefined ? "" : ` until ${until}`}`;
}
