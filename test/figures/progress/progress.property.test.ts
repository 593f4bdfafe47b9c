import { fc, test } from "@fast-check/vitest";
import { addDays } from "lantai/dates";
import {
  type DatedBatch,
  digitizationRate,
  type Forecast,
  type ForecastQuestion,
  forecast,
  targetStanding,
} from "lantai/progress";
import { mergedTallies, type Tally } from "lantai/tallies";
import { describe, expect } from "vitest";

const batches = fc.array(
  fc.record({ daysAgo: fc.integer({ min: -10, max: 200 }), count: fc.nat(400), less: fc.nat(400) }),
  { maxLength: 12 },
);
const asOf = "2023-06-30";
const dated = (daysAgo: number, count: number): DatedBatch => ({
  completedOn: addDays(asOf, -daysAgo),
  extent: { volumes: count, items: 0, pages: 0, withoutPageCount: count },
});
const NEVER = "9999-12-31";
const daysOf = (question: ForecastQuestion): Forecast => {
  const verdict = forecast(question);
  if (verdict.kind === "decided") return verdict.value;
  const earliest = verdict.kind === "undetermined" ? verdict.bounds?.earliest : undefined;
  return { earliest: earliest ?? NEVER, likely: NEVER, latest: NEVER };
};
const question = fc.record({
  since: fc.nat(200).map((days) => addDays(asOf, -days)),
  missing: fc.nat(5000),
  pace: fc.constantFrom("four-weeks" as const, "week" as const),
});

describe("forecast", () => {
  test.prop([question, batches])(
    "never puts the latest before the likely nor that before the earliest",
    (asked, all) => {
      const days = daysOf({
        ...asked,
        asOf,
        unit: "volumes",
        batches: all.map((one) => dated(one.daysAgo, one.count)),
      });
      expect(asOf <= days.earliest && days.earliest <= days.likely && days.likely <= days.latest).toBe(true);
    },
  );

  test.prop([question, batches])("never moves earlier when less was done", (asked, all) => {
    const more = all.map((one) => dated(one.daysAgo, one.count));
    const less = all.map((one) => dated(one.daysAgo, Math.max(0, one.count - one.less)));
    const before = daysOf({ ...asked, asOf, unit: "volumes", batches: more });
    const after = daysOf({ ...asked, asOf, unit: "volumes", batches: less });
    expect(before.earliest <= after.earliest && before.latest <= after.latest).toBe(true);
    if (before.likely !== NEVER) expect(before.likely <= after.likely).toBe(true);
  });

  test.prop([question, batches, fc.nat(3000)])("never moves earlier when more is missing", (asked, all, more) => {
    const fixed = {
      ...asked,
      asOf,
      unit: "volumes",
      batches: all.map((one) => dated(one.daysAgo, one.count)),
    } as const;
    const before = daysOf(fixed);
    const after = daysOf({ ...fixed, missing: asked.missing + more });
    expect(before.earliest <= after.earliest).toBe(true);
    expect(before.likely <= after.likely && before.latest <= after.latest).toBe(true);
  });
});

const cells = fc.uniqueArray(
  fc.record({
    coverage: fc.constantFrom("none", "partial", "complete", "mismatched", "undetermined", ""),
    period: fc.constantFrom("permanent", "30-years", "long-term", ""),
    scope: fc.constantFrom("required", "exempt", ""),
    volumes: fc.nat(1000),
  }),
  { selector: ({ coverage, period, scope }) => `${coverage}/${period}/${scope}` },
);
const tallied = (drawn: readonly { coverage: string; period: string; scope: string; volumes: number }[]): Tally => ({
  format: "lantai.tally/1",
  dimensions: ["coverage", "period", "scope"],
  cells: drawn.map(({ coverage, period, scope, volumes }) => ({
    key: [coverage, period, scope],
    extent: { volumes, items: 0, pages: 0, withoutPageCount: 0 },
  })),
});
const options = fc.record({
  coverage: fc.constantFrom("imaged" as const, "linked" as const),
  denominator: fc.constantFrom("all-holdings" as const, "required" as const, "permanent" as const),
  unit: fc.constant("volumes" as const),
});

describe("digitizationRate", () => {
  test.prop([cells, options])("loses nothing: the whole and what is left out of it are everything", (drawn, asked) => {
    const { share, excluded } = digitizationRate(tallied(drawn), asked);
    const leftOut = excluded
      .filter(({ from }) => from === "whole")
      .reduce((sum, { extent }) => sum + extent.volumes, 0);
    expect(share.whole + leftOut).toBe(drawn.reduce((sum, { volumes }) => sum + volumes, 0));
  });

  test.prop([cells, options])("links never more than it has images of", (drawn, asked) => {
    const linked = digitizationRate(tallied(drawn), { ...asked, coverage: "linked" }).share;
    const imaged = digitizationRate(tallied(drawn), { ...asked, coverage: "imaged" }).share;
    expect(linked.part).toBeLessThanOrEqual(imaged.part);
    expect(linked.whole).toBe(imaged.whole);
  });

  test.prop([cells, cells, options])("of merged tallies adds parts and wholes", (one, other, asked) => {
    const [a, b] = [digitizationRate(tallied(one), asked).share, digitizationRate(tallied(other), asked).share];
    const { share } = digitizationRate(mergedTallies(tallied(one), tallied(other)), asked);
    expect([share.part, share.whole]).toEqual([a.part + b.part, a.whole + b.whole]);
  });

  test.prop([cells, options, fc.nat(1000)])(
    "reaches a target exactly when nothing is missing",
    (drawn, asked, tenths) => {
      const standing = targetStanding(digitizationRate(tallied(drawn), asked), `${tenths / 10}`);
      expect(standing.reached ?? true).toBe(standing.missing === 0);
    },
  );
});
