import type { DatePrecision } from "../../../foundation/dates/index.js";
import { type Finding, SEVERITIES, type Severity, type Title } from "../../../foundation/findings/index.js";
import { naturalOrder } from "../../../foundation/text/index.js";

/** How many findings there are of one code and one severity. */
export interface FindingCount {
  /** The code. */
  readonly code: string;
  /** The severity. */
  readonly severity: Severity;
  /** How many. */
  readonly count: number;
  /** The name of a host's own code, which no word list knows. */
  readonly title?: Title;
}

/** What {@link dateQuality} reads of a record. */
export interface DatedSubject {
  /** Its date, as `parseUncertainDate` reads it. */
  readonly date?: {
    /** How much of the date is given. */
    readonly precision: DatePrecision;
  };
}

/** How well records are dated; the three counts together are all records. */
export interface DateQuality {
  /** The date gives the day, or is a range (起止日期). */
  readonly toTheDay: number;
  /** The date gives only a year or a month. */
  readonly incomplete: number;
  /** There is no date, or none that can be read. */
  readonly missing: number;
}

/**
 * How many findings (问题) there are by severity and code.
 *
 * @param findings - findings of any checks, in one pass
 * @returns errors first, then the most frequent first
 * @example
 * ```ts
 * import type { Finding } from "lantai/findings";
 * const found: Finding = { code: "date-unreadable", severity: "error", place: { row: 2 }, data: {} };
 * findingCounts([found, found]); // => [{ code: "date-unreadable", severity: "error", count: 2 }]
 * ```
 */
export function findingCounts(findings: Iterable<Finding>): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { code, severity } of findings) {
    const key = `${severity} ${code}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      other.count - one.count ||
      naturalOrder(one.code, other.code),
  );
}

/**
 * How well records are dated (日期著录质量).
 *
 * @param records - volumes and items, in one pass
 * @returns how many give the day, only a year or a month, or nothing
 * @example
 * ```ts
 * dateQuality([{ date: { precision: "day" } }, { date: { precision: "year" } }, {}]); // => { toTheDay: 1, incomplete: 1, missing: 1 }
 * ```
 */
export function dateQuality(records: Iterable<DatedSubject>): DateQuality {
  const counts = { day: 0, month: 0, year: 0, range: 0, unknown: 0 };
  for (const { date } of records) counts[date?.precision ?? "unknown"] += 1;
  return { toTheDay: counts.day + counts.range, incomplete: counts.month + counts.year, missing: counts.unknown };
}
