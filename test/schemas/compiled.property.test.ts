import { test } from "@fast-check/vitest";
import * as schemas from "lantai/schemas";
import { describe, expect } from "vitest";
import type * as z from "zod";
import { answerOf, nearlyNoun } from "../cases/nearly-noun.js";
import { NOUN_CASES } from "../cases/noun-schemas.js";

const SCHEMAS = new Map<string, unknown>(Object.entries(schemas));

describe("compiled", () => {
  for (const noun of NOUN_CASES) {
    const schema = SCHEMAS.get(noun.schema) as z.ZodType;
    test.prop([nearlyNoun(noun)])(`${noun.schema} gives the same answer as the plain one`, (value) => {
      expect(answerOf(schemas.compiled(schema).safeParse(value))).toEqual(answerOf(schema.safeParse(value)));
    });

    test.prop([nearlyNoun(noun)])(`what ${noun.schema} gives survives JSON`, (value) => {
      const { success, data } = schema.safeParse(value);
      const stored = JSON.stringify(data);
      if (success) expect(JSON.stringify(schema.parse(JSON.parse(stored)))).toBe(stored);
    });
  }
});
