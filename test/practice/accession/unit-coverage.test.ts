import { collectionCoverage, TRANSFER_RULES, type TransferSubject } from "lantai/accession";
import type { Unit } from "lantai/units";
import { describe, expect, test } from "vitest";

const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
const culture: Unit = { id: "culture", name: "县文化局", level: "county", from: "2008-05-01" };

function record(year: number, custody: "archives" | "unit", more: Partial<TransferSubject> = {}): TransferSubject {
  return { unit: "culture", year, custody, retentionPeriod: "permanent", ...more };
}

describe("collectionCoverage", () => {
  test("tells the years that came in from those that did not, and from those of which nothing is known", () => {
    const coverage = collectionCoverage(
      [culture],
      [
        record(2008, "archives"),
        record(2009, "archives"),
        record(2009, "unit"),
        record(2010, "unit"),
        record(2012, "unit", { transferExtension: { ground: "confidential", consentedOn: "2021-03-01" } }),
        record(2013, "unit"),
      ],
      ask,
    );
    expect(coverage.units).toEqual([
      { unit: "culture", received: [2008], partial: [2009], withUnit: [2010], putOff: [2012], missing: [2011] },
    ]);
    expect(coverage.filed).toMatchObject({ part: 3, whole: 4, of: { code: "due-unit-years" } });
    expect(coverage.received).toMatchObject({ part: 1, whole: 4 });
  });

  test("misses nothing where only what the archives does not take is left", () => {
    const { units } = collectionCoverage(
      [{ ...culture, from: "2012-01-01" }],
      [record(2012, "unit", { retentionPeriod: "10-years" })],
      ask,
    );
    expect(units[0]?.received).toEqual([2012]);
  });

  test("counts the years in which a unit existed, and no later ones", () => {
    const { units } = collectionCoverage([{ ...culture, until: "2010-01-01" }], [], ask);
    expect(units[0]?.missing).toEqual([2008, 2009]);
  });

  test("counts from the first record where the first day is not known, and names a unit of which nothing is", () => {
    const { from: _, ...undated } = culture;
    expect(collectionCoverage([undated], [record(2011, "archives")], ask).units[0]).toMatchObject({
      received: [2011],
      missing: [2012],
    });
    expect(collectionCoverage([undated], [], ask)).toMatchObject({ units: [], withoutYears: ["culture"] });
  });

  test("leaves out units that come by agreement and units of another level, and takes townships in", () => {
    const { units } = collectionCoverage(
      [
        { ...culture, id: "family", kind: "family-or-person" },
        { ...culture, id: "city", level: "prefecture" },
        { ...culture, id: "township", level: "township" },
      ],
      [],
      ask,
    );
    expect(units.map((row) => row.unit)).toEqual(["township"]);
  });

  test("has no rate where nothing is due", () => {
    expect(collectionCoverage([], [], ask).received).toMatchObject({ part: 0, whole: 0 });
  });
});

describe("collectionCoverage, year by year", () => {
  const row = (records: TransferSubject[], unit: Unit = culture, options: Partial<typeof ask> = {}) =>
    collectionCoverage([unit], records, { ...ask, ...options }).units[0];
  const none = { unit: "culture", received: [], partial: [], withUnit: [], putOff: [], missing: [] };
  const from2012 = { ...culture, from: "2012-01-01" } as const;
  const extension = { transferExtension: { ground: "confidential", consentedOn: "2021-03-01" } } as const;

  test("does not call a due year received whose only record is still with the unit, though itself not due yet", () => {
    const date = { earliest: "2013-07-01", latest: "2013-12-31" } as const;
    expect(row([record(2012, "unit", { date })], from2012)).toEqual({ ...none, withUnit: [2012] });
    expect(row([record(2012, "unit", { date }), record(2012, "archives")], from2012)).toEqual({
      ...none,
      partial: [2012],
    });
  });

  test("takes a year as put off only where nothing else of it is left", () => {
    expect(row([record(2012, "unit", extension)], from2012)).toEqual({ ...none, putOff: [2012] });
    expect(row([record(2012, "unit", extension), record(2012, "archives")], from2012)).toEqual({
      ...none,
      putOff: [2012],
    });
    expect(row([record(2012, "unit", extension), record(2012, "unit")], from2012)).toEqual({
      ...none,
      withUnit: [2012],
    });
    expect(row([record(2012, "unit"), record(2012, "unit", extension)], from2012)).toEqual({
      ...none,
      withUnit: [2012],
    });
  });

  test("owes what cannot be decided, such as a record whose period is not known", () => {
    const undecided = { retentionPeriod: "0-years" } as const;
    expect(row([record(2012, "unit", { ...undecided, date: { earliest: "2012-01-01" } })], from2012)?.withUnit).toEqual(
      [2012],
    );
  });

  test("places a record by its year, else by the latest day of its date, and passes over what names no unit or no year", () => {
    const { year: _, ...undated } = record(2012, "archives");
    const date = { earliest: "2011-01-01", latest: "2012-12-31" } as const;
    expect(row([{ ...undated, date }], from2012)).toEqual({ ...none, received: [2012] });
    expect(row([undated, { custody: "archives", year: 2012 }], from2012)).toEqual({ ...none, missing: [2012] });
    expect(row([record(2012, "archives", { unit: "another" })], from2012)).toEqual({ ...none, missing: [2012] });
  });

  test("lists in order what was filed before the unit began or after it ended, too", () => {
    const unit = { ...culture, from: "2010-05-01", until: "2011-01-01" } as const;
    const records = [record(2012, "archives"), record(2009, "archives"), record(2013, "archives")];
    expect(row(records, unit)).toEqual({ ...none, received: [2009, 2012], missing: [2010] });
    expect(row([], { ...culture, from: "2010-05-01", until: "2011-01-02" })?.missing).toEqual([2010, 2011]);
    expect(row([], { ...culture, from: "2011-02-30", until: "2011-01-01" })).toBeUndefined();
    expect(row([], { ...culture, from: "2011-01-01", until: "2011-02-30" })?.missing).toEqual([2011, 2012]);
  });

  test("calls a unit by its name where it has no key, and knows none of an unknown level or kind", () => {
    const { id: _, ...unnamed } = culture;
    expect(row([record(2012, "archives", { unit: "县文化局" })], { ...unnamed, from: "2012-01-01" })?.unit).toBe(
      "县文化局",
    );
    expect(row([], { ...culture, level: "galaxy" as "county" })).toBeUndefined();
    expect(row([], { ...from2012, kind: "state-organ" })?.missing).toEqual([2012]);
  });

  test("rates what is filed and what is received out of every due year of every unit", () => {
    const units = [from2012, { ...from2012, id: "trade", from: "2011-01-01" }] as const;
    const { filed, received, units: rows } = collectionCoverage(units, [record(2012, "archives")], ask);
    expect([filed.part, filed.whole, received.part, received.whole]).toEqual([1, 3, 1, 3]);
    expect(rows.map(({ unit }) => unit)).toEqual(["culture", "trade"]);
    expect(() => collectionCoverage([], [], { ...ask, asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
  });
});
