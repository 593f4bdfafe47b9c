import { type CivilDay, isCivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { citationsOn } from "../../../foundation/law/index.js";
import {
  basisOf,
  compiledOnce,
  frozenVerdict,
  type ReasonOf,
  type Verdict,
} from "../../../foundation/verdicts/index.js";
import { OPENING_OPINION_PARTS, type OpeningOpinionPart, unknownCustody } from "../../../holdings/catalogue/index.js";
import { answeringUnitAssessor, type SuccessionReasons, type UnitEvent } from "../../../holdings/units/index.js";
import type { OpeningReasons } from "../assessment/opening-reasons.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import { eventsOfLine, lawDaysAfter } from "./turning-days.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(reviewPartiesAssessor);

/** How the parties review: the archives with a unit, the archives alone, or the unit alone while it keeps the records. */
export const REVIEW_ARRANGEMENTS = Object.freeze(["joint", "archives-alone", "unit-alone"] as const);

/** One of {@link REVIEW_ARRANGEMENTS}. */
export type ReviewArrangement = (typeof REVIEW_ARRANGEMENTS)[number];

/** What the rules read of a record to say who reviews it. */
export interface ReviewSubject {
  /** The key of the unit that formed or transferred it (形成单位、移交单位). */
  readonly unit?: string;
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
}

/** Who reviews a record for opening (审核主体). */
export interface ReviewParties {
  /** How. */
  readonly arrangement: ReviewArrangement;
  /** The key of the unit that takes part, which may be the successor of the forming unit; absent where the archives is alone. */
  readonly unit?: string;
  /** The parts of the opinion (到期开放意见) that the unit attaches when it transfers; only where it is alone. */
  readonly attached?: readonly OpeningOpinionPart["property"][];
}

/** Why a record is reviewed by these parties, by code. */
export interface ReviewPartiesReasons {
  /** The archives reviews together with the unit. */
  "review-joint": {
    /** The key of the unit. */
    readonly unit: string;
  };
  /** No unit is left to review with. */
  "review-by-archives-alone": Readonly<Record<never, never>>;
  /** The unit that keeps the record reviews it and attaches its opinion when it transfers. */
  "review-by-unit": {
    /** The key of the unit, where it is known. */
    readonly unit?: string;
  };
  /** It is not recorded which unit formed or transferred the record. */
  "review-unit-missing": Readonly<Record<never, never>>;
  /** No text known here says who reviewed on that day. */
  "review-parties-unruled": {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A reason of a {@link ReviewPartiesVerdict}. */
export type ReviewPartiesReason = ReasonOf<
  ReviewPartiesReasons & SuccessionReasons & Pick<OpeningReasons, "opening-custody-unknown">
>;

/** The answer of {@link reviewParties}. */
export type ReviewPartiesVerdict = Verdict<ReviewParties, ReviewPartiesReason>;

/** On which day, by which rules, and after which events among the units. */
export interface ReviewPartiesOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `OPENING_RULES`; their `succession` says who answers for a unit that has ended. */
  readonly rules: OpeningRules;
  /** The events of all units (机构沿革), in any order. */
  readonly events: readonly UnitEvent[];
}

/**
 * Who reviews a record for opening (审核主体) on a day: the archives with the unit that formed or transferred it, with the unit that continues
 * its functions, or alone when there is none; records that were not transferred, their unit alone (Archives Law 2020, art. 30;
 * implementation regulations, art. 30). Before 2021-01-01 no text known here says it. What is known to happen to the unit later, or to be in force, tells
 * when the answer changes.
 *
 * @param record - a record with its unit
 * @param options - the day, the rules, and the events of the units
 * @returns the parties, or what is missing to know them
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * import type { UnitEvent } from "lantai/units";
 * const events: UnitEvent[] = [{ kind: "abolished", on: "2019-03-01", units: ["salt"], successors: ["trade"] }];
 * const verdict = reviewParties({ unit: "salt" }, { asOf: "2024-03-01", rules: OPENING_RULES, events });
 * verdict.kind === "decided" && verdict.value; // => { arrangement: "joint", unit: "trade" }
 * ```
 */
export function reviewParties(record: ReviewSubject, options: ReviewPartiesOptions): ReviewPartiesVerdict {
  return assessorOf(options)(record);
}

/**
 * {@link reviewParties} compiled once for many records of the same day, rules and events.
 *
 * @param options - the day, the rules, and the events of the units
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = reviewPartiesAssessor({ asOf: "2023-06-30", rules: OPENING_RULES, events: [] });
 * assess({}).kind; // => "undetermined"
 * ```
 */
export function reviewPartiesAssessor(options: ReviewPartiesOptions): (record: ReviewSubject) => ReviewPartiesVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireOpeningRules(options.rules, "rules");
  const { events } = options;
  const onTheDay = partiesOn(asOf, rules, events);
  const lawDays = lawDaysAfter(asOf, rules);
  const lineOf = eventsOfLine(events);
  const held = new Map<string | undefined, ReviewPartiesVerdict>();
  const kept = new Map<string | undefined, ReviewPartiesVerdict>();

  /** The answer of the day, with the first day on which it is another. */
  function answer(record: ReviewSubject): ReviewPartiesVerdict {
    const verdict = onTheDay(record);
    const line = record.custody === "unit" || !record.unit ? [] : lineOf(record.unit);
    const eventDays = line.map(({ on }) => on).filter((on) => isCivilDay(on) && on > asOf);
    for (const day of [...new Set([...lawDays, ...eventDays])].sort()) {
      const then = partiesOn(day, rules, line)(record);
      if (!isOther(then, verdict)) continue;
      return frozenVerdict({ ...verdict, changesOn: { day, because: then.reasons[0]!.code } });
    }
    return frozenVerdict(verdict);
  }

  return (record) => {
    const { custody, unit } = record;
    // A word that is none of ours says nothing on any day.
    if (unknownCustody(custody) !== undefined) return frozenVerdict(onTheDay(record));
    const answers = custody === "unit" ? kept : held;
    const known = answers.get(unit) ?? answer(record);
    answers.set(unit, known);
    return known;
  };
}

/** Whether other parties review, or it can be said at last who does. */
function isOther(then: ReviewPartiesVerdict, now: ReviewPartiesVerdict): boolean {
  if (then.kind !== "decided" || now.kind !== "decided") return then.kind !== now.kind;
  return JSON.stringify(then.value) !== JSON.stringify(now.value);
}

/** Who reviews on one day, by what has happened until then. */
function partiesOn(
  asOf: CivilDay,
  rules: OpeningRules,
  events: readonly UnitEvent[],
): (record: ReviewSubject) => ReviewPartiesVerdict {
  const { unruledSuccession, partsMetSince } = rules.succession;
  const basis = basisOf(rules.id, asOf, { unruledSuccession, partsMetSince });
  const joint = Object.freeze(citationsOn(rules.jointReviewCitations, asOf, rules.instruments));
  const opinion = Object.freeze(citationsOn(rules.unitOpinionCitations, asOf, rules.instruments));
  const unruled: ReviewPartiesReason = { code: "review-parties-unruled", data: { asOf }, citations: [] };
  const missing: ReviewPartiesReason = { code: "review-unit-missing", data: {}, citations: joint };
  const answering = answeringUnitAssessor(events, { asOf, rules: rules.succession });

  function byTheUnit(unit: string | undefined): ReviewPartiesVerdict {
    if (opinion.length === 0) return { kind: "undetermined", missing: [], reasons: [unruled], basis };
    const named = unit === undefined ? {} : { unit };
    const attached = Object.freeze(
      OPENING_OPINION_PARTS.filter(({ citations }) => citationsOn(citations, asOf, rules.instruments).length > 0).map(
        ({ property }) => property,
      ),
    );
    const reason: ReviewPartiesReason = { code: "review-by-unit", data: named, citations: opinion };
    const value = { arrangement: "unit-alone", ...named, attached } as const;
    return { kind: "decided", value, reasons: [reason], assumed: [], basis };
  }

  function withTheUnit(unit: string): ReviewPartiesVerdict {
    const answer = answering(unit);
    if (answer.kind === "undetermined") return { ...answer, basis };
    const { value, reasons, assumed } = answer;
    const reason: ReviewPartiesReason =
      value.unit === undefined
        ? { code: "review-by-archives-alone", data: {}, citations: joint }
        : { code: "review-joint", data: { unit: value.unit }, citations: joint };
    const parties: ReviewParties =
      value.unit === undefined ? { arrangement: "archives-alone" } : { arrangement: "joint", unit: value.unit };
    return { kind: "decided", value: parties, reasons: [reason, ...reasons], assumed, basis };
  }

  return (record) => {
    const { custody } = record;
    // A database gives null for what it has not.
    const unit = record.unit ?? undefined;
    if (custody === "unit") return byTheUnit(unit);
    const written = unknownCustody(custody);
    if (written !== undefined) {
      const unknown: ReviewPartiesReason = {
        code: "opening-custody-unknown",
        data: { custody: written },
        citations: [],
      };
      return { kind: "undetermined", missing: ["custody"], reasons: [unknown], basis };
    }
    if (joint.length === 0) return { kind: "undetermined", missing: [], reasons: [unruled], basis };
    if (unit === undefined || unit === "")
      return { kind: "undetermined", missing: ["unit"], reasons: [missing], basis };
    return withTheUnit(unit);
  };
}
