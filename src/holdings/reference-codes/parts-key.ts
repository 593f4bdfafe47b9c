import type { ReferenceCodeParts } from "./reference-code.js";

/**
 * The key of some parts, for a code without its running number too; one flat text, since a file keeps tens of thousands of them. The parts stand in the
 * order of `REFERENCE_CODE_PARTS`, written out by name: looking each of them up would cost more than all the rest.
 */
export function partsKey(parts: Partial<ReferenceCodeParts>): string {
  return [
    escaped(parts.fondsNo),
    escaped(parts.category),
    parts.series === undefined ? "" : parts.series.map(escaped).join("·"),
    escaped(parts.project),
    escaped(parts.year),
    escaped(parts.retention),
    escaped(parts.unit),
    escaped(parts.catalogueNo),
    escaped(parts.volumeNo),
    escaped(parts.boxNo),
    escaped(parts.itemNo),
    escaped(parts.pageNo),
  ].join("-");
}

const MARK = /[-·%]/;

/** A host may build parts with separators in them; written out, they cannot be taken for ours. An empty text is not an absent one. */
function escaped(text: string | undefined): string {
  if (text === undefined) return "";
  if (text === "") return "%";
  return MARK.test(text) ? text.replace(/[-·%]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) : text;
}
