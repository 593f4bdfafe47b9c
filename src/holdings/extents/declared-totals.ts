import type { Place } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { codeKey } from "../../foundation/text/index.js";
import { addedExtents, type Extent, type ExtentSubject, extentOf, isInsideVolume, NO_EXTENT } from "./extent.js";
import type { CountedMeasure, ExtentFinding, TotalScope } from "./findings.js";

/** Totals as a cover, a fonds register or the foot of a list declares them. */
export interface DeclaredTotals {
  /** The host's own key. */
  readonly id?: string;
  /** What they are the totals of. */
  readonly scope: TotalScope;
  /** The volume's reference code, the fonds number or the name of the list. */
  readonly code: string;
  /** Volumes; not read for a volume. */
  readonly volumes?: number;
  /** Items: for a volume those inside it, otherwise those that are not inside a volume. */
  readonly items?: number;
  /** Pages of the same. */
  readonly pages?: number;
}

/** What {@link checkTotals} reads of a record; a `Volume` and an `Item` satisfy it. */
export interface TotalSubject extends ExtentSubject {
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
}

/**
 * Holds declared totals against what the records add up to. In a fonds that is arranged by volume and by item alike a volume counts
 * with its own pages, an item inside it with none; the items inside count for their volume only. Pages that are lacking because a
 * record has no known page count are no mismatch.
 *
 * @param declared - totals of volumes, fonds or the whole list
 * @param records - the records of the list: volumes and items in any order
 * @returns a finding for each total that differs, cannot be held against the records, or is no whole number from 0
 * @example
 * ```ts
 * const declared = [{ scope: "fonds", code: "0012", volumes: 1, items: 2 }] as const;
 * const records = [
 *   { level: "volume", fondsNo: "0012" },
 *   { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034" },
 *   { level: "item", fondsNo: "0012" },
 * ] as const;
 * checkTotals(declared, records).map(({ data }) => data);
 * // => [{ scope: "fonds", code: "0012", measure: "items", declared: 2, computed: 1, difference: -1 }]
 * ```
 */
export function checkTotals(declared: Iterable<DeclaredTotals>, records: Iterable<TotalSubject>): ExtentFinding[] {
  const sums = sumsOf(records);
  const found: ExtentFinding[] = [];
  for (const totals of declared) found.push(...totalFindings(totals, sums));
  return found;
}

interface Sums {
  readonly volumes: ReadonlyMap<string, Extent>;
  readonly fonds: ReadonlyMap<string, Extent>;
  readonly list: Extent;
}

function sumsOf(records: Iterable<TotalSubject>): Sums {
  const volumes = new Map<string, Extent>();
  const fonds = new Map<string, Extent>();
  let list = NO_EXTENT;
  for (const record of records) {
    const extent = extentOf(record);
    list = addedExtents(list, extent);
    // A database gives null for what it has not.
    const fondsNo = record.fondsNo ?? undefined;
    if (fondsNo !== undefined) addTo(fonds, fondsNo, extent);
    // Towards its own volume an item counts as one that is arranged by item does.
    if (isInsideVolume(record)) addTo(volumes, record.volumeCode, extentOf({ ...record, volumeCode: "" }));
  }
  return { volumes, fonds, list };
}

function addTo(sums: Map<string, Extent>, code: string, extent: Extent): void {
  const key = codeKey(code);
  sums.set(key, addedExtents(sums.get(key) ?? NO_EXTENT, extent));
}

function totalFindings(totals: DeclaredTotals, sums: Sums): ExtentFinding[] {
  const { scope, code } = totals;
  const computed = scope === "list" ? sums.list : sums[scope === "volume" ? "volumes" : "fonds"].get(codeKey(code));
  if (computed === undefined) {
    const place = placeOf(totals, "code");
    return [{ code: "total-without-records", severity: "warning", place, data: { scope, code } }];
  }
  const measures: readonly CountedMeasure[] = scope === "volume" ? ["items", "pages"] : ["volumes", "items", "pages"];
  return measures.flatMap((measure) => measureFindings(totals, computed, measure));
}

function measureFindings(totals: DeclaredTotals, computed: Extent, measure: CountedMeasure): ExtentFinding[] {
  const declared = totals[measure];
  if (declared === undefined) return [];
  const place = placeOf(totals, measure);
  if (!isCount(declared)) {
    return [{ code: "total-not-whole", severity: "error", place, data: { measure } }];
  }
  const { scope, code } = totals;
  const sum = computed[measure];
  const { withoutPageCount } = computed;
  if (measure === "pages" && withoutPageCount > 0 && declared >= sum) {
    const data = { scope, code, declared, atLeast: sum, withoutPageCount };
    return [{ code: "total-uncertain", severity: "hint", place, data }];
  }
  if (declared === sum) return [];
  const data = { scope, code, measure, declared, computed: sum, difference: sum - declared };
  return [{ code: "total-differs", severity: "error", place, data }];
}

function placeOf(totals: DeclaredTotals, field: "code" | CountedMeasure): Place {
  return {
    field,
    ...(totals.id === undefined ? {} : { id: totals.id }),
    value: String(totals[field]),
  };
}
