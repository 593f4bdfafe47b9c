import { halfYearSpan, lastDayOf, quarterSpan, requireSpan, spanHas, spanOf, yearSpan } from "lantai/dates";
import { isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

function argumentRefusedBy(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
}

describe("halfYearSpan", () => {
  test("cuts the year at 1 July", () => {
    expect([halfYearSpan(2023, 1), halfYearSpan(2023, 2)]).toStrictEqual([
      { from: "2023-01-01", until: "2023-07-01" },
      { from: "2023-07-01", until: "2024-01-01" },
    ]);
  });

  test.each([0, 3, 1.5, Number.NaN])("refuses half %d", (half) => {
    expect(argumentRefusedBy(() => halfYearSpan(2023, half as 1))).toBe("half");
  });
});

describe("quarterSpan", () => {
  test("has four quarters of three months", () => {
    expect(([1, 2, 3, 4] as const).map((quarter) => quarterSpan(2024, quarter))).toStrictEqual([
      { from: "2024-01-01", until: "2024-04-01" },
      { from: "2024-04-01", until: "2024-07-01" },
      { from: "2024-07-01", until: "2024-10-01" },
      { from: "2024-10-01", until: "2025-01-01" },
    ]);
  });

  test.each([0, 5, 2.5, "2"])("refuses quarter %j", (quarter) => {
    expect(argumentRefusedBy(() => quarterSpan(2023, quarter as 1))).toBe("quarter");
  });
});

describe("yearSpan", () => {
  test("ends on the first day of the next year", () => {
    expect([yearSpan(1), yearSpan(2023), yearSpan(9998)]).toStrictEqual([
      { from: "0001-01-01", until: "0002-01-01" },
      { from: "2023-01-01", until: "2024-01-01" },
      { from: "9998-01-01", until: "9999-01-01" },
    ]);
  });

  test.each([0, 9999, -1, 2023.5, Number.NaN])("refuses year %d", (year) => {
    expect(argumentRefusedBy(() => yearSpan(year))).toBe("year");
  });
});

describe("spanOf", () => {
  test("takes both days in", () => {
    expect(spanOf("2023-06-30", "2023-06-30")).toStrictEqual({ from: "2023-06-30", until: "2023-07-01" });
  });

  test("refuses a last day before the first, and what is no day", () => {
    expect(argumentRefusedBy(() => spanOf("2023-06-30", "2023-06-29"))).toBe("lastDay");
    expect(argumentRefusedBy(() => spanOf("2023-02-30", "2023-06-29"))).toBe("from");
    expect(argumentRefusedBy(() => spanOf("2023-02-20", "2023-06-31"))).toBe("lastDay");
  });
});

describe("lastDayOf", () => {
  test("is the day before until", () => {
    expect(lastDayOf({ from: "2024-02-01", until: "2024-03-01" })).toBe("2024-02-29");
  });

  test("refuses a span without a day", () => {
    expect(argumentRefusedBy(() => lastDayOf({ from: "2023-06-30", until: "2023-06-30" }))).toBe("span.until");
    expect(argumentRefusedBy(() => lastDayOf({ from: "2023-06-31", until: "2023-07-30" }))).toBe("span.from");
    expect(argumentRefusedBy(() => lastDayOf({ from: "2023-06-30", until: "2023-02-30" }))).toBe("span.until");
  });
});

describe("requireSpan", () => {
  test("gives a span of at least one day back", () => {
    const span = { from: "2024-02-29", until: "2024-03-01" } as const;
    expect(requireSpan(span, "within")).toBe(span);
  });

  test.each([
    ["2023-06-30", "2023-06-30", 'within.until: expected a day after 2023-06-30, received "2023-06-30"'],
    ["2023-06-30", "2023-06-29", 'within.until: expected a day after 2023-06-30, received "2023-06-29"'],
    ["2023-02-29", "2023-06-30", 'within.from: expected a civil day such as 2023-06-30, received "2023-02-29"'],
    ["2023-01-01", "2023-7-1", 'within.until: expected a civil day such as 2023-06-30, received "2023-7-1"'],
  ] as const)("refuses %s until %s and names the day that is wrong", (from, until, message) => {
    expect(() => requireSpan({ from, until }, "within")).toThrow(
      expect.objectContaining({ name: "CallerError", message }),
    );
  });

  test("refuses what came untyped from a database", () => {
    expect(argumentRefusedBy(() => requireSpan(JSON.parse("{}"), "within"))).toBe("within.from");
    expect(argumentRefusedBy(() => requireSpan(JSON.parse('{ "from": "2023-01-01" }'), "within"))).toBe("within.until");
  });
});

describe("spanHas", () => {
  const span = { from: "2023-01-01", until: "2023-07-01" } as const;

  test("has its first day and not the day it ends before", () => {
    const days = ["2022-12-31", "2023-01-01", "2023-06-30", "2023-07-01"] as const;
    expect(days.map((day) => spanHas(span, day))).toStrictEqual([false, true, true, false]);
  });

  test("has no day when it is empty", () => {
    expect(spanHas({ from: "2023-01-01", until: "2023-01-01" }, "2023-01-01")).toBe(false);
  });

  test("refuses what is no day", () => {
    expect(argumentRefusedBy(() => spanHas(span, "2023-02-29"))).toBe("day");
    expect(argumentRefusedBy(() => spanHas({ ...span, from: "2023-02-29" }, "2023-02-01"))).toBe("span.from");
    expect(argumentRefusedBy(() => spanHas({ ...span, until: "2023-02-29" }, "2023-02-01"))).toBe("span.until");
  });
});
