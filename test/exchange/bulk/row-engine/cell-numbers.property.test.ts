import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { CellNumbers } from "../../../../src/exchange/bulk/row-engine/cell-numbers.js";

describe("CellNumbers", () => {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
    fc.constantFrom(31, 32, 63, 64, 127, 128, 1023, 1024, 1025, 32_767, 32_768, 1_000_000),
  );
  const cells = fc
    .integer({ min: 0, max: 8 })
    .chain((width) => fc.tuple(fc.constant(width), fc.array(fc.array(value, { minLength: width, maxLength: width }))));
  test.prop([cells])(
    "numbers cells in the order in which they are met, two rows alike exactly where all their values are",
    ([width, numbers]) => {
      const cellNumbers = new CellNumbers(width);
      const expected = new Map<string, number>();
      // Rows come in blocks; a block may leave some of its rows out.
      for (let from = 0; from < numbers.length; from += 4) {
        const block = numbers.slice(from, from + 4);
        const values = Array.from({ length: width }, (_, at) => Int32Array.from(block, (row) => row[at]!));
        const rows = Int32Array.from(block.keys()).filter((row) => row !== 2);
        cellNumbers.look(values, rows, rows.length);
        for (const row of rows) {
          const text = block[row]!.join(" ");
          if (!expected.has(text)) expected.set(text, expected.size);
          expect(cellNumbers.ids[row]).toBe(expected.get(text));
        }
      }
    },
  );
});
