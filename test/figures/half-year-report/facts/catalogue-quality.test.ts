import { dateQuality, findingCounts } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";

describe("findingCounts", () => {
  test("counts by severity and code: errors first, then the most frequent, then by code", () => {
    const found = (code: string, severity: "error" | "warning" | "hint") => ({ code, severity, place: {}, data: {} });
    const findings = [
      found("b", "hint"),
      found("a", "hint"),
      found("a", "error"),
      found("__proto__", "error"),
      found("__proto__", "error"),
      found("a", "warning"),
    ];
    expect(findingCounts(findings).map(({ code, severity, count }) => [severity, code, count])).toEqual([
      ["error", "__proto__", 2],
      ["error", "a", 1],
      ["warning", "a", 1],
      ["hint", "a", 1],
      ["hint", "b", 1],
    ]);
  });
});

describe("dateQuality", () => {
  test("takes a range as dated to the day, a month or a year as incomplete, and an unknown date as missing", () => {
    const dated = (precision: "day" | "month" | "year" | "range" | "unknown") => ({ date: { precision } });
    const records = [dated("day"), dated("range"), dated("month"), dated("year"), dated("unknown"), {}, {}];
    expect(dateQuality(records)).toEqual({ toTheDay: 2, incomplete: 2, missing: 3 });
  });
});
