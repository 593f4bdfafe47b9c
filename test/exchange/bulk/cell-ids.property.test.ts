import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { CellIds } from "../../../src/exchange/bulk/cell-ids.js";

const text = fc.oneof(fc.constantFrom("", "永久", "30年", "30年 "), fc.integer({ min: 0, max: 5000 }).map(String));

/** Every text is asked for between two other bytes, as it stands in a row. */
function expectNumbered(texts: readonly string[]): void {
  const ids = new CellIds();
  const met = new Map<string, number>();
  const numbers = texts.map((written) => {
    const id = met.get(written) ?? met.size;
    met.set(written, id);
    const bytes = new TextEncoder().encode(`x${written}y`);
    const own = ids.idOf(bytes, 1, bytes.length - 1);
    return own === id && ids.endOf(own, bytes, 1) === bytes.length - 1 ? id : `${own} and not ${id}`;
  });
  expect(numbers.filter((id) => typeof id === "string")).toEqual([]);
  const lost = [...met].filter(([written, id]) => {
    const bytes = new TextEncoder().encode(`${written}z`);
    return ids.endOf(id, bytes, 0) !== bytes.length - 1;
  });
  expect(lost).toEqual([]);
}

describe("CellIds", () => {
  test.prop([fc.array(text, { maxLength: 100 })], { numRuns: 1000 })(
    "numbers texts in the order in which they are met, and knows them again",
    expectNumbered,
  );

  test("goes on doing so when it has grown", () => {
    expectNumbered(Array.from({ length: 20_000 }, (_, at) => `0012-001-${(at * 7) % 9000}-`));
  });
});
