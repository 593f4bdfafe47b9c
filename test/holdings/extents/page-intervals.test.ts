import { PAGE_INTERVAL_PRACTICES, type PageIntervalPractice, pageIntervals } from "lantai/extents";
import { CallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { PAGE_INTERVAL_CASES } from "../../cases/page-intervals.js";

describe("pageIntervals", () => {
  test.each(PAGE_INTERVAL_CASES)("of $name ($source)", ({ rows, options, intervals, findings }) => {
    const reading = pageIntervals(rows, options);
    const pages = reading.items.map(({ interval }) =>
      interval === undefined ? null : [interval.first, interval.last],
    );
    expect(pages).toStrictEqual(intervals);
    expect(reading.findings.map(({ code }) => code)).toStrictEqual(findings);
  });

  test("gives the host's own records back and the place of what is wrong", () => {
    const row = { id: "i7", pageNumbers: "14—9", shelf: "A" };
    const { items, findings } = pageIntervals([row], { practice: "interval", volumePages: 3 });
    expect(items[0]?.item).toBe(row);
    expect(findings[0]).toStrictEqual({
      code: "page-interval-reversed",
      severity: "warning",
      place: { field: "pageNumbers", id: "i7", value: "14—9" },
      data: { first: 9, last: 14 },
      repair: "9-14",
    });
  });

  test("takes volume pages that are no number of pages as unknown", () => {
    expect(pageIntervals([{}], { volumePages: Number.NaN }).items).toStrictEqual([{ item: {} }]);
  });

  test("refuses a practice that the table does not have", () => {
    const practice = "by-weight" as PageIntervalPractice;
    expect(() => pageIntervals([], { practice })).toThrow(CallerError);
  });
});

describe("PAGE_INTERVAL_PRACTICES", () => {
  test("has a golden case for each row", () => {
    const shown = new Set(PAGE_INTERVAL_CASES.map(({ options }) => options.practice));
    expect(PAGE_INTERVAL_PRACTICES.filter(({ code }) => !shown.has(code))).toStrictEqual([]);
  });
});
