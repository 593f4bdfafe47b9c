import type { Title } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import type { Extent } from "../../holdings/extents/index.js";

/**
 * What is counted (计量单位): volumes, items or pages; `volumes-and-items` adds the two parallel counts, as the national figures do in
 * 万卷、件.
 */
export const COUNTING_UNITS = Object.freeze(["volumes", "items", "pages", "volumes-and-items"] as const);

/** One of {@link COUNTING_UNITS}. */
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** The words of each counting unit, as they stand after a number. */
export const COUNTING_UNIT_TITLES: Readonly<Record<CountingUnit, Title>> = Object.freeze({
  volumes: Object.freeze({ "zh-CN": "卷", en: "volumes" }),
  items: Object.freeze({ "zh-CN": "件", en: "items" }),
  pages: Object.freeze({ "zh-CN": "页", en: "pages" }),
  "volumes-and-items": Object.freeze({ "zh-CN": "卷、件", en: "volumes and items" }),
});

/**
 * An extent as one number of a counting unit.
 *
 * @param extent - volumes, items and pages
 * @param unit - what to count
 * @returns a whole number
 * @throws {@link findings.CallerError} when there is no such unit
 * @example
 * ```ts
 * countIn({ volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 }, "volumes-and-items"); // => 8833
 * ```
 */
export function countIn(extent: Extent, unit: CountingUnit): number {
  const known = requireChoice(unit, COUNTING_UNITS, "unit");
  return known === "volumes-and-items" ? extent.volumes + extent.items : extent[known];
}
