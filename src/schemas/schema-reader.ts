import * as z from "zod";
import { compiled } from "./compiled.js";
import { FormsByKeys } from "./forms-by-keys.js";

/**
 * Reads a value from outside, and answers as the `safeParse` of its schema does.
 *
 * @typeParam Value - what the schema gives
 */
export type SchemaReader<Value> = (value: unknown) => z.ZodSafeParseResult<Value>;

type ObjectSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

const READERS = new WeakMap<z.ZodType, SchemaReader<unknown>>();

/**
 * The reader of many values of one schema, such as the rows of a database. It gives the answers and issues of `safeParse`, sooner than
 * {@link compiled} does: values with the same keys are read by the schema of just these keys, so that what a noun might have and has not
 * costs nothing. Keys are what JSON would show; a hidden one is passed over.
 *
 * @param schema - a schema of this module, one that extends it, or the host's own
 * @returns its reader, the same one every time
 * @example
 * ```ts
 * const read = schemaReader(itemSchema);
 * read({ level: "item", title: "会议纪要", year: 2023 }).data?.year; // => 2023
 * read({ level: "item", title: "会议纪要", year: 23 }).error?.issues.map(({ path }) => path); // => [["year"]]
 * ```
 */
export function schemaReader<Schema extends z.ZodType>(schema: Schema): SchemaReader<z.output<Schema>> {
  const known = READERS.get(schema);
  if (known !== undefined) return known as SchemaReader<z.output<Schema>>;
  const read = isStrict(schema)
    ? readerByKeys(schema)
    : (value: unknown) => compiled<z.ZodType>(schema).safeParse(value);
  READERS.set(schema, read);
  return read as SchemaReader<z.output<Schema>>;
}

function readerByKeys(schema: ObjectSchema): SchemaReader<unknown> {
  const forms = new FormsByKeys(Object.keys(schema.shape), (keys) => compiled(shortened(schema, keys)));
  return (value) => (forms.of(value) ?? compiled(schema)).safeParse(value);
}

/** Whether a schema refuses the keys that it does not have. */
function isStrict(schema: z.ZodType): schema is ObjectSchema {
  return schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever;
}

/** The schema of the values that have these keys: what may be absent is either there or nothing to ask for. */
function shortened(schema: ObjectSchema, keys: ReadonlySet<string>): ObjectSchema {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    if (!mayBeAbsent(field)) return [[key, field] as const];
    return keys.has(key) ? [[key, field.unwrap()] as const] : [];
  });
  const checks = schema.def.checks as z.core.$ZodCheck<unknown>[] | undefined;
  return z.object(Object.fromEntries(fields)).check(...(checks ?? []));
}

/** Whether the absence of a key means nothing else. */
function mayBeAbsent(field: z.ZodType): field is z.ZodExactOptional<z.ZodType> {
  return field instanceof z.ZodExactOptional && !(field.unwrap() as z.ZodType).safeParse(undefined).success;
}
