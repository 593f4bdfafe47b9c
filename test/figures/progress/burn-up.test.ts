import { burnUp, type DatedBatch, doneByDay } from "lantai/progress";
import { describe, expect, test } from "vitest";

const volumes = (count: number) => ({ volumes: count, items: 0, pages: count * 100, withoutPageCount: 0 });
const batches: readonly DatedBatch[] = [
  { completedOn: "2023-06-09", extent: volumes(100) },
  { completedOn: "2023-05-19", extent: volumes(300) },
  { completedOn: "2023-06-09", extent: volumes(135) },
];
const seriesOf = (points: ReturnType<typeof burnUp>) => points.map(({ day, done }) => [day, done.volumes]);

describe("doneByDay", () => {
  test("adds up a day's batches and puts the days in order", () => {
    expect(doneByDay(batches)).toEqual([
      { day: "2023-05-19", done: volumes(300) },
      { day: "2023-06-09", done: volumes(235) },
    ]);
  });

  test("puts any number of days in order", () => {
    const days = ["2023-06-09", "2023-05-19", "2023-12-01", "2023-01-31", "2023-06-10"] as const;
    const done = doneByDay(days.map((completedOn) => ({ completedOn, extent: volumes(1) })));
    expect(done.map(({ day }) => day)).toEqual([...days].sort());
  });

  test("refuses a day of another form", () => {
    const wrong = [{ completedOn: "2023-6-9", extent: volumes(1) }] as const;
    expect(() => doneByDay(wrong)).toThrow("batches.completedOn");
  });
});

describe("burnUp", () => {
  test("starts with what was done before and adds each day to it", () => {
    expect(seriesOf(burnUp(batches, { day: "2023-05-01", done: volumes(1000) }))).toEqual([
      ["2023-05-01", 1000],
      ["2023-05-19", 1300],
      ["2023-06-09", 1535],
    ]);
  });

  test("counts the first day's work on the first day, and nothing before it again", () => {
    expect(seriesOf(burnUp(batches, { day: "2023-05-19", done: volumes(0) }))).toEqual([
      ["2023-05-19", 300],
      ["2023-06-09", 535],
    ]);
    expect(seriesOf(burnUp(batches, { day: "2023-06-01", done: volumes(300) }))).toEqual([
      ["2023-06-01", 300],
      ["2023-06-09", 535],
    ]);
  });

  test("refuses a batch that would make it fall, and counts that are none", () => {
    const start = { day: "2023-05-01", done: volumes(1000) } as const;
    for (const count of [-1, 1.5, Number.NaN]) {
      const wrong = [{ completedOn: "2023-06-09", extent: volumes(count) }] as const;
      expect(() => burnUp(wrong, start)).toThrow("batches.extent.volumes: expected a whole number from 0");
      expect(() => doneByDay(wrong)).toThrow("batches.extent.volumes");
      expect(() => burnUp(batches, { ...start, done: volumes(count) })).toThrow("start.done.volumes");
    }
  });

  test("names the start that is no day", () => {
    expect(() => burnUp(batches, { day: "2023-02-29", done: volumes(0) })).toThrow("start.day");
  });

  test("is its start alone when nothing was done since", () => {
    expect(seriesOf(burnUp(batches, { day: "2023-07-01", done: volumes(535) }))).toEqual([["2023-07-01", 535]]);
  });
});
