import { type CivilDay, dayNumber } from "lantai/dates";
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

describe("openingCalendar, across the rows of a table", () => {
  const historical = OPENING_RULES.historicalRecords[0]!;
  const rulesWith = (years: number, given: Partial<typeof historical> = {}) =>
    extendOpeningRules(OPENING_RULES, {
      id: "ours",
      closurePeriods: [{ years, from: "1988-01-01", citations: [] }],
      historicalRecords: [{ ...historical, ...given }],
    });
  const ask = (asOf: CivilDay, rules = rulesWith(100)) => openingCalendar({ asOf, rules });

  test("has no period before the first, and names the day and the rules when they are none", () => {
    expect(openingCalendar({ asOf: "1987-12-31", rules: OPENING_RULES })).not.toHaveProperty("period");
    expect(() => openingCalendar({ asOf: "2023-6-30", rules: OPENING_RULES })).toThrow("asOf: expected a civil day");
    const rules = { ...OPENING_RULES, counting: "x" as "day-after" };
    expect(() => openingCalendar({ asOf: "2023-06-30", rules })).toThrow("rules.counting: expected one of");
  });

  test("opens what is from before 1949-10-01 by its own row, whatever the general period, while the row holds", () => {
    const asked = (asOf: CivilDay) => {
      const { isDue, dueDay, historical: rows } = ask(asOf);
      return [isDue(19490930), isDue(19491001), dueDay("1949-09-30"), dueDay("1949-10-01"), rows.length];
    };
    expect(asked("1999-06-06")).toEqual([false, false, "1999-06-07", "2049-10-02", 0]);
    expect(asked("1999-06-07")).toEqual([true, false, "1999-06-07", "2049-10-02", 1]);
    expect(asked("2024-02-29")).toEqual([true, false, "1999-06-07", "2049-10-02", 1]);
    expect(asked("2024-03-01")).toEqual([false, false, "2049-10-01", "2049-10-02", 0]);
  });

  test("takes the earlier of the general period and the row", () => {
    expect(ask("1990-01-01").dueDay("1890-12-31")).toBe("1991-01-01");
    expect(ask("1990-01-01").dueDay("1899-06-06")).toBe("1999-06-07");
    expect(ask("1990-01-01").dueDay("1899-06-07")).toBe("1999-06-07");
    expect(openingCalendar({ asOf: "1990-01-01", rules: OPENING_RULES }).dueDay("1949-09-30")).toBe("1988-01-01");
  });

  test("says on which later day a record that is due no longer is, the first of them", () => {
    expect(ask("2023-06-30").lapseDay(19490930)).toBe("2024-03-01");
    expect(ask("2023-06-30").lapseDay(19230630)).toBeUndefined();
    const longer = extendOpeningRules(OPENING_RULES, {
      id: "longer",
      closurePeriods: [
        { years: 25, from: "1988-01-01", until: "2030-01-01", citations: [] },
        { years: 40, from: "2030-01-01", citations: [] },
      ],
      historicalRecords: [{ ...historical, formedBefore: "2010-01-01", until: "2028-01-01" }],
    });
    const { lapseDay } = ask("2025-07-01", longer);
    expect([lapseDay(20050101), lapseDay(19991231), lapseDay(19900101), lapseDay(19891231)]).toEqual([
      "2028-01-01",
      "2030-01-01",
      "2030-01-01",
      undefined,
    ]);
    expect(openingCalendar({ asOf: "2023-06-30", rules: OPENING_RULES }).lapseDay(19400101)).toBeUndefined();
  });

  test("lets a period that ends on the day on which it would be complete complete nothing", () => {
    const ending = (until: CivilDay) =>
      extendOpeningRules(OPENING_RULES, {
        id: "ending",
        closurePeriods: [{ years: 25, from: "1988-01-01", until, citations: [] }],
        historicalRecords: [],
      });
    expect(ask("2020-01-01", ending("2025-07-01")).dueDay("2000-06-30")).toBeUndefined();
    expect(ask("2020-01-01", ending("2025-07-02")).dueDay("2000-06-30")).toBe("2025-07-01");
  });
});
