import { workingDaysBetween } from "lantai/dates";
import { sentence } from "lantai/findings";
import { type DatedBatch, type ForecastQuestion, forecast } from "lantai/progress";
import { describe, expect, test } from "vitest";
import { progressReasons as enWords } from "../../../src/words/en/progress.js";
import { progressReasons as zhWords } from "../../../src/words/zh-cn/progress.js";

const zhCn = { language: "zh-CN", findings: {}, reasons: zhWords } as const;
const en = { language: "en", findings: {}, reasons: enWords } as const;

const batch = (completedOn: DatedBatch["completedOn"], count: number): DatedBatch => ({
  completedOn,
  extent: { volumes: count, items: 0, pages: 0, withoutPageCount: count },
});
const phase: ForecastQuestion = {
  batches: [batch("2023-05-19", 200), batch("2023-06-16", 335)],
  since: "2023-05-01",
  unit: "volumes",
  missing: 600,
  asOf: "2023-06-30",
};
const answerTo = (question: ForecastQuestion) => {
  const verdict = forecast(question);
  return verdict.kind === "decided" ? verdict.value : verdict.reasons[0]?.code;
};

describe("forecast", () => {
  test("goes by the best, the mean and the worst of the last windows", () => {
    const verdict = forecast({ ...phase, calendar: { holidays: ["2023-10-02"], workingWeekends: [] } });
    expect(verdict).toMatchObject({
      kind: "decided",
      value: { earliest: "2023-08-21", likely: "2023-09-01", latest: "2023-09-22" },
      assumed: [{ interpretation: "forecastPace", choice: "four-weeks" }],
      basis: { rulesId: "progress-forecast", asOf: "2023-06-30", interpretations: { forecastPace: "four-weeks" } },
    });
    expect(verdict.reasons).toStrictEqual([
      {
        code: "pace-of-late",
        data: {
          unit: "volumes",
          pace: "four-weeks",
          windows: 2,
          workingDays: 20,
          done: 535,
          fastest: 335,
          slowest: 200,
          missing: 600,
        },
        citations: [],
      },
    ]);
  });

  test("counts what was accepted on a day of rest with the working day before it", () => {
    const weekly: ForecastQuestion = { ...phase, pace: "week", since: "2023-06-19", missing: 10 };
    const onFriday = answerTo({ ...weekly, batches: [batch("2023-06-23", 5), batch("2023-06-30", 10)] });
    expect(onFriday).toEqual({ earliest: "2023-07-07", likely: "2023-07-11", latest: "2023-07-14" });
    expect(answerTo({ ...weekly, batches: [batch("2023-06-25", 5), batch("2023-06-30", 10)] })).toEqual(onFriday);
  });

  test("steps over the holidays that the calendar lists", () => {
    const calendar = { holidays: ["2023-07-03", "2023-07-04"], workingWeekends: ["2023-07-08"] } as const;
    const weekly: ForecastQuestion = { ...phase, pace: "week", since: "2023-06-26", missing: 5, calendar };
    expect(answerTo({ ...weekly, batches: [batch("2023-06-28", 5)] })).toEqual({
      earliest: "2023-07-10",
      likely: "2023-07-10",
      latest: "2023-07-10",
    });
  });

  test("looks at no more windows than the rule says", () => {
    const pace = { code: "own", title: { "zh-CN": "近一周", en: "the last week" }, workingDays: 5, windows: 1 };
    expect(answerTo({ ...phase, pace, missing: 1, batches: [batch("2023-05-19", 1)] })).toBe("no-pace");
    expect(answerTo({ ...phase, pace, missing: 1, batches: [batch("2023-06-26", 1)] })).toMatchObject({
      latest: "2023-07-07",
    });
  });

  test.for([-1, 10.5, Number.NaN, 2 ** 53])("names the extent of a batch that is no count: %d", (count) => {
    const expected = `batches.extent.volumes: expected a whole number from 0, received ${count}`;
    expect(() => forecast({ ...phase, batches: [batch("2023-06-16", count)] })).toThrow(expected);
  });

  test("does not count batches of days to come", () => {
    expect(answerTo({ ...phase, batches: [batch("2023-07-03", 500)] })).toBe("no-pace");
    // The day after the question is a Saturday, which would count with the Friday of the question.
    expect(answerTo({ ...phase, batches: [batch("2023-07-01", 500)] })).toBe("no-pace");
  });

  test("is decided with the day itself when nothing is missing", () => {
    const verdict = forecast({ ...phase, missing: 0 });
    expect(verdict).toMatchObject({
      kind: "decided",
      value: { earliest: "2023-06-30", likely: "2023-06-30", latest: "2023-06-30" },
      assumed: [],
    });
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe("截至2023-06-30，目标已经完成。");
  });

  test("says that nothing was done of late", () => {
    const verdict = forecast({ ...phase, batches: [] });
    expect(verdict.kind).toBe("undetermined");
    expect(verdict).not.toHaveProperty("bounds");
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe("尚缺600卷；近40个工作日没有完成任何批次，无法推算。");
    expect(verdict.reasons.map(({ code }) => code)).toEqual(["no-pace", "holidays-unknown"]);
    expect(verdict.reasons[0]?.citations).toEqual([]);
  });

  test("says that the work has not lasted for a window yet", () => {
    const calendar = { holidays: ["2023-06-22"], workingWeekends: [] } as const;
    const verdict = forecast({ ...phase, since: "2023-06-19", calendar });
    expect(verdict).toMatchObject({ kind: "undetermined", missing: [] });
    expect(verdict.reasons).toStrictEqual([
      { code: "too-soon-for-a-pace", data: { since: "2023-06-19", lasted: 9, workingDays: 20 }, citations: [] },
    ]);
    expect(sentence(verdict.reasons[0]!, en)).toBe(
      "Working days since the start on 2023-06-19: 9; a pace needs at least 20.",
    );
    expect(answerTo({ ...phase, since: "2024-01-01" })).toBe("too-soon-for-a-pace");
  });

  test("makes up no latest day where a window did nothing, and says how early it can be", () => {
    const verdict = forecast({ ...phase, batches: [batch("2023-06-16", 335)] });
    expect(verdict).toMatchObject({ kind: "undetermined", bounds: { earliest: "2023-08-21" } });
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe(
      "尚缺600卷；近2段（每段20个工作日）共完成335卷，最少的一段只完成0卷，按此进度百年之内不能完成；如按平均进度，约在2023-10-10完成。",
    );
  });

  test("calls an end more than a hundred years ahead out of reach", () => {
    const verdict = forecast({ ...phase, missing: Number.MAX_SAFE_INTEGER });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(["unreachable-at-this-pace", "holidays-unknown"]);
    expect(verdict.kind).toBe("undetermined");
    expect(verdict).not.toHaveProperty("bounds");
    expect(verdict.reasons[0]?.data).not.toHaveProperty("likely");
    expect(verdict.reasons[0]?.citations).toEqual([]);
    expect(forecast({ ...phase, missing: Number.MAX_SAFE_INTEGER, by: "2024-12-31" }).reasons).toEqual(verdict.reasons);
    const slow = [batch("2023-05-19", 1), batch("2023-06-16", 1)];
    expect(answerTo({ ...phase, batches: slow, missing: 1304 })).toMatchObject({ latest: "2123-06-18" });
    expect(answerTo({ ...phase, batches: slow, missing: 1305 })).toBe("unreachable-at-this-pace");
  });

  test("counts a hundred years to the day", () => {
    const daily = { ...phase, pace: "week", since: "2023-06-26", batches: [batch("2023-06-30", 5)] } as const;
    const missing = workingDaysBetween("2023-07-01", "2123-07-01");
    expect(answerTo({ ...daily, missing })).toMatchObject({ latest: "2123-06-30" });
    expect(answerTo({ ...daily, missing: missing + 1 })).toBe("unreachable-at-this-pace");
  });

  test("says how likely an end is that the worst pace would not reach within a hundred years", () => {
    const uneven = { ...phase, missing: 100_000, batches: [batch("2023-05-19", 1), batch("2023-06-16", 335)] };
    const verdict = forecast(uneven);
    expect(verdict.reasons[0]?.data).toMatchObject({ likely: "2069-02-15" });
    expect(verdict.kind === "undetermined" && verdict.bounds?.earliest).toBeDefined();
  });

  test("refuses what can never be right", () => {
    expect(() => forecast({ ...phase, missing: -1 })).toThrow("missing: expected a whole number from 0");
    expect(() => forecast({ ...phase, asOf: "2023-06-31" })).toThrow("asOf");
    expect(() => forecast({ ...phase, since: "2023" as "2023-01-01" })).toThrow("since");
    expect(() => forecast({ ...phase, pace: "month" as "week" })).toThrow("pace: expected one of four-weeks, week");
    const none = { code: "own", title: { "zh-CN": "无", en: "none" }, workingDays: 0, windows: 1 };
    expect(() => forecast({ ...phase, pace: none })).toThrow(
      "pace.workingDays: expected a whole number from 1, received 0",
    );
    expect(() => forecast({ ...phase, pace: { ...none, workingDays: 1, windows: 0.5 } })).toThrow("pace.windows");
    expect(() => forecast({ ...phase, unit: "boxes" as "volumes" })).toThrow(/^unit: /);
    const undated = { ...batch("2023-06-16", 1), completedOn: "2023-6-16" as "2023-06-16" };
    expect(() => forecast({ ...phase, batches: [undated] })).toThrow("batches.completedOn");
  });
});

describe("a forecast with a day by which it is wanted", () => {
  const calendar = { holidays: ["2023-01-02"], workingWeekends: [] } as const;
  const reasonsBy = (by: `${number}-${number}-${number}`, more: Partial<ForecastQuestion> = {}) =>
    forecast({ ...phase, calendar, by, ...more }).reasons.slice(1);

  test("says whether even the slowest pace gets there, only the fastest, or none", () => {
    const told = (["2023-09-22", "2023-09-21", "2023-08-21", "2023-08-20"] as const).map((by) => {
      const [reason] = reasonsBy(by);
      return [by, reason?.code, reason?.data];
    });
    const ends = { earliest: "2023-08-21", latest: "2023-09-22", unit: "volumes" };
    expect(told).toStrictEqual([
      ["2023-09-22", "within-due-day", { by: "2023-09-22", ...ends, perDay: 10 }],
      ["2023-09-21", "uncertain-by-due-day", { by: "2023-09-21", ...ends, perDay: 11 }],
      ["2023-08-21", "uncertain-by-due-day", { by: "2023-08-21", ...ends, perDay: 17 }],
      ["2023-08-20", "unreachable-by-due-day", { by: "2023-08-20", ...ends, perDay: 18 }],
    ]);
  });

  test("spreads what is missing over the days that the calendar leaves", () => {
    const rest = { holidays: ["2023-07-03", "2023-07-04"], workingWeekends: [] } as const;
    const [reason] = reasonsBy("2023-07-07", { calendar: rest });
    expect(reason?.data).toMatchObject({ perDay: 200 });
    expect(reason?.citations).toEqual([]);
  });

  test("says so too where the worst stretch did nothing", () => {
    const idle = { batches: [batch("2023-06-16", 335)] };
    const [late] = reasonsBy("2023-07-31", idle);
    expect(late).toStrictEqual({
      code: "unreachable-by-due-day",
      data: { by: "2023-07-31", earliest: "2023-08-21", unit: "volumes", perDay: 29 },
      citations: [],
    });
    const [open] = reasonsBy("2024-12-31", idle);
    expect(open?.code).toBe("uncertain-by-due-day");
    expect(sentence(open!, zhCn)).toContain("按最慢的一段则百年之内不能完成");
  });

  test("has no pace left on the day itself", () => {
    const [reason] = reasonsBy("2023-06-30");
    expect(reason?.data).not.toHaveProperty("perDay");
    expect(sentence(reason!, zhCn)).toBe(
      "按最快的一段进度也要到2023-08-21，不能在2023-06-30以前完成，且已没有剩余的工作日。",
    );
    expect(sentence(reason!, en)).toBe(
      "Even at the fastest pace it takes until 2023-08-21: it is not done by 2023-06-30, and no working day is left.",
    );
  });

  test("refuses a day that is none", () => {
    expect(() => reasonsBy("2023-06-31")).toThrow("by");
    expect(() => reasonsBy("2023-06-31", { missing: 0 })).toThrow("by");
  });
});

describe("the years that a calendar does not know", () => {
  const knowing = (...years: readonly number[]) => ({
    holidays: years.map((year) => `${year}-10-02` as const),
    workingWeekends: [],
  });
  const years = (question: Partial<ForecastQuestion>) =>
    forecast({ ...phase, ...question }).reasons.flatMap((reason) =>
      reason.code === "holidays-unknown" ? [[reason.data.fromYear, reason.data.toYear]] : [],
    );

  test("are named, and none are where it knows them all", () => {
    expect(forecast(phase).reasons[1]).toStrictEqual({
      code: "holidays-unknown",
      data: { fromYear: 2023, toYear: 2023 },
      citations: [],
    });
    expect(years({ calendar: knowing(2023) })).toEqual([]);
    expect(years({ missing: 20_000, calendar: knowing(2023) })).toEqual([[2024, 2031]]);
  });

  test("are named in stretches, and what lies between them is not", () => {
    expect(years({ missing: 20_000, calendar: knowing(2024, 2025, 2028) })).toEqual([
      [2023, 2023],
      [2026, 2027],
      [2029, 2031],
    ]);
  });

  test("are those too into which the windows of the pace reach back", () => {
    const winter = { since: "2022-09-01", asOf: "2023-02-03", batches: [batch("2022-12-30", 300)] } as const;
    expect(years({ ...winter, calendar: knowing(2023) })).toEqual([[2022, 2022]]);
    // From the first day of 2023 to that day there are eight weeks of five working days.
    const weeks = (windows: number, since: `${number}-01-01`) => ({
      pace: { code: "own", title: { "zh-CN": "近数周", en: "some weeks" }, workingDays: 5, windows },
      since,
      asOf: "2023-02-24" as const,
      batches: [batch("2023-02-24", 300)],
      missing: 10,
      calendar: knowing(2023),
    });
    expect(years(weeks(8, "2020-01-01"))).toEqual([]);
    expect(years(weeks(9, "2020-01-01"))).toEqual([[2022, 2022]]);
    expect(years(weeks(9, "2023-01-01"))).toEqual([]);
  });

  test("are those too up to the day by which it is wanted, since the pace that it takes is counted over them", () => {
    expect(years({ by: "2025-12-31", calendar: knowing(2023) })).toEqual([[2024, 2025]]);
  });

  test("are named where there is no pace, no end in reach, or too little work to tell", () => {
    expect(years({ batches: [] })).toEqual([[2023, 2023]]);
    expect(years({ since: "2023-06-19" })).toEqual([[2023, 2023]]);
    const idle = { batches: [batch("2023-06-16", 335)], missing: 6000 };
    expect(years({ ...idle, calendar: knowing(2023) })).toEqual([[2024, 2026]]);
    expect(years({ ...idle, by: "2027-06-30", calendar: knowing(2023, 2024, 2025) })).toEqual([[2026, 2027]]);
  });

  test("are not known by the holiday of the new year that begins in the last days of December", () => {
    const calendar = { holidays: ["2024-10-02"], workingWeekends: ["2023-12-30"] } as const;
    expect(years({ missing: 2000, calendar })).toEqual([[2023, 2023]]);
  });
});
