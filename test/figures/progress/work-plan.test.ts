import { isCallerError } from "lantai/findings";
import { catchUp, forecast, planCurve, planStanding, requiredPace, type WorkPlan } from "lantai/progress";
import { percentText } from "lantai/quantities";
import { describe, expect, it } from "vitest";

const PLAN: WorkPlan = { from: "2023-05-04", by: "2023-12-29", planned: 8298 };
const WEEKEND: WorkPlan = { from: "2023-07-01", by: "2023-07-02", planned: 7 };
const argumentOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
};

describe("planStanding", () => {
  it.each([
    ["before the first day", "2023-05-03", 0],
    ["on the first day", "2023-05-04", 48],
    ["on the last day", "2023-12-29", 8298],
    ["after it", "2024-02-01", 8298],
  ] as const)("expects %s what is due by then", (_, asOf, expected) => {
    expect(planStanding({ plan: PLAN, done: 48, asOf })).toMatchObject({ expected, ahead: 48 - expected });
  });

  it("never cuts off what is more than planned", () => {
    const { attainment, ahead, missing } = planStanding({ plan: PLAN, done: 9000, asOf: "2023-12-29" });
    expect([percentText(attainment, 1), ahead, missing]).toEqual(["108.5", 702, 0]);
  });

  it("counts what was done before in both", () => {
    const plan = { ...PLAN, before: 1000 };
    expect(planStanding({ plan, done: 1048, asOf: "2023-05-04" })).toMatchObject({
      expected: 1048,
      ahead: 0,
      missing: 8250,
    });
  });

  it("knows holidays and worked weekends", () => {
    const calendar = { holidays: ["2023-06-22", "2023-06-23"], workingWeekends: ["2023-06-25"] } as const;
    const plan: WorkPlan = { from: "2023-06-19", by: "2023-06-25", planned: 4 };
    const at = (asOf: WorkPlan["by"]) => planStanding({ plan, done: 0, asOf, calendar }).expected;
    expect([at("2023-06-21"), at("2023-06-24"), at("2023-06-25")]).toEqual([3, 3, 4]);
  });

  it("names the years of the plan whose holidays are not known", () => {
    const plan: WorkPlan = { from: "2022-12-01", by: "2024-01-31", planned: 10 };
    const calendar = { holidays: ["2023-10-02"], workingWeekends: [] } as const;
    expect(planStanding({ plan, done: 0, asOf: "2023-06-30", calendar }).holidaysUnknown).toEqual([
      { fromYear: 2022, toYear: 2022 },
      { fromYear: 2024, toYear: 2024 },
    ]);
    expect(planStanding({ plan, done: 0, asOf: "2023-06-30" }).holidaysUnknown).toEqual([
      { fromYear: 2022, toYear: 2024 },
    ]);
  });

  it("expects nothing of a plan without a working day before its last day, and then all", () => {
    const expected = (["2023-07-01", "2023-07-02"] as const).map(
      (asOf) => planStanding({ plan: WEEKEND, done: 0, asOf }).expected,
    );
    expect(expected).toEqual([0, 7]);
  });

  it("has no rate of a plan of nothing", () => {
    const { attainment } = planStanding({ plan: { ...PLAN, planned: 0 }, done: 3, asOf: "2023-12-29" });
    expect(percentText(attainment, 1)).toBeUndefined();
  });

  it("refuses plans that cannot be", () => {
    const ask = (plan: Partial<WorkPlan>) =>
      argumentOf(() => planStanding({ plan: { ...PLAN, ...plan }, done: 0, asOf: "2023-06-30" }));
    expect(ask({ by: "2023-05-03" })).toBe("plan.by");
    expect(ask({ from: "2023-02-29" })).toBe("plan.from");
    expect(ask({ planned: 1.5 })).toBe("plan.planned");
    expect(ask({ before: -1 })).toBe("plan.before");
    expect(ask({ by: "2023-02-29" })).toBe("plan.by");
    expect(argumentOf(() => planStanding({ plan: PLAN, done: -1, asOf: "2023-06-30" }))).toBe("done");
    expect(argumentOf(() => planStanding({ plan: PLAN, done: 0, asOf: "2023-06-31" }))).toBe("asOf");
    const said = (plan: Partial<WorkPlan>) => () =>
      planStanding({ plan: { ...PLAN, ...plan }, done: 0, asOf: "2023-06-30" });
    expect(said({ by: "2023-05-03" })).toThrow('plan.by: expected a day from 2023-05-04, received "2023-05-03"');
    expect(said({ before: -1 })).toThrow("plan.before: expected a whole number from 0, received -1");
  });
});

describe("the last day there is, and the first", () => {
  const PLACEHOLDER = "9999-12-31";
  const plan = { ...PLAN, by: PLACEHOLDER } as const;

  it("are no days of a plan, a pace or a forecast, and are named", () => {
    const asOf = "2023-06-30";
    const forecasts = { batches: [], since: "2023-05-01", unit: "items", missing: 1 } as const;
    expect(argumentOf(() => planStanding({ plan, done: 0, asOf }))).toBe("plan.by");
    expect(argumentOf(() => planCurve(plan))).toBe("plan.by");
    expect(argumentOf(() => catchUp({ plan, done: 0, asOf }))).toBe("plan.by");
    expect(argumentOf(() => planStanding({ plan: PLAN, done: 0, asOf: PLACEHOLDER }))).toBe("asOf");
    expect(argumentOf(() => catchUp({ plan: PLAN, done: 0, asOf: PLACEHOLDER }))).toBe("asOf");
    expect(argumentOf(() => requiredPace({ missing: 1, asOf, by: PLACEHOLDER }))).toBe("by");
    expect(argumentOf(() => requiredPace({ missing: 1, asOf: PLACEHOLDER, by: asOf }))).toBe("asOf");
    expect(argumentOf(() => forecast({ ...forecasts, asOf, by: PLACEHOLDER }))).toBe("by");
    expect(argumentOf(() => forecast({ ...forecasts, asOf: PLACEHOLDER }))).toBe("asOf");
    expect(argumentOf(() => planCurve({ from: "0001-01-01", by: "0001-01-05", planned: 1 }))).toBe("plan.from");
    expect(() => planCurve(plan)).toThrow('plan.by: expected a day before 9999-12-31, received "9999-12-31"');
    expect(() => planCurve({ from: "0001-01-01", by: "0001-01-05", planned: 1 })).toThrow(
      'plan.from: expected a day after 0001-01-01, received "0001-01-01"',
    );
  });

  it("are not those beside them", () => {
    expect(planStanding({ plan: { ...plan, by: "9999-12-30" }, done: 0, asOf: "9999-12-30" }).expected).toBe(8298);
    expect(planCurve({ from: "0001-01-02", by: "0001-01-02", planned: 1 })[0]?.day).toBe("0001-01-01");
  });
});

describe("planCurve", () => {
  it("runs over working days in whole units, from nothing to all", () => {
    const points = planCurve(PLAN);
    expect(points[0]).toEqual({ day: "2023-05-03", total: 0 });
    expect(points.at(-1)).toEqual({ day: "2023-12-29", total: 8298 });
    expect(points).toHaveLength(173);
  });

  it("ends with all of it where no day of the plan is worked", () => {
    expect(planCurve(WEEKEND)).toEqual([
      { day: "2023-06-30", total: 0 },
      { day: "2023-07-02", total: 7 },
    ]);
  });
});

describe("catchUp", () => {
  it("spreads what is missing over the working days that are left", () => {
    const { missing, workingDays, perDay, points } = catchUp({ plan: PLAN, done: 1900, asOf: "2023-06-30" });
    expect([missing, workingDays, perDay]).toEqual([6398, 130, 50]);
    expect(points[0]).toEqual({ day: "2023-06-30", total: 1900 });
    expect(points.at(-1)).toEqual({ day: "2023-12-29", total: 8298 });
  });

  it("leaves out the holidays that a calendar lists", () => {
    const calendar = { holidays: ["2023-10-02"], workingWeekends: [] } as const;
    const question = { plan: PLAN, done: 8168, asOf: "2023-06-30" } as const;
    const told = ({ workingDays, perDay }: ReturnType<typeof catchUp>) => [workingDays, perDay];
    expect(told(catchUp(question))).toEqual([130, 1]);
    expect(told(catchUp({ ...question, calendar }))).toEqual([129, 2]);
  });

  it.each(["2023-12-29", "2023-12-30", "2024-12-31"] as const)("survives %s, on which no day is left", (asOf) => {
    expect(catchUp({ plan: PLAN, done: 8000, asOf })).toEqual({
      missing: 298,
      workingDays: 0,
      perDay: undefined,
      points: [{ day: asOf, total: 8000 }],
      holidaysUnknown: [],
    });
  });

  it("names the years of the days that are left whose holidays are not known", () => {
    const plan: WorkPlan = { from: "2022-12-01", by: "2024-01-31", planned: 10 };
    const calendar = { holidays: ["2023-10-02"], workingWeekends: [] } as const;
    const at = (asOf: WorkPlan["by"]) => catchUp({ plan, done: 0, asOf, calendar }).holidaysUnknown;
    expect(at("2022-12-30")).toEqual([
      { fromYear: 2022, toYear: 2022 },
      { fromYear: 2024, toYear: 2024 },
    ]);
    expect(at("2022-12-31")).toEqual([{ fromYear: 2024, toYear: 2024 }]);
  });

  it("survives an end at a weekend, when only days of rest are left", () => {
    const plan: WorkPlan = { from: "2023-06-26", by: "2023-07-02", planned: 10 };
    expect(catchUp({ plan, done: 9, asOf: "2023-06-30" })).toMatchObject({ workingDays: 0, perDay: undefined });
  });

  it("has nothing to catch up with once all is done", () => {
    expect(catchUp({ plan: PLAN, done: 9000, asOf: "2023-06-30" })).toMatchObject({
      missing: 0,
      perDay: 0,
      points: [{ day: "2023-06-30", total: 9000 }],
    });
  });

  it("begins before the plan does, where it is asked early", () => {
    const { points, workingDays } = catchUp({ plan: PLAN, done: 0, asOf: "2023-04-28" });
    expect(points.at(-1)?.total).toBe(8298);
    expect(workingDays).toBe(175);
  });
});
