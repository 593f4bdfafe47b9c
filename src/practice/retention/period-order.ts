import { type RetentionPeriod, retentionYears } from "../../holdings/catalogue/index.js";

/**
 * Whether one period keeps a record at least as long as another: permanent before any number of years, numbers by their size.
 *
 * @param period - the period in question
 * @param minimum - the period it must not fall below
 * @returns undefined where 长期 or 短期 is compared with another class, since they name no number
 * @example
 * ```ts
 * isAtLeast("50-years", "30-years"); // => true
 * isAtLeast("15-years", "30-years"); // => false
 * isAtLeast("long-term", "30-years"); // => undefined
 * ```
 */
export function isAtLeast(period: RetentionPeriod, minimum: RetentionPeriod): boolean | undefined {
  if (period === minimum || period === "permanent") return true;
  const [years, fewest] = [retentionYears(period), retentionYears(minimum)];
  if (minimum === "permanent") return years === undefined ? undefined : false;
  if (years === undefined || fewest === undefined) return undefined;
  return years >= fewest;
}

/** How the national statistics read a period that they do not have. */
export interface StatisticsPeriod {
  /** The period they count it under. */
  readonly countedAs: RetentionPeriod;
  /** Whether that is another one than the record's own. */
  readonly mapping: "none" | "long-term-as-30-years";
}

/**
 * The period under which the national statistics and a transfer count a record: 长期 stands in the row 30年（长期）. For counting only: the record keeps
 * the period it has, and nothing shortens or ends by it. No evidence maps 短期.
 *
 * @param period - the period of a record
 * @returns the period to count it under, and the name of the mapping
 * @example
 * ```ts
 * statisticsPeriod("long-term"); // => { countedAs: "30-years", mapping: "long-term-as-30-years" }
 * statisticsPeriod("short-term"); // => { countedAs: "short-term", mapping: "none" }
 * ```
 */
export function statisticsPeriod(period: RetentionPeriod): StatisticsPeriod {
  if (period === "long-term") return { countedAs: "30-years", mapping: "long-term-as-30-years" };
  return { countedAs: period, mapping: "none" };
}
