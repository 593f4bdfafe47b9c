import { requireCivilDay } from "../../foundation/dates/index.js";
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
import { APPROVAL_DUTIES, type ApprovalDuty } from "./approval-duties.js";
import { LEGACY_WINDOWS, type LegacyWindow } from "./legacy-windows.js";
import {
  type KnownRetentionRegime,
  RETENTION_REGIMES,
  RETENTION_STARTS,
  type RetentionRegime,
  type RetentionRegimeCode,
  type RetentionStart,
  START_EVENTS,
  type StartEvent,
  TERMS_ENDING_AT_RESET,
  type TermEndingAtReset,
} from "./retention-regimes.js";

/** No term is longer, and adding one to a formation year stays inside the calendar. */
export const LONGEST_TERM = 200;

const ENTERPRISE: Citation = { instrument: "enterprise-retention-rules-2012", article: "7", confidence: "quoted" };
const ACCOUNTING: Citation = { instrument: "accounting-archives-measures-2015", article: "14", confidence: "recalled" };
const ACCOUNTING_BEFORE: Citation = { instrument: "accounting-archives-measures-1998", confidence: "recalled" };
const TECHNICAL: Citation = { instrument: "science-technology-regulations-1980", article: "16", confidence: "seen" };
/** Construction records are technical records; that they are is from general knowledge, their windows are their own. */
const CONSTRUCTION: Citation = { ...TECHNICAL, confidence: "recalled" };
const MARRIAGE: Citation = { instrument: "marriage-archives-measures-2006", article: "13", confidence: "quoted" };

/**
 * Which entry of a schedule is proposed when several speak: the first in the `order` of the schedule, the one that keeps `longest`, or the `strictest`, which
 * asks most of the document. The first is the default. See the interpretation `matchPolicy`.
 */
export const MATCH_POLICIES = Object.freeze(["order", "longest", "strictest"] as const);

/** One of {@link MATCH_POLICIES}. */
export type MatchPolicy = (typeof MATCH_POLICIES)[number];

/** A kind of retention period, and the texts that know it. */
export interface RetentionClass {
  /** The body of rules. */
  readonly regime: RetentionRegimeCode;
  /** The kind. */
  readonly class: "permanent" | "fixed-term" | "long-term" | "short-term";
  /** The texts over time; an answer cites those in force on its day. */
  readonly citations: readonly Citation[];
}

/** Everything that decides the end of a retention period: plain data, frozen, extended by {@link extendRetentionRules}. */
export interface RetentionRules extends RulesValue, CountingReadings {
  /** The bodies of rules. */
  readonly regimes: readonly RetentionRegime[];
  /** The kinds of period of each. */
  readonly classes: readonly RetentionClass[];
  /** The texts behind “what has ended is appraised”, beside the rules of its class. */
  readonly appraisalCitations: readonly Citation[];
  /** The events that terms wait for. */
  readonly startEvents: readonly StartEvent[];
  /** What is known of 长期 and 短期, by era and sector. */
  readonly legacyWindows: readonly LegacyWindow[];
  /** Whose schedules the archives authority has to approve. */
  readonly approvalDuties: readonly ApprovalDuty[];
  /** Which entry of a schedule is proposed when several speak. */
  readonly matchPolicy: MatchPolicy;
  /** The reading of the open question from when a term runs. */
  readonly retentionStart: RetentionStart;
  /** The reading of the open question whether an old term is over on whose end day a newer text comes into force. */
  readonly termEndingAtReset: TermEndingAtReset;
}

/**
 * The national rules: 永久 and 定期 by decree 8 of 2006, 永久, 长期 (16 to 50 years) and 短期 (15 years or less) by the provisions of 1987, and
 * the terms of the other bodies of rules. The end of a 文书 term is counted from 1 January after the formation year, which is practice: no
 * instrument fixes it.
 */
export const RETENTION_RULES: RetentionRules = ruleTable({
  id: "national-retention",
  instruments: INSTRUMENTS,
  regimes: RETENTION_REGIMES,
  classes: [
    known("administrative", "permanent", decree8("6"), provisions1987("1")),
    known("administrative", "fixed-term", decree8("6")),
    known("administrative", "long-term", provisions1987("1")),
    known("administrative", "short-term", provisions1987("1")),
    known("enterprise", "permanent", ENTERPRISE),
    known("enterprise", "fixed-term", ENTERPRISE),
    known("accounting", "permanent", ACCOUNTING, ACCOUNTING_BEFORE),
    known("accounting", "fixed-term", ACCOUNTING, ACCOUNTING_BEFORE),
    known("science-technology", "permanent", TECHNICAL),
    known("science-technology", "long-term", TECHNICAL),
    known("science-technology", "fixed-term", TECHNICAL),
    known("construction", "permanent", CONSTRUCTION),
    known("construction", "long-term", CONSTRUCTION),
    known("construction", "fixed-term", CONSTRUCTION),
    known("marriage-registration", "permanent", MARRIAGE),
    known("marriage-registration", "fixed-term", MARRIAGE),
  ],
  appraisalCitations: [{ instrument: "implementation-regulations-2024", article: "24", confidence: "seen" }],
  startEvents: START_EVENTS,
  approvalDuties: APPROVAL_DUTIES,
  matchPolicy: "order",
  legacyWindows: LEGACY_WINDOWS,
  retentionStart: "year-end",
  termEndingAtReset: "running",
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

const TABLES = [
  "instruments",
  "regimes",
  "classes",
  "appraisalCitations",
  "startEvents",
  "approvalDuties",
  "legacyWindows",
] as const;

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireRetentionRules(rules: RetentionRules, argument: string): RetentionRules {
  requireTables(rules, TABLES, argument);
  requireChoice(rules.retentionStart, RETENTION_STARTS, `${argument}.retentionStart`);
  requireChoice(rules.termEndingAtReset, TERMS_ENDING_AT_RESET, `${argument}.termEndingAtReset`);
  requireChoice(rules.matchPolicy, MATCH_POLICIES, `${argument}.matchPolicy`);
  requireCountingReadings(rules, argument);
  for (const { citations } of rules.classes) requireInstruments(citations, rules.instruments, `${argument}.classes`);
  requireInstruments(rules.appraisalCitations, rules.instruments, `${argument}.appraisalCitations`);
  for (const { start, startCitations, resetTerms } of rules.regimes) {
    if (start !== undefined) requireChoice(start, RETENTION_STARTS, `${argument}.regimes`);
    requireInstruments(startCitations, rules.instruments, `${argument}.regimes`);
    if (resetTerms === undefined) continue;
    requireCivilDay(resetTerms.on, `${argument}.regimes`);
    requireInstruments(resetTerms.citations, rules.instruments, `${argument}.regimes`);
  }
  for (const { citations } of rules.approvalDuties) {
    requireInstruments(citations, rules.instruments, `${argument}.approvalDuties`);
  }
  for (const { citations } of rules.startEvents) {
    requireInstruments(citations, rules.instruments, `${argument}.startEvents`);
  }
  for (const window of rules.legacyWindows) requireWindow(window, `${argument}.legacyWindows`);
  return rules;
}

function requireWindow(window: LegacyWindow, argument: string): void {
  const { fewestYears = 0, mostYears = LONGEST_TERM, fromYear = 0, toYear = 9999 } = window;
  for (const years of [fewestYears, mostYears]) {
    if (Number.isInteger(years) && years >= 0 && years <= LONGEST_TERM) continue;
    throw new CallerError(argument, `whole years from 0 to ${LONGEST_TERM}`, years);
  }
  if (fromYear > toYear || fewestYears > mostYears) {
    throw new CallerError(argument, "a window that ends after it begins", JSON.stringify(window));
  }
}

function known(
  regime: KnownRetentionRegime,
  retentionClass: RetentionClass["class"],
  ...citations: readonly Citation[]
): RetentionClass {
  return { regime, class: retentionClass, citations };
}

function decree8(article: string): Citation {
  return { instrument: "retention-rules-2006", article, confidence: "quoted" };
}

function provisions1987(article: string): Citation {
  return { instrument: "retention-provisions-1987", article, confidence: "quoted" };
}
