import {
  checkSecrecy,
  declassificationReviewer,
  extendSecrecyRules,
  SECRECY_RULES,
  secrecyAssessor,
  secrecyStanding,
} from "lantai/secrecy";
import { describe, expect, test } from "vitest";
import { SECRECY_CASES } from "../../cases/secrecy.js";

const day = { earliest: "2000-01-01", latest: "2000-12-31", precision: "year" } as const;

describe("secrecyStanding", () => {
  test.each(SECRECY_CASES)("$record on $asOf is $expected ($source)", ({ record, asOf, expected }) => {
    const verdict = secrecyStanding(record, { asOf, rules: SECRECY_RULES });
    expect(told(verdict)).toBe(expected);
  });

  test("takes an incomplete day of issue for its latest day, and says so when that matters", () => {
    const verdict = secrecyStanding(
      { secrecyMark: "秘密★10年", date: day },
      { asOf: "2010-06-01", rules: SECRECY_RULES },
    );
    expect(verdict).toMatchObject({ value: { standing: "secret", until: "2011-01-01" } });
    expect(verdict).toMatchObject({
      assumed: [
        { interpretation: "counting", choice: "day-after" },
        { interpretation: "incompleteDate", choice: "latest" },
      ],
    });
  });

  test("names the maximum as an interpretation and leaves it out where a county does not take it", () => {
    const record = { secrecyMark: "秘密", date: { earliest: "2000-01-01", latest: "2000-01-01" } } as const;
    const verdict = secrecyStanding(record, { asOf: "2023-06-30", rules: SECRECY_RULES });
    expect(verdict).toMatchObject({
      assumed: [{ interpretation: "unmarkedSecrecyPeriod", choice: "statutory-maximum" }],
    });
    const rules = extendSecrecyRules(SECRECY_RULES, { id: "ours", unmarkedSecrecyPeriod: "undetermined" });
    expect(secrecyStanding(record, { asOf: "2023-06-30", rules }).kind).toBe("undetermined");
  });

  test("cites the law of 2010 before 2024-05-01 and the law of 2024 from then on", () => {
    const record = { secrecyMark: "秘密", date: { earliest: "2020-01-01", latest: "2020-01-01" } } as const;
    const cited = (asOf: "2010-12-31" | "2011-01-01" | "2024-04-30" | "2024-05-01") =>
      secrecyStanding(record, { asOf, rules: SECRECY_RULES })
        .reasons.flatMap(({ citations }) => citations.map(({ instrument }) => instrument))
        .filter((id) => id.startsWith("secrecy-law"));
    expect(cited("2010-12-31")).toStrictEqual([]);
    expect(cited("2011-01-01")).toStrictEqual(["secrecy-law-2010"]);
    expect(cited("2024-04-30")).toStrictEqual(["secrecy-law-2010"]);
    expect(cited("2024-05-01")).toStrictEqual(["secrecy-law-2024"]);
  });

  test("refuses a wrong day and wrong rules", () => {
    expect(() => secrecyAssessor({ asOf: "2023-02-30", rules: SECRECY_RULES })).toThrow("asOf");
    expect(() => extendSecrecyRules(SECRECY_RULES, { id: "ours", levels: [] })).toThrow("patch.levels");
    expect(() => extendSecrecyRules(SECRECY_RULES, { id: "ours", counting: "no" as never })).toThrow("counting");
  });
});

describe("checkSecrecy", () => {
  test("reports marks over the maximum and every extension that does not count", () => {
    const record = {
      secrecyMark: "秘密★20年",
      date: { earliest: "2000-01-01", latest: "2000-01-01" },
      secrecyExtensions: [
        { decidedOn: "2019-01-01", by: "superior", lastDay: "2019-06-01" },
        { decidedOn: "2019-01-02", by: "other", lastDay: "2030-06-01" },
        { decidedOn: "2022-01-01", by: "superior", lastDay: "2030-06-01" },
        { by: "superior", lastDay: "2030-06-01" },
      ],
    } as const;
    expect(checkSecrecy(record, { asOf: "2023-06-30", rules: SECRECY_RULES }).map(({ code }) => code)).toStrictEqual([
      "secrecy-period-over-maximum",
      "secrecy-extension-not-longer",
      "secrecy-extension-not-competent",
      "secrecy-extension-late",
      "secrecy-extension-incomplete",
    ]);
  });
});

describe("declassificationReviewer", () => {
  test("is never the archives, and cites only what is in force", () => {
    expect(declassificationReviewer("existing", "2014-12-31")).toBeUndefined();
    expect(declassificationReviewer("existing", "2023-06-30")?.citations[0]?.article).toBe("16");
    expect(declassificationReviewer("succeeded", "2025-01-01")?.reviewer).toBe("successor");
    expect(declassificationReviewer("gone", "2025-01-01")?.reviewer).toBe("superior-or-designated");
    expect(() => declassificationReviewer("lost" as never, "2025-01-01")).toThrow("situation");
  });
});

function told(verdict: ReturnType<typeof secrecyStanding>): string {
  if (verdict.kind === "undetermined") return `undetermined: ${verdict.missing.join(", ")}`;
  const { standing, since, until } = verdict.value;
  return `${standing}${since === undefined ? "" : ` since ${since}`}${until === undefined ? "" : ` until ${until}`}`;
}
