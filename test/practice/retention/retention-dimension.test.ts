import type { CivilDay } from "lantai/dates";
import { CallerError } from "lantai/findings";
import { extendRetentionRules, RETENTION_RULES, retentionDimension } from "lantai/retention";
import { catalogueDimensions, tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const retention = () => retentionDimension({ asOf: "2023-06-30", rules: RETENTION_RULES });

describe("retentionDimension", () => {
  test("gives the standing of a decided answer, and the kind of any other", () => {
    expect(retention().of({ retentionPeriod: "10-years", year: 2012 })).toBe("ended");
    expect(retention().of({ retentionPeriod: "10-years", year: 2013 })).toBe("running");
    expect(retention().of({ retentionPeriod: "permanent" })).toBe("never");
    expect(retention().of({ retentionPeriod: "long-term", year: 1990 })).toBe("undetermined");
    expect(retention().of({ year: 1990, destroyed: { on: "2020-01-01", registerNo: "销2020-1" } })).toBe(
      "not-applicable",
    );
  });

  test("names what it reads of a list, its date among them", () => {
    const { name, reads, turns } = retention();
    expect([name, reads, turns.property]).toEqual(["retention", ["date", "year", "retentionPeriod"], "date"]);
  });

  test("reads no date where the filing year counts", () => {
    expect(retention().turns.of({ retentionPeriod: "10-years", year: 2012 })).toBe("unread");
  });

  test("asks for every day where the year is missing or cannot be, and where the term runs from a day", () => {
    expect(retention().turns.of({ retentionPeriod: "10-years" })).toBeUndefined();
    expect(retention().turns.of({ retentionPeriod: "10-years", year: 20233 })).toBeUndefined();
    expect(
      retention().turns.of({ retentionPeriod: "10-years", year: 2012, retentionStart: "exact-day" }),
    ).toBeUndefined();
  });

  test("asks by the start that a body of rules fixes, that of administrative records where none is said", () => {
    const exactDays = RETENTION_RULES.regimes.map((regime) =>
      regime.code === "administrative" ? { ...regime, start: "exact-day" as const } : regime,
    );
    const rules = extendRetentionRules(RETENTION_RULES, { id: "ours", regimes: exactDays });
    const { turns } = retentionDimension({ asOf: "2023-06-30", rules });
    expect(turns.of({ retentionPeriod: "10-years", year: 2012 })).toBeUndefined();
    expect(turns.of({ retentionPeriod: "10-years", year: 2012, regime: "accounting" })).toBe("unread");
  });

  test("counts with the usual dimensions of holdings", () => {
    const items = ([2008, 2020, 2009] as const).map((year) => ({
      level: "item" as const,
      fondsNo: "0012",
      retentionPeriod: "10-years" as const,
      year,
    }));
    const { cells } = tallyOf(items, [...catalogueDimensions("fonds"), retention()]);
    expect(cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["0012", "ended", 2],
      ["0012", "running", 1],
    ]);
  });

  test("refuses a day that is none", () => {
    expect(() => retentionDimension({ asOf: "2023-06-31" as CivilDay, rules: RETENTION_RULES })).toThrow(
      new CallerError("asOf", "a civil day such as 2023-06-30", "2023-06-31"),
    );
  });
});
