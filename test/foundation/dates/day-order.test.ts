import { earliestDay, latestDay } from "lantai/dates";
import { describe, expect, test } from "vitest";

const DAYS = ["2023-06-30", undefined, "0999-12-31", "2024-01-01"] as const;

describe("earliestDay", () => {
  test("gives the earliest of the days that are known, in whatever order", () => {
    expect(earliestDay(...DAYS)).toBe("0999-12-31");
    expect(earliestDay(...DAYS.toReversed())).toBe("0999-12-31");
  });

  test("gives none where none is known", () => {
    expect([earliestDay(undefined, undefined), earliestDay()]).toEqual([undefined, undefined]);
  });
});

describe("latestDay", () => {
  test("gives the latest of the days that are known, in whatever order", () => {
    expect(latestDay(...DAYS)).toBe("2024-01-01");
    expect(latestDay(...DAYS.toReversed())).toBe("2024-01-01");
  });

  test("gives none where none is known", () => {
    expect([latestDay(undefined, undefined), latestDay()]).toEqual([undefined, undefined]);
  });
});
