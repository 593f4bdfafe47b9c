import { foldedText } from "../../foundation/text/index.js";
import {
  parseReferenceCode,
  REFERENCE_CODE_SCHEMES,
  type ReferenceCodeParts,
  type ReferenceCodeScheme,
  sameReferenceCode,
} from "../reference-codes/index.js";

/** A category (档案门类) between hyphens is what schemes punctuate differently; any code may have a full stop for its dot. */
const MAY_DIFFER = /\.|-[A-Za-z]/;

/**
 * The other ways in which a reference code may be written: with the dot for which a file name has a full stop, and in the punctuation of the other
 * schemes that have its parts. For codes that match nothing, of which a list has few.
 */
export function otherWritings(code: string): string[] {
  const folded = foldedText(code).text;
  if (!MAY_DIFFER.test(folded)) return [];
  const dotted = folded.replaceAll(".", "·");
  const { code: read } = parseReferenceCode(dotted);
  const texts = read === undefined ? [] : REFERENCE_CODE_SCHEMES.flatMap((scheme) => written(read.parts, scheme));
  const others = texts.filter((text) => {
    const again = parseReferenceCode(text).code;
    return again !== undefined && sameReferenceCode(again, read!);
  });
  return [dotted, ...others].filter((text) => text !== folded);
}

/** Parts as a scheme writes them, with their digits as they are; nothing where it has no place for one of them. */
function written(parts: ReferenceCodeParts, { levels }: ReferenceCodeScheme): string[] {
  const places = new Set<string>(levels.flat().map(({ part }) => part));
  if (Object.keys(parts).some((part) => !places.has(part))) return [];
  const texts = levels.map((level) => level.flatMap(({ part }) => parts[part] ?? []).join("·"));
  return [texts.filter((text) => text !== "").join("-")];
}
