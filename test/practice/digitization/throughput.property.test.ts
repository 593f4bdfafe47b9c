import { fc, test } from "@fast-check/vitest";
import { throughput, type WorkRecord } from "lantai/digitization";
import { describe, expect } from "vitest";

const records: fc.Arbitrary<WorkRecord> = fc
  .tuple(
    fc.constantFrom("甲", "乙", "__proto__"),
    fc.constantFrom("2023-05-05", "2023-05-06" as const),
    fc.constantFrom("A4", "A1", "8开"),
    fc.integer({ min: 0, max: 5000 }),
  )
  .map(([person, on, size, pages]) => ({ batch: "8-01", stage: "scanned", on, person, pages: [{ size, pages }] }));

describe("throughput", () => {
  test.prop([fc.array(records, { maxLength: 12 })], { numRuns: 1000 })(
    "adds up to the same whichever way it is compared",
    (work) => {
      const sums = (["day", "person", "machine"] as const).map((by) => {
        const found = throughput(work, { stage: "scanned", by });
        return [found.reduce((sum, row) => sum + row.pages, 0), found.reduce((sum, row) => sum + row.a4Equivalents, 0)];
      });
      expect(sums[1]).toEqual(sums[0]);
      expect(sums[2]).toEqual(sums[0]);
      expect(sums[0]?.[0]).toBe(work.reduce((sum, { pages }) => sum + (pages[0]?.pages ?? 0), 0));
    },
  );
});
