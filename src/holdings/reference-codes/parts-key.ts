import { REFERENCE_CODE_PARTS, type ReferenceCodeParts } from "./reference-code.js";

/** The key of some parts, for a code without its running number too; one flat text, since a file keeps tens of thousands of them. */
export function partsKey(parts: Partial<ReferenceCodeParts>): string {
  return REFERENCE_CODE_PARTS.map((part) => {
    const value = parts[part];
    return typeof value === "object" ? value.map(escaped).join("·") : escaped(value);
  }).join("-");
}

/** A host may build parts with separators in them; written out, they cannot be taken for ours. An empty text is not an absent one. */
function escaped(text: string | undefined): string {
  if (text === undefined) return "";
  if (text === "") return "%";
  return text.replace(/[-·%]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
