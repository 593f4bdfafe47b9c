import { dayNumber } from "lantai/dates";
import { extendOpeningRules, OPENING_RULES, openingCalendar } from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

const [THIRTY, TWENTY_FIVE] = OPENING_RULES.closurePeriods;

describe("openingCalendar", () => {
  test("takes the period that holds on the day", () => {
    const years = (asOf: "1987-12-31" | "1988-01-01" | "2020-12-31" | "2021-01-01") =>
      openingCalendar({ asOf, rules: OPENING_RULES }).period?.years;
    expect([years("1987-12-31"), years("1988-01-01"), years("2020-12-31"), years("2021-01-01")]).toEqual([
      undefined,
      30,
      30,
      25,
    ]);
  });

  test("has nothing due before the first period", () => {
    expect(openingCalendar({ asOf: "1987-12-31", rules: OPENING_RULES }).isDue(dayNumber("0001-01-01"))).toBe(false);
  });

  test("finds the whole wave of 1991 to 1995 due on 2021-01-01, asked before, on and after it", () => {
    for (const asOf of ["1988-01-01", "2020-12-31", "2021-01-01", "2023-06-30"] as const) {
      const { dueDay } = openingCalendar({ asOf, rules: OPENING_RULES });
      const days = ["1990-12-31", "1991-01-01", "1993-05-04", "1995-12-31"] as const;
      expect(new Set(days.map(dueDay))).toEqual(new Set(["2021-01-01"]));
      expect([dueDay("1990-12-30"), dueDay("1996-01-01")]).toEqual(["2020-12-31", "2021-01-02"]);
    }
  });

  test("never lets a record fall due after the last period of a table that ends", () => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "until-2020", closurePeriods: [THIRTY!] });
    const { dueDay, isDue } = openingCalendar({ asOf: "2020-12-31", rules });
    expect([dueDay("1990-12-30"), dueDay("1990-12-31")]).toEqual(["2020-12-31", undefined]);
    expect(isDue(dayNumber("1990-12-31"))).toBe(false);
    expect(openingCalendar({ asOf: "2021-01-01", rules }).isDue(dayNumber("1950-01-01"))).toBe(false);
  });

  test("lets a record wait again where a later period is longer", () => {
    const closurePeriods = [
      { ...TWENTY_FIVE!, until: "2030-01-01" as const },
      { years: 40, from: "2030-01-01" as const, citations: [] },
    ];
    const rules = extendOpeningRules(OPENING_RULES, { id: "longer", closurePeriods });
    const dueDays = (["2024-12-31", "2029-12-31", "2030-01-01", "2041-01-01"] as const).map((asOf) =>
      openingCalendar({ asOf, rules }).dueDay("2000-06-30"),
    );
    expect(dueDays).toEqual(["2025-07-01", "2025-07-01", "2040-07-01", "2025-07-01"]);
  });
});
