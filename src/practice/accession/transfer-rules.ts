import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, type Title } from "../../foundation/findings/index.js";
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
  UNDATED_RECORD_READINGS,
  type UndatedRecordReading,
} from "../../foundation/law/index.js";
import type { RetentionPeriod } from "../../holdings/catalogue/index.js";
import { UNIT_KINDS, type UnitKindRow } from "../../holdings/units/index.js";

/** The levels at which there are state archives, highest first; township bodies belong to the county archives. */
export const ARCHIVES_LEVELS = Object.freeze(["central", "provincial", "prefecture", "county"] as const);

/** One of {@link ARCHIVES_LEVELS}. */
export type ArchivesLevel = (typeof ARCHIVES_LEVELS)[number];

/** How long after their formation the records in the scope of an archives are transferred to it, while a text says so. */
export interface TransferTerm {
  /** The level of the archives that takes them; the kind of the unit does not matter. */
  readonly archivesLevel: ArchivesLevel;
  /** Whole years from the day of formation. */
  readonly years: number;
  /** `about` where the text says 左右, which is no day. */
  readonly exactness: "exact" | "about";
  /** The first day on which the term holds. */
  readonly from: CivilDay;
  /** The first day on which it no longer holds; absent while it does. */
  readonly until?: CivilDay;
  /** The texts that say so; an answer cites those in force on its day. */
  readonly citations: readonly Citation[];
}

/** What may come to the archives before its term is complete. */
export interface EarlyTransfer {
  /** The {@link TransferEvent.kind} that allows it. */
  readonly event: string;
  /** Its name. */
  readonly title: Title;
  /** `transfer`, or `deposit` where the archives only keeps it by agreement and it is not transferred. */
  readonly means: "transfer" | "deposit";
  /** The texts that allow it, on days on which one of them is in force. */
  readonly citations: readonly Citation[];
}

/** A short term of a province or county that counts from an event: so many months after a body was dissolved or a major event ended. */
export interface EventTerm {
  /** The {@link TransferEvent.kind} that it counts from. */
  readonly event: string;
  /** Its name. */
  readonly title: Title;
  /** Whole months within which the transfer has to be made. */
  readonly months: number;
  /** The texts that say so, on days on which one of them is in force. */
  readonly citations: readonly Citation[];
}

/** Which retention periods an archives takes (进馆范围); what is kept for less stays with its unit. */
export interface AccessionScopeRow {
  /** The level of the archives. */
  readonly archivesLevel: ArchivesLevel;
  /** The periods without a number of years that it takes. */
  readonly classes: readonly Extract<RetentionPeriod, "permanent" | "long-term" | "short-term">[];
  /** The shortest fixed term in years that it takes; absent where it takes none. */
  readonly fixedTermFrom?: number;
  /** The texts behind it; empty where only practice speaks. */
  readonly citations: readonly Citation[];
}

/** From when a record that is due counts as overdue; the first is the default. See the interpretation `transferOverdue`. */
export const TRANSFER_OVERDUE_READINGS = Object.freeze(["at-once", "after-year"] as const);

/** One of {@link TRANSFER_OVERDUE_READINGS}. */
export type TransferOverdueReading = (typeof TRANSFER_OVERDUE_READINGS)[number];

/** Everything that decides when records are transferred: plain data, frozen, extended by {@link extendTransferRules}. */
export interface TransferRules extends RulesValue, CountingReadings {
  /** The terms over time, for each level oldest first and without overlap. */
  readonly terms: readonly TransferTerm[];
  /** What may be transferred or deposited early. */
  readonly earlyTransfers: readonly EarlyTransfer[];
  /** Short terms of a province or county; the national rules have none. */
  readonly eventTerms: readonly EventTerm[];
  /** Which retention periods are taken. */
  readonly scope: readonly AccessionScopeRow[];
  /** The kinds of units, by their code, whose records come to the archives by agreement only, so that no transfer falls due. */
  readonly agreementKinds: readonly UnitKindRow[];
  /** The texts behind “records have to be transferred, and what is inside the scope is not refused”. */
  readonly dutyCitations: readonly Citation[];
  /** The texts behind an extension by consent. */
  readonly extensionCitations: readonly Citation[];
  /** The reading of records that have a filing year and no date. */
  readonly undatedRecord: UndatedRecordReading;
  /** The reading of “overdue”. */
  readonly transferOverdue: TransferOverdueReading;
}

const measures13: Citation = { instrument: "implementation-measures-1999", article: "13", confidence: "seen" };
const regulations20: Citation = { instrument: "implementation-regulations-2024", article: "20", confidence: "seen" };
const rules1983: Citation = { instrument: "archives-general-rules-1983", confidence: "quoted" };
const collected1983: Citation = { instrument: "archives-general-rules-1983", confidence: "recalled" };

/**
 * The national rules: 20 years for the archives of the centre, a province and a prefecture, 10 for a county's, by the implementation
 * measures of 1999, art. 13, and from 2024-03-01 by the implementation regulations, art. 20. Incomplete dates are read early,
 * since reading them late would hide a duty that is overdue. The scope by retention is the practice of counties and theirs to change.
 */
export const TRANSFER_RULES: TransferRules = ruleTable({
  id: "national-transfer",
  instruments: INSTRUMENTS,
  terms: [
    // The rules of 1983 say 左右; of the measures of 1990 only the terms of a province and a county are known to have stayed.
    about("provincial", 20, "1999-06-07"),
    about("prefecture", 10, "1990-11-19"),
    about("county", 10, "1999-06-07"),
    ...(["central", "provincial", "prefecture"] as const).flatMap((archivesLevel) => exact(archivesLevel, 20)),
    ...exact("county", 10),
  ],
  earlyTransfers: [
    {
      event: "unit-dissolved",
      title: { "zh-CN": "单位已撤销", en: "the unit was dissolved" },
      means: "transfer",
      citations: [measures13, regulations20],
    },
    {
      event: "unsafe-storage",
      title: { "zh-CN": "保管条件可能导致档案不安全或者严重损毁", en: "its storage endangers the records" },
      means: "transfer",
      citations: [measures13],
    },
    {
      event: "unsafe-storage",
      title: { "zh-CN": "保管条件可能导致档案不安全或者严重损毁", en: "its storage endangers the records" },
      means: "deposit",
      citations: [regulations20],
    },
  ],
  eventTerms: [],
  scope: [
    { archivesLevel: "provincial", classes: ["permanent"], citations: [collected1983] },
    {
      archivesLevel: "prefecture",
      classes: ["permanent", "long-term"],
      fixedTermFrom: 30,
      citations: [collected1983],
    },
    { archivesLevel: "county", classes: ["permanent", "long-term"], fixedTermFrom: 30, citations: [collected1983] },
  ],
  agreementKinds: UNIT_KINDS.filter(({ terms }) => terms === "agreement"),
  dutyCitations: [measures13, { instrument: "archives-law-2020", article: "15", confidence: "seen" }, regulations20],
  extensionCitations: [measures13, regulations20],
  counting: "day-after",
  incompleteDate: "earliest",
  volumeFormationDate: "latest",
  undatedRecord: "filing-year",
  transferOverdue: "at-once",
});

/**
 * New rules of transfer from others and what differs: a province adds its short terms, a county the periods it takes.
 *
 * @param base - the rules to start from, usually {@link TRANSFER_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, terms of a level overlap, or a citation names no instrument of the rules
 * @example
 * ```ts
 * const scope = [{ archivesLevel: "county", classes: ["permanent"], citations: [] }] as const;
 * extendTransferRules(TRANSFER_RULES, { id: "our-county", scope }).scope[0]?.classes; // => ["permanent"]
 * ```
 */
export function extendTransferRules(base: TransferRules, patch: RulesPatch<TransferRules>): TransferRules {
  return requireTransferRules(extendedRules(base, patch), "patch");
}

const CITED = ["dutyCitations", "extensionCitations"] as const;
const TABLES = ["instruments", "terms", "earlyTransfers", "eventTerms", "scope", "agreementKinds", ...CITED] as const;

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireTransferRules(rules: TransferRules, argument: string): TransferRules {
  requireTables(rules, TABLES, argument);
  requireCountingReadings(rules, argument);
  requireChoice(rules.undatedRecord, UNDATED_RECORD_READINGS, `${argument}.undatedRecord`);
  requireChoice(rules.transferOverdue, TRANSFER_OVERDUE_READINGS, `${argument}.transferOverdue`);
  requireTerms(rules, `${argument}.terms`);
  for (const { means, citations } of rules.earlyTransfers) {
    requireChoice(means, ["transfer", "deposit"], `${argument}.earlyTransfers`);
    requireInstruments(citations, rules.instruments, `${argument}.earlyTransfers`);
  }
  for (const { months, citations } of rules.eventTerms) {
    requireNumber(months, 1, 240, `${argument}.eventTerms`, "whole months");
    if (citations.length === 0) throw new CallerError(`${argument}.eventTerms`, "a text behind every term", citations);
    requireInstruments(citations, rules.instruments, `${argument}.eventTerms`);
  }
  for (const { citations } of rules.agreementKinds) {
    requireInstruments(citations, rules.instruments, `${argument}.agreementKinds`);
  }
  const levels = new Set<string>();
  for (const { archivesLevel, fixedTermFrom, citations } of rules.scope) {
    requireChoice(archivesLevel, ARCHIVES_LEVELS, `${argument}.scope`);
    if (levels.has(archivesLevel)) throw new CallerError(`${argument}.scope`, "one row for a level", archivesLevel);
    levels.add(archivesLevel);
    if (fixedTermFrom !== undefined) requireNumber(fixedTermFrom, 1, 200, `${argument}.scope`, "whole years");
    requireInstruments(citations, rules.instruments, `${argument}.scope`);
  }
  for (const table of CITED) requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  return rules;
}

function requireTerms(rules: TransferRules, argument: string): void {
  const last = new Map<string, TransferTerm>();
  for (const term of rules.terms) {
    const { archivesLevel, years, exactness, from, until, citations } = term;
    requireChoice(archivesLevel, ARCHIVES_LEVELS, argument);
    requireChoice(exactness, ["exact", "about"], argument);
    requireNumber(years, 0, 200, argument, "whole years");
    requireCivilDay(from, argument);
    if (until !== undefined) requireCivilDay(until, argument);
    const before = last.get(archivesLevel);
    const isOverlapping = before !== undefined && (before.until === undefined || from < before.until);
    if (isOverlapping || (until !== undefined && until <= from)) {
      throw new CallerError(argument, "terms of a level in their order, without overlap", from);
    }
    last.set(archivesLevel, term);
    requireInstruments(citations, rules.instruments, argument);
  }
}

function requireNumber(value: number, least: number, most: number, argument: string, what: string): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new CallerError(argument, `${what} from ${least} to ${most}`, value);
  }
}

function about(archivesLevel: ArchivesLevel, years: number, until: CivilDay): TransferTerm {
  return { archivesLevel, years, exactness: "about", from: "1983-05-01", until, citations: [rules1983] };
}

function exact(archivesLevel: ArchivesLevel, years: number): TransferTerm[] {
  return [
    {
      archivesLevel,
      years,
      exactness: "exact",
      from: "1999-06-07",
      until: "2024-03-01",
      citations: [measures13],
    },
    { archivesLevel, years, exactness: "exact", from: "2024-03-01", citations: [regulations20] },
  ];
}
