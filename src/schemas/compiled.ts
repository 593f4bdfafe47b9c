import * as z from "zod";

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
