import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
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

/** How long records stay closed, while a text says so. */
export interface ClosurePeriod {
  /** Whole years from the day of formation. */
  readonly years: number;
  /** The first day on which this period holds. */
  readonly from: CivilDay;
  /** The first day on which it no longer holds; absent while it does. */
  readonly until?: CivilDay;
  /** The texts that say so; an answer cites those in force on its day. */
  readonly citations: readonly Citation[];
}

/** How a record with a filing year and no date is judged; the first is the default. See the interpretation `undatedRecord`. */
export const UNDATED_RECORD_READINGS = Object.freeze(["filing-year", "undetermined"] as const);

/** One of {@link UNDATED_RECORD_READINGS}. */
export type UndatedRecordReading = (typeof UNDATED_RECORD_READINGS)[number];

/** Everything that decides when a record falls due for opening: plain data, frozen, extended by {@link extendOpeningRules}. */
export interface OpeningRules extends RulesValue {
  /** The general closure period over time, oldest first, without overlap. */
  readonly closurePeriods: readonly ClosurePeriod[];
  /** The marks (密级) that are no state secret; any other mark has to be settled before age counts. */
  readonly notSecretMarks: readonly string[];
  /** The texts behind “held by a state archives”. */
  readonly holdingCitations: readonly Citation[];
  /** The texts behind “until it is transferred, its unit gives an opinion”. */
  readonly unitOpinionCitations: readonly Citation[];
  /** The texts behind “state secrets first”. */
  readonly secrecyCitations: readonly Citation[];
  /** The texts behind “what was deferred or controlled is assessed again”. */
  readonly reassessmentCitations: readonly Citation[];
  /** From when the mark of control from before it no longer stands as a decision. */
  readonly controlReviewedFrom: CivilDay;
  /** The reading of “N years from the day of formation”. */
  readonly counting: Counting;
  /** The reading of incomplete dates. */
  readonly incompleteDate: IncompleteDateReading;
  /** The reading of a volume's range of dates. */
  readonly volumeFormationDate: VolumeDateReading;
  /** The reading of records that have a filing year and no date. */
  readonly undatedRecord: UndatedRecordReading;
}

/**
 * The national rules: closed for 30 years from formation by the Archives Law of 1987, for 25 years from 2021-01-01 by its revision of
 * 2020, for all records whenever formed, since the revision has no transitional clause.
 */
export const OPENING_RULES: OpeningRules = ruleTable({
  id: "national-opening",
  instruments: INSTRUMENTS,
  closurePeriods: [
    {
      years: 30,
      from: "1988-01-01",
      until: "2021-01-01",
      citations: [
        { instrument: "archives-law-1987", article: "19", confidence: "quoted" },
        { instrument: "implementation-measures-1999", article: "19", confidence: "seen" },
      ],
    },
    {
      years: 25,
      from: "2021-01-01",
      citations: [
        { instrument: "archives-law-2020", article: "27", confidence: "seen" },
        { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
      ],
    },
  ],
  // 内部 and 工作秘密 are no state secrets; whether they may be opened is for the review to say.
  notSecretMarks: ["无", "公开", "非密", "内部", "工作秘密"],
  holdingCitations: [
    { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
    { instrument: "archives-law-2020", article: "27", confidence: "seen" },
  ],
  unitOpinionCitations: [
    { instrument: "archives-law-2020", article: "30", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" },
  ],
  secrecyCitations: [{ instrument: "archives-law-2020", article: "20", confidence: "seen" }],
  reassessmentCitations: [{ instrument: "opening-measures-2022", article: "17", confidence: "seen" }],
  controlReviewedFrom: "2022-08-01",
  counting: "day-after",
  incompleteDate: "latest",
  volumeFormationDate: "latest",
  undatedRecord: "filing-year",
});

/**
 * New opening rules from others and what differs: a county that counts by whole years changes one option, not the code.
 *
 * @param base - the rules to start from, usually {@link OPENING_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, closure periods overlap, or a citation names no instrument of the rules
 * @example
 * ```ts
 * extendOpeningRules(OPENING_RULES, { id: "our-county", counting: "year-batch" }).counting; // => "year-batch"
 * ```
 */
export function extendOpeningRules(base: OpeningRules, patch: RulesPatch<OpeningRules>): OpeningRules {
  return requireOpeningRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireOpeningRules(rules: OpeningRules, argument: string): OpeningRules {
  requireChoice(rules.counting, COUNTINGS, `${argument}.counting`);
  requireChoice(rules.incompleteDate, INCOMPLETE_DATE_READINGS, `${argument}.incompleteDate`);
  requireChoice(rules.volumeFormationDate, VOLUME_DATE_READINGS, `${argument}.volumeFormationDate`);
  requireChoice(rules.undatedRecord, UNDATED_RECORD_READINGS, `${argument}.undatedRecord`);
  requireCivilDay(rules.controlReviewedFrom, `${argument}.controlReviewedFrom`);
  requireTables(rules, TABLES, argument);
  let free: CivilDay | undefined = "0001-01-01";
  for (const { years, from, until, citations } of rules.closurePeriods) {
    if (!Number.isInteger(years) || years < 0 || years > 200) {
      throw new CallerError(`${argument}.closurePeriods`, "whole years from 0 to 200", years);
    }
    requireCivilDay(from, `${argument}.closurePeriods`);
    if (until !== undefined) requireCivilDay(until, `${argument}.closurePeriods`);
    if (free === undefined || from < free || (until !== undefined && until <= from)) {
      throw new CallerError(`${argument}.closurePeriods`, "periods in their order, without overlap", from);
    }
    requireInstruments(citations, rules.instruments, `${argument}.closurePeriods`);
    free = until;
  }
  for (const table of CITED) requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  return rules;
}

const CITED = ["holdingCitations", "unitOpinionCitations", "secrecyCitations", "reassessmentCitations"] as const;
const TABLES = ["instruments", "closurePeriods", "notSecretMarks", ...CITED] as const;
