import { fc, test } from "@fast-check/vitest";
import { parseUncertainDate } from "lantai/dates";
import * as schemas from "lantai/schemas";
import { readTally } from "lantai/tallies";
import { describe, expect } from "vitest";
import type * as z from "zod";
import type { NounCase } from "./cases/noun-case.js";
import { NOUN_CASES } from "./cases/noun-schemas.js";
import { READABLE_DATES } from "./cases/uncertain-dates.js";

const SCHEMAS = new Map<string, unknown>(Object.entries(schemas));

const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  fc.constantFrom(
    "",
    "2023-02-29",
    "2023-06-30",
    "201-years",
    "0-years",
    "200-years",
    "item",
    -0,
    2 ** 53,
    "__proto__",
  ),
);

/** Whole values of a noun in which any key may be absent, wrong, or repeated under another name. */
function nearly({ value, wrong }: NounCase): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, right]) => {
      const refused = wrong.flatMap(([path, bad]) => (path.length === 1 && path[0] === key ? [bad] : []));
      const weighted = [
        { weight: 40, arbitrary: fc.constant(right) },
        { weight: 1, arbitrary: junk },
      ];
      return [key, fc.oneof(...weighted, { weight: 1, arbitrary: fc.constantFrom(right, ...refused) })] as const;
    }),
  );
  const whole = fc.record(fields, { requiredKeys: Object.keys(value).slice(0, 1), noNullPrototype: true });
  const unknownKeys = fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.string(), junk, { maxKeys: 2 }) },
  );
  const mixed = fc.tuple(whole, unknownKeys).map(([fieldsOf, more]): unknown => ({ ...more, ...fieldsOf }));
  const complete = fc.record(fields, { noNullPrototype: true });
  return fc.oneof({ weight: 3, arbitrary: complete }, { weight: 3, arbitrary: mixed }, { weight: 1, arbitrary: junk });
}

function answerOf(schema: z.ZodType, value: unknown) {
  const { success, data, error } = schema.safeParse(value);
  return { success, data, issues: error?.issues };
}

describe("compiled", () => {
  for (const noun of NOUN_CASES) {
    const schema = SCHEMAS.get(noun.schema) as z.ZodType;
    test.prop([nearly(noun)])(`${noun.schema} gives the same answer as the plain one`, (value) => {
      expect(answerOf(schemas.compiled(schema), value)).toEqual(answerOf(schema, value));
    });

    test.prop([nearly(noun)])(`what ${noun.schema} gives survives JSON`, (value) => {
      const { success, data } = schema.safeParse(value);
      const stored = JSON.stringify(data);
      if (success) expect(JSON.stringify(schema.parse(JSON.parse(stored)))).toBe(stored);
    });
  }
});

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
