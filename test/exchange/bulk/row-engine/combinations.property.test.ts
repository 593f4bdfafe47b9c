import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { FILLED } from "../../../../src/exchange/bulk/row-engine/cell-lane.js";
import { Combinations } from "../../../../src/exchange/bulk/row-engine/combinations.js";
import { AS_TEXT, FormLane } from "../../../../src/exchange/bulk/row-engine/form-lane.js";
import { NumberSets } from "../../../../src/exchange/bulk/row-engine/number-sets.js";
import { NONE } from "../../../../src/exchange/bulk/row-engine/row-checks.js";

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
    (sets, numbers) => {
      const combinations = new Combinations();
      const ends = sets.map((set) => set.reduce((before, column) => combinations.addLink(column, before), NONE));
      const lanes = [0, 1, 2, 3].map((at) => new FormLane(at, AS_TEXT, FILLED));
      const expected = sets.map(idsByText);
      // Rows come in blocks; a block may leave some of its rows out.
      for (let from = 0; from < numbers.length; from += 7) {
        const block = numbers.slice(from, from + 7);
        for (const [column, { ids }] of lanes.entries()) ids.set(block.map((row) => row[column]!));
        const rows = Int32Array.from(block.keys()).filter((row) => row !== 3);
        combinations.look(lanes, rows, rows.length);
        for (const [set, own] of sets.entries()) {
          const ids = [...rows].map((row) => combinations.idsOf(ends[set]!)[row]);
          const texts = [...rows].map((row) => own.map((column) => block[row]![column]).join(" "));
          expect(ids).toEqual(texts.map(expected[set]!));
        }
      }
    },
  );
});

describe("NumberSets", () => {
  const met = fc.tuple(
    fc.integer({ min: 0, max: 2000 }),
    fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 999_999 })),
  );
  test.prop([fc.array(met, { maxLength: 300 }), fc.integer({ min: 5, max: 9 })], { numRuns: 1000 })(
    "says of each number of a series whether it was met before",
    (numbers, bits) => {
      const sets = new NumberSets(bits);
      const before = new Set<string>();
      for (const [series, own] of numbers) {
        expect(sets.meet(series, own)).toBe(before.has(`${series} ${own}`));
        before.add(`${series} ${own}`);
      }
    },
  );
});
