import { fc, test } from "@fast-check/vitest";
import { parseUncertainDate } from "lantai/dates";
import * as schemas from "lantai/schemas";
import { readTally } from "lantai/tallies";
import { describe, expect } from "vitest";
import { READABLE_DATES } from "./cases/uncertain-dates.js";

describe("uncertainDateSchema", () => {
  const recorded = fc.oneof(fc.constantFrom(...READABLE_DATES.map(({ text }) => text)), fc.string());

  test.prop([recorded])("takes every date that the parser gives", (text) => {
    const { date } = parseUncertainDate(text);
    if (date !== undefined) expect(schemas.uncertainDateSchema.parse(date)).toEqual(date);
  });
});

describe("tallySchema", () => {
  const value = fc.constantFrom("", "1", "2");
  const count = fc.nat({ max: 2 });
  const extent = fc.record({ volumes: count, items: count, pages: count, withoutPageCount: count });
  const stored = fc.record({
    format: fc.constant("lantai.tally/1"),
    dimensions: fc.array(value, { maxLength: 2 }),
    cells: fc.array(fc.record({ key: fc.array(value, { maxLength: 2 }), extent }), { maxLength: 4 }),
  });

  test.prop([stored])("takes exactly the tallies that readTally reads", (tally) => {
    expect(schemas.tallySchema.safeParse(tally).success).toBe(readTally(tally).tally !== undefined);
  });
});
