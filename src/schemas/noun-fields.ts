import type * as z from "zod";
import {
  innerItemList,
  itemList,
  listColumns,
  photographList,
  rectificationList,
  volumeList,
} from "../exchange/tables/index.js";
import { CallerError, type Title } from "../foundation/findings/index.js";
import {
  DESCRIPTION_ELEMENTS,
  type DescriptionLevel,
  type DescriptionObligation,
  FIELD_CODES,
} from "../holdings/catalogue/index.js";
import { VOCABULARIES } from "./vocabularies.js";

/** What a host needs to know of a field of a noun to show it in a form or a table. */
export interface NounField {
  /** The property. */
  readonly key: string;
  /** Its name. */
  readonly title: Title;
  /** What stands in it, for a tip beside the field. */
  readonly description?: string;
  /** Its place among the fields, from 1. */
  readonly order: number;
  /** Whether the schema lets it be absent. */
  readonly presence: "required" | "optional";
  /** Its name in databases of the trade, such as `QZH` or `TM`; absent where none is known. */
  readonly fieldCode?: string;
  /** What DA/T 18-2022 asks of it at each level; absent where it is no element of description. */
  readonly levels?: Readonly<Record<DescriptionLevel, DescriptionObligation>>;
  /** The vocabulary ({@link VOCABULARIES}) that its values come from. */
  readonly vocabulary?: string;
  /** The width of its column, in characters of Western text. */
  readonly width: number;
}

/** Columns are as wide in a form as in the lists; the first list that has a field says how wide. */
const LISTS = [itemList, innerItemList, volumeList, photographList, rectificationList];
const USUAL_WIDTH = 16;

/**
 * The fields of a noun with everything that a form or a table needs: names in Chinese and English, field codes of older databases, what the
 * description rules ask at each level, vocabulary and width. A host's own fields, added with `extend`, are among them.
 *
 * @param schema - the schema of a noun, such as `itemSchema`, or one that extends it
 * @returns the fields in their order
 * @throws {@link findings.CallerError} when the schema has no fields
 * @example
 * ```ts
 * const [title] = nounFields(itemSchema).filter(({ key }) => key === "title");
 * [title?.title["zh-CN"], title?.fieldCode, title?.levels?.item, title?.width]; // => ["题名", "TM", "required", 60]
 * ```
 */
export function nounFields(schema: z.core.$ZodType): readonly NounField[] {
  const { shape } = schema as { readonly shape?: Readonly<Record<string, z.ZodType>> };
  if (shape === undefined) throw new CallerError("schema", "the schema of a noun", schema);
  return Object.entries(shape).map(([key, field], at) => {
    const { title = key, description } = field.meta() ?? {};
    const fieldCode = FIELD_CODES.find(({ property }) => property === key)?.code;
    const levels = DESCRIPTION_ELEMENTS.find(({ property }) => property === key)?.levels;
    const vocabulary = vocabularyOf(field);
    return {
      key,
      title: twoTitles(title),
      ...(description === undefined ? {} : { description }),
      order: at + 1,
      presence: field.safeParse(undefined).success || isOptional(field) ? "optional" : "required",
      ...(fieldCode === undefined ? {} : { fieldCode }),
      ...(levels === undefined ? {} : { levels }),
      ...(vocabulary === undefined ? {} : { vocabulary }),
      width: widthOf(key),
    };
  });
}

/** Titles are written in Chinese, a space, and English. */
function twoTitles(title: string): Title {
  const at = title.indexOf(" ");
  return at === -1 ? { "zh-CN": title, en: title } : { "zh-CN": title.slice(0, at), en: title.slice(at + 1) };
}

function isOptional(field: z.ZodType): boolean {
  return field.def.type === "optional";
}

/** The name in the id of the field's own schema is the name of its vocabulary. */
function vocabularyOf(field: z.ZodType): string | undefined {
  let inner: z.ZodType = field;
  while ("innerType" in inner.def) inner = inner.def.innerType as z.ZodType;
  const name = /^urn:lantai:schema:([a-z-]+):\d+$/.exec(inner.meta()?.id ?? "")?.[1];
  return VOCABULARIES.find(({ id }) => id === name)?.id;
}

function widthOf(key: string): number {
  for (const list of LISTS) {
    const column = listColumns<never, never>(list as never).find((known) => known.key === key);
    if (column !== undefined) return column.width;
  }
  return USUAL_WIDTH;
}
