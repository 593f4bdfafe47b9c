import { requireCivilDay } from "../../foundation/dates/index.js";
import { findingsAt, requireOptions } from "../../foundation/findings/index.js";
import type { SecrecyFinding } from "./findings.js";
import { endOfMark, type SecrecyOptions } from "./secrecy-end.js";
import { parseSecrecyMark, type SecrecyMark } from "./secrecy-mark.js";
import { requireSecrecyRules, type SecrecyRules } from "./secrecy-rules.js";
import type { SecrecySubject } from "./secrecy-subject.js";

/**
 * What is wrong with the mark and the extensions of a record, whatever its standing.
 *
 * @param record - a record with its mark, and its day of issue and extensions where known
 * @param options - the day and the rules
 * @returns the findings, those about the mark first
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = {
 *   secrecyMark: "机密★20年",
 *   date: { earliest: "1997-06-30", latest: "1997-06-30" },
 *   secrecyExtensions: [{ decidedOn: "2018-01-05", by: "original-classifier", lastDay: "2027-06-30" }],
 * } as const;
 * checkSecrecy(record, { asOf: "2022-07-01", rules: SECRECY_RULES }).map(({ code }) => code); // => ["secrecy-extension-late"]
 * ```
 */
export function checkSecrecy(record: SecrecySubject, options: SecrecyOptions): readonly SecrecyFinding[] {
  requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireSecrecyRules(options.rules, "rules");
  const secrecyMark = record.secrecyMark ?? "";
  const { mark, findings } = parseSecrecyMark(secrecyMark, rules);
  const aboutMark = findingsAt(findings, { field: "secrecyMark" });
  if (mark === undefined) return aboutMark;
  const end = endOfMark(mark, record, options);
  const aboutExtensions = end.kind === "dated" ? end.findings : [];
  return [...aboutMark, ...overMaximum(mark, secrecyMark, rules), ...aboutExtensions];
}

function overMaximum({ level, term }: SecrecyMark, value: string, rules: SecrecyRules): SecrecyFinding[] {
  if (term.kind !== "years" && term.kind !== "months") return [];
  const row = rules.levels.find((each) => each.level === level)!;
  const months = term.kind === "years" ? term.count * 12 : term.count;
  if (months <= row.maximumYears * 12) return [];
  const data = { level: row.mark, maximumYears: row.maximumYears };
  const place = { field: "secrecyMark", value };
  return [{ code: "secrecy-period-over-maximum", severity: "warning", place, data }];
}
