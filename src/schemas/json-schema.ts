import * as z from "zod";
import type { Title } from "../foundation/findings/index.js";
import { ruleTable } from "../foundation/law/index.js";

/** A rule of our schemas that a JSON Schema cannot say, since it needs arithmetic or more than one field. */
export interface JsonSchemaException {
  /** The schema, by its name inside its `$id`. */
  readonly schema: string;
  /** The rule. */
  readonly rule: Title;
}

/**
 * Rules that only the zod schemas keep. A value that breaks nothing else passes the JSON Schema; whoever checks by it alone checks
 * these himself.
 */
export const JSON_SCHEMA_EXCEPTIONS: readonly JsonSchemaException[] = ruleTable([
  exception("civil-day", "日期须为历法上存在的日子，如不得为2月30日", "The day exists in the calendar."),
  exception("retention-period", "年数须在可读范围之内", "The number of years is one that the reader takes."),
  exception(
    "uncertain-date",
    "起日不晚于止日；不明日期两者皆无",
    "The earliest day is not after the latest; an unknown date has neither.",
  ),
  exception("page-interval", "末页不小于首页", "The last page is not before the first."),
  exception(
    "tally",
    "各单元格的键与维度一一对应，且不重复",
    "Every cell has one key for each dimension, and no two cells have the same.",
  ),
  exception("snapshot", "摘要须与所统计的内容一致", "The digest is that of what was counted."),
]);

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a noun, for hosts in other languages: the schemas it refers to lie inside it, under `$defs`. The
 * package holds one file for each noun of ours under `lantai/json-schema/`.
 *
 * @param schema - a schema of this module, one that extends it, or the host's own
 * @returns the JSON Schema; {@link JSON_SCHEMA_EXCEPTIONS} says what it cannot
 * @example
 * ```ts
 * jsonSchema(itemSchema)["$id"]; // => "urn:lantai:schema:item:1"
 * ```
 */
export function jsonSchema(schema: z.core.$ZodType): JsonSchema {
  const whole = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as JsonSchema;
  const { $schema, $ref, $defs = {} } = whole as { $schema: string; $ref?: string; $defs?: Record<string, JsonSchema> };
  const id = $ref?.replace("#/$defs/", "");
  if (id === undefined) return whole;
  // What the whole is stands at its top, under its own name, and not among its parts.
  const { [id]: own, ...parts } = $defs;
  return { $schema, $id: id, ...own, ...(Object.keys(parts).length === 0 ? {} : { $defs: parts }) };
}

function exception(schema: string, zh: string, en: string): JsonSchemaException {
  return { schema, rule: { "zh-CN": zh, en } };
}
