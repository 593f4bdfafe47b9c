/**
 * Schemas (数据校验): the door for data from outside, one zod schema for every noun that a host may send, store or receive. They are
 * real object schemas, so that a host adds its own fields with `extend`; what comes with a key that is not declared is refused, since
 * a misspelt key would otherwise be a fact lost in silence (`schema.strip()` or `schema.loose()` is the other choice). Optional keys
 * are absent, never `undefined`, and nothing is transformed. A parsed value fits its interface, which adds `readonly`. Schemas say
 * whether a value has the form of its noun; what is wrong with its content is said by the concept's own checks. Start with
 * {@link itemSchema} and {@link compiled}.
 *
 * @module schemas
 */
import * as z from "zod";

export * from "./figures/evaluation/schema.js";
export * from "./figures/statistics/schema.js";
export * from "./figures/tallies/schema.js";
export * from "./foundation/dates/schema.js";
export type { NounSchema, ValueSchema } from "./foundation/findings/schema.js";
export * from "./foundation/procedures/schema.js";
export * from "./foundation/quantities/schema.js";
export * from "./holdings/catalogue/schema.js";
export * from "./holdings/extents/schema.js";
export * from "./holdings/fonds/schema.js";
export * from "./holdings/page-images/schema.js";
export * from "./holdings/recordings/schema.js";
export * from "./holdings/reference-codes/schema.js";
export * from "./holdings/secrecy/schema.js";
export * from "./holdings/units/schema.js";
export * from "./practice/accession/schema.js";
export * from "./practice/activities/schema.js";
export * from "./practice/digitization/inspection-schema.js";
export * from "./practice/digitization/schema.js";
export * from "./practice/open-appraisal/schema.js";
export * from "./practice/preparedness/schema.js";
export * from "./practice/reading-room/schema.js";
export * from "./practice/rectification/schema.js";
export * from "./practice/retention/schema.js";
export * from "./schemas/json-schema.js";
export * from "./schemas/noun-fields.js";
export * from "./schemas/vocabularies.js";

const FAST_FORMS = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/**
 * The fast form of a schema: the same answers and issues, from code that zod generates on the first call and that is kept as long as
 * the schema. Compile last, because what is derived from a fast form (`extend`, `pick`, an array of it) is plain again. Where code
 * cannot be generated (a strict content security policy) the answer is the schema itself.
 *
 * @param schema - a schema of this module, one that extends it, or the host's own
 * @returns its fast form, the same one every time
 * @example
 * ```ts
 * import * as z from "zod";
 * const boxedItemSchema = itemSchema.extend({ boxNo: z.string() });
 * compiled(boxedItemSchema).safeParse({ level: "item", title: "会议纪要", boxNo: "3" }).success; // => true
 * compiled(boxedItemSchema) === compiled(boxedItemSchema); // => true
 * ```
 */
export function compiled<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const known = FAST_FORMS.get(schema);
  if (known !== undefined) return known as Schema;
  // A zod older than 4.5 cannot compile.
  const fast = typeof z.compile === "function" ? z.compile(schema) : schema;
  FAST_FORMS.set(schema, fast);
  FAST_FORMS.set(fast, fast);
  return fast;
}
