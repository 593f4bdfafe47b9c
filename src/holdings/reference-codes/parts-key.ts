import { REFERENCE_CODE_PARTS, type ReferenceCodeParts } from "./reference-code.js";

/** The key of some parts, for a code without its running number too. */
export function partsKey(parts: Partial<ReferenceCodeParts>): string {
  let key = escaped(parts.fondsNo);
  for (let at = 1; at < REFERENCE_CODE_PARTS.length; at++) {
    const value = parts[REFERENCE_CODE_PARTS[at]!];
    key += typeof value === "object" ? `-${value.map(escaped).join("·")}` : `-${escaped(value)}`;
  }
  return key;
}

/** A host may build parts with separators in them; written out, they cannot be taken for ours. An empty text is not an absent one. */
function escaped(text: string | undefined): string {
  if (text === undefined) return "";
  if (text === "") return "%";
  return /[-·%]/.test(text) ? text.replace(/[-·%]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) : text;
}
