import { type Activity, activityFigures } from "lantai/activities";
import { halfYearSpan } from "lantai/dates";
import { describe, expect, test } from "vitest";

const visit = { kind: "unit-visit", title: "上门指导", on: "2023-03-01" } as const;

describe("activityFigures", () => {
  const units = (...visits: Pick<Activity, "unitCount" | "units">[]) => {
    const activities = visits.map((each) => ({ ...visit, ...each }));
    const figures = activityFigures(activities, { span: halfYearSpan(2023, 1) });
    return figures.find(({ code }) => code === "unit-visit:units")?.value;
  };

  test("count units exactly only where every visit names all of its own", () => {
    const named = { unitCount: { count: 2, bound: "exact" }, units: ["a", "b"] } as const;
    expect(units(named, { units: ["b", "c"] })).toStrictEqual({ count: 3, bound: "exact" });
    expect(units(named, { unitCount: { count: 5, bound: "exact" }, units: ["a"] })).toStrictEqual({
      count: 5,
      bound: "at-least",
    });
  });

  test("count units at least where a visit says about how many, though it names as many", () => {
    const about = { unitCount: { count: 2, bound: "about" }, units: ["a", "b"] } as const;
    expect(units(about, { unitCount: { count: 1, bound: "exact" }, units: ["a"] })).toStrictEqual({
      count: 2,
      bound: "at-least",
    });
  });
});
