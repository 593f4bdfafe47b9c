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
 * The reader of many values of one schema, such as the rows of a database. It gives the answers and issues of `safeParse` to values whose keys
 * can be listed, as those of JSON can, and sooner than {@link compiled} does: values with the same keys are read by the schema of just these
 * keys, so that what a noun might have and has not costs nothing.
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

/** Whether a schema refuses the keys that it does not have, and has none that are no text. */
function isStrict(schema: z.ZodType): schema is ObjectSchema {
  if (!(schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)) return false;
  return Object.getOwnPropertySymbols(schema.shape).length === 0;
}

/** The schema of the values that have these keys: what may be absent is either there or nothing to ask for. */
function shortened(schema: ObjectSchema, keys: ReadonlySet<string>): ObjectSchema {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    if (!mayBeAbsent(field) || key in Object.prototype) return [[key, field] as const];
    return keys.has(key) ? [[key, field.unwrap()] as const] : [];
  });
  return new z.ZodObject({ ...schema.def, shape: Object.fromEntries(fields), catchall: undefined });
}

/** Fields of these types refuse the absent value before anything else of them is asked. */
const REFUSING: ReadonlySet<string> = new Set(["string", "number", "boolean", "enum", "object", "array"]);

/** Whether the absence of a key means nothing else, and its presence nothing beside what its value means. */
function mayBeAbsent(field: z.ZodType): field is z.ZodExactOptional<z.ZodType> {
  if (!(field instanceof z.ZodExactOptional) || (field.def.checks ?? []).length > 0) return false;
  const { def } = field.unwrap() as z.ZodType;
  return REFUSING.has(def.type) && !("coerce" in def && def.coerce === true);
}
