import { type CivilDay, yearsWithoutHolidays } from "lantai/dates";
import { describe, expect, test } from "vitest";

const stretch = (fromYear: number, toYear: number) => ({ fromYear, toYear });

describe("yearsWithoutHolidays", () => {
  test("gives all years that the days touch when there is no calendar", () => {
    expect(yearsWithoutHolidays("2022-12-31", "2025-01-01")).toEqual([stretch(2022, 2025)]);
  });

  test("knows a year by one holiday or one worked weekend", () => {
    const calendar = { holidays: ["2023-10-02"], workingWeekends: ["2024-09-29"] } as const;
    expect(yearsWithoutHolidays("2023-01-01", "2024-12-31", calendar)).toEqual([]);
  });

  test("gives a stretch for each run of years that is not known", () => {
    const calendar = { holidays: ["2022-10-03", "2025-10-01"], workingWeekends: [] } as const;
    expect(yearsWithoutHolidays("2021-06-01", "2026-06-01", calendar)).toEqual([
      stretch(2021, 2021),
      stretch(2023, 2024),
      stretch(2026, 2026),
    ]);
  });

  test.each([
    ["2023-12-24", []],
    ["2023-12-25", [stretch(2023, 2023)]],
    ["2023-12-30", [stretch(2023, 2023)]],
  ] as const)("takes %s as what the notice of its own year or of the next one names", (day, unknown) => {
    const calendar = { holidays: [day as CivilDay], workingWeekends: [] };
    expect(yearsWithoutHolidays("2023-01-01", "2023-12-31", calendar)).toEqual(unknown);
  });

  test("gives none where the last day is earlier than the first", () => {
    expect(yearsWithoutHolidays("2023-12-31", "2023-12-30")).toEqual([]);
    expect(yearsWithoutHolidays("2023-12-31", "2023-12-31")).toEqual([stretch(2023, 2023)]);
  });

  test("refuses what is no civil day", () => {
    expect(() => yearsWithoutHolidays("2023-02-29", "2023-12-31")).toThrow("from: ");
    expect(() => yearsWithoutHolidays("2023-01-01", "2023-13-01" as CivilDay)).toThrow("to: ");
  });
});
