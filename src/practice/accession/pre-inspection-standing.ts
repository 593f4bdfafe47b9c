import { type CivilDay, daysBetween, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import { type Denominator, type Share, share } from "../../foundation/quantities/index.js";
import {
  PRE_INSPECTION_ITEMS,
  type PreInspection,
  type PreInspectionFault,
  type PreInspectionItem,
  type PreInspectionItemRow,
  type PreInspectionRound,
} from "./pre-inspection.js";

/** Whether a unit may transfer: nobody has been there, something has to be put right, something was not looked at, or it may. */
export const PRE_INSPECTION_OUTCOMES = Object.freeze([
  "not-inspected",
  "to-be-put-right",
  "not-fully-checked",
  "ready",
] as const);

/** One of {@link PRE_INSPECTION_OUTCOMES}. */
export type PreInspectionOutcome = (typeof PRE_INSPECTION_OUTCOMES)[number];

/** An open fault with how late it is. */
export interface OpenPreInspectionFault {
  /** The fault. */
  readonly fault: PreInspectionFault;
  /** Days past its last day; 0 while there is time or when no last day is set. */
  readonly daysLate: number;
}

/** What one visit found and found put right. */
export interface PreInspectionRoundFigures {
  /** Its number. */
  readonly no: number;
  /** The faults it found. */
  readonly raised: number;
  /** The faults it found put right. */
  readonly cleared: number;
  /** The faults open after it. */
  readonly open: number;
}

/** Where a pre-inspection stands on a day. */
export interface PreInspectionStanding {
  /** Whether the unit may transfer. */
  readonly outcome: PreInspectionOutcome;
  /** The open faults, the latest first, then in their order. */
  readonly open: readonly OpenPreInspectionFault[];
  /** How many of them are past their last day. */
  readonly overdue: number;
  /** The items of the checklist that no visit looked at. */
  readonly notChecked: readonly PreInspectionItem[];
  /** What each visit found and found put right. */
  readonly rounds: readonly PreInspectionRoundFigures[];
}

/** On which day and by which checklist is asked. */
export interface PreInspectionOptions {
  /** The day of the question; later visits do not count. */
  readonly asOf: CivilDay;
  /** The checklist; {@link PRE_INSPECTION_ITEMS} unless said. */
  readonly items?: readonly PreInspectionItemRow[];
}

/**
 * Where a pre-inspection (上门预检) stands on a day: a unit is ready when every item was looked at and every error put right. An item that
 * nobody looked at is not passed.
 *
 * @param inspection - the visits and what they found
 * @param options - the day and the checklist
 * @returns the outcome, what is open and how late, and what each visit found
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const items = [{ code: "pages", title: { "zh-CN": "无缺页", en: "no page lacking" } }];
 * const inspection = {
 *   unit: "县文化局",
 *   rounds: [{ no: 1, on: "2023-05-10", by: "县档案馆接收股", checked: ["pages"] }],
 *   faults: [{ no: "1", item: "pages", severity: "error", problem: "第12件缺第3页", due: "2023-05-31", round: 1 }],
 * } as const;
 * const standing = preInspectionStanding(inspection, { asOf: "2023-06-02", items });
 * [standing.outcome, standing.open[0]?.daysLate]; // => ["to-be-put-right", 2]
 * ```
 */
export function preInspectionStanding(inspection: PreInspection, options: PreInspectionOptions): PreInspectionStanding {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const { items = PRE_INSPECTION_ITEMS } = options;
  const rounds = roundsBy(inspection, asOf);
  const held = new Set(rounds.map(({ no }) => no));
  const faults = inspection.faults.filter(({ round }) => held.has(round));
  const open = faults
    .filter((fault) => !isCleared(fault, held))
    .map((fault) => ({ fault, daysLate: daysLate(fault, asOf) }))
    .sort((one, other) => other.daysLate - one.daysLate);
  const checked = new Set(rounds.flatMap((round) => round.checked));
  const notChecked = items.map(({ code }) => code).filter((code) => !checked.has(code));
  return {
    outcome: outcomeOf(rounds, open, notChecked),
    open,
    overdue: open.filter((each) => each.daysLate > 0).length,
    notChecked,
    rounds: roundFigures(rounds, faults),
  };
}

/** The whole of the first-pass yield: every unit that was visited. */
export const PRE_INSPECTED: Denominator = ruleTable({
  code: "pre-inspected",
  title: { "zh-CN": "已预检的移交批次", en: "consignments that were pre-inspected" },
});

/**
 * The first-pass yield (一次通过率): the pre-inspections whose first visit looked at every item and found no error, of all that had a
 * first visit.
 *
 * @param inspections - the pre-inspections of a span
 * @param options - the day and the checklist
 * @returns a share of {@link PRE_INSPECTED}
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const visited = { unit: "a", rounds: [{ no: 1, on: "2023-05-10", by: "b", checked: ["pages"] }], faults: [] } as const;
 * const items = [{ code: "pages", title: { "zh-CN": "无缺页", en: "no page lacking" } }];
 * firstPassYield([visited, { unit: "c", rounds: [], faults: [] }], { asOf: "2023-06-30", items }).whole; // => 1
 * ```
 */
export function firstPassYield(inspections: Iterable<PreInspection>, options: PreInspectionOptions): Share {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const { items = PRE_INSPECTION_ITEMS } = options;
  let visited = 0;
  let passed = 0;
  for (const inspection of inspections) {
    const [first] = roundsBy(inspection, asOf);
    if (first === undefined) continue;
    visited += 1;
    const isComplete = items.every(({ code }) => first.checked.includes(code));
    const hasError = inspection.faults.some(({ round, severity }) => round === first.no && severity === "error");
    if (isComplete && !hasError) passed += 1;
  }
  return share(passed, visited, PRE_INSPECTED);
}

/** What a ledger of things to put right (问题台账) takes of a fault; an entry of `lantai/rectification` has these properties. */
export interface PreInspectionLedgerEntry {
  /** The host's own key. */
  readonly id?: string;
  /** Number in the ledger. */
  readonly no: string;
  /** Where it came from. */
  readonly source: "pre-inspection";
  /** What is to be put right. */
  readonly problem: string;
  /** Who has to do it: the office or post named, or else the unit. */
  readonly owner: string;
  /** The day of the visit that found it; absent where that visit is not among the rounds. */
  readonly foundOn?: CivilDay;
  /** The last day by which it has to be done. */
  readonly due?: CivilDay;
  /** The day of the visit that found it put right. */
  readonly closedOn?: CivilDay;
  /** The office that found it put right. */
  readonly closedBy?: string;
}

/**
 * The faults of a pre-inspection as the entries of a ledger of its own, with their own numbers; hints are none. A ledger that goes on through the years numbers
 * them anew by `ledgerEntries` of `lantai/rectification`.
 *
 * @param inspection - the visits and what they found
 * @returns one entry for each error and warning, in their order
 * @example
 * ```ts
 * const round = { no: 1, on: "2023-05-10", by: "县档案馆接收股", checked: ["pages"] } as const;
 * const fault = { no: "1", item: "pages", severity: "error", problem: "缺页", round: 1 } as const;
 * preInspectionLedger({ unit: "县文化局", rounds: [round], faults: [fault] });
 * // => [{ no: "1", source: "pre-inspection", problem: "缺页", owner: "县文化局", foundOn: "2023-05-10" }]
 * ```
 */
export function preInspectionLedger({ unit, rounds, faults }: PreInspection): PreInspectionLedgerEntry[] {
  return faults
    .filter(({ severity }) => severity !== "hint")
    .map(({ id, no, problem, responsible, due, round, clearedRound }) => {
      const visit = (number: number | undefined) => rounds.find((each) => each.no === number);
      const [raised, cleared] = [visit(round), visit(clearedRound)];
      return {
        ...(id === undefined ? {} : { id }),
        no,
        source: "pre-inspection",
        problem,
        owner: responsible ?? unit,
        ...(raised === undefined ? {} : { foundOn: raised.on }),
        ...(due === undefined ? {} : { due }),
        ...(cleared === undefined ? {} : { closedOn: cleared.on, closedBy: cleared.by }),
      };
    });
}

function roundsBy({ rounds }: PreInspection, asOf: CivilDay): readonly PreInspectionRound[] {
  return rounds.filter(({ on }) => isCivilDay(on) && on <= asOf).sort((one, other) => one.no - other.no);
}

function isCleared({ clearedRound }: PreInspectionFault, held: ReadonlySet<number | undefined>): boolean {
  return held.has(clearedRound);
}

function daysLate({ due }: PreInspectionFault, asOf: CivilDay): number {
  return isCivilDay(due) ? Math.max(0, daysBetween(due, asOf)) : 0;
}

function outcomeOf(
  rounds: readonly PreInspectionRound[],
  open: readonly OpenPreInspectionFault[],
  notChecked: readonly PreInspectionItem[],
): PreInspectionOutcome {
  if (rounds.length === 0) return "not-inspected";
  if (open.some(({ fault }) => fault.severity === "error")) return "to-be-put-right";
  return notChecked.length > 0 ? "not-fully-checked" : "ready";
}

function roundFigures(
  rounds: readonly PreInspectionRound[],
  faults: readonly PreInspectionFault[],
): PreInspectionRoundFigures[] {
  let open = 0;
  return rounds.map(({ no }) => {
    const raised = faults.filter(({ round }) => round === no).length;
    const cleared = faults.filter(({ clearedRound }) => clearedRound === no).length;
    open += raised - cleared;
    return { no, raised, cleared, open };
  });
}
