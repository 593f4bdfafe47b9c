import { fc, test } from "@fast-check/vitest";
import { PairIds } from "lantai/tallies";
import { describe, expect } from "vitest";

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());

describe("PairIds", () => {
  test.prop([fc.array(fc.tuple(number, number), { maxLength: 600 })], { numRuns: 1000 })(
    "numbers pairs in the order in which they are met",
    (pairs) => {
      const ids = new PairIds();
      const met: string[] = [];
      for (const [first, second] of pairs) {
        const text = `${first} ${second}`;
        if (!met.includes(text)) met.push(text);
        expect(ids.idOf(first, second)).toBe(met.indexOf(text));
      }
      expect(ids.size).toBe(met.length);
    },
  );
});
