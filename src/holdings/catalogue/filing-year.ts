import { type CivilDay, requireCivilDay, yearOf } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** What a document is part of: a single document, a meeting, or a matter such as a request and its reply. */
export const FILING_OCCASIONS = Object.freeze(["document", "meeting", "matter"] as const);

/** One of {@link FILING_OCCASIONS}. */
export type FilingOccasion = (typeof FILING_OCCASIONS)[number];

/** What {@link filingYear} reads. */
export interface FilingYearSubject {
  /** What it is part of; `document` unless said. */
  readonly occasion?: FilingOccasion;
  /** The day on which the document was signed (签发日期). */
  readonly signedOn?: CivilDay;
  /** The day on which the meeting closed or the matter was completed (办结). */
  readonly closedOn?: CivilDay;
  /** The year in which it was filed (归档年度), for a document without a date. */
  readonly filedInYear?: number;
}

/** One rule of year attribution. */
export interface FilingYearRule {
  /** Its code; a county may bring its own. */
  readonly code: string;
  /** Its words. */
  readonly title: Title;
  /** What it is for. */
  readonly occasions: readonly FilingOccasion[];
  /** The property that gives the year. */
  readonly reads: "signedOn" | "closedOn" | "filedInYear";
  /** Whether the year has to be explained in the remarks. */
  readonly note: "needed" | "not-needed";
  /** The text behind it. */
  readonly citation: Citation;
}

const arranging: Citation = { instrument: "da-t-22-2015", article: "5.2", confidence: "recalled" };

/** The rules of year attribution (年度归属), tried in this order: the first whose day is known gives the year. */
export const FILING_YEAR_RULES: readonly FilingYearRule[] = ruleTable([
  {
    code: "meeting-closing-year",
    title: { "zh-CN": "跨年度会议归入闭幕年", en: "a meeting over two years goes to the year it closed" },
    occasions: ["meeting"],
    reads: "closedOn",
    note: "not-needed",
    citation: arranging,
  },
  {
    code: "matter-completion-year",
    title: { "zh-CN": "跨年度办理的事项归入办结年", en: "a matter over two years goes to the year it was completed" },
    occasions: ["matter"],
    reads: "closedOn",
    note: "not-needed",
    citation: arranging,
  },
  {
    code: "signing-year",
    title: { "zh-CN": "按签发日期归年", en: "a document goes to the year it was signed" },
    occasions: ["document"],
    reads: "signedOn",
    note: "not-needed",
    citation: arranging,
  },
  {
    code: "year-of-filing",
    title: {
      "zh-CN": "形成年度不明的归入归档年度，并附说明",
      en: "a document of unknown year goes to the year of filing, with a note",
    },
    occasions: ["document", "meeting", "matter"],
    reads: "filedInYear",
    note: "needed",
    citation: arranging,
  },
]);

/** The year that a document is filed under, and the rule that says so. */
export interface FilingYear {
  /** The year (年度). */
  readonly year: number;
  /** The rule. */
  readonly rule: FilingYearRule;
}

/**
 * The year that a document is filed under (年度归属), by the first rule whose day is known. A matter of which only a signing day is known
 * has no year yet, since it may be completed in the next.
 *
 * @param subject - the occasion and the days known of it
 * @param rules - the rules, in the order in which they are tried
 * @returns the year with its rule, or undefined when no rule can say
 * @throws {@link findings.CallerError} when a day is no civil day
 * @example
 * ```ts
 * filingYear({ occasion: "matter", signedOn: "2021-12-20", closedOn: "2022-02-11" })?.year; // => 2022
 * filingYear({ filedInYear: 2020 })?.rule.note; // => "needed"
 * ```
 */
export function filingYear(
  subject: FilingYearSubject,
  rules: readonly FilingYearRule[] = FILING_YEAR_RULES,
): FilingYear | undefined {
  const { occasion = "document" } = subject;
  for (const rule of rules) {
    const known = subject[rule.reads];
    if (known === undefined || !rule.occasions.includes(occasion)) continue;
    return { year: typeof known === "number" ? known : yearOf(requireCivilDay(known, `subject.${rule.reads}`)), rule };
  }
  return undefined;
}
