import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Combinations } from "../../../src/exchange/bulk/combinations.js";
import { NumberSets } from "../../../src/exchange/bulk/number-sets.js";
import { TupleIds } from "../../../src/exchange/bulk/tuple-ids.js";

/** Numbers in the order in which texts are met. */
function idsByText(): (text: string) => number {
  const ids = new Map<string, number>();
  return (text) => {
    const known = ids.get(text) ?? ids.size;
    ids.set(text, known);
    return known;
  };
}

describe("Combinations", () => {
  const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 4 });
  const rows = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 }), { maxLength: 60 });
  test.prop([sets, rows], { numRuns: 1000 })(
    "gives two rows one number in a set exactly where they are alike in its columns",
    (columns, numbers) => {
      const combinations = new Combinations(columns);
      const expected = columns.map(idsByText);
      for (const row of numbers) {
        combinations.look(Int32Array.from(row));
        for (const [set, own] of columns.entries()) {
          expect(combinations.idOf(set)).toBe(expected[set]!(own.map((column) => row[column]).join(" ")));
        }
      }
    },
  );
});

describe("TupleIds", () => {
  const rows = fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 3, maxLength: 3 }), { maxLength: 600 });
  test.prop([rows], { numRuns: 1000 })("numbers rows in the order in which they are met, and keeps them", (numbers) => {
    const ids = new TupleIds(3);
    const expected = idsByText();
    const met = new Map<number, readonly number[]>();
    for (const row of numbers) {
      const id = expected(row.join(" "));
      met.set(id, row);
      expect(ids.idOf(Int32Array.from(row))).toBe(id);
    }
    expect(ids.size).toBe(met.size);
    expect([0, 1, 2].map((at) => [...ids.column(at)])).toEqual(
      [0, 1, 2].map((at) => [...met.values()].map((row) => row[at])),
    );
  });

  test("has one row of no numbers", () => {
    const ids = new TupleIds(0);
    expect([ids.idOf(new Int32Array(0)), ids.idOf(new Int32Array(0)), ids.size]).toEqual([0, 0, 1]);
  });
});

describe("NumberSets", () => {
  const met = fc.tuple(
    fc.integer({ min: 0, max: 2000 }),
    fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 999_999 })),
  );
  test.prop([fc.array(met, { maxLength: 300 })], { numRuns: 1000 })(
    "says of each number of a series whether it was met before",
    (numbers) => {
      const sets = new NumberSets();
      const before = new Set<string>();
      for (const [series, own] of numbers) {
        expect(sets.meet(series, own)).toBe(before.has(`${series} ${own}`));
        before.add(`${series} ${own}`);
      }
    },
  );
});
