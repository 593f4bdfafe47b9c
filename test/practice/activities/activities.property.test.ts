import { fc, test } from "@fast-check/vitest";
import { type Activity, activityFigures, adviceByUnit } from "lantai/activities";
import { halfYearSpan, yearSpan } from "lantai/dates";
import { addedCounts } from "lantai/quantities";
import { describe, expect } from "vitest";
import { RUNS } from "../../foundation/dates/arbitrary-days.js";

const counts = fc.record({
  count: fc.integer({ min: 0, max: 200 }),
  bound: fc.constantFrom("exact", "at-least", "about" as const),
});
const names = fc.array(fc.constantFrom("甲局", "乙局", "丙局", "__proto__"), { maxLength: 3 });
const activities: fc.Arbitrary<Activity> = fc.record(
  {
    kind: fc.constantFrom("guidance", "training", "exhibition", "group-visit", "自设", "__proto__"),
    title: fc.constantFrom("一", "二"),
    on: fc.constantFrom("2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01" as const),
    units: names,
    unitCount: counts,
    people: counts,
    boards: fc.integer({ min: 0, max: 50 }),
    cases: fc.integer({ min: 0, max: 9 }),
    topics: names,
  },
  { requiredKeys: ["kind", "title", "on"] },
);
const ledgers = fc.array(activities, { maxLength: 12 });

const halves = [halfYearSpan(2023, 1), halfYearSpan(2023, 2)] as const;
const valuesOf = (ledger: readonly Activity[], span: (typeof halves)[number]) =>
  new Map(activityFigures(ledger, { span }).map(({ code, value }) => [code, value]));

describe("activityFigures", () => {
  test.prop([ledgers], RUNS)("of two halves make the year; units and topics can only be fewer", (ledger) => {
    const parts = halves.map((span) => valuesOf(ledger, span));
    for (const [code, value] of valuesOf(ledger, yearSpan(2023))) {
      const sum = addedCounts(parts.flatMap((part) => part.get(code) ?? []));
      if (/:(units|topics)$/.test(code)) {
        expect(value.count).toBeLessThanOrEqual(sum.count);
      } else {
        expect(value.count).toBe(sum.count);
      }
    }
  });

  test.prop([ledgers, fc.integer()], RUNS)("do not depend on the order", (ledger, at) => {
    const turned =
      ledger.length === 0 ? [] : [...ledger.slice(at % ledger.length), ...ledger.slice(0, at % ledger.length)];
    const figures = activityFigures(turned, { span: halves[0] });
    expect(figures).toEqual(activityFigures(ledger, { span: halves[0] }));
  });

  test.prop([ledgers], RUNS)("never say less of units than the names that are listed", (ledger) => {
    const figures = valuesOf(ledger, yearSpan(2023));
    const advised = adviceByUnit(ledger, { span: yearSpan(2023) });
    const units = figures.get("guidance:units");
    const isUnderstated = ledger.some(
      ({ units: named = [], unitCount }) => unitCount !== undefined && unitCount.count < new Set(named).size,
    );
    if (!isUnderstated) expect(units?.count ?? 0).toBeGreaterThanOrEqual(advised.length);
  });
});
