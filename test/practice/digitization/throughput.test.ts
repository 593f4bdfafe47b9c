import { throughput, type WorkRecord } from "lantai/digitization";
import { describe, expect, test } from "vitest";

function record(
  person: string,
  on: WorkRecord["on"],
  pages: readonly (readonly [string, number])[],
  more: Partial<WorkRecord> = {},
): WorkRecord {
  return {
    batch: "8-01",
    stage: "scanned",
    on,
    person,
    pages: pages.map(([size, count]) => ({ size, pages: count })),
    ...more,
  };
}

const RECORDS = [
  record(
    "甲",
    "2023-05-05",
    [
      ["A4", 900],
      ["A3", 50],
    ],
    { machine: "1" },
  ),
  record("甲", "2023-05-06", [["A4", 1000]], { machine: "1" }),
  record("乙", "2023-05-05", [["A0", 60]], { machine: "2" }),
  record("丙", "2023-05-05", [
    ["A4", 450],
    ["8开", 40],
  ]),
  record("丁", "2023-05-06", [["A4", 2100]], { machine: "2" }),
  record("丁", "2023-05-06", [["A4", 5000]], { stage: "checked" }),
];

describe("throughput", () => {
  test("weighs pages by size, a day's work each, and flags what is out of the ordinary", () => {
    expect(throughput(RECORDS, { stage: "scanned", by: "person" })).toEqual([
      {
        key: "丁",
        pages: 2100,
        a4Equivalents: 2100,
        withoutSize: 0,
        days: 1,
        perDay: { numerator: 2100, denominator: 1 },
        outlier: "high",
      },
      {
        key: "丙",
        pages: 490,
        a4Equivalents: 450,
        withoutSize: 40,
        days: 1,
        perDay: { numerator: 450, denominator: 1 },
        outlier: "low",
      },
      { key: "乙", pages: 60, a4Equivalents: 960, withoutSize: 0, days: 1, perDay: { numerator: 960, denominator: 1 } },
      {
        key: "甲",
        pages: 1950,
        a4Equivalents: 2000,
        withoutSize: 0,
        days: 2,
        perDay: { numerator: 2000, denominator: 2 },
      },
    ]);
  });

  test("goes by day and by machine too; without a machine the key is empty", () => {
    const keys = (by: "day" | "machine") =>
      throughput(RECORDS, { stage: "scanned", by }).map(({ key, a4Equivalents }) => [key, a4Equivalents]);
    expect(keys("day")).toEqual([
      ["2023-05-05", 2410],
      ["2023-05-06", 3100],
    ]);
    expect(keys("machine")).toEqual([
      ["", 450],
      ["1", 2000],
      ["2", 3060],
    ]);
  });

  test("half of the middle, or twice as much, is still ordinary", () => {
    const rows = [
      record("甲", "2023-05-05", [["A4", 100]]),
      record("乙", "2023-05-05", [["A4", 50]]),
      record("丙", "2023-05-05", [["A4", 200]]),
    ];
    expect(throughput(rows, { stage: "scanned", by: "person" }).map(({ outlier }) => outlier)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const wider = throughput(RECORDS, { stage: "scanned", by: "person", outlierFactor: 3 });
    expect(wider.every(({ outlier }) => outlier === undefined)).toBe(true);
  });

  test("of two rows neither is out of the ordinary", () => {
    const rows = [record("甲", "2023-05-05", [["A4", 100]]), record("乙", "2023-05-05", [["A4", 9000]])];
    expect(throughput(rows, { stage: "scanned", by: "person" }).map(({ outlier }) => outlier)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("names what is wrong with the question", () => {
    expect(() => throughput([], { stage: "scanned", by: "week" as "day" })).toThrow("options.by");
    expect(() => throughput([], { stage: "scanned", by: "day", outlierFactor: 1 })).toThrow("options.outlierFactor");
  });
});
