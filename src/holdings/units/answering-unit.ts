import { type CivilDay, earliestDay, isCivilDay, latestDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { citationsOn } from "../../foundation/law/index.js";
import {
  type Assumption,
  type Basis,
  basisOf,
  type Decided,
  type Undetermined,
} from "../../foundation/verdicts/index.js";
import { byDay, effectOf, inOrder } from "./event-effects.js";
import { type Succession, type SuccessionEnd, successionOf } from "./succession.js";
import type { SuccessionReason } from "./succession-reasons.js";
import { requireSuccessionRules, type SuccessionRules } from "./succession-rules.js";
import type { UnitEvent } from "./unit-events.js";

/** Who answers for the records of a unit: the unit itself, the unit that continues its functions, or nobody beside the archives. */
export const ANSWERING_OUTCOMES = Object.freeze(["itself", "successor", "none"] as const);

/** One of {@link ANSWERING_OUTCOMES}. */
export type AnsweringOutcome = (typeof ANSWERING_OUTCOMES)[number];

/** Who answers for the records of a unit. */
export interface AnsweringUnit {
  /** Who it is. */
  readonly outcome: AnsweringOutcome;
  /** The key of the unit that answers; after a change of name it may be another key of the same unit. Absent for `none`. */
  readonly unit?: string;
}

/** The answer of {@link answeringUnit}. */
export type AnsweringVerdict = Decided<AnsweringUnit, SuccessionReason> | Undetermined<SuccessionReason>;

/** On which day and by which rules is asked. */
export interface SuccessionOptions {
  /** The day of the answer; later events do not count. */
  readonly asOf: CivilDay;
  /** The rules, usually {@link SUCCESSION_RULES}. */
  readonly rules: SuccessionRules;
}

/**
 * Who answers for the records of a unit (责任单位) on a day, and so who reviews them together with the archives: the unit itself, the unit
 * that continues its functions through all events up to that day, or nobody, which leaves the archives alone (implementation regulations,
 * art. 30 ¶1). Several successors, or one that was not recorded, leave the answer undetermined. Where they have met in one unit, `assumed`
 * names the reading of the day since which it answers.
 *
 * @param unitId - the key of the unit that formed the records
 * @param events - the events of all units, in any order
 * @param options - the day and the rules
 * @returns who answers, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const events = [{ kind: "absorbed", on: "2019-03-01", units: ["tourism"], successors: ["culture"] }] as const;
 * const verdict = answeringUnit("tourism", events, { asOf: "2024-03-01", rules: SUCCESSION_RULES });
 * verdict.kind === "decided" && verdict.value; // => { outcome: "successor", unit: "culture" }
 * ```
 */
export function answeringUnit(
  unitId: string,
  events: readonly UnitEvent[],
  options: SuccessionOptions,
): AnsweringVerdict {
  return answeringUnitAssessor(events, options)(unitId);
}

/**
 * {@link answeringUnit} compiled once for many units of the same events, day and rules.
 *
 * @param events - the events of all units, in any order
 * @param options - the day and the rules
 * @returns a function from the key of a unit to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = answeringUnitAssessor([], { asOf: "2023-06-30", rules: SUCCESSION_RULES });
 * assess("culture").kind; // => "decided"
 * ```
 */
export function answeringUnitAssessor(
  events: readonly UnitEvent[],
  options: SuccessionOptions,
): (unitId: string) => AnsweringVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireSuccessionRules(options.rules, "rules");
  const { unruledSuccession, partsMetSince } = rules;
  const context: Context = { asOf, rules, basis: basisOf(rules.id, asOf, { unruledSuccession, partsMetSince }) };
  const effective = events.map((event) => effectOf(event, rules.eventKinds));
  const days = byDay(inOrder(effective).filter(({ on }) => on <= asOf));
  const undated = effective.filter(({ on }) => !isCivilDay(on));
  return (unitId) => {
    const succession = successionOf(unitId, days);
    return withoutDay(succession, undated, context) ?? verdictOf(unitId, succession, context);
  };
}

interface Context {
  readonly asOf: CivilDay;
  readonly rules: SuccessionRules;
  readonly basis: Basis;
}

/** An event that may lie before or after `asOf` may change every answer about its units. */
function withoutDay(
  succession: Succession,
  undated: readonly UnitEvent[],
  { basis }: Context,
): Undetermined<SuccessionReason> | undefined {
  for (const { kind, units } of undated) {
    const unit = units.find((candidate) => succession.units.has(candidate));
    if (unit === undefined) continue;
    const reason = { code: "unit-event-without-day", data: { unit, kind }, citations: [] } as const;
    return { kind: "undetermined", missing: ["events.on"], reasons: [reason], basis };
  }
  return undefined;
}

function verdictOf(unit: string, succession: Succession, context: Context): AnsweringVerdict {
  const { continuing, ends, cameOn } = succession;
  const citations = successionCitations(context);
  const unrecorded = ends.find(({ fate }) => fate === "unrecorded");
  if (unrecorded !== undefined) {
    const { unit, kind, on } = unrecorded;
    return undetermined({ code: "unit-successor-unrecorded", data: { unit, kind, on }, citations }, context);
  }
  const [answering, second] = continuing;
  if (answering === undefined) return withoutSuccessor(unit, ends, context);
  if (second !== undefined) {
    const successors = [...continuing].sort();
    return undetermined({ code: "unit-with-several-successors", data: { unit, successors }, citations }, context);
  }
  if (succession.isSame) return itself(answering, context);
  // Only to the unit itself nothing came.
  const since = { first: earliestDay(...cameOn)!, last: latestDay(...cameOn)! };
  const choice = context.rules.partsMetSince;
  const data = { unit, successor: answering, since: since[choice] };
  const assumed = since.first === since.last ? [] : [{ interpretation: "partsMetSince", choice }];
  const reason = { code: "unit-succeeded", data, citations } as const;
  return byRule({ outcome: "successor", unit: answering }, { reason, assumed }, context);
}

function itself(unit: string, { asOf, rules, basis }: Context): AnsweringVerdict {
  const citations = citationsOn(rules.ownRecordsCitations, asOf, rules.instruments);
  const reason = { code: "unit-answers-itself", data: { unit }, citations } as const;
  return { kind: "decided", value: { outcome: "itself", unit }, reasons: [reason], assumed: [], basis };
}

function withoutSuccessor(unit: string, ends: readonly SuccessionEnd[], context: Context): AnsweringVerdict {
  const days = ends.map(({ on }) => on).sort();
  const isUnruled = !isRuledOn(context) && context.rules.unruledSuccession === "undetermined";
  const data = { unit, since: days.at(-1)!, ...(isUnruled ? ({ isUnruled } as const) : {}) };
  const citations = successionCitations(context);
  const reason = { code: "unit-without-successor", data, citations } as const;
  return byRule({ outcome: "none" }, { reason, assumed: [] }, context);
}

/** Why somebody answers, and on which reading that rests. */
interface Ground {
  readonly reason: SuccessionReason;
  readonly assumed: readonly Assumption[];
}

/** Until a text says who answers for a unit that has ended, the answer is a reading and not the law. */
function byRule(value: AnsweringUnit, { reason, assumed }: Ground, context: Context): AnsweringVerdict {
  const { asOf, rules, basis } = context;
  const isRuled = isRuledOn(context);
  const choice = rules.unruledSuccession;
  if (!isRuled && choice === "undetermined") {
    const unruled = { code: "succession-unruled", data: { asOf }, citations: [] } as const;
    return { kind: "undetermined", missing: [], reasons: [unruled, reason], basis };
  }
  const byReading = isRuled ? [] : [{ interpretation: "unruledSuccession", choice }];
  return { kind: "decided", value, reasons: [reason], assumed: [...byReading, ...assumed], basis };
}

function isRuledOn({ asOf, rules }: Context): boolean {
  return citationsOn(rules.successionCitations, asOf, rules.instruments).length > 0;
}

function undetermined(reason: SuccessionReason, { basis }: Context): Undetermined<SuccessionReason> {
  return { kind: "undetermined", missing: ["events.successors"], reasons: [reason], basis };
}

function successionCitations({ asOf, rules }: Context) {
  return citationsOn([...rules.successionCitations, ...rules.handOverCitations], asOf, rules.instruments);
}
