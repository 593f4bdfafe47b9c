import { foldedText } from "./folded-text.js";
import { matchKey } from "./match-key.js";

/**
 * A key under which two writings of one reference code (档号) or fonds number are equal: one width, one dash, one middle dot, no spaces, and
 * small letters. It tells codes apart by how they are written and not by their parts, for which `lantai/reference-codes` has a key.
 *
 * @param code - a code as recorded
 * @returns the key; the key of a key is the key itself, and blank for a blank code
 * @throws {@link findings.CallerError} when `code` is not a string
 * @example
 * ```ts
 * codeKey("０９９９—ＷＳ・2011 - 0001"); // => "0999-ws·2011-0001"
 * ```
 */
export function codeKey(code: string): string {
  return matchKey(foldedText(code, "code").text);
}
