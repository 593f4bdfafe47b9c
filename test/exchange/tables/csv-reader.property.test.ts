import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { csvReader } from "../../../src/exchange/tables/csv-reader.js";
import { readingLimits } from "../../../src/exchange/tables/index.js";

const part = fc.constantFrom('"', '""', ",", "\n", "\r\n", "a", " ", "题", '","', '"\n"');
/** Long enough that the delimiter is decided before the pieces begin. */
const filler = `${"题名,日期".repeat(3000)}\n`;

function rowsOf(pieces: readonly string[]) {
  const reader = csvReader({ source: {}, limits: readingLimits(), delimiter: undefined });
  const batches = [...pieces.map((piece) => reader.add(piece)), reader.end()];
  return {
    rows: batches.flatMap((batch) => batch.rows).slice(1),
    findings: batches.flatMap((batch) => batch.findings),
  };
}

describe("csvReader", () => {
  test.prop([fc.array(part, { minLength: 1, maxLength: 40 })], { numRuns: 1000 })(
    "text in pieces gives the rows and findings of the whole, also with broken quotation marks",
    (parts) => {
      expect(rowsOf([filler, ...parts])).toEqual(rowsOf([filler + parts.join("")]));
    },
  );
});
