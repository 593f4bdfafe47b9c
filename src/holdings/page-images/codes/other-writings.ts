import { foldedText } from "../../../foundation/text/index.js";
import { parseReferenceCode, sameReferenceCode } from "../../reference-codes/index.js";

/** A category (档案门类) behind a hyphen is what standards punctuate differently; any code may have a full stop for its dot. */
const MAY_DIFFER = /\.|-[A-Za-z]/;
const CATEGORY_WITHOUT_DOT = /^([^-·]+-[A-Za-z]{2})(?=\d)/;
/** A fonds number, a category, a year and an item number. */
const FEWEST_PIECES = 4;
/** More lower classes than any code has. */
const MOST_PIECES = 16;

/**
 * What a code is found as in another punctuation: with the dot for which a file name has a full stop, then with dots up to some piece and hyphens
 * from there, as DA/T 22-2015 and DA/T 13-2022 differ. Only codes of the same parts are one; to look them up costs less than to read each code that
 * matches nothing.
 *
 * @param code - the code as it stands in a path
 * @param find - what there is under a code as it is written; undefined for nothing
 * @returns the first that there is
 */
export function foundOtherwise<T>(code: string, find: (code: string) => T | undefined): T | undefined {
  const folded = foldedText(code).text;
  if (!MAY_DIFFER.test(folded)) return undefined;
  const dotted = folded.replaceAll(".", "·");
  const asDotted = dotted === folded ? undefined : find(dotted);
  if (asDotted !== undefined) return asDotted;
  for (const text of punctuated(dotted)) {
    const found = find(text);
    if (found !== undefined && isSameCode(text, dotted)) return found;
  }
  return undefined;
}

/** The pieces of a code with a hyphen before the second and the last of them, and before ever more of those in front of the last. */
function punctuated(code: string): string[] {
  const pieces = code.replace(CATEGORY_WITHOUT_DOT, "$1·").split(/[-·]/);
  const last = pieces.length - 1;
  if (pieces.length < FEWEST_PIECES || pieces.length > MOST_PIECES) return [];
  return Array.from({ length: last - 2 }, (_, hyphens) =>
    pieces.reduce((text, piece, at) => `${text}${at === 1 || at >= last - hyphens ? "-" : "·"}${piece}`),
  );
}

function isSameCode(one: string, other: string): boolean {
  const read = parseReferenceCode(one).code;
  const otherRead = parseReferenceCode(other).code;
  return read !== undefined && otherRead !== undefined && sameReferenceCode(read, otherRead);
}
