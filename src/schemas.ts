/**
 * Schemas (数据校验): the door for data from outside, one zod schema for every noun that a host may send, store or receive. They are
 * real object schemas, so that a host adds its own fields with `extend`; what comes with a key that is not declared is refused, since
 * a misspelt key would otherwise be a fact lost in silence (`schema.strip()` or `schema.loose()` is the other choice). Optional keys
 * are absent, never `undefined`, and nothing is transformed. A parsed value fits its interface, which adds `readonly`. Schemas say
 * whether a value has the form of its noun; what is wrong with its content is said by the concept's own checks. Start with
 * {@link itemSchema}, and for many rows {@link schemaReader}.
 *
 * @module schemas
 */
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
export * from "./schemas/compiled.js";
export * from "./schemas/json-schema.js";
export * from "./schemas/noun-fields.js";
export * from "./schemas/schema-reader.js";
export * from "./schemas/vocabularies.js";
