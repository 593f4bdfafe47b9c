import { type CivilDay, parseUncertainDate } from "lantai/dates";
import { sentence } from "lantai/findings";
import { COUNTINGS, type Counting } from "lantai/law";
import {
  type ClosurePeriod,
  extendOpeningRules,
  OPENING_OUTCOMES,
  OPENING_RULES,
  type OpeningSubject,
  openingAssessment,
  openingAssessor,
  openingCalendar,
} from "lantai/open-appraisal";
import { LANTAI_VERSION } from "lantai/verdicts";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { STANDINGS as BY_AGE, CITED, DUE_DAYS } from "../../../cases/opening.js";
import { QUESTIONS } from "../../../cases/opening-questions.js";

const STANDINGS = [...BY_AGE, ...QUESTIONS];

function dated(date: string | undefined, record: OpeningSubject = {}): OpeningSubject {
  const read = date === undefined ? undefined : parseUncertainDate(date).date;
  return read === undefined ? record : { ...record, date: read };
}

function assessed(record: OpeningSubject, asOf: CivilDay = "2023-06-30") {
  return openingAssessment(record, { asOf, rules: OPENING_RULES });
}

describe("OPENING_OUTCOMES", () => {
  test("know no opening by age", () => {
    expect(OPENING_OUTCOMES).toEqual([
      "secret",
      "not-yet-due",
      "may-open-early",
      "review-due",
      "review-held",
      "reassessment-due",
    ]);
  });
});

describe("openingAssessment", () => {
  test("takes the null date of a database as a missing one", () => {
    const records: readonly OpeningSubject[] = [
      {},
      { year: 1980 },
      { secrecyMark: "秘密★10年" },
      { openingStatus: "open" },
    ];
    for (const record of records) expect(assessed({ ...record, date: null as never })).toEqual(assessed(record));
  });

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
    ({ record, date, asOf, readings, expected, value, reasons }) => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", ...readings });
      const verdict = openingAssessment(dated(date, record), { asOf, rules });
      expect(verdict.kind === "decided" ? verdict.value.outcome : verdict.kind).toBe(expected);
      expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
      if (value !== undefined) expect(verdict).toMatchObject({ value });
      if (verdict.kind === "decided") expect(verdict.value).toEqual(expect.objectContaining(value ?? {}));
    },
  );

  test.each(CITED)("cites on $asOf what is in force on it", (expected) => {
    const { asOf, closure, historical, holding, opinion, secrecy, secretDeferred, reassessment } = expected;
    const cited = (record: OpeningSubject) =>
      assessed(dated("19400101", record), asOf).reasons.map(({ code, citations }) => [
        code,
        ...citations.map(({ instrument, article }) => `${instrument} ${article}`),
      ]);
    const byAge = [
      [closure.length === 0 ? "no-closure-period" : "closure-complete", ...closure],
      ...(historical.length === 0 ? [] : [["historical-record", ...historical]]),
    ];
    expect(cited({})).toEqual(byAge);
    expect(cited({ custody: "unit" })).toEqual([
      ["not-held", ...holding],
      ...(opinion.length === 0 ? [] : [["unit-gives-opinion", ...opinion]]),
    ]);
    expect(cited({ secrecyMark: "绝密★90年" })).toEqual([
      ["secrecy-running", ...secrecy],
      ...byAge,
      ...(secretDeferred.length === 0 ? [] : [["secret-deferred", ...secretDeferred]]),
    ]);
    expect(cited({ openingStatus: "deferred" })).toEqual([["review-held", ...reassessment], ["deferral-unrecorded"]]);
    expect(cited({ openingStatus: "open" })).toEqual([["review-held"]]);
    expect(cited({ openingStatus: "partial" })).toEqual([["review-held"]]);
    expect(cited({ openingStatus: "legacy-controlled" })).toEqual(
      asOf < "2022-08-01" ? [["review-held"]] : [["legacy-control", ...reassessment], ...byAge],
    );
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
        interpretations: {
          counting: "day-after",
          incompleteDate: "latest",
          volumeFormationDate: "latest",
          undatedRecord: "filing-year",
          unmarkedSecrecyPeriod: "statutory-maximum",
          earliestDeclassificationDay: "1949-10-01",
        },
      },
    });
  });

  test("gives one reason for a record that is due by the last day on which it can have been formed", () => {
    const asOf = "2023-06-30";
    const { basis } = assessed({}, asOf);
    const citations = [
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
      { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
    ];
    expect(assessed({ year: 1996 }, asOf)).toEqual({
      kind: "decided",
      value: { outcome: "review-due", dueDay: "2022-01-01" },
      reasons: [
        {
          code: "closure-complete-at-the-latest",
          data: { years: 25, formedBy: "1996-12-31", dueDay: "2022-01-01" },
          citations,
        },
      ],
      assumed: [{ interpretation: "undatedRecord", choice: "filing-year" }],
      basis,
    });
    expect(assessed({ date: { latest: "1996-05-04" }, year: 1990 }, asOf)).toEqual({
      kind: "decided",
      value: { outcome: "review-due", dueDay: "2021-05-05" },
      reasons: [
        {
          code: "closure-complete-at-the-latest",
          data: { years: 25, formedBy: "1996-05-04", dueDay: "2021-05-05" },
          citations,
        },
      ],
      assumed: [],
      basis,
    });
  });

  test("cannot say whether a review was held where the status is none of the known, and takes a blank one for none", () => {
    const opened = dated("19900505", { openingStatus: "opened" as "open" });
    const verdict = assessed(opened);
    expect(verdict).toEqual({
      kind: "undetermined",
      missing: ["openingStatus"],
      reasons: [{ code: "opening-status-unknown", data: { status: "opened" }, citations: [] }],
      basis: verdict.basis,
    });
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe("开放标识“opened”不是已知的标识，是否审核过无从判断。");
    expect(sentence(verdict.reasons[0]!, en)).toMatch(/^The opening status "opened" is none that is known/);
    const secret = dated("19960501", { openingStatus: "opened" as "open", secrecyMark: "绝密★30年" });
    expect(assessed(secret)).toMatchObject({ kind: "decided", value: { outcome: "secret" } });
    expect(assessed(dated("19900505", { openingStatus: " " as "open" }))).toEqual(assessed(dated("19900505")));
  });

  test("says by which period a record falls due where it is not that of the day", () => {
    const told = (asOf: CivilDay) => {
      const [reason] = assessed(dated("20001231"), asOf).reasons;
      return [zhCn, en].map((words) => sentence(reason!, words));
    };
    expect(told("2005-01-01")).toEqual([
      "2000-12-31形成，按当日适用的30年封闭期尚未届满，按届时适用的封闭期，2026-01-01到期。",
      "Formed on 2000-12-31; the 30 years of closure in force that day still run, and it falls due on 2026-01-01 by the period in force then.",
    ]);
    expect(told("2021-01-01")).toEqual([
      "2000-12-31形成，按当日适用的25年封闭期尚未届满，2026-01-01到期。",
      "Formed on 2000-12-31; the 25 years of closure in force that day still run, and it falls due on 2026-01-01.",
    ]);
  });

  test("lets the mark of control stand until the day from which it is reviewed", () => {
    const controlled = dated("19900505", { openingStatus: "legacy-controlled" });
    const { basis } = assessed(controlled, "2022-07-31");
    expect(assessed(controlled, "2022-07-31")).toEqual({
      kind: "decided",
      value: { outcome: "review-held", status: "legacy-controlled", dueDay: "2022-08-01" },
      reasons: [{ code: "review-held", data: { status: "legacy-controlled" }, citations: [] }],
      assumed: [],
      changesOn: { day: "2022-08-01", because: "legacy-control" },
      basis,
    });
    expect(assessed(controlled, "2022-08-01")).toMatchObject({
      value: { outcome: "review-due", dueDay: "2022-08-01" },
      reasons: [
        { code: "legacy-control", data: {}, citations: [{ instrument: "opening-measures-2022", article: "17" }] },
        { code: "closure-complete", data: { years: 25, formedOn: "1990-05-05", dueDay: "2020-05-06" } },
      ],
    });
    for (const openingStatus of ["open", "deferred", "partial"] as const) {
      expect(assessed({ openingStatus }, "2022-07-31")).not.toHaveProperty("changesOn");
    }
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

  test("assumes the filing year where nothing else says when a record was formed, and the counting where it turns", () => {
    const assumed = (record: OpeningSubject, asOf: CivilDay, counting: Counting = "day-after") => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", counting });
      const verdict = openingAssessment(record, { asOf, rules });
      return verdict.kind === "decided" ? verdict.assumed : verdict.kind;
    };
    const filingYear = { interpretation: "undatedRecord", choice: "filing-year" };
    expect(assumed({ year: 1998 }, "2024-01-01")).toEqual([filingYear]);
    expect(assumed({ year: 1998 }, "2023-12-31", "anniversary")).toEqual([
      { interpretation: "counting", choice: "anniversary" },
      filingYear,
    ]);
    expect(assumed({ year: 1998 }, "2023-12-31")).toBe("undetermined");
    expect(assumed({ date: { latest: "1997-06-30" } }, "2022-07-01")).toEqual([
      { interpretation: "counting", choice: "day-after" },
    ]);
    expect(assumed({ date: { latest: "1997-06-30" } }, "2023-01-01")).toEqual([]);
    expect(assumed(dated("19970630", { year: 1990 }), "2023-01-01")).toEqual([]);
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

  test("leaves a rejected date undetermined however old it is, but not one that has only a latest day", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", incompleteDate: "reject" });
    const ask = (record: OpeningSubject) => openingAssessment(record, { asOf: "2023-06-30", rules });
    for (const record of [dated("1960"), dated("1960", { year: 1960 })]) {
      expect(ask(record)).toMatchObject({
        kind: "undetermined",
        missing: ["date"],
        reasons: [{ code: "formation-date-missing" }],
        bounds: { earliest: "1990-01-02", latest: "1991-01-01" },
      });
    }
    expect(ask({ date: { latest: "1960-12-31" } })).toMatchObject({
      value: { outcome: "review-due", dueDay: "1991-01-01" },
      assumed: [],
    });
  });

  test("takes nothing from the filing year where that is the reading, and keeps it for the reason", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", undatedRecord: "undetermined" });
    const verdict = openingAssessment({ year: 1960 }, { asOf: "2023-06-30", rules });
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["date"],
      reasons: [{ code: "formation-date-missing", data: { year: 1960 } }],
      basis: { interpretations: { undatedRecord: "undetermined" } },
    });
    expect(verdict).not.toHaveProperty("bounds");
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
    expect(assessed({ secrecyMark: "机密" })).toMatchObject({ kind: "undetermined", missing: ["date"] });
    expect(assessed({ secrecyMark: "?" })).toMatchObject({ kind: "undetermined", missing: ["secrecyMark"] });
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

  test.each([
    "instruments",
    "closurePeriods",
    "historicalRecords",
    "earlyCategories",
    "deferralGrounds",
    "deferralStandards",
    "deferralApprovals",
    "holdingCitations",
    "unitOpinionCitations",
    "jointReviewCitations",
    "reassessmentCitations",
  ] as const)("names the table %s when rules lost it on their way through a database", (table) => {
    const revived = JSON.parse(JSON.stringify({ ...OPENING_RULES, [table]: undefined }));
    const lost = expect.objectContaining({
      name: "CallerError",
      message: `rules.${table}: expected a table, received undefined`,
    });
    expect(() => openingAssessor({ asOf: "2023-06-30", rules: revived })).toThrow(lost);
    expect(() => openingCalendar({ asOf: "2023-06-30", rules: revived })).toThrow(lost);
  });
});

describe("OpeningReasons", () => {
  const told = (record: OpeningSubject, asOf?: CivilDay) =>
    assessed(record, asOf).reasons.map((reason) => [sentence(reason, zhCn), sentence(reason, en)]);

  test("are told in both languages", () => {
    expect(told(dated("19970630"), "2022-07-01")).toEqual([
      [
        "1997-06-30形成，自2022-07-01起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
        "Formed on 1997-06-30, due since 2022-07-01; the 25 years of closure in force that day are complete, so a review is due.",
      ],
    ]);
    expect(told(dated("19980701"))).toEqual([
      [
        "1998-07-01形成，按当日适用的25年封闭期尚未届满，2023-07-02到期。",
        "Formed on 1998-07-01; the 25 years of closure in force that day still run, and it falls due on 2023-07-02.",
      ],
    ]);
    expect(told({ year: 1996 })).toEqual([
      [
        "形成日期不详，最迟形成于1996-12-31，至迟自2022-01-01起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
        "Formed on an unknown day, by 1996-12-31 at the latest, so due by 2022-01-01; the 25 years of closure in force that day are complete, so a review is due.",
      ],
    ]);
    expect(told({ custody: "unit" })).toEqual([
      ["未移交进国家档案馆，不承担到期开放义务。", "Not held by a state archives, so there is no duty to open it."],
      [
        "由形成或者保管单位提出到期开放意见，移交时附具。",
        "The unit that formed or keeps it gives an opinion, which is attached when it is transferred.",
      ],
    ]);
    expect(told({ openingStatus: "legacy-controlled" })).toEqual([
      ["原标“控制使用”，须按现行规定重新审核。", "Marked as controlled before 2022; it needs a new review."],
      ["没有可用的形成日期。", "There is no usable date of formation."],
    ]);
    expect(told({ openingStatus: "deferred" })).toEqual([
      ["已经开放审核，结论为“延期开放”。", 'A review has been held; its decision was "deferred".'],
      [
        "标为延期开放，但没有延期决定的记录（理由、双方意见、主管部门意见、下次评估日）。",
        "It is marked as deferred, but no decision is recorded: ground, agreement, authority, next assessment.",
      ],
    ]);
    expect(told({ year: 2000 })[0]?.[0]).toBe("没有可用的形成日期；按归档年度，最迟形成于2000年底。");
    expect(told({}, "1985-01-01")[0]?.[0]).toBe("1985-01-01适用的开放期限规定未收录，不作判断。");
  });

  // Source: a secret is not opened, and no review of it is due, before it is declassified: it is deferred by ground 8(1) of the opening measures of 2022.
  test("ask for no review while the record is secret, and for one from the day on which it was none any more", () => {
    const secret = dated("19960501", { secrecyMark: "绝密★30年" });
    expect(told(secret)[1]).toEqual([
      "1996-05-01形成，自2021-05-02起到期；按当日适用的25年封闭期已届满，属国家秘密期间无须开放审核。",
      "Formed on 1996-05-01, due since 2021-05-02; the 25 years of closure in force that day are complete, and no review is due while it is a state secret.",
    ]);
    expect(told(secret, "2026-05-02")[1]).toEqual([
      "1996-05-01形成，自2021-05-02起到期；按当日适用的25年封闭期已届满，自2026-05-02起应当进行开放审核。",
      "Formed on 1996-05-01, due since 2021-05-02; the 25 years of closure in force that day are complete, and a review is due since 2026-05-02.",
    ]);
    const controlled = { openingStatus: "legacy-controlled" } as const;
    expect(told(dated("19900101", controlled))[1]?.[0]).toBe(
      "1990-01-01形成，自2020-01-02起到期；按当日适用的25年封闭期已届满，自2022-08-01起应当进行开放审核。",
    );
    const undated = { year: 1996, secrecyMark: "绝密★解密条件：竣工" } as const;
    expect(told(undated)[1]?.[0]).toBe(
      "形成日期不详，最迟形成于1996-12-31，至迟自2022-01-01起到期；按当日适用的25年封闭期已届满，属国家秘密期间无须开放审核。",
    );
    const met = { ...undated, conditionMetOn: "2023-06-01" } as const;
    expect(told(met)[1]?.[0]).toMatch(/已届满，自2023-06-01起应当进行开放审核。$/);
    // Declassified before it was of age, it is due by its age alone.
    expect(told(dated("19960501", { secrecyMark: "绝密★30年", declassifiedOn: "2010-01-01" }))[1]?.[0]).toBe(
      "1996-05-01形成，自2021-05-02起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
    );
    const young = dated("20100501", { secrecyMark: "绝密★30年" });
    expect(told(young)[1]?.[0]).toBe("2010-05-01形成，按当日适用的25年封闭期尚未届满，2035-05-02到期。");
  });

  test("say since when the ground of a deferral has lapsed, also where that was before it was decided", () => {
    const deferral = { grounds: ["state-secret"], decidedOn: "2022-09-01" } as const;
    const of = (date: string) => dated(date, { openingStatus: "deferred", secrecyMark: "机密★20年", deferral });
    expect(told(of("19960501")).at(-1)).toEqual([
      "仅因涉密而延期，已于2016-05-02解密，延期理由不存在，自2022-09-01作出延期决定之日起应当重新评估。",
      "It was deferred for its secrecy alone and was declassified on 2016-05-02, so it has to be assessed again from 2022-09-01 on, the day of the deferral.",
    ]);
    expect(told(of("20030501")).at(-1)).toEqual([
      "仅因涉密而延期，已于2023-05-02解密，延期理由消失，应当重新评估。",
      "It was deferred for its secrecy alone and was declassified on 2023-05-02, so it has to be assessed again.",
    ]);
  });

  test("take no end of an incomplete date for the day of formation", () => {
    expect(told(dated("1997"))[0]).toEqual([
      "最迟形成于1997-12-31，自2023-01-01起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
      "Formed by 1997-12-31 at the latest, due since 2023-01-01; the 25 years of closure in force that day are complete, so a review is due.",
    ]);
    expect(told(dated("20030312-20051120"))[0]).toEqual([
      "最迟形成于2005-11-20，按当日适用的25年封闭期尚未届满，2030-11-21到期。",
      "Formed by 2005-11-20 at the latest; the 25 years of closure in force that day still run, and it falls due on 2030-11-21.",
    ]);
    const earliest = extendOpeningRules(OPENING_RULES, { id: "ours", incompleteDate: "earliest" });
    const [reason] = openingAssessment(dated("199706"), { asOf: "2023-06-30", rules: earliest }).reasons;
    expect([sentence(reason!, zhCn), sentence(reason!, en)]).toEqual([
      "最早形成于1997-06-01，自2022-06-02起到期；按当日适用的25年封闭期已届满，应当进行开放审核。",
      "Formed on 1997-06-01 at the earliest, due since 2022-06-02; the 25 years of closure in force that day are complete, so a review is due.",
    ]);
  });

  test("never print a code or a gap", () => {
    for (const { record, date, asOf } of STANDINGS) {
      for (const text of told(dated(date, record), asOf).flat()) expect(text).toMatch(/^[^a-z].*[。.]$/);
      expect(told(dated(date, record), asOf).flat().join()).not.toMatch(/undefined|NaN/);
    }
  });
});

describe("openingAssessment, of what turns on more than age", () => {
  const ofSecrecy = OPENING_RULES.deferralGrounds.find(({ appliesBy }) => appliesBy === "secrecy")!;
  const withGround = (given: Partial<typeof ofSecrecy>) =>
    extendOpeningRules(OPENING_RULES, {
      id: "ours",
      deferralGrounds: OPENING_RULES.deferralGrounds.map((row) => (row === ofSecrecy ? { ...row, ...given } : row)),
    });
  const changes = (record: OpeningSubject, asOf: CivilDay, rules = OPENING_RULES) => {
    const verdict = openingAssessment(record, { asOf, rules });
    return verdict.kind === "decided" ? verdict.changesOn : verdict.kind;
  };
  const secretOf1996 = dated("19960501", { secrecyMark: "绝密★30年" });

  test("says when a secret is deferred, when its ground ends, and when it is no secret any more", () => {
    const deferred = "secret-deferred";
    expect(changes(secretOf1996, "2020-01-01")).toEqual({ day: "2022-08-01", because: deferred });
    expect(changes(secretOf1996, "2022-07-31")).toEqual({ day: "2022-08-01", because: deferred });
    expect(changes(secretOf1996, "2022-08-01")).toEqual({ day: "2026-05-02", because: "secrecy-expired" });
    const young = dated("20000501", { secrecyMark: "绝密★30年" });
    expect(changes(young, "2023-06-30")).toEqual({ day: "2025-05-02", because: deferred });
    const ending = withGround({ until: "2024-01-01" });
    expect(changes(secretOf1996, "2023-06-30", ending)).toEqual({ day: "2024-01-01", because: "closure-complete" });
    expect(changes(secretOf1996, "2024-01-01", ending)).toEqual({ day: "2026-05-02", because: "secrecy-expired" });
    expect(changes(young, "2023-06-30", ending)).toEqual({ day: "2030-05-02", because: "secrecy-expired" });
    const touching = withGround({ until: "2025-05-02" });
    expect(changes(young, "2023-06-30", touching)).toEqual({ day: "2030-05-02", because: "secrecy-expired" });
    const longer = withGround({ until: "2025-05-03" });
    expect(changes(young, "2023-06-30", longer)).toEqual({ day: "2025-05-02", because: deferred });
  });

  test("leaves a secret closed whose age cannot be said, and says when that will be known", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", volumeFormationDate: "each-item" });
    const volume = dated("19930101-19991231", { secrecyMark: "绝密★60年" });
    expect(openingAssessment(volume, { asOf: "2022-08-01", rules })).toMatchObject({
      kind: "decided",
      value: { outcome: "secret", closure: "closed", dueDay: "2025-01-01" },
      reasons: [{ code: "secrecy-running" }, { code: "items-judged-singly" }],
      changesOn: { day: "2025-01-01", because: "secret-deferred" },
    });
    const undated: OpeningSubject = { secrecyMark: "绝密★60年", date: { latest: "2000-12-31" } };
    expect(openingAssessment(undated, { asOf: "2022-08-01", rules })).toMatchObject({
      kind: "undetermined",
      missing: ["date"],
    });
  });

  test("says when an early category begins and when it ends", () => {
    const education = dated("20100501", { category: "education" });
    expect(changes(education, "2020-12-31")).toEqual({ day: "2021-01-01", because: "early-category" });
    expect(changes(education, "2021-01-01")).toEqual({ day: "2035-05-02", because: "closure-complete" });
    const economy = { "zh-CN": "经济", en: "economy" } as const;
    const rules = extendOpeningRules(OPENING_RULES, {
      id: "ours",
      earlyCategories: [{ code: "economy", title: economy, from: "2000-01-01", until: "2024-01-01", citations: [] }],
    });
    const record = dated("20100501", { category: "economy" });
    expect(changes(record, "2023-12-31", rules)).toEqual({ day: "2024-01-01", because: "closure-running" });
    expect(changes(record, "2024-01-01", rules)).toEqual({ day: "2035-05-02", because: "closure-complete" });
    expect(openingAssessment(record, { asOf: "2023-12-31", rules }).reasons[1]).toEqual({
      code: "early-category",
      data: { category: "economy", title: economy },
      citations: [],
    });
    expect(changes(dated("19900501", { category: "economy" }), "2023-12-31", rules)).toBeUndefined();
  });

  test("waits for a review that is decided later, where that comes first", () => {
    const deferral = { grounds: ["major-interests"], decidedOn: "2022-10-10" } as const;
    const later = (date: string, decidedOn: CivilDay) =>
      changes(dated(date, { openingStatus: "deferred", deferral: { ...deferral, decidedOn } }), "2021-06-30");
    expect(later("19960501", "2022-10-10")).toEqual({ day: "2022-10-10", because: "review-held" });
    expect(later("19970101", "2022-10-10")).toEqual({ day: "2022-01-02", because: "closure-complete" });
    expect(later("19970101", "2021-10-10")).toEqual({ day: "2021-10-10", because: "review-held" });
    // Of two changes on one day, the first that is asked.
    expect(later("19970101", "2022-01-02")).toEqual({ day: "2022-01-02", because: "review-held" });
    const open = changes(dated("19970101", { openingStatus: "open", deferral }), "2021-06-30");
    expect(open).toBeUndefined();
  });

  test("takes a deferral whose day is none, or that is decided today, for one that is made", () => {
    const held = (decidedOn: CivilDay) =>
      openingAssessment(
        dated("19960501", { openingStatus: "deferred", deferral: { grounds: ["major-interests"], decidedOn } }),
        { asOf: "2023-06-30", rules: OPENING_RULES },
      );
    expect(held("2023-06-30")).toMatchObject({ value: { outcome: "review-held" } });
    expect(held("2023-07-01")).toMatchObject({ value: { outcome: "review-due" } });
    expect(held("2023-02-30")).toMatchObject({ value: { outcome: "review-held", status: "deferred" } });
  });

  test("assesses again on the earlier of the day that was fixed and of the day on which its secrecy fell away", () => {
    const ask = (given: object, asOf: CivilDay = "2023-06-30") =>
      openingAssessment(
        dated("19960501", {
          secrecyMark: "绝密★60年",
          declassifiedOn: "2023-06-01",
          openingStatus: "deferred",
          deferral: {
            grounds: ["state-secret"],
            decidedOn: "2022-10-10",
            agreement: { on: "2022-09-30" },
            approvals: [{ authority: "same-level", act: "review", on: "2022-11-01" }],
            nextAssessmentDay: "2024-10-10",
            ...given,
          },
        }),
        { asOf, rules: OPENING_RULES },
      );
    const codes = (...given: Parameters<typeof ask>) => ask(...given).reasons.map(({ code }) => code);
    expect(ask({})).toMatchObject({ value: { outcome: "reassessment-due", dueDay: "2023-06-01" } });
    expect(ask({}).reasons.at(-1)).toMatchObject({ code: "deferral-ground-lapsed", data: { since: "2023-06-01" } });
    // Fixed for an earlier day, on which it was still secret and no task, or for the same.
    for (const nextAssessmentDay of ["2023-05-31", "2023-06-01"]) {
      expect(ask({ nextAssessmentDay })).toMatchObject({ value: { dueDay: "2023-06-01" } });
      expect(codes({ nextAssessmentDay }).at(-1)).toBe("deferral-ground-lapsed");
    }
    // Fixed for a day between.
    expect(ask({ decidedOn: "2023-06-15", nextAssessmentDay: "2023-06-10" }).reasons.at(-1)).toMatchObject({
      code: "reassessment-due",
      data: { dueDay: "2023-06-10" },
    });
    // Decided after it had been declassified: what lapsed, lapsed with the decision.
    expect(ask({ decidedOn: "2023-06-15", nextAssessmentDay: undefined })).toMatchObject({
      value: { outcome: "reassessment-due", dueDay: "2023-06-15" },
    });
    // A day that is none fixes nothing.
    expect(ask({ nextAssessmentDay: "2023-02-30" })).toMatchObject({ value: { dueDay: "2023-06-01" } });
    // Other grounds stand without the secrecy; no ground at all does not rest on it.
    expect(ask({ grounds: ["state-secret", "major-interests"] })).toMatchObject({
      value: { outcome: "review-held", status: "deferred", dueDay: "2024-10-10" },
      changesOn: { day: "2024-10-10", because: "reassessment-due" },
    });
    expect(ask({ grounds: [], nextAssessmentDay: undefined })).toMatchObject({ value: { outcome: "review-held" } });
    expect(ask({ grounds: [], nextAssessmentDay: undefined })).not.toHaveProperty("changesOn");
    expect(ask({ grounds: [], nextAssessmentDay: undefined })).not.toHaveProperty("value.dueDay");
  });

  test("assumes a reading once that both clocks rest on", () => {
    const year = dated("1996", { secrecyMark: "绝密★30年" });
    const verdict = openingAssessment(year, { asOf: "2026-06-30", rules: OPENING_RULES });
    const found = verdict.kind === "decided" ? verdict.assumed.map(({ interpretation }) => interpretation) : [];
    expect(found).toEqual([...new Set(found)]);
    expect(found).toContain("incompleteDate");
    const both = dated("1998", { secrecyMark: "绝密★25年" });
    expect(openingAssessment(both, { asOf: "2023-06-30", rules: OPENING_RULES })).toMatchObject({
      value: { outcome: "secret", closure: "closed" },
      assumed: [
        { interpretation: "counting", choice: "day-after" },
        { interpretation: "incompleteDate", choice: "latest" },
      ],
    });
  });

  describe("where a county's table of closure periods ends, or is followed by a longer one", () => {
    const rulesOf = (until: CivilDay, later: readonly ClosurePeriod[] = []) =>
      extendOpeningRules(OPENING_RULES, {
        id: "ending",
        closurePeriods: [{ years: 25, from: "1988-01-01", until, citations: [] }, ...later],
        historicalRecords: [],
        volumeFormationDate: "each-item",
      });
    const ask = (record: OpeningSubject, rules = rulesOf("2030-01-01")) =>
      openingAssessment(record, { asOf: "2023-06-30", rules });

    test("names no day for what no period completes", () => {
      const verdict = ask(dated("20100504"));
      expect(verdict).toMatchObject({
        value: { outcome: "not-yet-due" },
        reasons: [{ code: "closure-running", data: { years: 25, formedOn: "2010-05-04" } }],
      });
      expect(verdict).not.toHaveProperty("value.dueDay");
      expect(verdict).not.toHaveProperty("changesOn");
      expect(verdict.reasons[0]!.data).not.toHaveProperty("dueDay");
    });

    test("bounds a volume of which only the first item is ever due by that item", () => {
      expect(ask(dated("19950504-20100504"))).toMatchObject({
        kind: "undetermined",
        missing: ["items"],
        bounds: { earliest: "2020-05-05" },
      });
      expect(ask(dated("19950504-20100504"))).not.toHaveProperty("bounds.latest");
    });

    test("keeps a secret that age never reaches closed until its secrecy ends", () => {
      expect(ask(dated("20100504", { secrecyMark: "绝密★30年" }))).toMatchObject({
        value: { outcome: "secret", closure: "closed" },
        changesOn: { day: "2040-05-05", because: "secrecy-expired" },
      });
    });

    test("says on which day what is due is closed again", () => {
      const longer = rulesOf("2030-01-01", [{ years: 50, from: "2030-01-01", citations: [] }]);
      expect(ask(dated("19950504"), longer)).toMatchObject({
        value: { outcome: "review-due", dueDay: "2020-05-05" },
        changesOn: { day: "2030-01-01", because: "closure-running" },
      });
      expect(ask(dated("19790504"), longer)).not.toHaveProperty("changesOn");
    });

    test("defers a secret only while its ground holds", () => {
      const [ground] = OPENING_RULES.deferralGrounds.filter(({ appliesBy }) => appliesBy === "secrecy");
      const rules = { ...rulesOf("2030-01-01"), deferralGrounds: [{ ...ground!, until: "2027-01-01" as const }] };
      expect(ask(dated("19950504", { secrecyMark: "绝密★60年" }), rules)).toMatchObject({
        value: { outcome: "secret", closure: "deferred" },
        changesOn: { day: "2027-01-01", because: "closure-complete" },
      });
    });
  });

  test("says from which day on a volume whose items are asked one by one comes of age", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", volumeFormationDate: "each-item" });
    const ask = (date: string, asOf: CivilDay) => openingAssessment(dated(date), { asOf, rules });
    expect(ask("20000101-20051231", "2022-01-01")).toMatchObject({
      value: { outcome: "not-yet-due", dueDay: "2031-01-01" },
      changesOn: { day: "2025-01-02", because: "items-judged-singly" },
    });
    expect(ask("19930101-19991231", "2022-01-01")).toMatchObject({
      kind: "undetermined",
      missing: ["items"],
      bounds: { earliest: "2021-01-01", latest: "2025-01-01" },
      reasons: [{ code: "items-judged-singly", data: { from: "1993-01-01", to: "1999-12-31" } }],
    });
    // Both ends fall due on the day on which the law of 2020 came into force.
    expect(ask("19930101-19951231", "2020-12-31")).toMatchObject({
      changesOn: { day: "2021-01-01", because: "closure-complete" },
    });
    expect(ask("1997", "2022-01-01")).toMatchObject({ changesOn: { day: "2023-01-01", because: "closure-complete" } });
  });

  test("of a filing year that ends before the record can have been formed makes nothing", () => {
    const ask = (year: number) => assessed({ date: { earliest: "1996-12-31" }, year }, "2023-06-30");
    expect(ask(1996)).toMatchObject({ kind: "decided", value: { outcome: "review-due", dueDay: "2022-01-01" } });
    expect(ask(1995)).toMatchObject({ kind: "undetermined", missing: ["date"], bounds: { earliest: "2022-01-01" } });
    expect(ask(1995).kind === "undetermined" && ask(1995)).not.toHaveProperty("bounds.latest");
  });

  test("says nothing of age where no period is in force, secret or not", () => {
    const verdict = assessed(dated("19400101", { category: "economy" }), "1985-01-01");
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: [],
      reasons: [{ code: "no-closure-period", data: { asOf: "1985-01-01" }, citations: [] }],
    });
    const assess = openingAssessor({ asOf: "1985-01-01", rules: OPENING_RULES });
    for (const record of [dated("19400101"), dated("19500101", { category: "economy" }), {}]) {
      expect(assess(record)).toEqual(assessed(record, "1985-01-01"));
    }
  });

  test("gives every record of a long list the answer that it has by itself", () => {
    const dates = ["19960629", "19960630", "1996", "19960101-19960630", "19960630-19971231"].map((date) => dated(date));
    const records = [...dates, {}, { year: 1995 }, { year: 1997 }].flatMap((record) =>
      [undefined, "economy"].flatMap((category) =>
        ["", "机密★20年", "机密"].flatMap((secrecyMark) =>
          [undefined, "deferred", "legacy-controlled"].map((openingStatus): OpeningSubject => {
            const given = { category, secrecyMark, openingStatus };
            return { ...record, ...(JSON.parse(JSON.stringify(given)) as OpeningSubject) };
          }),
        ),
      ),
    );
    const declassified = records
      .filter(({ secrecyMark, category }) => secrecyMark === "机密★20年" && category === undefined)
      .map((record) => ({ ...record, declassifiedOn: "2016-01-01" as const }));
    const decided = [
      { conditionMetOn: "2015-01-01" },
      { publishedOn: "2015-01-01" },
      { secrecyExtensions: [{ decidedOn: "2015-01-05", by: "original-classifier", lastDay: "2027-06-30" }] },
      {},
    ].flatMap((given) =>
      ["机密★20年", "机密★解密条件：竣工"].map((secrecyMark) =>
        dated("19960630", JSON.parse(JSON.stringify({ secrecyMark, ...given })) as OpeningSubject),
      ),
    );
    for (const volumeFormationDate of ["latest", "each-item"] as const) {
      const options = {
        asOf: "2021-06-30",
        rules: extendOpeningRules(OPENING_RULES, { id: "ours", volumeFormationDate }),
      } as const;
      const assess = openingAssessor(options);
      const all = [...records, ...declassified, ...decided];
      const alone = new Map(all.map((record) => [record, JSON.stringify(openingAssessment(record, options))]));
      for (const record of all) expect(JSON.stringify(assess(record))).toBe(alone.get(record));
    }
  });
});
