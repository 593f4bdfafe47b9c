import { requireChoice } from "../../foundation/law/index.js";
import { type Extent, type ExtentSubject, extentOf, isInsideVolume } from "../../holdings/extents/index.js";

/**
 * Whether an item inside a volume is counted again (卷内文件是否另计件): `kept-unit` counts what is kept as a unit (保管单位), so that it is not;
 * `every-item` counts it as an item too, its pages staying with the volume. The first is the default of every count.
 */
export const INNER_ITEM_READINGS = Object.freeze(["kept-unit", "every-item"] as const);

/** One of {@link INNER_ITEM_READINGS}. */
export type InnerItemReading = (typeof INNER_ITEM_READINGS)[number];

/**
 * How much a record counts by a reading of items inside volumes, for `tallyOf` of a host whose figures have always counted them again.
 *
 * @param reading - the reading
 * @returns the function that counts one record
 * @throws {@link findings.CallerError} when there is no such reading
 * @example
 * ```ts
 * const inner = { level: "item", volumeCode: "0012-001-0034", pageCount: 4 } as const;
 * const tally = tallyOf([{ level: "volume", pageCount: 4 } as const, inner], [], extentByReading("every-item"));
 * tally.cells[0]?.extent; // => { volumes: 1, items: 1, pages: 4, withoutPageCount: 0 }
 * ```
 */
export function extentByReading(reading: InnerItemReading): (record: ExtentSubject) => Extent {
  if (requireChoice(reading, INNER_ITEM_READINGS, "reading") === "kept-unit") return extentOf;
  return (record) =>
    isInsideVolume(record) ? { volumes: 0, items: 1, pages: 0, withoutPageCount: 0 } : extentOf(record);
}
