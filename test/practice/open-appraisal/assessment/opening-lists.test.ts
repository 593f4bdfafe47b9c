import { type CivilDay, parseUncertainDate } from "lantai/dates";
import {
  extendOpeningRules,
  OPENING_RULES,
  type OpeningRules,
  type OpeningSubject,
  openingAssessment,
  openingAssessor,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

const whole = (day: CivilDay): OpeningSubject => ({ date: { earliest: day, latest: day } });
const read = (text: string): OpeningSubject => ({ date: parseUncertainDate(text).date! });

/** Dates that differ in one thing only: around the day of the question, by one end of a volume, by a year, by what is missing. */
const DATES: readonly OpeningSubject[] = [
  whole("1990-05-05"),
  // One day, as such and as the end of what leaves it open.
  whole("1990-12-31"),
  read("1990"),
  read("199012"),
  read("19900101-19901231"),
  whole("1996-06-29"),
  whole("1996-06-30"),
  whole("1996-07-01"),
  read("1996"),
  read("19950101-19960630"),
  read("19960629-19960630"),
  read("19960101-19960630"),
  read("19960630-19971231"),
  read("19930101-19991231"),
  read("19940101-19991231"),
  { date: { latest: "1996-05-04" } },
  { date: { latest: "2000-01-01" } },
  { date: { earliest: "2000-01-01" } },
  { date: { earliest: "2001-01-01" } },
  { date: { latest: "2000-01-01" }, year: 1990 },
  {},
  { year: 1990 },
  { year: 1996 },
  { year: 1990.5 },
  // Slips of the pen; as a number, the second is near to a day.
  { year: 19_900_505 },
  { year: 159_204_040 },
  { ...whole("9999-12-31"), year: 1990 },
  { ...whole("9999-12-31"), year: 2010 },
];

const MORE: readonly OpeningSubject[] = [
  {},
  { openingStatus: "unreviewed" },
  { openingStatus: "legacy-controlled" },
  { category: "economy" },
  { category: "education" },
  { secrecyMark: "内部" },
  { secrecyMark: "机密★20年" },
  { secrecyMark: "机密★2030年1月1日前" },
  { secrecyMark: "机密★2030年1月1日前", openingStatus: "open" },
];

/** Secrets of one mark and one day, of which something else was decided. */
const DECIDED: readonly OpeningSubject[] = [
  {},
  { declassifiedOn: "2021-06-01" },
  { declassifiedOn: "2021-06-02" },
  { publishedOn: "2021-06-01" },
  { publishedOn: "2021-06-02" },
  { conditionMetOn: "2021-06-01" },
  { conditionMetOn: "2021-06-02" },
  { secrecyExtensions: [{ decidedOn: "2020-01-05", by: "original-classifier", lastDay: "2027-06-30" }] },
  { secrecyExtensions: [{ decidedOn: "2020-01-05", by: "original-classifier", lastDay: "2028-06-30" }] },
].flatMap((decided) =>
  ["绝密★30年", "绝密★解密条件：竣工"].map(
    (secrecyMark) => ({ ...whole("1996-05-01"), secrecyMark, ...decided }) as OpeningSubject,
  ),
);

const RECORDS = [...DATES.flatMap((date) => MORE.map((more) => ({ ...date, ...more }))), ...DECIDED];

const READINGS: readonly (readonly [title: string, readings: Partial<OpeningRules>])[] = [
  ["the readings of the rules", {}],
  ["items that are asked one by one", { volumeFormationDate: "each-item" }],
  ["incomplete dates that are rejected", { incompleteDate: "reject", undatedRecord: "undetermined" }],
  ["anniversaries and the earliest days", { counting: "anniversary", incompleteDate: "earliest" }],
];

describe("openingAssessor", () => {
  test.each(READINGS)("tells records that differ in one thing apart, in any order, with %s", (_, readings) => {
    const options = {
      asOf: "2021-06-30",
      rules: extendOpeningRules(OPENING_RULES, { id: "ours", ...readings }),
    } as const;
    const alone = RECORDS.map((record) => JSON.stringify(openingAssessment(record, options)));
    for (const order of [RECORDS.keys(), [...RECORDS.keys()].reverse()]) {
      const assess = openingAssessor(options);
      for (const at of order) expect(JSON.stringify(assess(RECORDS[at]!))).toBe(alone[at]);
    }
  });

  test("takes nothing from a category where no closure period holds", () => {
    const assess = openingAssessor({ asOf: "1985-01-01", rules: OPENING_RULES });
    const expected = {
      kind: "undetermined",
      missing: [],
      reasons: [{ code: "no-closure-period", data: { asOf: "1985-01-01" }, citations: [] }],
    };
    for (const category of ["economy", "science"] as const) {
      for (const record of [whole("1940-01-01"), { year: 1940 }, {}]) {
        expect(assess({ ...record, category })).toMatchObject(expected);
      }
    }
  });
});
