import { CallerError } from "../../foundation/findings/index.js";
import {
  type Citation,
  COUNTINGS,
  type Counting,
  extendedRules,
  INCOMPLETE_DATE_READINGS,
  INSTRUMENTS,
  type IncompleteDateReading,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
  VOLUME_DATE_READINGS,
  type VolumeDateReading,
} from "../../foundation/law/index.js";

/** No term is longer, and adding one to a formation year stays inside the calendar. */
export const LONGEST_TERM = 200;

/** From when a fixed term runs; the first is the default. See the interpretation `retentionStart`. */
export const RETENTION_STARTS = Object.freeze(["year-end", "exact-day"] as const);

/** One of {@link RETENTION_STARTS}. */
export type RetentionStart = (typeof RETENTION_STARTS)[number];

/** A kind of retention period, and the texts that know it. */
export interface RetentionClass {
  /** The kind. */
  readonly class: "permanent" | "fixed-term" | "long-term" | "short-term";
  /** The texts over time; an answer cites those in force on its day. */
  readonly citations: readonly Citation[];
}

/** The span of years that one of the old classes stands for, for records formed while its text was in force. */
export interface LegacyWindow {
  /** The class. */
  readonly period: "long-term" | "short-term";
  /** The first formation year it is known for. */
  readonly fromYear: number;
  /** The last formation year it is known for. */
  readonly toYear: number;
  /** The fewest years it stands for; absent where the text gives none. */
  readonly fewestYears?: number;
  /** The most years it stands for. */
  readonly mostYears: number;
  /** The instrument that drew the window; repealed since, so answers name it but do not cite it. */
  readonly definedBy: string;
}

/** Everything that decides the end of a retention period: plain data, frozen, extended by {@link extendRetentionRules}. */
export interface RetentionRules extends RulesValue {
  /** The kinds of period. */
  readonly classes: readonly RetentionClass[];
  /** The texts behind “what has ended is appraised”, beside the rules of its class. */
  readonly appraisalCitations: readonly Citation[];
  /** What is known of 长期 and 短期. */
  readonly legacyWindows: readonly LegacyWindow[];
  /** The reading of the open question from when a term runs. */
  readonly retentionStart: RetentionStart;
  /** The reading of “N years from a day”, used with `exact-day` only. */
  readonly counting: Counting;
  /** The reading of incomplete dates. */
  readonly incompleteDate: IncompleteDateReading;
  /** The reading of a volume's range of dates. */
  readonly volumeFormationDate: VolumeDateReading;
}

/**
 * The national rules: 永久 and 定期 by decree 8 of 2006, 永久, 长期 (16 to 50 years) and 短期 (15 years or less) by the provisions of 1987.
 * The end of a 文书 term is counted from 1 January after the formation year, which is practice: no instrument fixes it.
 */
export const RETENTION_RULES: RetentionRules = ruleTable({
  id: "national-retention",
  instruments: INSTRUMENTS,
  classes: [
    { class: "permanent", citations: [decree8("6"), provisions1987("1")] },
    { class: "fixed-term", citations: [decree8("6")] },
    { class: "long-term", citations: [provisions1987("1")] },
    { class: "short-term", citations: [provisions1987("1")] },
  ],
  appraisalCitations: [{ instrument: "implementation-regulations-2024", article: "24", confidence: "seen" }],
  legacyWindows: [
    {
      period: "long-term",
      fromYear: 1988,
      toYear: 2006,
      fewestYears: 16,
      mostYears: 50,
      definedBy: "retention-provisions-1987",
    },
    { period: "short-term", fromYear: 1988, toYear: 2006, mostYears: 15, definedBy: "retention-provisions-1987" },
  ],
  retentionStart: "year-end",
  counting: "day-after",
  incompleteDate: "latest",
  volumeFormationDate: "latest",
});

/**
 * New retention rules from others and what differs: a county that counts from the exact day changes one option, not the code.
 *
 * @param base - the rules to start from, usually {@link RETENTION_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, a window is upside down, or a citation names no instrument of the rules
 * @example
 * ```ts
 * extendRetentionRules(RETENTION_RULES, { id: "our-county", retentionStart: "exact-day" }).retentionStart; // => "exact-day"
 * ```
 */
export function extendRetentionRules(base: RetentionRules, patch: RulesPatch<RetentionRules>): RetentionRules {
  return requireRetentionRules(extendedRules(base, patch), "patch");
}

const TABLES = ["instruments", "classes", "appraisalCitations", "legacyWindows"] as const;

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireRetentionRules(rules: RetentionRules, argument: string): RetentionRules {
  requireChoice(rules.retentionStart, RETENTION_STARTS, `${argument}.retentionStart`);
  requireChoice(rules.counting, COUNTINGS, `${argument}.counting`);
  requireChoice(rules.incompleteDate, INCOMPLETE_DATE_READINGS, `${argument}.incompleteDate`);
  requireChoice(rules.volumeFormationDate, VOLUME_DATE_READINGS, `${argument}.volumeFormationDate`);
  requireTables(rules, TABLES, argument);
  for (const { citations } of rules.classes) requireInstruments(citations, rules.instruments, `${argument}.classes`);
  requireInstruments(rules.appraisalCitations, rules.instruments, `${argument}.appraisalCitations`);
  for (const window of rules.legacyWindows) {
    const { fewestYears = 0, mostYears } = window;
    for (const years of [fewestYears, mostYears]) {
      if (Number.isInteger(years) && years >= 0 && years <= LONGEST_TERM) continue;
      throw new CallerError(`${argument}.legacyWindows`, `whole years from 0 to ${LONGEST_TERM}`, years);
    }
    if (window.fromYear > window.toYear || fewestYears > mostYears) {
      throw new CallerError(`${argument}.legacyWindows`, "a window that ends after it begins", JSON.stringify(window));
    }
  }
  return rules;
}

function decree8(article: string): Citation {
  return { instrument: "retention-rules-2006", article, confidence: "quoted" };
}

function provisions1987(article: string): Citation {
  return { instrument: "retention-provisions-1987", article, confidence: "quoted" };
}
