import { isCallerError } from "lantai/findings";
import { percentText, relativeChange } from "lantai/quantities";
import { catalogueDimensions, snapshotComparison, snapshotOf, tallyComparison, tallyOf } from "lantai/tallies";
import { describe, expect, it } from "vitest";

type Period = "permanent" | "30-years" | "10-years";

function holdings(counts: Partial<Record<Period, number>>) {
  const records = Object.entries(counts).flatMap(([retentionPeriod, count]) =>
    new Array(count).fill({ level: "volume", retentionPeriod: retentionPeriod as Period, pageCount: 100 } as const),
  );
  return tallyOf(records, catalogueDimensions("period"));
}

const on = (asOf: `${number}-${number}-${number}`, counts: Partial<Record<Period, number>>, of = "甲县") =>
  snapshotOf(holdings(counts), { of, asOf });
const volumes = (count: number) => ({ volumes: count, items: 0, pages: count * 100, withoutPageCount: 0 });
const argumentOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
};

describe("tallyComparison", () => {
  it("keeps net and cumulative apart, and shows what moved between cells", () => {
    const comparison = tallyComparison(
      holdings({ permanent: 10, "30-years": 20, "10-years": 5 }),
      holdings({ permanent: 13, "30-years": 20 }),
    );
    expect(comparison).toMatchObject({
      before: volumes(35),
      after: volumes(33),
      net: volumes(-2),
      increased: volumes(3),
      decreased: volumes(5),
    });
    expect(comparison.changes.map(({ key, net }) => [key[0], net.volumes])).toEqual([
      ["10-years", -5],
      ["permanent", 3],
    ]);
  });

  it("names its dimensions, and sets changes in the order of one dimension after another", () => {
    const counted = (...keys: readonly (readonly [fondsNo: string, period: Period])[]) =>
      tallyOf(
        keys.map(([fondsNo, retentionPeriod]) => ({ level: "volume", fondsNo, retentionPeriod }) as const),
        catalogueDimensions("fonds", "period"),
      );
    const before = counted(["2", "permanent"], ["10", "permanent"]);
    const { dimensions, changes } = tallyComparison(before, counted(["2", "10-years"], ["10", "10-years"]));
    expect(dimensions).toEqual(["fonds", "period"]);
    expect(changes.map(({ key }) => key)).toEqual([
      ["2", "10-years"],
      ["2", "permanent"],
      ["10", "10-years"],
      ["10", "permanent"],
    ]);
  });

  it("gives a change from nothing no percentage", () => {
    const { before, after } = tallyComparison(holdings({}), holdings({ permanent: 3 }));
    expect(percentText(relativeChange(before.volumes, after.volumes), 1)).toBeUndefined();
  });

  it("refuses tallies by different dimensions", () => {
    const byYear = tallyOf([], catalogueDimensions("year"));
    expect(argumentOf(() => tallyComparison(holdings({}), byYear))).toBe("after.dimensions");
  });
});

describe("snapshotComparison", () => {
  const before = on("2022-12-31", { permanent: 100, "30-years": 50 });
  const after = on("2023-06-30", { permanent: 120, "30-years": 50 });

  it("spans from the day after the first to the end of the second, with its last day outside", () => {
    const { span, net, restated } = snapshotComparison(before, after);
    expect(span).toEqual({ from: "2023-01-01", until: "2023-07-01" });
    expect(net).toEqual(volumes(20));
    expect(restated).toEqual([]);
  });

  it("counts from the restated day and flags every figure that came out otherwise than published", () => {
    const recounted = on("2022-12-31", { permanent: 98, "30-years": 50, "10-years": 1 });
    const { net, restated, changes } = snapshotComparison(before, after, { restated: recounted });
    expect(net).toEqual(volumes(21));
    expect(restated).toEqual([
      { key: ["10-years"], published: volumes(0), restated: volumes(1) },
      { key: ["permanent"], published: volumes(100), restated: volumes(98) },
    ]);
    expect(changes.map(({ key, net: change }) => [key[0], change.volumes])).toEqual([
      ["10-years", -1],
      ["permanent", 22],
    ]);
  });

  it("refuses snapshots that cannot be compared", () => {
    expect(argumentOf(() => snapshotComparison(before, on("2023-06-30", {}, "乙县")))).toBe("after.of");
    expect(() => snapshotComparison(after, before)).toThrow(
      'after.asOf: expected a day after 2023-06-30, received "2022-12-31"',
    );
    const byYear = snapshotOf(tallyOf([], catalogueDimensions("year")), { of: "甲县", asOf: "2022-12-31" });
    expect(argumentOf(() => snapshotComparison(before, after, { restated: byYear }))).toBe(
      "options.restated.tally.dimensions",
    );
    expect(argumentOf(() => snapshotComparison(before, before))).toBe("after.asOf");
    expect(argumentOf(() => snapshotComparison(before, after, { restated: after }))).toBe("options.restated.asOf");
    const other = on("2022-12-31", {}, "乙县");
    expect(argumentOf(() => snapshotComparison(before, after, { restated: other }))).toBe("options.restated.of");
  });
});
