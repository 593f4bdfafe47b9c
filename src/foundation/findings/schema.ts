import type * as z from "zod";

/**
 * The schema of a noun's field: what goes in is what comes out, since no schema transforms.
 *
 * @typeParam Value - the type of the field
 */
export type ValueSchema<Value> = z.ZodType<Value, Value>;

/**
 * The schema of a noun: an object schema with one schema for each of its keys, which refuses any other key. A key that the noun may lack
 * may be absent, but not `undefined`.
 *
 * @typeParam Noun - the noun's interface
 */
export type NounSchema<Noun extends object> = z.ZodObject<
  {
    readonly [Key in keyof Noun]-?: object extends Pick<Noun, Key>
      ? z.ZodExactOptional<ValueSchema<Exclude<Noun[Key], undefined>>>
      : ValueSchema<Noun[Key]>;
  },
  z.core.$strict
>;
