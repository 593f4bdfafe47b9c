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
