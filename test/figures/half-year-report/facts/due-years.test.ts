import { type DueSummary, dueSummary, dueYears } from "lantai/half-year-report";
import { basisOf } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

const basis = basisOf("rules", "2023-06-30", {});
const verdict = { kind: "decided", value: true, reasons: [], assumed: [], basis } as const;
const dueOn = (...days: readonly ("2021-01-01" | "2023-01-01" | "2024-05-02")[]): DueSummary =>
  dueSummary({
    due: days.map((dueDay) => ({ record: { level: "volume", pageCount: 10 } as const, dueDay, verdict })),
    undetermined: [],
    asked: days.length,
  });

describe("dueYears", () => {
  test("sets the two lists side by side, in one unit and without a gap between the years", () => {
    const summaries = { opening: dueOn("2021-01-01", "2021-01-01", "2023-01-01"), retention: dueOn("2024-05-02") };
    expect(dueYears(summaries, "volumes")).toEqual([
      { year: 2021, opening: 2, retention: 0 },
      { year: 2022, opening: 0, retention: 0 },
      { year: 2023, opening: 1, retention: 0 },
      { year: 2024, opening: 0, retention: 1 },
    ]);
    expect(dueYears(summaries, "pages")[0]).toEqual({ year: 2021, opening: 20, retention: 0 });
  });

  test("refuses a unit that there is none of", () => {
    const summaries = { opening: dueOn(), retention: dueOn() };
    expect(() => dueYears(summaries, "sheets" as "pages")).toThrow("unit: expected one of");
  });

  test.each([0, 10_000, 2_000_000_000, 2021.5, Number.NaN])("refuses %s, which is no year of a list", (year) => {
    const [summary, nothing] = [dueOn("2021-01-01"), dueOn()];
    const wrong = { ...summary, byYear: [...summary.byYear, { ...summary.byYear[0]!, year }] };
    const expected = ".byYear: expected years from 1 to 9999";
    expect(() => dueYears({ opening: wrong, retention: nothing }, "volumes")).toThrow(`summaries.opening${expected}`);
    expect(() => dueYears({ opening: nothing, retention: wrong }, "volumes")).toThrow(`summaries.retention${expected}`);
  });

  test("takes the first and the last year of the calendar", () => {
    const [summary, nothing] = [dueOn("2021-01-01"), dueOn()];
    const byYear = [1, 9999].map((year) => ({ ...summary.byYear[0]!, year }));
    expect(dueYears({ opening: { ...summary, byYear }, retention: nothing }, "volumes")).toHaveLength(9999);
  });

  test("has no year when nothing is due", () => {
    expect(dueYears({ opening: dueOn(), retention: dueOn() }, "volumes")).toEqual([]);
  });
});
