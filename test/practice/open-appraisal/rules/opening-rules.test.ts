import type { CivilDay } from "lantai/dates";
import { INSTRUMENTS, type Instrument, interpretationById } from "lantai/law";
import {
  dueForOpening,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningRules,
  openingAssessment,
  UNDATED_RECORD_READINGS,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../../foundation/law/frozen.js";

const BEFORE = JSON.stringify(OPENING_RULES);

const PROVINCE: Instrument = {
  id: "our-province-2022",
  title: { "zh-CN": "某省档案条例", en: "Archives Regulations of Our Province" },
  rank: "regulation",
  inForceFrom: "2022-05-01",
  confidence: "seen",
};

const [THIRTY, TWENTY_FIVE] = OPENING_RULES.closurePeriods;

const PROVINCE_RULES = extendOpeningRules(OPENING_RULES, {
  id: "our-province-opening",
  instruments: [...INSTRUMENTS, PROVINCE],
  closurePeriods: [
    THIRTY!,
    { ...TWENTY_FIVE!, until: "2022-05-01" },
    { years: 20, from: "2022-05-01", citations: [{ instrument: PROVINCE.id, article: "31", confidence: "seen" }] },
  ],
});

describe("OPENING_RULES", () => {
  test("are frozen at every depth and survive JSON", () => {
    expect(thawedPaths(OPENING_RULES)).toEqual([]);
    expect(JSON.parse(BEFORE)).toEqual(OPENING_RULES);
  });

  test("hold the general closure periods of the two laws", () => {
    expect(OPENING_RULES.closurePeriods.map(({ years, from, until }) => [years, from, until])).toEqual([
      [30, "1988-01-01", "2021-01-01"],
      [25, "2021-01-01", undefined],
    ]);
  });

  test("review the mark of control from the day of the measures of 2022", () => {
    const measures = INSTRUMENTS.find(({ id }) => id === "opening-measures-2022");
    expect([OPENING_RULES.controlReviewedFrom, measures?.inForceFrom]).toEqual(["2022-08-01", "2022-08-01"]);
  });
});

describe("UNDATED_RECORD_READINGS", () => {
  test("begin with the default, and are the choices of their interpretation", () => {
    expect(UNDATED_RECORD_READINGS).toEqual(["filing-year", "undetermined"]);
    expect(interpretationById("undatedRecord")?.choices.map(({ value }) => value)).toEqual([
      ...UNDATED_RECORD_READINGS,
    ]);
    expect(OPENING_RULES.undatedRecord).toBe("filing-year");
  });
});

describe("extendOpeningRules", () => {
  test("gives a frozen value of its own and leaves the base untouched", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", counting: "year-batch" });
    expect(rules).toEqual({ ...OPENING_RULES, id: "our-county", counting: "year-batch" });
    expect(thawedPaths(rules)).toEqual([]);
    expect(JSON.stringify(OPENING_RULES)).toBe(BEFORE);
  });

  test("keeps the host's patch apart from the rules", () => {
    const period: { years: number; from: CivilDay; citations: [] } = { years: 20, from: "2000-01-01", citations: [] };
    const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", closurePeriods: [period] });
    period.years = 0;
    expect(rules.closurePeriods[0]?.years).toBe(20);
  });

  test("lets a province bring a shorter period with its own instrument, which the answers cite", () => {
    const record = { date: { earliest: "2000-06-30", latest: "2000-06-30" } } as const;
    const ask = (asOf: CivilDay) => openingAssessment(record, { asOf, rules: PROVINCE_RULES });
    expect(ask("2022-04-30")).toMatchObject({
      value: { outcome: "not-yet-due", dueDay: "2022-05-01" },
      reasons: [{ citations: [{ instrument: "archives-law-2020" }] }],
      changesOn: { day: "2022-05-01", because: "closure-complete" },
      basis: { rulesId: "our-province-opening" },
    });
    expect(ask("2022-05-01")).toMatchObject({
      value: { outcome: "review-due", dueDay: "2022-05-01" },
      reasons: [
        { data: { years: 20 }, citations: [{ instrument: "our-province-2022", article: "31", confidence: "seen" }] },
      ],
    });
    expect(dueForOpening([record], { asOf: "2023-06-30", rules: PROVINCE_RULES }).due).toHaveLength(1);
    expect(dueForOpening([record], { asOf: "2023-06-30", rules: OPENING_RULES }).due).toHaveLength(0);
  });

  test("lets a county of the province build on the province", () => {
    const county = extendOpeningRules(PROVINCE_RULES, { id: "our-county", counting: "anniversary" });
    const record = { date: { earliest: "2003-06-30", latest: "2003-06-30" } } as const;
    expect(openingAssessment(record, { asOf: "2023-06-30", rules: county })).toMatchObject({
      value: { outcome: "review-due", dueDay: "2023-06-30" },
      reasons: [{ citations: [{ instrument: "our-province-2022" }] }],
    });
  });

  test("lets a county review the mark of control from another day", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", controlReviewedFrom: "2023-01-01" });
    const record = { openingStatus: "legacy-controlled", year: 1980 } as const;
    expect(openingAssessment(record, { asOf: "2022-12-31", rules })).toMatchObject({
      value: { outcome: "review-held" },
      changesOn: { day: "2023-01-01", because: "legacy-control" },
    });
    expect(openingAssessment(record, { asOf: "2023-01-01", rules })).toMatchObject({
      value: { outcome: "review-due", dueDay: "2023-01-01" },
    });
  });

  const period = TWENTY_FIVE!;
  const wrong: [string, Partial<OpeningRules>, string][] = [
    [
      "an unknown counting",
      { counting: "dayAfter" as "day-after" },
      'patch.counting: expected one of day-after, anniversary, year-batch, received "dayAfter"',
    ],
    [
      "an unknown reading of incomplete dates",
      { incompleteDate: "late" as "latest" },
      'patch.incompleteDate: expected one of latest, earliest, reject, received "late"',
    ],
    [
      "an unknown reading of ranges",
      { volumeFormationDate: "reject" as "latest" },
      'patch.volumeFormationDate: expected one of latest, earliest, each-item, received "reject"',
    ],
    [
      "an unknown reading of undated records",
      { undatedRecord: "year" as "filing-year" },
      'patch.undatedRecord: expected one of filing-year, undetermined, received "year"',
    ],
    [
      "a day of control that is none",
      { controlReviewedFrom: "2022-8-1" },
      'patch.controlReviewedFrom: expected a civil day such as 2023-06-30, received "2022-8-1"',
    ],
    [
      "a text where a table belongs",
      { deferralStandards: "内部" as unknown as [] },
      'patch.deferralStandards: expected a table, received "内部"',
    ],
    [
      "years that are not whole",
      { closurePeriods: [{ ...period, years: 24.5 }] },
      "patch.closurePeriods: expected whole years from 0 to 200, received 24.5",
    ],
    [
      "years below none",
      { closurePeriods: [{ ...period, years: -1 }] },
      "patch.closurePeriods: expected whole years from 0 to 200, received -1",
    ],
    [
      "years beyond all archives",
      { closurePeriods: [{ ...period, years: 201 }] },
      "patch.closurePeriods: expected whole years from 0 to 200, received 201",
    ],
    [
      "a first day that is none",
      { closurePeriods: [{ ...period, from: "2021-1-1" }] },
      'patch.closurePeriods: expected a civil day such as 2023-06-30, received "2021-1-1"',
    ],
    [
      "an end that is no day",
      { closurePeriods: [{ ...period, until: "2023-02-29" }] },
      'patch.closurePeriods: expected a civil day such as 2023-06-30, received "2023-02-29"',
    ],
    [
      "a period that ends before it begins",
      { closurePeriods: [{ ...period, until: "2021-01-01" }] },
      'patch.closurePeriods: expected periods in their order, without overlap, received "2021-01-01"',
    ],
    [
      "periods that overlap by a day",
      { closurePeriods: [{ ...THIRTY!, until: "2021-01-02" }, period] },
      'patch.closurePeriods: expected periods in their order, without overlap, received "2021-01-01"',
    ],
    [
      "periods in the wrong order",
      { closurePeriods: [period, THIRTY!] },
      'patch.closurePeriods: expected periods in their order, without overlap, received "1988-01-01"',
    ],
    [
      "a period after one without end",
      { closurePeriods: [period, { ...period, from: "2030-01-01" }] },
      'patch.closurePeriods: expected periods in their order, without overlap, received "2030-01-01"',
    ],
    [
      "a citation of an instrument that the rules lack",
      { closurePeriods: [{ ...period, citations: [{ instrument: "our-province-2022", confidence: "seen" }] }] },
      'patch.closurePeriods: expected citations of instruments that the rules carry, received "our-province-2022"',
    ],
    [
      "instruments without those that the rest of the rules cites",
      { instruments: [PROVINCE] },
      'patch.closurePeriods: expected citations of instruments that the rules carry, received "archives-law-1987"',
    ],
    ...(["holdingCitations", "unitOpinionCitations", "jointReviewCitations", "reassessmentCitations"] as const).map(
      (table): [string, Partial<OpeningRules>, string] => [
        `a citation beside the periods, in ${table}`,
        { [table]: [{ instrument: "our-province-2022", confidence: "seen" }] },
        `patch.${table}: expected citations of instruments that the rules carry, received "our-province-2022"`,
      ],
    ),
    [
      "the id of the base",
      { id: "national-opening" },
      'patch.id: expected a key of its own, other than national-opening, received "national-opening"',
    ],
  ];

  test.each(wrong)("refuses %s", (_, patch, message) => {
    expect(() => extendOpeningRules(OPENING_RULES, { id: "ours", ...patch })).toThrow(
      expect.objectContaining({ name: "CallerError", message }),
    );
    expect(JSON.stringify(OPENING_RULES)).toBe(BEFORE);
  });
});

describe("extendOpeningRules, at the bounds of its other tables", () => {
  const ours = [{ instrument: "ours", confidence: "seen" }] as const;
  const unknown = 'expected citations of instruments that the rules carry, received "ours"';
  const [historical] = OPENING_RULES.historicalRecords;
  const [early] = OPENING_RULES.earlyCategories;
  const [ground] = OPENING_RULES.deferralGrounds;
  const [approval] = OPENING_RULES.deferralApprovals;
  const standard = { code: "s", ground: ground!.code, title: { "zh-CN": "某", en: "x" } } as const;
  const [period] = OPENING_RULES.closurePeriods;

  test.each([
    [{ deferralOverlap: "none" }, "patch.deferralOverlap: expected one of"],
    [{ historicalRecords: [{ ...historical, from: "1999-6-7" }] }, "patch.historicalRecords: expected a civil day"],
    [{ historicalRecords: [{ ...historical, formedBefore: "1949" }] }, "patch.historicalRecords: expected a civil day"],
    [
      { historicalRecords: [{ ...historical, until: historical!.from }] },
      `patch.historicalRecords: expected rows that end after they begin, received "${historical!.from}"`,
    ],
    [{ historicalRecords: [{ ...historical, until: "2024" }] }, "patch.historicalRecords: expected a civil day"],
    [{ historicalRecords: [{ ...historical, citations: ours }] }, `patch.historicalRecords: ${unknown}`],
    [{ earlyCategories: [early, early] }, `patch.earlyCategories: expected each code once, received "${early!.code}"`],
    [{ earlyCategories: [{ ...early, citations: ours }] }, `patch.earlyCategories: ${unknown}`],
    [
      { deferralGrounds: [ground, ground] },
      `patch.deferralGrounds: expected each code once, received "${ground!.code}"`,
    ],
    [{ deferralGrounds: [{ ...ground, citations: ours }] }, `patch.deferralGrounds: ${unknown}`],
    [
      { deferralGrounds: [{ ...ground, appliesBy: "age" }] },
      'patch.deferralGrounds.appliesBy: expected one of review, secrecy, received "age"',
    ],
    [{ deferralApprovals: [{ ...approval, citations: ours }] }, `patch.deferralApprovals: ${unknown}`],
    [
      { deferralApprovals: [{ ...approval, authority: "court" }] },
      "patch.deferralApprovals.authority: expected one of",
    ],
    [{ deferralApprovals: [{ ...approval, act: "nod" }] }, "patch.deferralApprovals.act: expected one of"],
    [{ deferralApprovals: [{ ...approval, overtakenFrom: "2022" }] }, "patch.deferralApprovals: expected a civil day"],
    [{ deferralStandards: [{ ...standard, from: "2022" }] }, "patch.deferralStandards: expected a civil day"],
    [{ deferralStandards: [{ ...standard, until: "2022" }] }, "patch.deferralStandards: expected a civil day"],
    [
      { deferralStandards: [{ ...standard, assessmentYears: 101 }] },
      "patch.deferralStandards: expected whole years from 1 to 100, received 101",
    ],
    [{ assessmentYears: 101 }, "patch.assessmentYears: expected whole years from 1 to 100, received 101"],
    [{ secrecy: undefined }, "patch.secrecy: expected a rules value, received undefined"],
    [{ succession: {} }, "patch.succession: expected a rules value"],
  ])("refuses %j", (patch, message) => {
    expect(() => extendOpeningRules(OPENING_RULES, { id: "ours", ...patch } as never)).toThrow(message);
  });

  test("takes no years and 200 of closure, 1 and 100 to the next assessment, and a row of one day", () => {
    const closurePeriods = [
      { ...period!, years: 0, from: "1988-01-01", until: "2021-01-01" } as const,
      { ...period!, years: 200, from: "2021-01-01", until: "2021-01-02" } as const,
    ];
    const deferralStandards = [
      { ...standard, assessmentYears: 1, from: "2022-01-01", until: "2022-01-02" } as const,
      { ...standard, code: "t", assessmentYears: 100 },
    ];
    const historicalRecords = [{ ...historical!, until: "1999-06-08" } as const];
    const given = { closurePeriods, deferralStandards, historicalRecords, assessmentYears: 100 };
    expect(extendOpeningRules(OPENING_RULES, { id: "ours", ...given })).toMatchObject(given);
  });
});
