import * as z from "zod";
import type { Title } from "./sentence.js";

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

/** The key that a noun has in the host's own system. */
export const hostKeySchema = z
  .string()
  .exactOptional()
  .meta({ title: "键 Key", description: "系统自己的键。The host's own key." });

/** A row of a table that hosts may add to. */
interface NamedCode {
  readonly code: string;
  readonly title: Title;
}

/**
 * What an open code may be, for the description of its schema.
 *
 * @param table - the codes that are known
 * @returns the codes with their Chinese titles, and that others are let in
 */
export function openCodes(table: readonly NamedCode[]): string {
  const known = table.map(({ code, title }) => `${code} ${title["zh-CN"]}`).join("、");
  return `${known}，或本县自定的代码。One of these codes or a county's own.`;
}

/**
 * The schema of an open code: any text, since a county adds codes of its own.
 *
 * @param name - its name inside its `$id`
 * @param title - its title in both languages
 * @param table - the codes that are known
 * @returns the schema
 */
export function openCodeSchema(name: string, title: string, table: readonly NamedCode[]): ValueSchema<string> {
  return z
    .string()
    .min(1)
    .meta({ id: `urn:lantai:schema:${name}:1`, title, description: openCodes(table) });
}
