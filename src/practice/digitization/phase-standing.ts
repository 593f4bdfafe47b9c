import { type CivilDay, daysBetween, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import { type Procedure, requireProcedure, type Step, stateAfter } from "../../foundation/procedures/index.js";
import { type Attainment, attainment, type Denominator, type Share, share } from "../../foundation/quantities/index.js";
import { type Extent, requireExtent, summedExtents } from "../../holdings/extents/index.js";
import type { DigitizationBatch } from "./batches.js";
import { DIGITIZATION_PROCEDURE } from "./digitization-stages.js";
import type { DigitizationFinding } from "./findings.js";
import type { DigitizationPhase } from "./phases.js";
import { repeatedBatches } from "./repeated-batches.js";

/** The attainment of a plan in volumes, items and pages, side by side. */
export interface PhaseAttainment {
  /** Volumes done of those planned. */
  readonly volumes: Attainment;
  /** Items done of those planned. */
  readonly items: Attainment;
  /** Pages done of those planned. */
  readonly pages: Attainment;
}

/** How much stands at a stage. */
export interface StageStanding {
  /** The state of the procedure: the last stage that is done. */
  readonly stage: string;
  /** Its name. */
  readonly title: Title;
  /** How many batches. */
  readonly batches: number;
  /** Their extent. */
  readonly extent: Extent;
}

/** One time that a batch was sent back. */
export interface Rework {
  /** The batch. */
  readonly batch: string;
  /** The day. */
  readonly on: CivilDay;
  /** The state it was sent back from. */
  readonly from: string;
  /** The state from which the work was done again. */
  readonly to: string;
  /** Why. */
  readonly fault: string;
}

/** How a phase stands on a day. */
export interface PhaseStanding {
  /** What is done: the batches that are finished. */
  readonly done: Extent;
  /** Done against planned; absent when nothing was planned in figures. */
  readonly attained?: PhaseAttainment;
  /** The units whose records are done, each once, in the order of the batches. */
  readonly units: readonly string[];
  /** Planned units of which nothing is done yet. */
  readonly unitsOutstanding: readonly string[];
  /** Days past the last day of the contract with something planned still undone; 0 otherwise. */
  readonly daysLate: number;
  /** Batches and their extent by the last stage that is done, in the order of the stages; stages without a batch are left out. */
  readonly stages: readonly StageStanding[];
  /** Every time that a batch was sent back. */
  readonly rework: readonly Rework[];
  /** Batches accepted without ever having been sent back, of the batches accepted (一次通过率). */
  readonly firstPass: Share;
  /** Days that are none: a batch that names one is not done, a step is not counted, and a phase is not late. And batches that come twice, which count twice. */
  readonly findings: readonly DigitizationFinding[];
}

/** By which stages the work goes. */
export interface DigitizationStageOptions {
  /** The procedure, {@link DIGITIZATION_PROCEDURE} unless said; its states in the order of the work. */
  readonly procedure?: Procedure;
}

/** The denominator of the first-pass yield. */
export const ACCEPTED_BATCHES: Denominator = ruleTable({
  code: "accepted-batches",
  title: { "zh-CN": "已验收批次", en: "batches accepted" },
});

/**
 * How a phase stands on a day: planned and done in volumes, items and pages, whose records, where the batches are, and how much was done
 * again. A batch is done on the day it was finished; what is planned is compared, not only stored.
 *
 * @param phase - the phase
 * @param batches - its batches, in any order
 * @param asOf - the day; later steps and completions had not yet happened
 * @param options - by which stages the work goes; a step to one that is not behind the one before is rework
 * @returns the standing
 * @throws {@link findings.CallerError} when `asOf` is no civil day, an extent holds what is no count, or the procedure names what it does not have
 * @example
 * ```ts
 * const phase: DigitizationPhase = {
 *   no: 8, title: "第八期", startedOn: "2023-05-04", planned: { volumes: 100, items: 0, pages: 11_000, withoutPageCount: 0 },
 * };
 * const extent = { volumes: 60, items: 0, pages: 6_480, withoutPageCount: 0 };
 * const { attained } = phaseStanding(phase, [{ batch: "8-01", fondsNo: "0012", completedOn: "2023-06-01", extent }], "2023-06-30");
 * attained?.volumes; // => { done: 60, planned: 100 }
 * ```
 */
export function phaseStanding(
  phase: DigitizationPhase,
  batches: Iterable<DigitizationBatch>,
  asOf: CivilDay,
  options: DigitizationStageOptions = {},
): PhaseStanding {
  requireCivilDay(asOf, "asOf");
  const procedure = requireProcedure(options.procedure ?? DIGITIZATION_PROCEDURE);
  const all = [...batches];
  const isFinished = ({ completedOn }: DigitizationBatch) => isCivilDay(completedOn) && completedOn <= asOf;
  // How much a batch is need not be known before it is finished.
  const counted = all.filter((batch) => (batch.extent ?? undefined) !== undefined || isFinished(batch));
  for (const { extent } of counted) requireExtent(extent, "batches.extent");
  const finished = all.filter(isFinished);
  const done = summedExtents(finished.map(({ extent }) => extent));
  const units = [...new Set(finished.flatMap(({ unit }) => unit ?? []))];
  const { planned, plannedUnits, due } = phase;
  const attained = planned ? attainedOf(done, requireExtent(planned, "phase.planned")) : undefined;
  const unitsOutstanding = (plannedUnits ?? []).filter((unit) => !units.includes(unit));
  const isUndone = all.length > finished.length || isShort(attained) || unitsOutstanding.length > 0;
  const histories = all.map((batch) => ({ batch, history: historyOn(batch, asOf) }));
  return {
    done,
    ...(attained === undefined ? {} : { attained }),
    units,
    unitsOutstanding,
    daysLate: !isCivilDay(due) || !isUndone ? 0 : Math.max(0, daysBetween(due, asOf)),
    stages: stagesOf(histories, procedure),
    rework: histories.flatMap(({ batch, history }) => reworkOf(batch.batch, history, procedure)),
    firstPass: firstPassOf(histories, procedure),
    findings: [...dayFindings("", "due", [due]), ...repeatedBatches(all), ...all.flatMap(batchDayFindings)],
  };
}

function batchDayFindings({ batch, completedOn, history }: DigitizationBatch): DigitizationFinding[] {
  // A step without a day is not counted either, which is told.
  const steps = (history ?? []).map(({ on }) => on ?? "");
  return [...dayFindings(batch, "completedOn", [completedOn]), ...dayFindings(batch, "history", steps)];
}

function dayFindings(batch: string, field: DayField, days: readonly (string | undefined)[]): DigitizationFinding[] {
  return days
    .filter((day) => (day ?? undefined) !== undefined && !isCivilDay(day))
    .map((day) => {
      const on = `${day}`;
      return { code: "phase-day-unusable", severity: "error", place: { field, value: on }, data: { batch, field, on } };
    });
}

type DayField = Extract<DigitizationFinding, { readonly code: "phase-day-unusable" }>["data"]["field"];

interface BatchHistory {
  readonly batch: DigitizationBatch;
  readonly history: readonly Step[];
}

function historyOn({ history }: DigitizationBatch, asOf: CivilDay): readonly Step[] {
  return history?.filter(({ on }) => isCivilDay(on) && on <= asOf) ?? [];
}

function attainedOf(done: Extent, planned: Extent): PhaseAttainment {
  return {
    volumes: attainment(done.volumes, planned.volumes),
    items: attainment(done.items, planned.items),
    pages: attainment(done.pages, planned.pages),
  };
}

function isShort(attained: PhaseAttainment | undefined): boolean {
  return attained !== undefined && Object.values(attained).some(({ done, planned }: Attainment) => done < planned);
}

function stagesOf(histories: readonly BatchHistory[], procedure: Procedure): StageStanding[] {
  const byState = new Map<string, readonly BatchHistory[]>();
  for (const one of histories) {
    if (!one.batch.history) continue;
    const state = stateAfter(procedure, one.history);
    byState.set(state, [...(byState.get(state) ?? []), one]);
  }
  return procedure.states.flatMap(({ code, title }) => {
    const own = byState.get(code) ?? [];
    if (own.length === 0) return [];
    const extent = summedExtents(own.map(({ batch }) => batch.extent));
    return [{ stage: code, title, batches: own.length, extent }];
  });
}

function reworkOf(batch: string, history: readonly Step[], procedure: Procedure): Rework[] {
  const placeOf = (state: string) => procedure.states.findIndex(({ code }) => code === state);
  return history.flatMap(({ to, on, evidence: { fault } }, at) => {
    const from = history[at - 1]?.to ?? procedure.initial;
    if (placeOf(to) > placeOf(from)) return [];
    return [{ batch, on, from, to, fault: fault ?? "" }];
  });
}

function firstPassOf(histories: readonly BatchHistory[], procedure: Procedure): Share {
  const accepted = histories.filter(({ history }) => history.some(({ to }) => to === "accepted"));
  const first = accepted.filter(({ batch, history }) => reworkOf(batch.batch, history, procedure).length === 0);
  return share(first.length, accepted.length, ACCEPTED_BATCHES);
}
