import * as tables from "lantai/tables";

type AnyList = tables.ListDefinition<object, Record<string, unknown>>;

/** Every list that `lantai/tables` exports, its own types set aside, so that a new one is covered by every law from its first day. */
export const ALL_LISTS: readonly AnyList[] = Object.values<unknown>(tables).filter(isList);

function isList(value: unknown): value is AnyList {
  return typeof value === "object" && value !== null && "columns" in value && "noun" in value && "values" in value;
}
