import { type DatedBatch, digitizationRate, forecast } from "lantai/progress";
import { describe, expect, test } from "vitest";

const batch = (completedOn: DatedBatch["completedOn"], count: number): DatedBatch => ({
  completedOn,
  extent: { volumes: count, items: 0, pages: 0, withoutPageCount: count },
});

describe("forecast", () => {
  const question = {
    batches: [batch("2023-10-20", 100), batch("2023-11-30", 300)],
    since: "2023-10-02",
    unit: "volumes",
    missing: 300,
    asOf: "2023-11-30",
    by: "2023-12-15",
    calendar: { holidays: ["2023-10-02"], workingWeekends: [] },
  } as const;

  test("names the year of the latest day as one whose holidays are not known, also where the due day lies before it", () => {
    const verdict = forecast(question);
    expect(verdict.kind === "decided" && verdict.value).toEqual({
      earliest: "2023-12-28",
      likely: "2024-01-11",
      latest: "2024-02-22",
    });
    expect(verdict.reasons.map(({ code, data }) => [code, data]).slice(1)).toEqual([
      [
        "unreachable-by-due-day",
        { by: "2023-12-15", earliest: "2023-12-28", latest: "2024-02-22", perDay: 28, unit: "volumes" },
      ],
      ["holidays-unknown", { fromYear: 2024, toYear: 2024 }],
    ]);
  });
});

describe("digitizationRate", () => {
  test("refuses a share that is null, as a database may hold one, by the name of the option", () => {
    const tally = { format: "lantai.tally/1", dimensions: ["coverage"], cells: [] } as const;
    const asked = { coverage: null as never, denominator: "all-holdings", unit: "volumes" } as const;
    expect(() => digitizationRate(tally, asked)).toThrow(
      expect.objectContaining({ name: "CallerError", received: "null" }),
    );
  });
});
