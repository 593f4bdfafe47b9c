import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import {
  type Citation,
  type CountingReadings,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireCountingReadings,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import { SECRECY_LEVEL_KEYS, SECRECY_LEVELS, type SecrecyLevel } from "./secrecy-levels.js";

/** How a level without a period is judged; the first is the default. See the interpretation `unmarkedSecrecyPeriod`. */
export const UNMARKED_SECRECY_PERIOD_READINGS = Object.freeze(["statutory-maximum", "undetermined"] as const);

/** One of {@link UNMARKED_SECRECY_PERIOD_READINGS}. */
export type UnmarkedSecrecyPeriodReading = (typeof UNMARKED_SECRECY_PERIOD_READINGS)[number];

/** Everything that decides how long a record is secret: plain data, frozen, extended by {@link extendSecrecyRules}. */
export interface SecrecyRules extends RulesValue, CountingReadings {
  /** The levels with their maximum; each of the three once. */
  readonly levels: readonly SecrecyLevel[];
  /** Formed before this day and marked without a period: never judged. */
  readonly maximumForFormedFrom: CivilDay;
  /**
   * A written time of declassification before this day is taken for a slip of the pen, and its mark for unreadable; 0001-01-01 reads
   * every time as it stands. See the interpretation `earliestDeclassificationDay`.
   */
  readonly earliestDeclassificationDay: CivilDay;
  /** The texts behind “state secrets in archives follow the secrecy law”. */
  readonly secrecyCitations: readonly Citation[];
  /** The texts behind “the period starts on the day of issue”. */
  readonly startCitations: readonly Citation[];
  /** The texts behind “what has expired is declassified by itself, unless it was extended before”. */
  readonly expiryCitations: readonly Citation[];
  /** The texts behind “without a period there has to be a condition”. */
  readonly conditionCitations: readonly Citation[];
  /** The texts behind “formal publication declassifies”. */
  readonly publicationCitations: readonly Citation[];
  /** The texts behind “the original classifier decides on declassification”. */
  readonly decisionCitations: readonly Citation[];
  /** The reading of a level without a period. */
  readonly unmarkedSecrecyPeriod: UnmarkedSecrecyPeriodReading;
}

/**
 * The national rules of the secrecy law of 2010 and its revision of 2024. What was seen only in the texts of 2024 is cited from then
 * on; a period that stands on a record is the classifier's own decision and is counted on earlier days too, without a citation.
 */
export const SECRECY_RULES: SecrecyRules = ruleTable({
  id: "national-secrecy",
  instruments: INSTRUMENTS,
  levels: SECRECY_LEVELS,
  maximumForFormedFrom: "1991-01-01",
  earliestDeclassificationDay: "1949-10-01",
  secrecyCitations: [{ instrument: "archives-law-2020", article: "20", confidence: "seen" }],
  startCitations: [
    { instrument: "secrecy-regulations-2014", article: "13", confidence: "seen" },
    { instrument: "secrecy-regulations-2024", article: "19", confidence: "seen" },
  ],
  expiryCitations: [{ instrument: "secrecy-law-2024", article: "24", confidence: "seen" }],
  conditionCitations: [
    { instrument: "secrecy-law-2024", article: "20", confidence: "seen" },
    { instrument: "secrecy-regulations-2024", article: "19", confidence: "seen" },
  ],
  publicationCitations: [{ instrument: "secrecy-law-2024", article: "20", confidence: "seen" }],
  decisionCitations: [
    { instrument: "secrecy-regulations-2014", article: "16", confidence: "seen" },
    { instrument: "secrecy-regulations-2024", article: "22", confidence: "seen" },
  ],
  counting: "day-after",
  incompleteDate: "latest",
  volumeFormationDate: "latest",
  unmarkedSecrecyPeriod: "statutory-maximum",
});

/**
 * New secrecy rules from others and what differs.
 *
 * @param base - the rules to start from, usually {@link SECRECY_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, a level is missing, or a citation names no instrument of the rules
 * @example
 * ```ts
 * const rules = extendSecrecyRules(SECRECY_RULES, { id: "our-county", unmarkedSecrecyPeriod: "undetermined" });
 * rules.unmarkedSecrecyPeriod; // => "undetermined"
 * ```
 */
export function extendSecrecyRules(base: SecrecyRules, patch: RulesPatch<SecrecyRules>): SecrecyRules {
  return requireSecrecyRules(extendedRules(base, patch), "patch");
}

const TABLES = [
  "secrecyCitations",
  "startCitations",
  "expiryCitations",
  "conditionCitations",
  "publicationCitations",
  "decisionCitations",
] as const;

/**
 * Checks rules of secrecy that may come from a host's database: its choices, its tables, one row for each level, and citations of
 * instruments that it carries.
 *
 * @param rules - the rules value
 * @param argument - the argument's name, for the error
 * @returns the same rules
 * @throws {@link findings.CallerError} naming the first property that is wrong
 * @example
 * ```ts
 * requireSecrecyRules(SECRECY_RULES, "secrecyRules").id; // => SECRECY_RULES.id
 * ```
 */
export function requireSecrecyRules(rules: SecrecyRules, argument: string): SecrecyRules {
  requireTables(rules, ["instruments", "levels", ...TABLES], argument);
  requireCountingReadings(rules, argument);
  requireChoice(rules.unmarkedSecrecyPeriod, UNMARKED_SECRECY_PERIOD_READINGS, `${argument}.unmarkedSecrecyPeriod`);
  for (const day of ["maximumForFormedFrom", "earliestDeclassificationDay"] as const) {
    requireCivilDay(rules[day], `${argument}.${day}`);
  }
  for (const key of SECRECY_LEVEL_KEYS) {
    const rows = rules.levels.filter(({ level }) => level === key);
    if (rows.length !== 1) throw new CallerError(`${argument}.levels`, `one row for ${key}`, rows.length);
  }
  for (const { maximumYears, citations } of rules.levels) {
    if (!Number.isInteger(maximumYears) || maximumYears < 1 || maximumYears > 100) {
      throw new CallerError(`${argument}.levels`, "whole years from 1 to 100", maximumYears);
    }
    if (citations.length === 0) throw new CallerError(`${argument}.levels`, "a text behind every maximum", citations);
    requireInstruments(citations, rules.instruments, `${argument}.levels`);
  }
  for (const table of TABLES) {
    requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  }
  return rules;
}
