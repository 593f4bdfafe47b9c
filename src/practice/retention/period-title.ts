import type { Title } from "../../foundation/findings/index.js";
import { formatRetentionPeriod, type RetentionPeriod } from "../../holdings/catalogue/index.js";

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ["permanent", "permanent"],
  ["1-years", "1 year"],
  ["long-term", "long-term (长期)"],
  ["short-term", "short-term (短期)"],
]);

/**
 * The name of a retention period in both languages, as lists and registers print it.
 *
 * @param period - the period, or 定期 without its years
 * @returns its name
 * @throws {@link findings.CallerError} when it is no retention period
 * @example
 * ```ts
 * retentionPeriodTitle("30-years"); // => { "zh-CN": "30年", en: "30 years" }
 * ```
 */
export function retentionPeriodTitle(period: RetentionPeriod | "fixed-term"): Title {
  if (period === "fixed-term") return { "zh-CN": "定期", en: "a fixed term (定期) without its years" };
  return { "zh-CN": formatRetentionPeriod(period, "text"), en: ENGLISH.get(period) ?? period.replace("-", " ") };
}
