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

  test("compares as few rows as a county has them compared, and no fewer", () => {
    const rows = [record("甲", "2023-05-05", [["A4", 100]]), record("乙", "2023-05-05", [["A4", 9000]])];
    const outliers = (count: number, fewestCompared: number) =>
      throughput([...rows, record("丙", "2023-05-05", [["A4", 90]])].slice(0, count), {
        stage: "scanned",
        by: "person",
        fewestCompared,
      }).map(({ key, outlier }) => [key, outlier]);
    // Of two, the middle is the lower one.
    expect(outliers(2, 2)).toEqual([
      ["乙", "high"],
      ["甲", undefined],
    ]);
    expect(outliers(2, 3).flatMap(([, outlier]) => outlier ?? [])).toEqual([]);
    expect(outliers(3, 3).flatMap(([, outlier]) => outlier ?? [])).toEqual(["high"]);
    expect(outliers(3, 4).flatMap(([, outlier]) => outlier ?? [])).toEqual([]);
    expect(() => outliers(2, 1)).toThrow("options.fewestCompared: expected a whole number from 2, received 1");
  });

  test("names what is wrong with the question", () => {
    expect(() => throughput([], { stage: "scanned", by: "week" as "day" })).toThrow("options.by");
    expect(() => throughput([], { stage: "scanned", by: "day", outlierFactor: 1 })).toThrow("options.outlierFactor");
  });
});

describe("throughput, at its bounds", () => {
  const rows = (...pages: number[]) =>
    throughput(
      pages.map((count, at) => record(`p${at}`, "2023-05-05", [["A4", count]])),
      { stage: "scanned", by: "person" },
    ).map(({ outlier }) => outlier ?? "ordinary");

  test("calls low what is under half of the middle and high what is over twice of it", () => {
    expect(rows(49, 100, 201)).toEqual(["low", "ordinary", "high"]);
    expect(rows(201, 49, 100)).toEqual(["high", "low", "ordinary"]);
    // Of four, the lower of the two in the middle.
    expect(rows(10, 100, 201, 400)).toEqual(["low", "ordinary", "high", "high"]);
    expect(rows(0, 0, 1)).toEqual(["ordinary", "ordinary", "high"]);
  });

  test("compares a day's work each, and not what was done in all", () => {
    const week = ["2023-05-05", "2023-05-06", "2023-05-07", "2023-05-08"] as const;
    const steady = week.map((on) => record("甲", on, [["A4", 100]]));
    const others = [record("乙", "2023-05-05", [["A4", 100]]), record("丙", "2023-05-05", [["A4", 100]])];
    const found = throughput([...steady, ...others], { stage: "scanned", by: "person" });
    expect(found.every((row) => !("outlier" in row))).toBe(true);
    expect(found.at(-1)).toMatchObject({ key: "甲", days: 4, perDay: { numerator: 400, denominator: 4 } });
  });

  test("takes a factor of whole numbers from 2, and a county's own sizes", () => {
    const options = { stage: "scanned", by: "person" } as const;
    for (const outlierFactor of [1, 2.5, Number.NaN]) {
      expect(() => throughput([], { ...options, outlierFactor })).toThrow(
        "options.outlierFactor: expected a whole number from 2",
      );
    }
    expect(throughput([], { ...options, outlierFactor: 2 })).toEqual([]);
    const sizes = [{ code: "8开", title: { "zh-CN": "8开", en: "8K" }, a4Equivalents: 2 }];
    expect(throughput([record("甲", "2023-05-05", [["8开", 3]])], { ...options, sizes })[0]).toMatchObject({
      a4Equivalents: 6,
      withoutSize: 0,
    });
  });
});

describe("a count of pages that is none", () => {
  test.each([Number.NaN, -1, 1.5, "12" as unknown as number])("is the caller's mistake: %s", (pages) => {
    expect(() => throughput([record("甲", "2023-05-05", [["A4", pages]])], { stage: "scanned", by: "day" })).toThrow(
      "records.pages.pages: expected a whole number from 0",
    );
    const sizes = [{ code: "A4", title: { "zh-CN": "A4", en: "A4" }, a4Equivalents: pages }];
    expect(() => throughput([], { stage: "scanned", by: "day", sizes })).toThrow(
      "options.sizes.a4Equivalents: expected a whole number from 0",
    );
  });

  test("is nothing where a database has none", () => {
    const unknown = record("甲", "2023-05-05", [
      ["A4", null as never],
      ["A4", 12],
    ]);
    expect(throughput([unknown], { stage: "scanned", by: "day" })[0]?.pages).toBe(12);
  });

  test("of another stage is not asked", () => {
    const other = record("甲", "2023-05-05", [["A4", Number.NaN]], { stage: "checked" });
    expect(throughput([other], { stage: "scanned", by: "day" })).toEqual([]);
  });
});
