import { fc } from "@fast-check/vitest";
import type * as z from "zod";
import type { NounCase } from "./noun-case.js";

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
export function nearlyNoun({ value, wrong }: NounCase): fc.Arbitrary<unknown> {
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

/** What a schema, or its reader, says of a value. */
export function answerOf(result: z.ZodSafeParseResult<unknown>) {
  const { success, data, error } = result;
  return { success, data, issues: error?.issues };
}
