import { requiredPace } from "lantai/progress";
import { describe, expect, test } from "vitest";

describe("requiredPace", () => {
  test("rounds up over the working days that are left, both ends as work stands", () => {
    expect(requiredPace({ missing: 11, asOf: "2023-06-30", by: "2023-07-07" })).toBe(3);
    expect(requiredPace({ missing: 10, asOf: "2023-06-30", by: "2023-07-07" })).toBe(2);
  });

  test("goes by the holidays and worked weekends of the calendar", () => {
    const calendar = { holidays: ["2023-07-03"], workingWeekends: [] } as const;
    expect(requiredPace({ missing: 10, asOf: "2023-06-30", by: "2023-07-07", calendar })).toBe(3);
  });

  test("is nothing when nothing is missing, and unknown when no working day is left", () => {
    expect(requiredPace({ missing: 0, asOf: "2023-06-30", by: "2023-06-30" })).toBe(0);
    expect(requiredPace({ missing: 1, asOf: "2023-06-30", by: "2023-07-02" })).toBeUndefined();
    expect(requiredPace({ missing: 1, asOf: "2023-06-30", by: "2023-01-01" })).toBeUndefined();
  });

  test("refuses a part of a unit", () => {
    expect(() => requiredPace({ missing: 1.5, asOf: "2023-06-30", by: "2023-07-07" })).toThrow("missing");
    expect(() => requiredPace({ missing: -1, asOf: "2023-06-30", by: "2023-07-07" })).toThrow(
      "missing: expected a whole number from 0, received -1",
    );
  });

  test("names the day that is none", () => {
    expect(() => requiredPace({ missing: 1, asOf: "2023-06-31", by: "2023-07-07" })).toThrow("asOf");
    expect(() => requiredPace({ missing: 1, asOf: "2023-06-30", by: "2023-06-31" })).toThrow(/^by: /);
  });
});
