import { foldedText, matchKey } from "../../foundation/text/index.js";

/** The key under which a reference code of the catalogue and one of a path are the same: dashes and dots folded too. */
export function codeKey(code: string): string {
  return matchKey(foldedText(code, "code").text);
}
