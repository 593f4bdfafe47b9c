import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { TextIds, UNKNOWN } from "../../../../src/exchange/bulk/row-engine/text-ids.js";

interface SortedText {
  readonly written: string;
  readonly sort: number;
}

const text = fc.record({
  written: fc.oneof(fc.constantFrom("", "永久", "30年", "30年 "), fc.integer({ min: 0, max: 5000 }).map(String)),
  sort: fc.constantFrom(0, 1, 255),
});

/** Every text is asked for between two other bytes, as it stands in a row. */
function expectNumbered(texts: readonly SortedText[]): void {
  const ids = new TextIds();
  const met = new Map<string, number>();
  for (const { written, sort } of texts) {
    const bytes = new TextEncoder().encode(`x${written}y`);
    const id = met.get(`${sort} ${written}`);
    expect(ids.find(bytes, 1, bytes.length - 1, sort)).toBe(id ?? UNKNOWN);
    expect(ids.idOf(bytes, 1, bytes.length - 1, sort)).toBe(id ?? met.size);
    met.set(`${sort} ${written}`, id ?? met.size);
    expect(ids.size).toBe(met.size);
  }
}

describe("TextIds", () => {
  test.prop([fc.array(text, { maxLength: 100 })], { numRuns: 1000 })(
    "numbers the texts of each sort in the order in which they are met, and knows them again",
    expectNumbered,
  );

  test("goes on doing so when it has grown", () => {
    expectNumbered(Array.from({ length: 20_000 }, (_, at) => ({ written: `0012-001-${(at * 7) % 9000}-`, sort: 0 })));
  });
});
