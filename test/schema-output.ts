import type * as schemas from "lantai/schemas";
import type * as z from "zod";

type Schemas = typeof schemas;

/** What a schema gives. A parsed object is the caller's own and may be written to; only that its interface takes back. */
export type Output<Name extends keyof Schemas> = Schemas[Name] extends z.ZodObject
  ? Readonly<z.output<Schemas[Name]>>
  : Schemas[Name] extends z.ZodType
    ? z.output<Schemas[Name]>
    : never;
