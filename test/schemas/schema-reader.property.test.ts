import { fc, test } from "@fast-check/vitest";
import * as schemas from "lantai/schemas";
import { describe, expect } from "vitest";
import type * as z from "zod";
import { answerOf, nearlyNoun } from "../cases/nearly-noun.js";
import { NOUN_CASES } from "../cases/noun-schemas.js";

const SCHEMAS = new Map<string, unknown>(Object.entries(schemas));

const valuesOfOneNoun = fc
  .constantFrom(...NOUN_CASES)
  .chain((noun) => fc.tuple(fc.constant(noun.schema), fc.array(nearlyNoun(noun), { minLength: 1, maxLength: 20 })));

describe("schemaReader", () => {
  test.prop([valuesOfOneNoun])("reads values one after another as their schema reads each", ([name, values]) => {
    const schema = SCHEMAS.get(name) as z.ZodType;
    const read = schemas.schemaReader(schema);
    for (const value of values) {
      const expected = answerOf(schema.safeParse(value));
      expect(answerOf(read(value))).toEqual(expected);
      expect(JSON.stringify(answerOf(read(value)).data)).toBe(JSON.stringify(expected.data));
    }
  });
});
