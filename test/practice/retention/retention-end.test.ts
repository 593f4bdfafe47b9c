import { addDays, type CivilDay, parseUncertainDate } from "lantai/dates";
import { sentence } from "lantai/findings";
import { COUNTINGS } from "lantai/law";
import {
  extendRetentionRules,
  RETENTION_RULES,
  RETENTION_STARTS,
  type RetentionRules,
  type RetentionSubject,
  retentionAssessor,
  retentionEnd,
  retentionKernel,
} from "lantai/retention";
import { LANTAI_VERSION } from "lantai/verdicts";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { DAY_TERMS, LEGACY, REGIMES, STARTS, YEAR_TERMS } from "../../cases/retention.js";

function dated(text: string) {
  const { date } = parseUncertainDate(text);
  return date === undefined ? {} : { date };
}

function ended(record: RetentionSubject, asOf: CivilDay = "2023-06-30", rules: RetentionRules = RETENTION_RULES) {
  return retentionEnd(record, { asOf, rules });
}

function withReadings(readings: Partial<RetentionRules>): RetentionRules {
  return extendRetentionRules(RETENTION_RULES, { id: "ours", ...readings });
}

describe("RETENTION_STARTS", () => {
  test("begin with the default, the end of the year", () => {
    expect(RETENTION_STARTS).toEqual(["year-end", "exact-day", "filing-day"]);
  });
});

describe("retentionEnd", () => {
  test.each(YEAR_TERMS)(
    "$period of $year run from $startDay to $endDay ($source)",
    ({ period, year, startDay, endDay }) => {
      const record = { retentionPeriod: period, year };
      const eve = addDays(endDay, -1);
      const value = { startDay, endDay };
      const running = ended(record, eve < "2006-12-18" ? "2006-12-18" : eve);
      expect(running).toMatchObject({
        kind: "decided",
        value: { standing: "running", ...value },
        changesOn: { day: endDay, because: "appraisal-due" },
      });
      expect(running.reasons.map(({ code }) => code)).toEqual(["term-from-year-end"]);
      const over = ended(record, endDay);
      expect(over).toMatchObject({ kind: "decided", value: { standing: "ended", ...value } });
      expect(over.reasons.map(({ code }) => code)).toEqual(["term-from-year-end", "appraisal-due"]);
      expect(over).not.toHaveProperty("changesOn");
      expect(ended({ retentionPeriod: period, ...dated(`${year}0101`) }, endDay)).toMatchObject({
        value: over.kind === "decided" && over.value,
      });
    },
  );

  test.each(DAY_TERMS)(
    "$period from $date end on $endDays where the exact day counts ($source)",
    ({ period, date, startDay, endDays }) => {
      COUNTINGS.forEach((counting, at) => {
        const rules = withReadings({ retentionStart: "exact-day", counting });
        const endDay = endDays[at]!;
        const record = { retentionPeriod: period, ...dated(date) };
        const value = { startDay, endDay };
        const running = ended(record, addDays(endDay, -1), rules);
        expect(running).toMatchObject({
          value: { standing: "running", ...value },
          changesOn: { day: endDay, because: "appraisal-due" },
        });
        const over = ended(record, endDay, rules);
        expect(over).toMatchObject({ value: { standing: "ended", ...value } });
        expect([running, over].map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
          ["term-from-day"],
          ["term-from-day", "appraisal-due"],
        ]);
      });
    },
  );

  test.each(LEGACY)("$period of $year $date is never decided by itself ($source)", (legacy) => {
    const { regime, period, year, date, bounds } = legacy;
    const record: RetentionSubject = {
      retentionPeriod: period,
      ...(regime === undefined ? {} : { regime }),
      ...(year === undefined ? {} : { year }),
      ...(date === undefined ? {} : dated(date)),
    };
    const verdict = ended(record);
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["retentionPeriod"],
      reasons: [{ code: "legacy-class" }],
    });
    expect(verdict.kind === "undetermined" && verdict.bounds).toEqual(bounds);
    expect(ended(record, "2100-01-01").kind).toBe("undetermined");
  });

  test.each(STARTS)("$record on $asOf: $answer ($source)", ({ record, asOf, answer, reasons, assumed, changes }) => {
    const verdict = ended(record, asOf);
    const [standing, startDay, endDay] = answer;
    if (standing === "missing") {
      expect(verdict).toMatchObject({ kind: "undetermined", missing: startDay === "" ? [] : [startDay] });
    } else {
      const days = endDay === undefined ? {} : { startDay, endDay };
      expect(verdict).toMatchObject({ kind: "decided", value: { standing, ...days } });
      expect(verdict.kind === "decided" && verdict.assumed.map(({ interpretation }) => interpretation)).toEqual(
        assumed,
      );
    }
    expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
    if (changes !== undefined) expect(verdict).toMatchObject({ changesOn: { day: changes[0], because: changes[1] } });
  });

  test.each([
    "project-closed",
    "contract-ended",
    "case-closed",
    "staff-left",
    "unit-dissolved",
    "no-longer-in-effect",
  ] as const)("counts from the event %s once its day is known, and not before", (retentionStart) => {
    const known = ended(
      { retentionPeriod: "10-years", retentionStart, startedOn: "2012-05-31" },
      "2023-06-30",
      RETENTION_RULES,
    );
    expect(known).toMatchObject({ kind: "decided", value: { endDay: "2022-06-01" } });
    const unknown = ended({ retentionPeriod: "10-years", retentionStart }, "2023-06-30", RETENTION_RULES);
    expect(unknown).toMatchObject({ kind: "undetermined", missing: ["startedOn"] });
  });

  test("changes on the day of an event that is to come, and then runs from it", () => {
    const record = { retentionPeriod: "5-years", retentionStart: "asset-disposed", startedOn: "2023-07-01" } as const;
    const verdict = ended(record, "2023-06-30");
    expect(verdict).toMatchObject({ changesOn: { day: "2023-07-01", because: "term-from-event" } });
    expect(ended(record, "2023-07-01")).toMatchObject({ value: { standing: "running", endDay: "2028-07-02" } });
    expect(ended({ ...record, startedOn: "not-yet" })).not.toHaveProperty("changesOn");
    expect(ended({ ...record, startedOn: "2023-02-30" })).toMatchObject({ missing: ["startedOn"] });
  });

  test("cites what fixes the start of accounting terms", () => {
    const verdict = ended({ regime: "accounting", retentionPeriod: "10-years", year: 2012 }, "2016-01-01");
    expect(verdict.reasons.map(({ citations }) => citations)).toEqual([
      [{ instrument: "accounting-archives-measures-2015", article: "14", confidence: "recalled" }],
      [{ instrument: "accounting-archives-measures-2015", article: "14", confidence: "recalled" }],
    ]);
  });

  test("speaks of practice only where neither the rules nor the schedule say from when a term runs", () => {
    const told = (record: RetentionSubject) => sentence(ended(record).reasons[0]!, zhCn);
    const of2012: RetentionSubject = { retentionPeriod: "10-years", year: 2012 };
    expect(told(of2012)).toBe("2012年形成，保管期限10年，按惯例自次年2013-01-01起算，自2023-01-01起期满。");
    const unassumed = "2012年形成，保管期限10年，自次年2013-01-01起算，自2023-01-01起期满。";
    expect(told({ ...of2012, regime: "accounting" })).toBe(unassumed);
    expect(told({ ...of2012, retentionStart: "year-end" })).toBe(unassumed);
  });

  test("does not arise for a record that was destroyed, from the day on which it was", () => {
    const destroyed = { on: "2023-05-10", registerNo: "2023-1" } as const;
    const record: RetentionSubject = { retentionPeriod: "10-years", year: 2008, destroyed };
    expect(ended(record, "2023-05-09")).toMatchObject({ kind: "decided" });
    expect(ended(record, "2023-05-10")).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "already-destroyed", data: destroyed }],
    });
  });

  test("is not moved by digitizing a record or by deferring its opening", () => {
    const record = { retentionPeriod: "10-years", year: 2008 } as const;
    const digitized = { ...record, batch: "8-01", origin: "digitized", openingStatus: "deferred" } as const;
    expect(ended(digitized)).toEqual(ended(record));
  });

  test("names the years of an old class and who drew them where they are known, and the class alone where not", () => {
    const data = (period: "long-term" | "short-term", year: number) =>
      ended({ retentionPeriod: period, year }).reasons.map((reason) => reason.data);
    const schedule = { "zh-CN": "1987年的《关于机关档案保管期限的规定》", en: "the provisions of 1987" };
    expect(data("long-term", 1990)).toEqual([
      { period: "long-term", schedule, fewestYears: 16, mostYears: 50, definedBy: "retention-provisions-1987" },
    ]);
    expect(data("short-term", 1990)).toEqual([
      { period: "short-term", schedule, mostYears: 15, definedBy: "retention-provisions-1987" },
    ]);
    expect(data("long-term", 1987)).toMatchObject([{ period: "long-term", schedule: { en: "the schedule of 1983" } }]);
    expect(data("long-term", 1983)).toEqual([{ period: "long-term" }]);
  });

  test("knows no bounds of an old class from a date with one bound or with none", () => {
    const ask = (date: NonNullable<RetentionSubject["date"]>) => ended({ retentionPeriod: "long-term", date });
    for (const date of [{}, { earliest: "1995-01-01" }, { latest: "2000-12-31" }] as const) {
      expect(ask(date)).not.toHaveProperty("bounds");
    }
    const endless = { earliest: "1995-01-01", latest: "9999-12-31" } as const;
    expect(ask(endless)).not.toHaveProperty("bounds");
  });

  test.each(REGIMES)("answers on $asOf by what is in force on it", ({ asOf, permanent, fixedTerm, longTerm }) => {
    const answer = (retentionPeriod: NonNullable<RetentionSubject["retentionPeriod"]>) =>
      ended({ retentionPeriod, year: 1990 }, asOf).reasons.flatMap(({ code, citations }) => [
        code,
        ...citations.map(({ instrument, article }) => `${instrument} ${article}`),
      ]);
    expect([answer("permanent"), answer("30-years"), answer("long-term"), answer("short-term")]).toEqual([
      permanent,
      fixedTerm,
      longTerm,
      longTerm,
    ]);
  });

  test("of a permanent record never comes, with or without a date", () => {
    for (const asOf of ["2023-06-30", "9999-12-31"] as const) {
      expect(ended({ retentionPeriod: "permanent" }, asOf)).toMatchObject({
        kind: "decided",
        value: { standing: "never" },
        assumed: [],
      });
    }
    expect(ended({ retentionPeriod: "permanent" })).not.toHaveProperty("changesOn");
  });

  test("says everything that a host stores or prints", () => {
    expect(ended({ retentionPeriod: "10-years", year: 2013 })).toEqual({
      kind: "decided",
      value: { standing: "running", startDay: "2014-01-01", endDay: "2024-01-01" },
      reasons: [
        {
          code: "term-from-year-end",
          data: { year: 2013, years: 10, startDay: "2014-01-01", endDay: "2024-01-01" },
          citations: [{ instrument: "retention-rules-2006", article: "6", confidence: "quoted" }],
        },
      ],
      assumed: [{ interpretation: "retentionStart", choice: "year-end" }],
      changesOn: { day: "2024-01-01", because: "appraisal-due" },
      basis: {
        lantai: LANTAI_VERSION,
        rulesId: "national-retention",
        asOf: "2023-06-30",
        interpretations: {
          retentionStart: "year-end",
          counting: "day-after",
          incompleteDate: "latest",
          volumeFormationDate: "latest",
          termEndingAtReset: "running",
        },
      },
    });
  });

  test("asks for an appraisal of what has ended, by the regulations of 2024 once they are in force", () => {
    const record: RetentionSubject = { retentionPeriod: "10-years", year: 2008 };
    const { basis } = ended({}, "2024-02-29");
    expect(ended(record, "2024-02-29")).toEqual({
      kind: "decided",
      value: { standing: "ended", startDay: "2009-01-01", endDay: "2019-01-01" },
      reasons: [
        {
          code: "term-from-year-end",
          data: { year: 2008, years: 10, startDay: "2009-01-01", endDay: "2019-01-01" },
          citations: [{ instrument: "retention-rules-2006", article: "6", confidence: "quoted" }],
        },
        { code: "appraisal-due", data: {}, citations: [] },
      ],
      assumed: [{ interpretation: "retentionStart", choice: "year-end" }],
      basis,
    });
    expect(ended(record, "2024-03-01").reasons[1]).toEqual({
      code: "appraisal-due",
      data: {},
      citations: [{ instrument: "implementation-regulations-2024", article: "24", confidence: "seen" }],
    });
  });

  test("takes the filing year before the date where whole years count, and the date alone where days do", () => {
    const record: RetentionSubject = { retentionPeriod: "10-years", year: 2008, ...dated("20090215") };
    expect(ended(record)).toMatchObject({ value: { endDay: "2019-01-01" } });
    expect(ended(record, "2023-06-30", withReadings({ retentionStart: "exact-day" }))).toMatchObject({
      value: { startDay: "2009-02-15", endDay: "2019-02-16" },
    });
  });

  test("assumes a reading of the date only where it moves the end", () => {
    const assumed = (date: string, readings: Partial<RetentionRules> = {}) => {
      const verdict = ended({ retentionPeriod: "10-years", ...dated(date) }, "2023-06-30", withReadings(readings));
      return verdict.kind === "decided" ? verdict.assumed.map(({ interpretation }) => interpretation) : undefined;
    };
    expect(assumed("20090215")).toEqual(["retentionStart"]);
    expect(assumed("2009")).toEqual(["retentionStart"]);
    expect(assumed("20090215-20091231")).toEqual(["retentionStart"]);
    expect(assumed("20090215-20101231")).toEqual(["retentionStart", "volumeFormationDate"]);
    expect(assumed("20090215", { retentionStart: "exact-day" })).toEqual(["retentionStart", "counting"]);
    expect(assumed("2009", { retentionStart: "exact-day" })).toEqual(["retentionStart", "counting", "incompleteDate"]);
  });

  test("names what is missing", () => {
    const missing = (record: RetentionSubject, readings: Partial<RetentionRules> = {}) => {
      const verdict = ended(record, "2023-06-30", withReadings(readings));
      return verdict.kind === "undetermined" ? [...verdict.missing, verdict.reasons[0]?.code] : verdict.kind;
    };
    expect(missing({})).toEqual(["retentionPeriod", "retention-period-missing"]);
    expect(missing({ year: 2008 })).toEqual(["retentionPeriod", "retention-period-missing"]);
    for (const period of [
      "abc-years",
      "-years",
      "0-years",
      "-3-years",
      "2.5-years",
      "201-years",
      "1e1-years",
      "+10-years",
      " 10-years",
      "30",
      "constructor",
    ]) {
      expect(missing({ retentionPeriod: period as "30-years", year: 2008 })).toEqual([
        "retentionPeriod",
        "retention-period-missing",
      ]);
    }
    expect(missing({ retentionPeriod: "10-years" })).toEqual(["year", "retention-start-missing"]);
    expect(missing({ retentionPeriod: "10-years", year: Number.NaN })).toEqual(["year", "retention-start-missing"]);
    expect(missing({ retentionPeriod: "10-years", ...dated("2009") }, { incompleteDate: "reject" })).toEqual([
      "year",
      "retention-start-missing",
    ]);
    expect(ended({ retentionPeriod: "10-years" }).reasons[0]?.citations).toMatchObject([
      { instrument: "retention-rules-2006" },
    ]);
    const exact = { retentionStart: "exact-day" } as const;
    expect(missing({ retentionPeriod: "10-years", year: 2008 }, exact)).toEqual(["date", "retention-start-missing"]);
  });

  test("names the day when it is none", () => {
    expect(() => ended({}, "2023-6-30")).toThrow('asOf: expected a civil day such as 2023-06-30, received "2023-6-30"');
  });
});

describe("retentionAssessor", () => {
  test("answers one record after another as retentionEnd does", () => {
    const assess = retentionAssessor({ asOf: "2023-06-30", rules: RETENTION_RULES });
    for (const { period, year } of YEAR_TERMS) {
      const record = { retentionPeriod: period, year };
      expect(assess(record)).toEqual(ended(record));
    }
  });

  test("refuses rules that were changed on their way through a database", () => {
    const rules = { ...RETENTION_RULES, retentionStart: "filing-date" as "year-end" };
    expect(() => retentionAssessor({ asOf: "2023-06-30", rules })).toThrow(
      'rules.retentionStart: expected one of year-end, exact-day, filing-day, received "filing-date"',
    );
  });

  test.each(["instruments", "classes", "appraisalCitations", "legacyWindows"] as const)(
    "names the table %s when rules lost it on their way through a database",
    (table) => {
      const rules = JSON.parse(JSON.stringify({ ...RETENTION_RULES, [table]: undefined }));
      const lost = expect.objectContaining({
        name: "CallerError",
        message: `rules.${table}: expected a table, received undefined`,
      });
      expect(() => retentionAssessor({ asOf: "2023-06-30", rules })).toThrow(lost);
      expect(() => retentionKernel({ asOf: "2023-06-30", rules })).toThrow(lost);
    },
  );
});

describe("retentionKernel", () => {
  test("says by one comparison whether a term is over", () => {
    const hasEnded = retentionKernel({ asOf: "2023-06-30", rules: RETENTION_RULES });
    expect([hasEnded(10, 20121231), hasEnded(10, 20130101), hasEnded(30, 19921231), hasEnded(30, 19930101)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("names the day when it is none", () => {
    expect(() => retentionKernel({ asOf: "2023-02-29", rules: RETENTION_RULES })).toThrow("asOf: expected a civil day");
  });
});

describe("RetentionReasons", () => {
  const told = (record: RetentionSubject, asOf?: CivilDay, rules?: RetentionRules) =>
    ended(record, asOf, rules).reasons.map((reason) => [sentence(reason, zhCn), sentence(reason, en)]);

  test("are told in both languages", () => {
    expect(told({ retentionPeriod: "10-years", year: 2008 })).toEqual([
      [
        "2008年形成，保管期限10年，按惯例自次年2009-01-01起算，自2019-01-01起期满。",
        "Formed in 2008, kept 10 years, by practice counted from 2009-01-01; the term is over from 2019-01-01 on.",
      ],
      [
        "保管期限已届满，应当组织到期鉴定；未经鉴定不得销毁。",
        "The term is over, so an appraisal is due; nothing is destroyed without one.",
      ],
    ]);
    expect(told({ retentionPeriod: "10-years", year: 2013 })).toEqual([
      [
        "2013年形成，保管期限10年，按惯例自次年2014-01-01起算，自2024-01-01起期满。",
        "Formed in 2013, kept 10 years, by practice counted from 2014-01-01; the term is over from 2024-01-01 on.",
      ],
    ]);
    expect(told({ retentionPeriod: "permanent" })).toEqual([
      ["保管期限为永久，不作到期鉴定。", "Kept permanently; its period never ends."],
    ]);
    expect(told({ retentionPeriod: "long-term", year: 1990 })[0]?.[0]).toBe(
      "保管期限为“长期”（1987年的《关于机关档案保管期限的规定》：16年至50年），不能自动换算为具体年数，须由人鉴定。",
    );
    expect(told({ retentionPeriod: "short-term", year: 1990 })[0]?.[0]).toBe(
      "保管期限为“短期”（1987年的《关于机关档案保管期限的规定》：15年以下），不能自动换算为具体年数，须由人鉴定。",
    );
    expect(told({ retentionPeriod: "10-years" })[0]?.[0]).toBe("没有记载据以起算的年度或者日期，无法起算。");
    // It has a year, and lacks the day of its filing.
    expect(told({ retentionPeriod: "10-years", year: 2008, retentionStart: "filing-day" })[0]).toEqual([
      "没有记载据以起算的年度或者日期，无法起算。",
      "The year or the day that the term runs from is not recorded.",
    ]);
    expect(told({ retentionPeriod: "10-years", year: 2000 }, "2000-01-01")[0]?.[0]).toBe(
      "2000-01-01适用的保管期限规定未收录，不作判断。",
    );
  });
});

/** Source: a term of 10 years from 2014-01-01 lasts through 2023-12-31 (民法典第二百零一条以下, 按年计算); a date that is not whole is nowhere taken for a day. */
describe("the sentence of a term", () => {
  const first = (record: RetentionSubject, rules?: RetentionRules) => {
    const [reason] = ended({ retentionPeriod: "10-years", ...record }, "2023-06-30", rules).reasons;
    return [sentence(reason!, zhCn), sentence(reason!, en)];
  };
  const earliest = withReadings({ incompleteDate: "earliest", volumeFormationDate: "earliest" });

  test("names the first day after it, from whatever it runs", () => {
    expect(first({ year: 2005, retentionStart: "filing-day", filedOn: "2006-06-30" })).toEqual([
      "自归档之日2006-06-30起算，保管期限10年，自2016-07-01起期满。",
      "Kept 10 years from its filing on 2006-06-30; the term is over from 2016-07-01 on.",
    ]);
    expect(first({ retentionStart: "case-closed", startedOn: "2018-07-01" })).toEqual([
      "自结案之日2018-07-01起算，保管期限10年，自2028-07-02起期满。",
      "Kept 10 years from the closing of the case on 2018-07-01; the term is over from 2028-07-02 on.",
    ]);
    expect(first({ retentionStart: "exact-day", ...dated("20100131") })).toEqual([
      "自形成之日2010-01-31起算，保管期限10年，自2020-02-01起期满。",
      "Kept 10 years from its formation on 2010-01-31; the term is over from 2020-02-01 on.",
    ]);
  });

  test("says of a date that leaves the year or the day open which end was taken", () => {
    expect(first(dated("20091105-20100310"))).toEqual([
      "最迟形成于2010年，保管期限10年，按惯例自次年2011-01-01起算，自2021-01-01起期满。",
      "Formed in 2010 at the latest, kept 10 years, by practice counted from 2011-01-01; the term is over from 2021-01-01 on.",
    ]);
    expect(first(dated("20091105-20100310"), earliest)).toEqual([
      "最早形成于2009年，保管期限10年，按惯例自次年2010-01-01起算，自2020-01-01起期满。",
      "Formed in 2009 at the earliest, kept 10 years, by practice counted from 2010-01-01; the term is over from 2020-01-01 on.",
    ]);
    expect(first({ retentionStart: "exact-day", ...dated("201001") })).toEqual([
      "自形成之日（最迟2010-01-31）起算，保管期限10年，自2020-02-01起期满。",
      "Kept 10 years from its formation on 2010-01-31 at the latest; the term is over from 2020-02-01 on.",
    ]);
    expect(first({ retentionStart: "exact-day", ...dated("201001") }, earliest)).toEqual([
      "自形成之日（最早2010-01-01）起算，保管期限10年，自2020-01-02起期满。",
      "Kept 10 years from its formation on 2010-01-01 at the earliest; the term is over from 2020-01-02 on.",
    ]);
  });

  test("says so of the year of neither a filing year nor a date that lies in one", () => {
    const whole = "2010年形成，保管期限10年，按惯例自次年2011-01-01起算，自2021-01-01起期满。";
    const records = [{ year: 2010, ...dated("20091105-20100310") }, dated("201001"), dated("20100131")];
    expect(records.map((record) => first(record)[0])).toEqual([whole, whole, whole]);
  });
});

describe("retentionAssessor, of many records", () => {
  const january = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, "0"));
  const days = january.flatMap((day): RetentionSubject[] => {
    const latest = `2010-01-${day}` as CivilDay;
    const of = { retentionPeriod: "10-years", retentionStart: "exact-day" } as const;
    return [
      { ...of, date: { earliest: latest, latest } },
      { ...of, date: { earliest: "2009-12-31", latest, precision: "range" } },
      { ...of, date: { earliest: "2009-12-31", latest, precision: "month" } },
    ];
  });
  const old = (
    [[1983], [1987], [1987, 1988], [1990], [1990, 2006], [1990, 2007], [2006], [2006, 2007], []] as const
  ).map(
    ([first, last = first]): RetentionSubject => ({
      retentionPeriod: "long-term",
      ...(first === undefined ? {} : { date: { earliest: `${first}-01-01`, latest: `${last!}-12-31` } }),
    }),
  );

  test.each([
    ["records of days that lie close together", days],
    ["old classes of one year and of several", old],
    ["old classes from the other end", [...old].reverse()],
  ] as const)("gives %s the answer that each has by itself", (_, records) => {
    const assess = retentionAssessor({ asOf: "2020-01-15", rules: RETENTION_RULES });
    for (const record of records) expect(assess(record)).toStrictEqual(ended(record, "2020-01-15"));
  });

  test("bounds no old class whose term the rules count from another day than the year's end", () => {
    const exact = extendRetentionRules(RETENTION_RULES, { id: "exact-day", retentionStart: "exact-day" });
    const ask = (rules: RetentionRules, given: Partial<RetentionSubject> = {}) =>
      retentionEnd({ retentionPeriod: "long-term", year: 1990, ...given }, { asOf: "2023-06-30", rules });
    expect(ask(exact)).not.toHaveProperty("bounds");
    expect(ask(exact)).toMatchObject({ reasons: [{ code: "legacy-class", data: { fewestYears: 16, mostYears: 50 } }] });
    const bounds = { earliest: "2007-01-01", latest: "2041-01-01" };
    expect(ask(exact, { retentionStart: "year-end" })).toMatchObject({ bounds });
    const fixing = exact.regimes.map((row) =>
      row.code === "administrative" ? ({ ...row, start: "year-end" } as const) : row,
    );
    expect(ask(extendRetentionRules(exact, { id: "fixed", regimes: fixing }))).toMatchObject({ bounds });
  });

  test("bounds an old class by its window only where its term runs from its year", () => {
    const ask = (retentionStart?: string) =>
      ended({ retentionPeriod: "long-term", year: 1990, ...(retentionStart === undefined ? {} : { retentionStart }) });
    const bounds = { earliest: "2007-01-01", latest: "2041-01-01" };
    expect([ask(), ask("year-end")]).toMatchObject([{ bounds }, { bounds }]);
    const event = ask("case-closed");
    expect(event).not.toHaveProperty("bounds");
    expect(event.reasons).toEqual(ask().reasons);
  });

  test("takes a window of one end for every year on its other side", () => {
    const window = { regime: "administrative", schedule: { "zh-CN": "旧规", en: "old" }, confidence: "seen" } as const;
    const rules = withReadings({
      legacyWindows: [
        { ...window, period: "long-term", toYear: 1957, fewestYears: 16 },
        { ...window, period: "short-term", fromYear: 1958, mostYears: 15 },
      ],
    });
    const bounds = (period: "long-term" | "short-term", year?: number) => {
      const verdict = ended({ retentionPeriod: period, ...(year === undefined ? {} : { year }) }, "2023-06-30", rules);
      return verdict.kind === "undetermined" && verdict.bounds;
    };
    expect([bounds("long-term", 1949), bounds("long-term", 1957), bounds("long-term", 1958)]).toEqual([
      { earliest: "1966-01-01" },
      { earliest: "1974-01-01" },
      undefined,
    ]);
    expect([bounds("short-term", 1957), bounds("short-term", 1958), bounds("short-term", 2020)]).toEqual([
      undefined,
      { latest: "1974-01-01" },
      { latest: "2036-01-01" },
    ]);
    const undated = ended({ retentionPeriod: "long-term" }, "2023-06-30", rules);
    expect(undated.reasons[0]?.data).toEqual({ period: "long-term" });
  });
});
