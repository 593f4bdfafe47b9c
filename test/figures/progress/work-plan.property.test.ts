import { fc, test } from "@fast-check/vitest";
import { addDays } from "lantai/dates";
import { catchUp, planCurve, planStanding, stillNeeded, type WorkPlan } from "lantai/progress";
import type { Tally } from "lantai/tallies";
import { describe, expect } from "vitest";

const FIRST = "2023-01-01";
const plan = fc
  .record({ starts: fc.nat(60), lasts: fc.nat(90), planned: fc.nat(100_000), before: fc.nat(1000) })
  .map(({ starts, lasts, planned, before }): WorkPlan => {
    const from = addDays(FIRST, starts);
    return { from, by: addDays(from, lasts), planned, before };
  });
const asOf = fc.nat(200).map((days) => addDays(FIRST, days));

describe("planStanding", () => {
  test.prop([plan, asOf, fc.nat(200_000)])(
    "expects never less on a later day, from what was before to all",
    (given, day, done) => {
      const today = planStanding({ plan: given, done, asOf: day });
      const tomorrow = planStanding({ plan: given, done, asOf: addDays(day, 1) });
      expect(tomorrow.expected).toBeGreaterThanOrEqual(today.expected);
      expect(today.expected).toBeGreaterThanOrEqual(given.before!);
      expect(today.expected).toBeLessThanOrEqual(given.before! + given.planned);
      expect(today.attainment).toEqual({ done, planned: given.before! + given.planned });
    },
  );
});

describe("planCurve", () => {
  test.prop([plan])("never falls, and says on each of its days what is expected on it", (given) => {
    const points = planCurve(given);
    for (const { day, total } of points) {
      expect(planStanding({ plan: given, done: 0, asOf: day }).expected).toBe(total);
    }
    const totals = points.map(({ total }) => total);
    expect([...totals].sort((one, other) => one - other)).toEqual(totals);
  });
});

describe("catchUp", () => {
  test.prop([plan, asOf, fc.nat(200_000)])(
    "ends at the plan or says that no day is left, and never falls",
    (given, day, done) => {
      const { missing, perDay, workingDays, points } = catchUp({ plan: given, done, asOf: day });
      const all = given.before! + given.planned;
      expect(points[0]).toEqual({ day, total: done });
      if (missing > 0 && workingDays > 0) {
        expect(points.at(-1)?.total).toBe(all);
        expect(perDay! * workingDays).toBeGreaterThanOrEqual(missing);
        expect((perDay! - 1) * workingDays).toBeLessThan(missing);
      } else {
        expect(perDay === undefined).toBe(missing > 0);
      }
      for (const [at, point] of points.entries())
        expect(point.total).toBeGreaterThanOrEqual(points[at - 1]?.total ?? 0);
    },
  );
});

describe("stillNeeded", () => {
  const cell = fc.record({
    coverage: fc.constantFrom("complete", "none", "partial", ""),
    items: fc.nat(50),
    pages: fc.nat(500),
  });
  const options = { coverage: "linked", denominator: "all-holdings", unit: "items" } as const;
  const price = { money: { fen: 35 }, pages: 1 };

  test.prop([fc.array(cell, { maxLength: 8 }), fc.nat(100), fc.nat(100)])(
    "takes never more units, pages or money for a lower target",
    (cells, one, other) => {
      const tally: Tally = {
        format: "lantai.tally/1",
        dimensions: ["coverage"],
        cells: cells.map(({ coverage, items, pages }) => ({
          key: [coverage],
          extent: { volumes: 0, items, pages: items === 0 ? 0 : pages, withoutPageCount: 0 },
        })),
      };
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((target) =>
        stillNeeded(tally, { ...options, target: `${target}`, price }),
      );
      expect(low!.units).toBeLessThanOrEqual(high!.units);
      expect(low!.pages!).toBeLessThanOrEqual(high!.pages!);
      expect(low!.cost!.fen).toBeLessThanOrEqual(high!.cost!.fen);
      expect(high!.pages!).toBeLessThanOrEqual(high!.undone.pages);
    },
  );
});
