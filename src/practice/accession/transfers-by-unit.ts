import { type CivilDay, earliestDay } from "../../foundation/dates/index.js";
import {
  addedExtents,
  type Extent,
  type ExtentSubject,
  extentOf,
  isInsideVolume,
  NO_EXTENT,
} from "../../holdings/extents/index.js";
import type { TransferOptions } from "./transfer-calendar.js";
import { transferAssessor } from "./transfer-standing.js";
import type { TransferSubject } from "./transfer-subject.js";
import type { TransferVerdict } from "./transfer-verdict.js";

/** What a unit still has to transfer, and what it need not. */
export interface UnitTransfers {
  /** The key of the unit; absent for records that name none. */
  readonly unit?: string;
  /** What is due, overdue records among it. */
  readonly due: Extent;
  /** What is overdue. */
  readonly overdue: Extent;
  /** The longest overdue day, where something is overdue. */
  readonly overdueSince?: CivilDay;
  /** What was put off with consent. */
  readonly extended: Extent;
  /** What cannot be said, for something is missing. */
  readonly undetermined: Extent;
}

/**
 * What each unit has to transfer (各单位到期、逾期未移交), in volumes, items and pages; a volume and the items inside it count once.
 *
 * @param records - the records of all units, in one pass
 * @param options - the day, the rules, and the level of the archives
 * @returns one row for each unit that keeps something in question, the longest overdue first, then in the order of their keys
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const records = [{ level: "item", custody: "unit", unit: "culture", year: 2012, pageCount: 4 }] as const;
 * const [row] = transfersByUnit(records, { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" });
 * row?.overdue; // => { volumes: 0, items: 1, pages: 4, withoutPageCount: 0 }
 * row?.overdueSince; // => "2023-01-02"
 * ```
 */
export function transfersByUnit(
  records: Iterable<TransferSubject & ExtentSubject>,
  options: TransferOptions,
): UnitTransfers[] {
  const assess = transferAssessor(options);
  const rows = new Map<string | undefined, UnitTransfers>();
  for (const record of records) {
    // Its volume is due, and tells since when.
    if (isInsideVolume(record)) continue;
    const verdict = assess(record);
    const unit = record.unit?.trim() ? record.unit : undefined;
    const row = withRecord(rows.get(unit) ?? emptyRow(unit), verdict, extentOf(record));
    if (row !== undefined) rows.set(unit, row);
  }
  return [...rows.values()].sort(byUrgency);
}

function emptyRow(unit: string | undefined): UnitTransfers {
  const row = { due: NO_EXTENT, overdue: NO_EXTENT, extended: NO_EXTENT, undetermined: NO_EXTENT };
  return unit === undefined ? row : { unit, ...row };
}

function withRecord(row: UnitTransfers, verdict: TransferVerdict, extent: Extent): UnitTransfers | undefined {
  if (verdict.kind === "undetermined") return { ...row, undetermined: addedExtents(row.undetermined, extent) };
  if (verdict.kind !== "decided") return undefined;
  const { outcome, overdueDay } = verdict.value;
  if (outcome === "extended") return { ...row, extended: addedExtents(row.extended, extent) };
  if (outcome !== "due" && outcome !== "overdue") return undefined;
  const due = { ...row, due: addedExtents(row.due, extent) };
  if (outcome === "due") return due;
  // What is overdue has its day.
  const overdueSince = earliestDay(overdueDay!, row.overdueSince);
  return { ...due, overdue: addedExtents(row.overdue, extent), overdueSince };
}

function byUrgency(one: UnitTransfers, other: UnitTransfers): number {
  const [mine, theirs] = [one.overdueSince ?? "9999-12-31", other.overdueSince ?? "9999-12-31"];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  if (other.unit === undefined) return -1;
  return one.unit !== undefined && one.unit < other.unit ? -1 : 1;
}
