import { fc, test } from "@fast-check/vitest";
import { csvRows, csvText, DELIMITERS, type RawRows } from "lantai/tables";
import { describe, expect } from "vitest";

/** Any character that UTF-8 can carry but NUL, which readers take out, with those that CSV gives a meaning to much more often. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(..."\"',;|\t\r\n =+-@档号题名㐁𠮷\uFEFF") },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((text) => text !== "\0") },
);
const cell = fc.string({ unit: character, maxLength: 12 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });

async function cellsOf(batches: AsyncIterable<RawRows>): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of batches) rows.push(...batch.rows.map((row) => row.cells));
  return rows;
}

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((one, other) => one - other);
  return ends.map((end, at) => bytes.slice(at === 0 ? 0 : ends[at - 1], end));
}

describe("csvText and csvRows", () => {
  test.prop([table], { numRuns: 1000 })("what is written in UTF-8 is read back cell for cell", async (rows) => {
    expect(await cellsOf(csvRows(csvText(rows)))).toEqual(rows);
  });

  test.prop([table], { numRuns: 1000 })(
    "what is written in GB18030 is read back when its encoding is told",
    async (rows) => {
      const reassigned = /[\uE5E5\uE78D-\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864]/;
      fc.pre(!rows.flat().some((text) => reassigned.test(text)));
      const bytes = csvText(rows, { encoding: "gb18030" });
      expect(await cellsOf(csvRows(bytes, { encoding: "gb18030" }))).toEqual(rows);
    },
  );

  test.prop([table, fc.constantFrom(...DELIMITERS)], { numRuns: 1000 })(
    "every delimiter is found out",
    async (rows, delimiter) => {
      fc.pre(rows.every((cells) => cells.length > 1));
      expect(await cellsOf(csvRows(csvText(rows, { delimiter })))).toEqual(rows);
    },
  );
});

describe("csvRows", () => {
  test.prop([table, fc.array(fc.nat(), { maxLength: 8 })], { numRuns: 1000 })(
    "the rows do not depend on where the bytes were cut",
    async (rows, cuts) => {
      const bytes = csvText(rows);
      expect(await cellsOf(csvRows(pieces(bytes, cuts)))).toEqual(rows);
    },
  );

  test.prop([fc.array(fc.constantFrom('"', ",", "\n", "\r", "\r\n", "a", "'", "题"), { maxLength: 60 })], {
    numRuns: 1000,
  })(
    "text with any quotation marks is read to its end and every character outside marks and breaks is kept",
    async (parts) => {
      const text = parts.join("");
      const letters = (of: string) => of.replace(/[^a题]/g, "");
      const rows = await cellsOf(csvRows(new TextEncoder().encode(text)));
      expect(letters(rows.flat().join(""))).toBe(letters(text));
    },
  );

  test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: 1000 })("no bytes make it throw", async (bytes) => {
    await expect(cellsOf(csvRows(bytes))).resolves.toBeDefined();
  });
});
