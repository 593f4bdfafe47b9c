import { fc, test } from "@fast-check/vitest";
import { type CustodyMovement, custodyReconciliation } from "lantai/digitization";
import { describe, expect } from "vitest";

const movements: fc.Arbitrary<CustodyMovement> = fc.record(
  {
    batch: fc.constantFrom("8-01", "8-02", "__proto__"),
    referenceCode: fc.constantFrom("V-1", "v-1", "V-2", "I-1", "", "constructor"),
    level: fc.constantFrom("volume", "item"),
    direction: fc.constantFrom("fetched", "returned"),
    on: fc.constantFrom("2023-05-05", "2023-05-06", "2023-06-30", "2023-07-01" as const),
    handedOverBy: fc.constantFrom("甲", "乙", ""),
    receivedBy: fc.constantFrom("甲", "乙"),
  },
  { requiredKeys: ["batch", "referenceCode", "level", "direction", "on"] },
);

const contradictions = new Set(["custody-fetched-twice", "custody-returned-unfetched", "custody-returned-otherwise"]);

describe("custodyReconciliation", () => {
  test.prop([fc.array(movements, { maxLength: 25 })], { numRuns: 1000 })(
    "finds in to be out and inside, and counts every movement or says why not",
    (slips) => {
      const asOf = "2023-06-30";
      const { batches, findings } = custodyReconciliation(slips, asOf);
      let counted = 0;
      for (const { fetched, returned, inside, records } of batches) {
        expect(fetched).toEqual({ volumes: returned.volumes + inside.volumes, items: returned.items + inside.items });
        const volumes = records.filter(({ movement }) => movement.level === "volume").length;
        expect(inside).toEqual({ volumes, items: records.length - volumes });
        counted += fetched.volumes + fetched.items + returned.volumes + returned.items;
        for (const { movement } of records) expect(slips).toContain(movement);
      }
      const refused = findings.filter(({ code }) => contradictions.has(code)).length;
      expect(counted + refused).toBe(slips.filter(({ on }) => on <= asOf).length);
    },
  );
});
