import { matchKey } from "../../foundation/text/index.js";
import { parseReferenceCode, referenceCodeKey } from "../../holdings/reference-codes/index.js";

/**
 * What a record is known by: its reference code. Two ways of writing a code are one key; a code that no scheme reads is compared as text.
 *
 * @param record - the record
 * @returns the key; undefined for a record without a code
 */
export function codeKey(record: object): string | undefined {
  const { referenceCode = "" } = record as { readonly referenceCode?: string };
  const key = matchKey(referenceCode);
  if (key === "") return undefined;
  const { code } = parseReferenceCode(referenceCode);
  return code === undefined ? `text ${key}` : `parts ${referenceCodeKey(code)}`;
}

/**
 * Puts together what has one key.
 *
 * @param all - records or rows
 * @param keyOf - the key of each; what has none is in no group
 * @returns the groups by key
 */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
