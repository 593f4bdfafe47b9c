import { type CivilDay, parseUncertainDate } from "lantai/dates";
import { sentence } from "lantai/findings";
import { COUNTINGS } from "lantai/law";
import {
  extendOpeningRules,
  OPENING_OUTCOMES,
  OPENING_RULES,
  type OpeningSubject,
  openingAssessment,
  openingAssessor,
} from "lantai/open-appraisal";
import { LANTAI_VERSION } from "lantai/verdicts";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { CITED, DUE_DAYS, STANDINGS } from "../../cases/opening.js";

function dated(date: string | undefined, record: OpeningSubject = {}): OpeningSubject {
  const read = date === undefined ? undefined : parseUncertainDate(date).date;
  return read === undefined ? record : { ...record, date: read };
}

function assessed(record: OpeningSubject, asOf: CivilDay = "2023-06-30") {
  return openingAssessment(record, { asOf, rules: OPENING_RULES });
}

describe("OPENING_OUTCOMES", () => {
  test("know no opening by age", () => {
    expect(OPENING_OUTCOMES).toEqual(["not-yet-due", "review-due", "review-held"]);
  });
});

describe("openingAssessment", () => {
  test.each(DUE_DAYS)("$date falls due on $dueDays ($source)", ({ date, dueDays }) => {
    COUNTINGS.forEach((counting, at) => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", counting });
      for (const asOf of ["1988-01-01", "2020-12-31", "2021-01-01", "2023-06-30", "2026-12-31"] as const) {
        const verdict = openingAssessment(dated(date), { asOf, rules });
        const dueDay = dueDays[at]!;
        expect(verdict).toMatchObject({
          kind: "decided",
          value: { outcome: dueDay <= asOf ? "review-due" : "not-yet-due", dueDay },
        });
      }
    });
  });

  test.each(STANDINGS)(
    "$asOf: $title is $expected ($source)",
    ({ record, date, asOf, readings, expected, reasons }) => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", ...readings });
      const verdict = openingAssessment(dated(date, record), { asOf, rules });
      expect(verdict.kind === "decided" ? verdict.value.outcome : verdict.kind).toBe(expected);
      expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
    },
  );

  test.each(CITED)("cites on $asOf what is in force on it", ({ asOf, closure, holding, secrecy, reassessment }) => {
    const old = dated("19400101");
    const cited = (record: OpeningSubject) =>
      assessed(record, asOf).reasons.flatMap(({ citations }) =>
        citations.map(({ instrument, article }) => `${instrument} ${article}`),
      );
    expect({
      closure: cited(old),
      holding: cited({ ...old, custody: "unit" }),
      secrecy: cited({ ...old, secrecyMark: "机密" }),
      reassessment: cited({ ...old, openingStatus: "deferred" }),
    }).toEqual({ closure, holding, secrecy, reassessment });
  });

  test("says everything that a host stores or prints", () => {
    expect(assessed(dated("19980701"))).toEqual({
      kind: "decided",
      value: { outcome: "not-yet-due", dueDay: "2023-07-02" },
      reasons: [
        {
          code: "closure-running",
          data: { years: 25, formedOn: "1998-07-01", dueDay: "2023-07-02" },
          citations: [
            { instrument: "archives-law-2020", article: "27", confidence: "seen" },
            { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
          ],
        },
      ],
      assumed: [],
      changesOn: { day: "2023-07-02", because: "closure-complete" },
      basis: {
        lantai: LANTAI_VERSION,
        rulesId: "national-opening",
        asOf: "2023-06-30",
        interpretations: { counting: "day-after", incompleteDate: "latest", volumeFormationDate: "latest" },
      },
    });
  });

  test("assumes only the readings that turn the outcome", () => {
    const assumed = (date: string, asOf: CivilDay) => {
      const verdict = assessed(dated(date), asOf);
      return verdict.kind === "decided" ? verdict.assumed.map(({ interpretation }) => interpretation) : undefined;
    };
    expect(assumed("19930504", "2021-01-01")).toEqual([]);
    expect(assumed("19970630", "2022-06-29")).toEqual([]);
    expect(assumed("19970630", "2022-06-30")).toEqual(["counting"]);
    expect(assumed("19970630", "2022-07-01")).toEqual(["counting"]);
    expect(assumed("19970630", "2023-01-01")).toEqual([]);
    expect(assumed("1997", "2022-06-30")).toEqual(["counting", "incompleteDate"]);
    expect(assumed("1997", "2021-12-31")).toEqual([]);
    expect(assumed("1997", "2023-01-01")).toEqual([]);
    expect(assumed("19930101-19991231", "2022-01-01")).toEqual(["volumeFormationDate"]);
    expect(assumed("不详", "2022-01-01")).toBeUndefined();
  });

  test("gives bounds where a date is out of reach but not all is unknown", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", incompleteDate: "reject" });
    const rejected = openingAssessment(dated("1997"), { asOf: "2020-06-30", rules });
    expect(rejected).toMatchObject({ missing: ["date"], bounds: { earliest: "2022-01-02", latest: "2023-01-01" } });
    expect(assessed({ year: 2000 })).toMatchObject({ missing: ["date"], bounds: { latest: "2026-01-01" } });
    expect(assessed({ date: { earliest: "2000-01-01" } })).toMatchObject({ bounds: { earliest: "2025-01-02" } });
    expect(assessed({ date: { latest: "2000-01-01" } })).toMatchObject({ bounds: { latest: "2025-01-02" } });
    expect(assessed({})).not.toHaveProperty("bounds");
  });

  test("takes the filing year where the date cannot be used, and nothing from a year that is none", () => {
    const endless = { earliest: "1990-01-01", latest: "9999-12-31" } as const;
    expect(assessed({ date: endless }).kind).toBe("undetermined");
    expect(assessed({ date: endless, year: 1990 })).toMatchObject({ value: { outcome: "review-due" } });
    for (const year of [0, -5, 1990.5, Number.NaN, 1e9]) {
      expect(assessed({ year })).toMatchObject({ kind: "undetermined", reasons: [{ data: {} }] });
      expect(assessed({ year })).not.toHaveProperty("bounds");
    }
  });

  test("keeps the mark of secrecy as recorded", () => {
    expect(assessed({ secrecyMark: " 机　密★２０年" }).reasons[0]?.data).toEqual({ mark: " 机　密★２０年" });
    expect(assessed({ secrecyMark: "机密" })).toMatchObject({ kind: "undetermined", missing: ["declassification"] });
  });

  test("names the day when it is none", () => {
    expect(() => assessed({}, "2023-6-30")).toThrow(
      'asOf: expected a civil day such as 2023-06-30, received "2023-6-30"',
    );
  });
});

describe("openingAssessor", () => {
  test("answers as openingAssessment does, for one record after another", () => {
    const assess = openingAssessor({ asOf: "2023-06-30", rules: OPENING_RULES });
    for (const { record, date } of STANDINGS) {
      expect(assess(dated(date, record))).toEqual(assessed(dated(date, record)));
    }
  });

  test("refuses rules that were changed on their way through a database", () => {
    const revived = { ...OPENING_RULES, counting: "dayAfter" as "day-after" };
    expect(() => openingAssessor({ asOf: "2023-06-30", rules: revived })).toThrow(
      'rules.counting: expected one of day-after, anniversary, year-batch, received "dayAfter"',
    );
  });
});

describe("OpeningReasons", () => {
  const told = (record: OpeningSubject, asOf?: CivilDay) =>
    assessed(record, asOf).reasons.map((reason) => [sentence(reason, zhCn), sentence(reason, en)]);

  test("are told in both languages", () => {
    expect(told(dated("19970630"), "2022-07-01")).toEqual([
      [
        "1997-06-30形成，自2022-07-01起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
        "Formed on 1997-06-30; its 25 years of closure are complete since 2022-07-01, so a review is due.",
      ],
    ]);
    expect(told(dated("19980701"))).toEqual([
      [
        "1998-07-01形成，按当日适用的25年封闭期尚未届满，2023-07-02到期。",
        "Formed on 1998-07-01; its 25 years of closure still run, a review is due on 2023-07-02.",
      ],
    ]);
    expect(told({ openingStatus: "deferred" })).toEqual([
      ["已经开放审核，结论为“延期开放”。", 'A review has been held; its decision was "deferred".'],
    ]);
    expect(told({ secrecyMark: "机密★20年" })[0]?.[0]).toBe("密级标志为“机密★20年”，须先办理解密审核，再论开放。");
    expect(told({ year: 2000 })[0]?.[0]).toBe("没有可用的形成日期；按归档年度，最迟形成于2000年底。");
    expect(told({}, "1985-01-01")[0]?.[0]).toBe("1985-01-01适用的开放期限规定未收录，不作判断。");
  });

  test("never print a code or a gap", () => {
    for (const { record, date, asOf } of STANDINGS) {
      for (const text of told(dated(date, record), asOf).flat()) expect(text).toMatch(/^[^a-z].*[。.]$/);
      expect(told(dated(date, record), asOf).flat().join()).not.toMatch(/undefined|NaN/);
    }
  });
});
