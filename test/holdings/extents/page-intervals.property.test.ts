import { fc, test } from "@fast-check/vitest";
import { formatPageInterval, PAGE_INTERVAL_PRACTICES, pageIntervals, parsePageNumbers } from "lantai/extents";
import { describe, expect } from "vitest";

const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "1-", "-1", "0-0", "1-2-3", "９～１４", "9".repeat(100_000)),
);
const anyRow = fc.record(
  { itemNo: anyText, pageNumbers: anyText, lastPage: anyText, pageCount: fc.oneof(fc.double(), fc.integer()) },
  { requiredKeys: [] },
);

describe("pageIntervals", () => {
  test.prop([counts])("gives the same pages whichever practice recorded them", (pages) => {
    const volumePages = pages.reduce((sum, count) => sum + count, 0);
    const byCount = pageIntervals(
      pages.map((pageCount) => ({ pageCount })),
      { practice: "page-counts", volumePages },
    );
    const expected = byCount.items.map(({ interval }) => interval!);
    expect(expected.at(-1)?.last).toBe(volumePages);
    const recorded = expected.map(({ first, last }, at) => ({
      start: { pageNumbers: `${first}` },
      count: { pageNumbers: `${first}`, pageCount: pages[at]! },
      interval: { pageNumbers: `${last}～${first}` },
    }));
    const readings = [
      pageIntervals(
        recorded.map(({ start }) => start),
        { practice: "first-page", volumePages },
      ),
      pageIntervals(
        recorded.map(({ count }) => count),
        { practice: "first-page-and-count", volumePages },
      ),
      pageIntervals(
        recorded.map(({ interval }) => interval),
        { practice: "interval", volumePages },
      ),
      pageIntervals(
        recorded.map(({ count }) => count),
        { volumePages },
      ),
    ];
    for (const { items, findings } of readings) {
      expect(items.map(({ interval }) => interval)).toStrictEqual(expected);
      expect(findings.filter(({ code }) => code !== "page-interval-reversed")).toStrictEqual([]);
    }
  });

  test.prop([fc.array(anyRow, { maxLength: 6 }), fc.constantFrom(undefined, ...PAGE_INTERVAL_PRACTICES), fc.double()])(
    "reads any rows without throwing, in whole pages from 1",
    (rows, practice, volumePages) => {
      const options = practice === undefined ? { volumePages } : { practice: practice.code, volumePages };
      const { items } = pageIntervals(rows, options);
      expect(items.map(({ item }) => item)).toStrictEqual(rows);
      for (const { interval } of items) {
        if (interval === undefined) continue;
        expect(Number.isSafeInteger(interval.first) && interval.first >= 1).toBe(true);
        expect(Number.isSafeInteger(interval.last) && interval.last >= interval.first).toBe(true);
      }
    },
  );
});

describe("parsePageNumbers", () => {
  const page = fc.integer({ min: 1, max: 999_999 });

  test.prop([page, page])("reads what formatPageInterval writes", (one, other) => {
    const interval = { first: Math.min(one, other), last: Math.max(one, other) };
    expect(parsePageNumbers(formatPageInterval(interval))).toStrictEqual({ ...interval, order: "ascending" });
  });

  test.prop([anyText])("never throws", (text) => {
    const reading = parsePageNumbers(text);
    expect(reading === undefined || reading.first >= 1).toBe(true);
  });
});
