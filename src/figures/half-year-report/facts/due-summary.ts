import { type CivilDay, yearOf } from "../../../foundation/dates/index.js";
import { naturalOrder } from "../../../foundation/text/index.js";
import type { DueList, Reason } from "../../../foundation/verdicts/index.js";
import { countedWith, type ExtentSubject, NO_RECORDS, type RecordCount } from "../../../holdings/extents/index.js";

/** What {@link dueSummary} reads of a record. */
export interface DueSummarySubject extends ExtentSubject {
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
}

/** What is due of one kind. */
export type DueCount = RecordCount;

/** What falls due in a year. */
export interface DueYear extends DueCount {
  /** The year of the day on which it falls due. */
  readonly year: number;
}

/** What falls due of a fonds. */
export interface DueFonds extends DueCount {
  /** Fonds number; the empty text where none is recorded. */
  readonly fondsNo: string;
}

/** What cannot be decided for want of the same properties. */
export interface DueMissing extends DueCount {
  /** The properties that are missing, such as `date`; none where the reason is another. */
  readonly missing: readonly string[];
}

/** A due list in figures: what is due, since when, by year and fonds, and what cannot be decided. */
export interface DueSummary {
  /** How many records were asked for. */
  readonly asked: number;
  /** What is due. */
  readonly due: DueCount;
  /** The earliest day on which one of them fell due; absent when none is due. */
  readonly earliest?: CivilDay;
  /** What is due by the year in which it fell due, the earliest first. */
  readonly byYear: readonly DueYear[];
  /** What is due by fonds, in natural order. */
  readonly byFonds: readonly DueFonds[];
  /** What cannot be decided. */
  readonly undetermined: DueCount;
  /** What cannot be decided by what is missing; every record is in one group, the largest first. */
  readonly byMissing: readonly DueMissing[];
}

/**
 * A due list (到期清单) in figures, so that a host does no arithmetic: entries, volumes, items and pages that are due, by year and fonds, and
 * what cannot be decided by what is missing.
 *
 * @param list - a due list of open appraisal, of retention, or of any other rule
 * @returns plain data; the years together, and the fonds together, are what is due
 * @example
 * ```ts
 * const basis = { lantai: "1.0.0", rulesId: "rules", asOf: "2023-06-30", interpretations: {} } as const;
 * const verdict = { kind: "decided", value: true, reasons: [], assumed: [], basis } as const;
 * const record = { level: "item", fondsNo: "0012", pageCount: 4 } as const;
 * const summary = dueSummary({ due: [{ record, dueDay: "2021-01-01", verdict }], undetermined: [], asked: 9 });
 * summary.byYear.map(({ year, extent }) => [year, extent.items]); // => [[2021, 1]]
 * ```
 */
export function dueSummary<T extends DueSummarySubject, Value, R extends Reason>(
  list: DueList<T, Value, R>,
): DueSummary {
  const years = new Map<number, DueCount>();
  const fonds = new Map<string, DueCount>();
  const gaps = new Map<string, DueMissing>();
  let due = NO_RECORDS;
  let undetermined = NO_RECORDS;
  let earliest: CivilDay | undefined;
  for (const { record, dueDay } of list.due) {
    due = withRecord(due, record);
    years.set(yearOf(dueDay), withRecord(years.get(yearOf(dueDay)), record));
    fonds.set(record.fondsNo ?? "", withRecord(fonds.get(record.fondsNo ?? ""), record));
    if (earliest === undefined || dueDay < earliest) earliest = dueDay;
  }
  for (const { record, verdict } of list.undetermined) {
    const missing = [...new Set(verdict.missing)].sort(naturalOrder);
    const key = JSON.stringify(missing);
    undetermined = withRecord(undetermined, record);
    gaps.set(key, { missing, ...withRecord(gaps.get(key), record) });
  }
  return {
    asked: list.asked,
    due,
    ...(earliest === undefined ? {} : { earliest }),
    byYear: [...years].map(([year, count]) => ({ year, ...count })).sort((one, other) => one.year - other.year),
    byFonds: [...fonds]
      .map(([fondsNo, count]) => ({ fondsNo, ...count }))
      .sort((one, other) => naturalOrder(one.fondsNo, other.fondsNo)),
    undetermined,
    byMissing: [...gaps.values()].sort(
      (one, other) => other.records - one.records || naturalOrder(one.missing.join(), other.missing.join()),
    ),
  };
}

function withRecord(count: DueCount | undefined, record: ExtentSubject): DueCount {
  return countedWith(count ?? NO_RECORDS, record);
}
