import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import { DELIMITERS, listColumns, TEXT_ENCODINGS } from "../tables/index.js";
import type { BulkOptions, BulkPass } from "./bulk-options.js";
import { ByteLane } from "./byte-lane.js";

/**
 * A pass over the bytes of a list (CSV): checks every row, counts it, and makes text only of what is not in the usual form. Findings,
 * counts and tally are the same as those of `checkedList` and `tallyOf` over the same rows; that is a law that tests hold it to.
 *
 * @param options - the list, what to count by, and what the host knows of the file
 * @returns the pass, used once
 * @throws {@link findings.CallerError} when two dimensions have one name, one reads a property that the list has no column for or turns on one that
 *   it does not read, or `findings` is no count; while bytes are taken or the pass is ended, when a dimension gives a value that is no text
 * @example
 * ```ts
 * import { csvText, itemList } from "lantai/tables";
 * const year = { name: "year", reads: ["year"], of: (item: { readonly year?: number }) => String(item.year ?? "") };
 * const pass = bulkPass({ list: itemList, dimensions: [year] });
 * pass.add(csvText([["题名", "年度", "页数"], ["会议纪要", "2011", "12"], ["通知", "2011", "三页"]]));
 * const { tally, findings } = pass.end();
 * tally.cells; // => [{ key: ["2011"], extent: { volumes: 0, items: 2, pages: 12, withoutPageCount: 1 } }]
 * findings.map(({ code, place }) => [code, place.row]); // => [["number-unreadable", 3]]
 * ```
 */
export function bulkPass<Noun extends ExtentSubject, Values extends object>(
  options: BulkOptions<Noun, Values>,
): BulkPass {
  const names = requireOptions(options).dimensions.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new CallerError("dimensions", "names that differ", names.join(", "));
  const keys = listColumns(options.list).map(({ key }) => key);
  for (const { name, reads, turns } of options.dimensions) {
    const stranger = reads.find((key) => !keys.includes(key));
    if (stranger !== undefined)
      throw new CallerError(`dimensions.${name}.reads`, `one of ${keys.join(", ")}`, stranger);
    if (turns !== undefined && !reads.includes(turns.property))
      throw new CallerError(`dimensions.${name}.turns.property`, `one of ${reads.join(", ")}`, turns.property);
  }
  const { findings = 1000, encoding, delimiter } = options;
  if (encoding !== undefined) requireChoice(encoding, TEXT_ENCODINGS, "encoding");
  if (delimiter !== undefined) requireChoice(delimiter, DELIMITERS, "delimiter");
  if (!Number.isInteger(findings) || findings < 0) throw new CallerError("findings", "a whole number from 0", findings);
  return new ByteLane({ ...options, findings });
}
